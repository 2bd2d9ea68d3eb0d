# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import DATETIME, NUMBER, STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .analysis import Analysis
    from .artifact import Artifact
    from .call import Call
    from .call_costs_item import CallCostsItem
    from .call_destination import CallDestination
    from .chat import Chat
    from .client_message_hang_phone_number import ClientMessageHangPhoneNumber
    from .compliance import Compliance
    from .create_assistant_dto import CreateAssistantDTO
    from .create_customer_dto import CreateCustomerDTO
    from .ended_reason import EndedReason


@model
class ServerMessageEndOfCallReport(Model):
    analysis: Analysis = Field(codec=Ref("Analysis"))
    artifact: Artifact = Field(codec=Ref("Artifact"))
    ended_reason: EndedReason | str = Field("endedReason", Enum("EndedReason"))
    type_: Literal["end-of-call-report"] = Field("type", Const("end-of-call-report"), default="end-of-call-report")
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_version: str | None | Unset = Field("assistantVersion", STRING, default=UNSET)
    call: Call | None | Unset = Field(codec=Ref("Call"), default=UNSET)
    chat: Chat | None | Unset = Field(codec=Ref("Chat"), default=UNSET)
    compliance: Compliance | None | Unset = Field(codec=Ref("Compliance"), default=UNSET)
    cost: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    costs: list[CallCostsItem] | None | Unset = Field(codec=Array(Ref("CallCostsItem")), default=UNSET)
    customer: CreateCustomerDTO | None | Unset = Field(codec=Ref("CreateCustomerDTO"), default=UNSET)
    destination: CallDestination | None | Unset = Field(codec=Ref("CallDestination"), default=UNSET)
    ended_at: datetime.datetime | None | Unset = Field("endedAt", DATETIME, default=UNSET)
    phone_number: ClientMessageHangPhoneNumber | None | Unset = Field(
        "phoneNumber", Ref("ClientMessageHangPhoneNumber"), default=UNSET
    )
    started_at: datetime.datetime | None | Unset = Field("startedAt", DATETIME, default=UNSET)
    timestamp: float | None | Unset = Field(codec=NUMBER, default=UNSET)
