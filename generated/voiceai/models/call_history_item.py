# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, BOOLEAN, DATETIME, INTEGER, NUMBER, STRING, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset


@model
class CallHistoryItem(Model):
    call_duration_seconds: float = Field(codec=NUMBER)
    call_timestamp: datetime.datetime = Field(codec=DATETIME)
    credits_used: float = Field(codec=NUMBER)
    has_transcript: bool = Field(codec=BOOLEAN)
    id: int = Field(codec=INTEGER)
    agent_id: str | None | Unset = Field(codec=STRING, default=UNSET)
    agent_name: str | None | Unset = Field(codec=STRING, default=UNSET)
    call_id: str | None | Unset = Field(codec=STRING, default=UNSET)
    call_type: str | None | Unset = Field(codec=STRING, default=UNSET)
    from_number: str | None | Unset = Field(codec=STRING, default=UNSET)
    to_number: str | None | Unset = Field(codec=STRING, default=UNSET)
    transcription_stats: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    transcription_summary: str | None | Unset = Field(codec=STRING, default=UNSET)
