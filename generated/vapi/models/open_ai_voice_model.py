# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

OpenAIVoiceModel: TypeAlias = Literal[
    "gpt-4o-mini-tts",
    "tts-1",
    "tts-1-hd",
]

OpenAIVoiceModelValues: Final = frozenset[str](get_args(OpenAIVoiceModel))
