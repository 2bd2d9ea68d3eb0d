# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assistant_overrides import AssistantOverrides
    from .chat_input import ChatInput
    from .create_assistant_dto import CreateAssistantDTO
    from .create_squad_dto import CreateSquadDTO
    from .twilio_sms_chat_transport import TwilioSMSChatTransport


@model
class CreateChatDTO(Model):
    input_: ChatInput = Field("input", Ref("ChatInput"))
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    assistant_overrides: AssistantOverrides | None | Unset = Field(
        "assistantOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    previous_chat_id: str | None | Unset = Field("previousChatId", STRING, default=UNSET)
    session_id: str | None | Unset = Field("sessionId", STRING, default=UNSET)
    squad: CreateSquadDTO | None | Unset = Field(codec=Ref("CreateSquadDTO"), default=UNSET)
    squad_id: str | None | Unset = Field("squadId", STRING, default=UNSET)
    stream: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    transport: TwilioSMSChatTransport | None | Unset = Field(codec=Ref("TwilioSMSChatTransport"), default=UNSET)
