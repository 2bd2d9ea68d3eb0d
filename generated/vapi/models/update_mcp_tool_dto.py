# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .ghl_tool_messages_item import GhlToolMessagesItem
    from .mcp_tool_messages import McpToolMessages
    from .mcp_tool_metadata import McpToolMetadata
    from .server import Server
    from .tool_rejection_plan import ToolRejectionPlan


@model
class UpdateMcpToolDTO(Model):
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
    metadata: McpToolMetadata | None | Unset = Field(codec=Ref("McpToolMetadata"), default=UNSET)
    rejection_plan: ToolRejectionPlan | None | Unset = Field("rejectionPlan", Ref("ToolRejectionPlan"), default=UNSET)
    server: Server | None | Unset = Field(codec=Ref("Server"), default=UNSET)
    tool_messages: list[McpToolMessages] | None | Unset = Field(
        "toolMessages", Array(Ref("McpToolMessages")), default=UNSET
    )
    type_: Literal["mcp"] | None | Unset = Field("type", Const("mcp"), default=UNSET)
