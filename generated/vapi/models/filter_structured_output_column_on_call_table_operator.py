# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

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

FilterStructuredOutputColumnOnCallTableOperatorValues: Final = frozenset[str](
    get_args(FilterStructuredOutputColumnOnCallTableOperator)
)
