# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .call import Call
    from .client_message_hang_phone_number import ClientMessageHangPhoneNumber
    from .client_message_speech_update_status import ClientMessageSpeechUpdateStatus
    from .create_assistant_dto import CreateAssistantDTO
    from .create_customer_dto import CreateCustomerDTO
    from .message_target_role import MessageTargetRole


@model
class ClientMessageSpeechUpdate(Model):
    role: MessageTargetRole | str = Field(codec=Enum("MessageTargetRole"))
    status: ClientMessageSpeechUpdateStatus | str = Field(codec=Enum("ClientMessageSpeechUpdateStatus"))
    type_: Literal["speech-update"] = Field("type", Const("speech-update"), default="speech-update")
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_version: str | None | Unset = Field("assistantVersion", STRING, default=UNSET)
    call: Call | None | Unset = Field(codec=Ref("Call"), default=UNSET)
    customer: CreateCustomerDTO | None | Unset = Field(codec=Ref("CreateCustomerDTO"), default=UNSET)
    phone_number: ClientMessageHangPhoneNumber | None | Unset = Field(
        "phoneNumber", Ref("ClientMessageHangPhoneNumber"), default=UNSET
    )
    timestamp: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    turn: float | None | Unset = Field(codec=NUMBER, default=UNSET)
