# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Array, Const
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class AssistantSpeechWordAlignmentTiming(Model):
    type_: Literal["word-alignment"] = Field("type", Const("word-alignment"), default="word-alignment")
    words: list[str] = Field(codec=Array(STRING))
    words_end_times_ms: list[float] = Field("wordsEndTimesMs", Array(NUMBER))
    words_start_times_ms: list[float] = Field("wordsStartTimesMs", Array(NUMBER))
