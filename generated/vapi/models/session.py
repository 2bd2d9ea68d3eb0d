# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, NUMBER, STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .artifact import Artifact
    from .assistant_overrides import AssistantOverrides
    from .chat_input_item import ChatInputItem
    from .create_assistant_dto import CreateAssistantDTO
    from .create_customer_dto import CreateCustomerDTO
    from .create_squad_dto import CreateSquadDTO
    from .import_twilio_phone_number_dto import ImportTwilioPhoneNumberDTO
    from .session_costs_item import SessionCostsItem
    from .session_status import SessionStatus


@model
class Session(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    artifact: Artifact | None | Unset = Field(codec=Ref("Artifact"), default=UNSET)
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    assistant_overrides: AssistantOverrides | None | Unset = Field(
        "assistantOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    cost: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    costs: list[SessionCostsItem] | None | Unset = Field(codec=Array(Ref("SessionCostsItem")), default=UNSET)
    customer: CreateCustomerDTO | None | Unset = Field(codec=Ref("CreateCustomerDTO"), default=UNSET)
    customer_id: str | None | Unset = Field("customerId", STRING, default=UNSET)
    expiration_seconds: float | None | Unset = Field("expirationSeconds", NUMBER, default=UNSET)
    messages: list[ChatInputItem] | None | Unset = Field(codec=Array(Ref("ChatInputItem")), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    phone_number: ImportTwilioPhoneNumberDTO | None | Unset = Field(
        "phoneNumber", Ref("ImportTwilioPhoneNumberDTO"), default=UNSET
    )
    phone_number_id: str | None | Unset = Field("phoneNumberId", STRING, default=UNSET)
    squad: CreateSquadDTO | None | Unset = Field(codec=Ref("CreateSquadDTO"), default=UNSET)
    squad_id: str | None | Unset = Field("squadId", STRING, default=UNSET)
    status: SessionStatus | str | None | Unset = Field(codec=Enum("SessionStatus"), default=UNSET)
