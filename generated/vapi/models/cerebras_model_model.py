# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    CerebrasModelModel: TypeAlias = Literal[
        "llama-3.3-70b",
        "llama3.1-8b",
    ]
else:
    CerebrasModelModel = str

CerebrasModelModelValues: Final = frozenset(
    {
        "llama-3.3-70b",
        "llama3.1-8b",
    }
)
