# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .ghl_tool_messages_item import GhlToolMessagesItem
    from .server import Server
    from .tool_call import ToolCall
    from .tool_rejection_plan import ToolRejectionPlan


@model
class TextEditorToolWithToolCall(Model):
    name: Literal["str_replace_editor"] = Field(codec=Const("str_replace_editor"), default="str_replace_editor")
    sub_type: Literal["text_editor_20241022"] = Field(
        "subType", Const("text_editor_20241022"), default="text_editor_20241022"
    )
    tool_call: ToolCall = Field("toolCall", Ref("ToolCall"))
    type_: Literal["textEditor"] = Field("type", Const("textEditor"), default="textEditor")
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
    rejection_plan: ToolRejectionPlan | None | Unset = Field("rejectionPlan", Ref("ToolRejectionPlan"), default=UNSET)
    server: Server | None | Unset = Field(codec=Ref("Server"), default=UNSET)
