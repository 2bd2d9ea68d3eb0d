# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .mcp_tool_metadata_protocol import McpToolMetadataProtocol


@model
class McpToolMetadata(Model):
    protocol: McpToolMetadataProtocol | str | None | Unset = Field(codec=Enum("McpToolMetadataProtocol"), default=UNSET)
