# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .mcp_server_config_auth_type import MCPServerConfigAuthType


@model
class MCPServerConfig(Model):
    name: str = Field(codec=STRING)
    url: str = Field(codec=STRING)
    auth_token: str | None | Unset = Field(codec=STRING, default=UNSET)
    auth_type: MCPServerConfigAuthType | str | None | Unset = Field(
        codec=Enum("MCPServerConfigAuthType"), default=UNSET
    )
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    headers: dict[str, str] | None | Unset = Field(codec=Map(STRING), default=UNSET)
