# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, DATETIME, NUMBER, STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .assistant_overrides import AssistantOverrides
    from .chat_costs_item import ChatCostsItem
    from .chat_input import ChatInput
    from .chat_input_item import ChatInputItem
    from .create_assistant_dto import CreateAssistantDTO
    from .create_squad_dto import CreateSquadDTO


@model
class Chat(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    assistant_overrides: AssistantOverrides | None | Unset = Field(
        "assistantOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    cost: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    costs: list[ChatCostsItem] | None | Unset = Field(codec=Array(Ref("ChatCostsItem")), default=UNSET)
    input_: ChatInput | None | Unset = Field("input", Ref("ChatInput"), default=UNSET)
    messages: list[ChatInputItem] | None | Unset = Field(codec=Array(Ref("ChatInputItem")), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    output: list[ChatInputItem] | None | Unset = Field(codec=Array(Ref("ChatInputItem")), default=UNSET)
    previous_chat_id: str | None | Unset = Field("previousChatId", STRING, default=UNSET)
    session_id: str | None | Unset = Field("sessionId", STRING, default=UNSET)
    squad: CreateSquadDTO | None | Unset = Field(codec=Ref("CreateSquadDTO"), default=UNSET)
    squad_id: str | None | Unset = Field("squadId", STRING, default=UNSET)
    stream: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
