# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

JSONQueryOnCallTableWithNumberTypeColumnOperation: TypeAlias = Literal[
    "average",
    "max",
    "min",
    "sum",
]

JSONQueryOnCallTableWithNumberTypeColumnOperationValues: Final = frozenset[str](
    get_args(JSONQueryOnCallTableWithNumberTypeColumnOperation)
)
