# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, DATETIME, NUMBER, STRING, Array, Enum, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .assistant_overrides import AssistantOverrides
    from .campaign_ended_reason import CampaignEndedReason
    from .campaign_predial_plan import CampaignPredialPlan
    from .campaign_server_messages_item import CampaignServerMessagesItem
    from .campaign_status import CampaignStatus
    from .create_customer_dto import CreateCustomerDTO
    from .dial_plan_entry import DialPlanEntry
    from .schedule_plan import SchedulePlan
    from .server import Server


@model
class Campaign(Model):
    calls: dict[str, Any] = Field(codec=Map(ANY))
    calls_counter_ended: float = Field("callsCounterEnded", NUMBER)
    calls_counter_ended_voicemail: float = Field("callsCounterEndedVoicemail", NUMBER)
    calls_counter_in_progress: float = Field("callsCounterInProgress", NUMBER)
    calls_counter_queued: float = Field("callsCounterQueued", NUMBER)
    calls_counter_scheduled: float = Field("callsCounterScheduled", NUMBER)
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    name: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    status: CampaignStatus | str = Field(codec=Enum("CampaignStatus"))
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    assistant_overrides: AssistantOverrides | None | Unset = Field(
        "assistantOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    customers: list[CreateCustomerDTO] | None | Unset = Field(codec=Array(Ref("CreateCustomerDTO")), default=UNSET)
    dial_plan: list[DialPlanEntry] | None | Unset = Field("dialPlan", Array(Ref("DialPlanEntry")), default=UNSET)
    ended_reason: CampaignEndedReason | str | None | Unset = Field(
        "endedReason", Enum("CampaignEndedReason"), default=UNSET
    )
    max_concurrency: float | None | Unset = Field("maxConcurrency", NUMBER, default=UNSET)
    phone_number_id: str | None | Unset = Field("phoneNumberId", STRING, default=UNSET)
    predial_plan: CampaignPredialPlan | None | Unset = Field("predialPlan", Ref("CampaignPredialPlan"), default=UNSET)
    schedule_plan: SchedulePlan | None | Unset = Field("schedulePlan", Ref("SchedulePlan"), default=UNSET)
    server: Server | None | Unset = Field(codec=Ref("Server"), default=UNSET)
    server_messages: list[CampaignServerMessagesItem | str] | None | Unset = Field(
        "serverMessages", Array(Enum("CampaignServerMessagesItem")), default=UNSET
    )
    squad_id: str | None | Unset = Field("squadId", STRING, default=UNSET)
    squad_overrides: AssistantOverrides | None | Unset = Field(
        "squadOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    workflow_id: str | None | Unset = Field("workflowId", STRING, default=UNSET)
