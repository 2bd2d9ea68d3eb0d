# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    FilterStructuredOutputColumnOnCallTableOperator: TypeAlias = Literal[
        "!=",
        "<",
        "<=",
        "=",
        ">",
        ">=",
        "contains",
        "in",
        "is_empty",
        "is_not_empty",
        "not_contains",
        "not_in",
    ]
else:
    FilterStructuredOutputColumnOnCallTableOperator = str

FilterStructuredOutputColumnOnCallTableOperatorValues: Final = frozenset(
    {
        "!=",
        "<",
        "<=",
        "=",
        ">",
        ">=",
        "contains",
        "in",
        "is_empty",
        "is_not_empty",
        "not_contains",
        "not_in",
    }
)
