# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, NUMBER, STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .analysis import Analysis
    from .artifact import Artifact
    from .artifact_plan import ArtifactPlan
    from .assistant_overrides import AssistantOverrides
    from .call_costs_item import CallCostsItem
    from .call_destination import CallDestination
    from .call_phone_call_provider import CallPhoneCallProvider
    from .call_phone_call_transport import CallPhoneCallTransport
    from .call_status import CallStatus
    from .call_transport import CallTransport
    from .call_type import CallType
    from .compliance import Compliance
    from .cost_breakdown import CostBreakdown
    from .create_assistant_dto import CreateAssistantDTO
    from .create_customer_dto import CreateCustomerDTO
    from .create_squad_dto import CreateSquadDTO
    from .create_workflow_dto import CreateWorkflowDTO
    from .ended_reason import EndedReason
    from .import_twilio_phone_number_dto import ImportTwilioPhoneNumberDTO
    from .monitor import Monitor
    from .schedule_plan import SchedulePlan
    from .transcript_message import TranscriptMessage
    from .workflow_overrides import WorkflowOverrides


@model
class Call(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    analysis: Analysis | None | Unset = Field(codec=Ref("Analysis"), default=UNSET)
    artifact: Artifact | None | Unset = Field(codec=Ref("Artifact"), default=UNSET)
    artifact_plan: ArtifactPlan | None | Unset = Field("artifactPlan", Ref("ArtifactPlan"), default=UNSET)
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    assistant_overrides: AssistantOverrides | None | Unset = Field(
        "assistantOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    assistant_version: str | None | Unset = Field("assistantVersion", STRING, default=UNSET)
    campaign_id: str | None | Unset = Field("campaignId", STRING, default=UNSET)
    compliance: Compliance | None | Unset = Field(codec=Ref("Compliance"), default=UNSET)
    cost: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    cost_breakdown: CostBreakdown | None | Unset = Field("costBreakdown", Ref("CostBreakdown"), default=UNSET)
    costs: list[CallCostsItem] | None | Unset = Field(codec=Array(Ref("CallCostsItem")), default=UNSET)
    customer: CreateCustomerDTO | None | Unset = Field(codec=Ref("CreateCustomerDTO"), default=UNSET)
    customer_id: str | None | Unset = Field("customerId", STRING, default=UNSET)
    destination: CallDestination | None | Unset = Field(codec=Ref("CallDestination"), default=UNSET)
    ended_at: datetime.datetime | None | Unset = Field("endedAt", DATETIME, default=UNSET)
    ended_message: str | None | Unset = Field("endedMessage", STRING, default=UNSET)
    ended_reason: EndedReason | str | None | Unset = Field("endedReason", Enum("EndedReason"), default=UNSET)
    messages: list[TranscriptMessage] | None | Unset = Field(codec=Array(Ref("TranscriptMessage")), default=UNSET)
    monitor: Monitor | None | Unset = Field(codec=Ref("Monitor"), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    phone_call_provider: CallPhoneCallProvider | str | None | Unset = Field(
        "phoneCallProvider", Enum("CallPhoneCallProvider"), default=UNSET
    )
    phone_call_provider_id: str | None | Unset = Field("phoneCallProviderId", STRING, default=UNSET)
    phone_call_transport: CallPhoneCallTransport | str | None | Unset = Field(
        "phoneCallTransport", Enum("CallPhoneCallTransport"), default=UNSET
    )
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
    started_at: datetime.datetime | None | Unset = Field("startedAt", DATETIME, default=UNSET)
    status: CallStatus | str | None | Unset = Field(codec=Enum("CallStatus"), default=UNSET)
    transport: CallTransport | None | Unset = Field(codec=Ref("CallTransport"), default=UNSET)
    type_: CallType | str | None | Unset = Field("type", Enum("CallType"), default=UNSET)
    workflow: CreateWorkflowDTO | None | Unset = Field(codec=Ref("CreateWorkflowDTO"), default=UNSET)
    workflow_id: str | None | Unset = Field("workflowId", STRING, default=UNSET)
    workflow_overrides: WorkflowOverrides | None | Unset = Field(
        "workflowOverrides", Ref("WorkflowOverrides"), default=UNSET
    )
