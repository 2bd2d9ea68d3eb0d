# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

PlayHTVoiceEmotion: TypeAlias = Literal[
    "female_angry",
    "female_disgust",
    "female_fearful",
    "female_happy",
    "female_sad",
    "female_surprised",
    "male_angry",
    "male_disgust",
    "male_fearful",
    "male_happy",
    "male_sad",
    "male_surprised",
]

PlayHTVoiceEmotionValues: Final = frozenset[str](get_args(PlayHTVoiceEmotion))
