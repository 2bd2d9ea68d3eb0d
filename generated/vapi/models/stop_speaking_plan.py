# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING, Array
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class StopSpeakingPlan(Model):
    acknowledgement_phrases: list[str] | None | Unset = Field("acknowledgementPhrases", Array(STRING), default=UNSET)
    backoff_seconds: float | None | Unset = Field("backoffSeconds", NUMBER, default=UNSET)
    interruption_phrases: list[str] | None | Unset = Field("interruptionPhrases", Array(STRING), default=UNSET)
    num_words: float | None | Unset = Field("numWords", NUMBER, default=UNSET)
    voice_seconds: float | None | Unset = Field("voiceSeconds", NUMBER, default=UNSET)
