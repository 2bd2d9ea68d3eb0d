# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

FilterNumberArrayTypeColumnOnCallTableOperator: TypeAlias = Literal[
    "in",
    "is_empty",
    "is_not_empty",
    "not_in",
]

FilterNumberArrayTypeColumnOnCallTableOperatorValues: Final = frozenset[str](
    get_args(FilterNumberArrayTypeColumnOnCallTableOperator)
)
