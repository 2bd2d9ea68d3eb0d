# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

CerebrasModelModel: TypeAlias = Literal[
    "llama-3.3-70b",
    "llama3.1-8b",
]

CerebrasModelModelValues: Final = frozenset[str](get_args(CerebrasModelModel))
