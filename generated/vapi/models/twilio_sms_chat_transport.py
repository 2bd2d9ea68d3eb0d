# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .create_customer_dto import CreateCustomerDTO


@model
class TwilioSMSChatTransport(Model):
    type_: Literal["twilio.sms"] = Field("type", Const("twilio.sms"), default="twilio.sms")
    conversation_type: Literal["chat"] | None | Unset = Field("conversationType", Const("chat"), default=UNSET)
    customer: CreateCustomerDTO | None | Unset = Field(codec=Ref("CreateCustomerDTO"), default=UNSET)
    customer_id: str | None | Unset = Field("customerId", STRING, default=UNSET)
    phone_number_id: str | None | Unset = Field("phoneNumberId", STRING, default=UNSET)
    use_llm_generated_message_for_outbound: bool | None | Unset = Field(
        "useLLMGeneratedMessageForOutbound", BOOLEAN, default=UNSET
    )
