# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assistant_overrides import AssistantOverrides
    from .call_transport import CallTransport
    from .create_assistant_dto import CreateAssistantDTO
    from .create_customer_dto import CreateCustomerDTO
    from .create_squad_dto import CreateSquadDTO
    from .create_workflow_dto import CreateWorkflowDTO
    from .import_twilio_phone_number_dto import ImportTwilioPhoneNumberDTO
    from .schedule_plan import SchedulePlan
    from .workflow_overrides import WorkflowOverrides


@model
class CreateCallDTO(Model):
    """
    An outbound call. Give one of `assistant_id`, `assistant`, a squad or a workflow; `phone_number_id` or
    `phone_number` to call from; and `customer`, `customer_id` or `customers` to call.

    Attributes:
        assistant: An assistant for this call alone. It is not stored.
        assistant_id: The stored assistant that speaks.
        assistant_overrides: What differs from the assistant in this call: variables, recording, webhook,
            metadata.
        customer: Whom to call.
        customer_id: The stored customer to call.
        customers: Whom to call in a batch. The answer is then a `CallBatchResponse`.
        name: Your own name for the call.
        phone_number: A number of your own telephony account to call from. It is not stored.
        phone_number_id: The stored phone number to call from.
        schedule_plan: When to call; at once if not given.
        squad: Several assistants for this call alone. They are not stored.
        squad_id: The stored squad that speaks.
        workflow: A workflow for this call alone. It is not stored.
        workflow_id: The stored workflow that the call follows.
    """

    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    assistant_overrides: AssistantOverrides | None | Unset = Field(
        "assistantOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    assistant_version: str | None | Unset = Field("assistantVersion", STRING, default=UNSET)
    customer: CreateCustomerDTO | None | Unset = Field(codec=Ref("CreateCustomerDTO"), default=UNSET)
    customer_id: str | None | Unset = Field("customerId", STRING, default=UNSET)
    customers: list[CreateCustomerDTO] | None | Unset = Field(codec=Array(Ref("CreateCustomerDTO")), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    phone_number: ImportTwilioPhoneNumberDTO | None | Unset = Field(
        "phoneNumber", Ref("ImportTwilioPhoneNumberDTO"), default=UNSET
    )
    phone_number_id: str | None | Unset = Field("phoneNumberId", STRING, default=UNSET)
    schedule_plan: SchedulePlan | None | Unset = Field("schedulePlan", Ref("SchedulePlan"), default=UNSET)
    squad: CreateSquadDTO | None | Unset = Field(codec=Ref("CreateSquadDTO"), default=UNSET)
    squad_id: str | None | Unset = Field("squadId", STRING, default=UNSET)
    squad_overrides: AssistantOverrides | None | Unset = Field(
        "squadOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    transport: CallTransport | None | Unset = Field(codec=Ref("CallTransport"), default=UNSET)
    workflow: CreateWorkflowDTO | None | Unset = Field(codec=Ref("CreateWorkflowDTO"), default=UNSET)
    workflow_id: str | None | Unset = Field("workflowId", STRING, default=UNSET)
    workflow_overrides: WorkflowOverrides | None | Unset = Field(
        "workflowOverrides", Ref("WorkflowOverrides"), default=UNSET
    )
