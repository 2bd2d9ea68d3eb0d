# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

MicrosoftVoiceStyle: TypeAlias = Literal[
    "adventurous",
    "angry",
    "caring",
    "cheerful",
    "confused",
    "curious",
    "determined",
    "disappointed",
    "disgusted",
    "embarrassed",
    "empathy",
    "encouraging",
    "excited",
    "fearful",
    "friendly",
    "happy",
    "hopeful",
    "jealous",
    "joyful",
    "nostalgic",
    "reflective",
    "regretful",
    "relieved",
    "sad",
    "serious",
    "shouting",
    "softvoice",
    "surprised",
    "whispering",
]

MicrosoftVoiceStyleValues: Final = frozenset[str](get_args(MicrosoftVoiceStyle))
