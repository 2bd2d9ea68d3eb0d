# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class AssistantSpeechWordTimestamp(Model):
    end_ms: float = Field("endMs", NUMBER)
    start_ms: float = Field("startMs", NUMBER)
    word: str = Field(codec=STRING)
