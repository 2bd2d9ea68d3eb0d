# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

CartesiaVoiceModel: TypeAlias = Literal[
    "sonic",
    "sonic-2",
    "sonic-2-2025-06-11",
    "sonic-3",
    "sonic-3-2025-10-27",
    "sonic-3-2026-01-12",
    "sonic-3.5",
    "sonic-3.5-2026-05-04",
    "sonic-english",
    "sonic-multilingual",
    "sonic-preview",
]

CartesiaVoiceModelValues: Final = frozenset[str](get_args(CartesiaVoiceModel))
