# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assistant_speech_word_timestamp import AssistantSpeechWordTimestamp


@model
class AssistantSpeechWordProgressTiming(Model):
    total_words: float = Field("totalWords", NUMBER)
    type_: Literal["word-progress"] = Field("type", Const("word-progress"), default="word-progress")
    words_spoken: float = Field("wordsSpoken", NUMBER)
    segment: str | None | Unset = Field(codec=STRING, default=UNSET)
    segment_duration_ms: float | None | Unset = Field("segmentDurationMs", NUMBER, default=UNSET)
    words: list[AssistantSpeechWordTimestamp] | None | Unset = Field(
        codec=Array(Ref("AssistantSpeechWordTimestamp")), default=UNSET
    )
