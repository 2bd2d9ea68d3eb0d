# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, DATETIME, STRING, Enum, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .webhook_event_event import WebhookEventEvent


@model
class WebhookEvent(Model):
    agent_id: str = Field(codec=STRING)
    data: dict[str, Any] = Field(codec=Map(ANY))
    event: WebhookEventEvent | str = Field(codec=Enum("WebhookEventEvent"))
    timestamp: datetime.datetime = Field(codec=DATETIME)
    call_id: str | None | Unset = Field(codec=STRING, default=UNSET)
