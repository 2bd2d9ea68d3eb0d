# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, NUMBER, STRING, Array, Const, Enum, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .artifact import Artifact
    from .call import Call
    from .call_destination import CallDestination
    from .call_status import CallStatus
    from .chat import Chat
    from .client_message_hang_phone_number import ClientMessageHangPhoneNumber
    from .create_assistant_dto import CreateAssistantDTO
    from .create_customer_dto import CreateCustomerDTO
    from .ended_reason import EndedReason
    from .open_ai_message import OpenAIMessage
    from .transcript_message import TranscriptMessage


@model
class ServerMessageStatusUpdate(Model):
    status: CallStatus | str = Field(codec=Enum("CallStatus"))
    type_: Literal["status-update"] = Field("type", Const("status-update"), default="status-update")
    artifact: Artifact | None | Unset = Field(codec=Ref("Artifact"), default=UNSET)
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_version: str | None | Unset = Field("assistantVersion", STRING, default=UNSET)
    call: Call | None | Unset = Field(codec=Ref("Call"), default=UNSET)
    chat: Chat | None | Unset = Field(codec=Ref("Chat"), default=UNSET)
    customer: CreateCustomerDTO | None | Unset = Field(codec=Ref("CreateCustomerDTO"), default=UNSET)
    destination: CallDestination | None | Unset = Field(codec=Ref("CallDestination"), default=UNSET)
    ended_reason: EndedReason | str | None | Unset = Field("endedReason", Enum("EndedReason"), default=UNSET)
    inbound_phone_call_debugging_artifacts: dict[str, Any] | None | Unset = Field(
        "inboundPhoneCallDebuggingArtifacts", Map(ANY), default=UNSET
    )
    messages: list[TranscriptMessage] | None | Unset = Field(codec=Array(Ref("TranscriptMessage")), default=UNSET)
    messages_open_ai_formatted: list[OpenAIMessage] | None | Unset = Field(
        "messagesOpenAIFormatted", Array(Ref("OpenAIMessage")), default=UNSET
    )
    phone_number: ClientMessageHangPhoneNumber | None | Unset = Field(
        "phoneNumber", Ref("ClientMessageHangPhoneNumber"), default=UNSET
    )
    summary: str | None | Unset = Field(codec=STRING, default=UNSET)
    timestamp: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    transcript: str | None | Unset = Field(codec=STRING, default=UNSET)
