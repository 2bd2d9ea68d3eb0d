# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .call import Call
    from .client_message_hang_phone_number import ClientMessageHangPhoneNumber
    from .client_message_transcript_transcript_type import ClientMessageTranscriptTranscriptType
    from .client_message_transcript_type import ClientMessageTranscriptType
    from .create_assistant_dto import CreateAssistantDTO
    from .create_customer_dto import CreateCustomerDTO
    from .message_target_role import MessageTargetRole


@model
class ClientMessageTranscript(Model):
    role: MessageTargetRole | str = Field(codec=Enum("MessageTargetRole"))
    transcript: str = Field(codec=STRING)
    transcript_type: ClientMessageTranscriptTranscriptType | str = Field(
        "transcriptType", Enum("ClientMessageTranscriptTranscriptType")
    )
    type_: ClientMessageTranscriptType | str = Field("type", Enum("ClientMessageTranscriptType"))
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    assistant_name: str | None | Unset = Field("assistantName", STRING, default=UNSET)
    assistant_version: str | None | Unset = Field("assistantVersion", STRING, default=UNSET)
    call: Call | None | Unset = Field(codec=Ref("Call"), default=UNSET)
    customer: CreateCustomerDTO | None | Unset = Field(codec=Ref("CreateCustomerDTO"), default=UNSET)
    detected_threats: list[str] | None | Unset = Field("detectedThreats", Array(STRING), default=UNSET)
    is_filtered: bool | None | Unset = Field("isFiltered", BOOLEAN, default=UNSET)
    original_transcript: str | None | Unset = Field("originalTranscript", STRING, default=UNSET)
    phone_number: ClientMessageHangPhoneNumber | None | Unset = Field(
        "phoneNumber", Ref("ClientMessageHangPhoneNumber"), default=UNSET
    )
    timestamp: float | None | Unset = Field(codec=NUMBER, default=UNSET)
