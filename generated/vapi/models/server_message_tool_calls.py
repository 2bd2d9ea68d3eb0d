# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .artifact import Artifact
    from .call import Call
    from .chat import Chat
    from .client_message_hang_phone_number import ClientMessageHangPhoneNumber
    from .client_message_tool_calls_tool_with_tool_call_list_item import ClientMessageToolCallsToolWithToolCallListItem
    from .create_assistant_dto import CreateAssistantDTO
    from .create_customer_dto import CreateCustomerDTO
    from .tool_call import ToolCall


@model
class ServerMessageToolCalls(Model):
    tool_call_list: list[ToolCall] = Field("toolCallList", Array(Ref("ToolCall")))
    tool_with_tool_call_list: list[ClientMessageToolCallsToolWithToolCallListItem] = Field(
        "toolWithToolCallList", Array(Ref("ClientMessageToolCallsToolWithToolCallListItem"))
    )
    artifact: Artifact | None | Unset = Field(codec=Ref("Artifact"), default=UNSET)
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_version: str | None | Unset = Field("assistantVersion", STRING, default=UNSET)
    call: Call | None | Unset = Field(codec=Ref("Call"), default=UNSET)
    chat: Chat | None | Unset = Field(codec=Ref("Chat"), default=UNSET)
    customer: CreateCustomerDTO | None | Unset = Field(codec=Ref("CreateCustomerDTO"), default=UNSET)
    phone_number: ClientMessageHangPhoneNumber | None | Unset = Field(
        "phoneNumber", Ref("ClientMessageHangPhoneNumber"), default=UNSET
    )
    timestamp: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    type_: Literal["tool-calls"] | None | Unset = Field("type", Const("tool-calls"), default=UNSET)
