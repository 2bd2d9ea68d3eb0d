# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

ElevenLabsVoiceModel: TypeAlias = Literal[
    "eleven_flash_v2",
    "eleven_flash_v2_5",
    "eleven_monolingual_v1",
    "eleven_multilingual_v2",
    "eleven_turbo_v2",
    "eleven_turbo_v2_5",
    "eleven_v3",
]

ElevenLabsVoiceModelValues: Final = frozenset[str](get_args(ElevenLabsVoiceModel))
