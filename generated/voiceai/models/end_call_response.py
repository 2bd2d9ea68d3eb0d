# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, NUMBER, STRING
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    import datetime


@model
class EndCallResponse(Model):
    actual_duration_seconds: float = Field(codec=NUMBER)
    call_id: str = Field(codec=STRING)
    credits_used: float = Field(codec=NUMBER)
    ended_at: datetime.datetime = Field(codec=DATETIME)
    status: str = Field(codec=STRING)
