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
    from .create_assistant_dto import CreateAssistantDTO
    from .create_customer_dto import CreateCustomerDTO
    from .open_ai_message import OpenAIMessage
    from .transcript_message import TranscriptMessage


@model
class ServerMessageKnowledgeBaseRequest(Model):
    messages_open_ai_formatted: list[OpenAIMessage] = Field("messagesOpenAIFormatted", Array(Ref("OpenAIMessage")))
    type_: Literal["knowledge-base-request"] = Field(
        "type", Const("knowledge-base-request"), default="knowledge-base-request"
    )
    artifact: Artifact | None | Unset = Field(codec=Ref("Artifact"), default=UNSET)
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_version: str | None | Unset = Field("assistantVersion", STRING, default=UNSET)
    call: Call | None | Unset = Field(codec=Ref("Call"), default=UNSET)
    chat: Chat | None | Unset = Field(codec=Ref("Chat"), default=UNSET)
    customer: CreateCustomerDTO | None | Unset = Field(codec=Ref("CreateCustomerDTO"), default=UNSET)
    messages: list[TranscriptMessage] | None | Unset = Field(codec=Array(Ref("TranscriptMessage")), default=UNSET)
    phone_number: ClientMessageHangPhoneNumber | None | Unset = Field(
        "phoneNumber", Ref("ClientMessageHangPhoneNumber"), default=UNSET
    )
    timestamp: float | None | Unset = Field(codec=NUMBER, default=UNSET)
