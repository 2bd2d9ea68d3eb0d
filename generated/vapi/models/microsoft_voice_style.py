# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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
else:
    MicrosoftVoiceStyle = str

MicrosoftVoiceStyleValues: Final = frozenset(
    {
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
    }
)
