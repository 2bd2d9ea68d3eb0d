# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Array, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .webhook_events_config_events_item import WebhookEventsConfigEventsItem


@model
class WebhookEventsConfig(Model):
    url: str = Field(codec=STRING)
    enabled: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    events: list[WebhookEventsConfigEventsItem | str] | None | Unset = Field(
        codec=Array(Enum("WebhookEventsConfigEventsItem")), default=UNSET
    )
    has_secret: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    secret: str | None | Unset = Field(codec=STRING, default=UNSET)
    timeout: float | None | Unset = Field(codec=NUMBER, default=UNSET)
