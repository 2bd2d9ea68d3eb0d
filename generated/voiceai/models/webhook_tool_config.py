# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, NUMBER, STRING, Enum, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .mcp_server_config_auth_type import MCPServerConfigAuthType
    from .webhook_tool_config_execution_mode import WebhookToolConfigExecutionMode
    from .webhook_tool_config_method import WebhookToolConfigMethod


@model
class WebhookToolConfig(Model):
    auth_type: MCPServerConfigAuthType | str = Field(codec=Enum("MCPServerConfigAuthType"))
    description: str = Field(codec=STRING)
    execution_mode: WebhookToolConfigExecutionMode | str = Field(codec=Enum("WebhookToolConfigExecutionMode"))
    method: WebhookToolConfigMethod | str = Field(codec=Enum("WebhookToolConfigMethod"))
    name: str = Field(codec=STRING)
    parameters: dict[str, Any] = Field(codec=Map(ANY))
    url: str = Field(codec=STRING)
    auth_token: str | None | Unset = Field(codec=STRING, default=UNSET)
    headers: dict[str, str] | None | Unset = Field(codec=Map(STRING), default=UNSET)
    response: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    timeout: float | None | Unset = Field(codec=NUMBER, default=UNSET)
