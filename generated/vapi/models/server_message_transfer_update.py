# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, NUMBER, STRING, Const, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .artifact import Artifact
    from .call import Call
    from .chat import Chat
    from .client_message_hang_phone_number import ClientMessageHangPhoneNumber
    from .create_assistant_dto import CreateAssistantDTO
    from .create_customer_dto import CreateCustomerDTO
    from .transfer_call_tool_destinations_item import TransferCallToolDestinationsItem


@model
class ServerMessageTransferUpdate(Model):
    type_: Literal["transfer-update"] = Field("type", Const("transfer-update"), default="transfer-update")
    artifact: Artifact | None | Unset = Field(codec=Ref("Artifact"), default=UNSET)
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_version: str | None | Unset = Field("assistantVersion", STRING, default=UNSET)
    call: Call | None | Unset = Field(codec=Ref("Call"), default=UNSET)
    chat: Chat | None | Unset = Field(codec=Ref("Chat"), default=UNSET)
    customer: CreateCustomerDTO | None | Unset = Field(codec=Ref("CreateCustomerDTO"), default=UNSET)
    destination: TransferCallToolDestinationsItem | None | Unset = Field(
        codec=Ref("TransferCallToolDestinationsItem"), default=UNSET
    )
    from_assistant: CreateAssistantDTO | None | Unset = Field("fromAssistant", Ref("CreateAssistantDTO"), default=UNSET)
    from_step_record: dict[str, Any] | None | Unset = Field("fromStepRecord", Map(ANY), default=UNSET)
    phone_number: ClientMessageHangPhoneNumber | None | Unset = Field(
        "phoneNumber", Ref("ClientMessageHangPhoneNumber"), default=UNSET
    )
    timestamp: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    to_assistant: CreateAssistantDTO | None | Unset = Field("toAssistant", Ref("CreateAssistantDTO"), default=UNSET)
    to_step_record: dict[str, Any] | None | Unset = Field("toStepRecord", Map(ANY), default=UNSET)
