# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .webhook_event_data_call_started_call_type import WebhookEventDataCallStartedCallType


@model
class WebhookEventDataCallStarted(Model):
    call_type: WebhookEventDataCallStartedCallType | str = Field(codec=Enum("WebhookEventDataCallStartedCallType"))
    from_number: str | None | Unset = Field(codec=STRING, default=UNSET)
    started_at: datetime.datetime | None | Unset = Field(codec=DATETIME, default=UNSET)
    to_number: str | None | Unset = Field(codec=STRING, default=UNSET)
