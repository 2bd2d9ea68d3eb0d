# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

CartesiaExperimentalControlsEmotion: TypeAlias = Literal[
    "anger:high",
    "anger:highest",
    "anger:low",
    "anger:lowest",
    "curiosity:high",
    "curiosity:highest",
    "curiosity:low",
    "curiosity:lowest",
    "positivity:high",
    "positivity:highest",
    "positivity:low",
    "positivity:lowest",
    "sadness:high",
    "sadness:highest",
    "sadness:low",
    "sadness:lowest",
    "surprise:high",
    "surprise:highest",
    "surprise:low",
    "surprise:lowest",
]

CartesiaExperimentalControlsEmotionValues: Final = frozenset[str](get_args(CartesiaExperimentalControlsEmotion))
