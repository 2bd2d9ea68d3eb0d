# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

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

XaiModelModelValues: Final = frozenset[str](get_args(XaiModelModel))
