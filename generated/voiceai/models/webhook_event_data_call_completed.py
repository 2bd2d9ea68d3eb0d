# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .webhook_event_data_call_started_call_type import WebhookEventDataCallStartedCallType


@model
class WebhookEventDataCallCompleted(Model):
    call_type: WebhookEventDataCallStartedCallType | str = Field(codec=Enum("WebhookEventDataCallStartedCallType"))
    credits_used: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    duration_seconds: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    from_number: str | None | Unset = Field(codec=STRING, default=UNSET)
    to_number: str | None | Unset = Field(codec=STRING, default=UNSET)
    transcript_summary: str | None | Unset = Field(codec=STRING, default=UNSET)
    transcript_uri: str | None | Unset = Field(codec=STRING, default=UNSET)
