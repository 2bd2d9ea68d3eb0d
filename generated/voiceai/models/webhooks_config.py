# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .webhook_events_config import WebhookEventsConfig
    from .webhook_inbound_call_config import WebhookInboundCallConfig
    from .webhook_tool_config import WebhookToolConfig


@model
class WebhooksConfig(Model):
    events: list[WebhookEventsConfig] | None | Unset = Field(codec=Array(Ref("WebhookEventsConfig")), default=UNSET)
    inbound_call: WebhookInboundCallConfig | None | Unset = Field(codec=Ref("WebhookInboundCallConfig"), default=UNSET)
    tools: list[WebhookToolConfig] | None | Unset = Field(codec=Array(Ref("WebhookToolConfig")), default=UNSET)
