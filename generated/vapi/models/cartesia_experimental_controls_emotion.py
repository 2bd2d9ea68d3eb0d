# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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
else:
    CartesiaExperimentalControlsEmotion = str

CartesiaExperimentalControlsEmotionValues: Final = frozenset(
    {
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
    }
)
