# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .ghl_tool_messages_item import GhlToolMessagesItem
    from .server import Server
    from .tool_call import ToolCall
    from .tool_rejection_plan import ToolRejectionPlan


@model
class ComputerToolWithToolCall(Model):
    display_height_px: float = Field("displayHeightPx", NUMBER)
    display_width_px: float = Field("displayWidthPx", NUMBER)
    name: Literal["computer"] = Field(codec=Const("computer"), default="computer")
    sub_type: Literal["computer_20241022"] = Field("subType", Const("computer_20241022"), default="computer_20241022")
    tool_call: ToolCall = Field("toolCall", Ref("ToolCall"))
    type_: Literal["computer"] = Field("type", Const("computer"), default="computer")
    display_number: float | None | Unset = Field("displayNumber", NUMBER, default=UNSET)
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
    rejection_plan: ToolRejectionPlan | None | Unset = Field("rejectionPlan", Ref("ToolRejectionPlan"), default=UNSET)
    server: Server | None | Unset = Field(codec=Ref("Server"), default=UNSET)
