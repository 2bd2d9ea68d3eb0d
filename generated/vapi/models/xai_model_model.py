# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    XaiModelModel: TypeAlias = Literal[
        "grok-2",
        "grok-3",
        "grok-4-fast-non-reasoning",
        "grok-4-fast-reasoning",
        "grok-4.20-0309-non-reasoning",
        "grok-4.20-0309-reasoning",
        "grok-4.3",
        "grok-beta",
    ]
else:
    XaiModelModel = str

XaiModelModelValues: Final = frozenset(
    {
        "grok-2",
        "grok-3",
        "grok-4-fast-non-reasoning",
        "grok-4-fast-reasoning",
        "grok-4.20-0309-non-reasoning",
        "grok-4.20-0309-reasoning",
        "grok-4.3",
        "grok-beta",
    }
)
