# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    FilterNumberArrayTypeColumnOnCallTableOperator: TypeAlias = Literal[
        "in",
        "is_empty",
        "is_not_empty",
        "not_in",
    ]
else:
    FilterNumberArrayTypeColumnOnCallTableOperator = str

FilterNumberArrayTypeColumnOnCallTableOperatorValues: Final = frozenset(
    {
        "in",
        "is_empty",
        "is_not_empty",
        "not_in",
    }
)
