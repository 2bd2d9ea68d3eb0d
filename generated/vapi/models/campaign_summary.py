# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, NUMBER, STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .assistant_overrides import AssistantOverrides
    from .campaign_call_metrics import CampaignCallMetrics
    from .campaign_contact_counters import CampaignContactCounters
    from .campaign_ended_reason import CampaignEndedReason
    from .campaign_predial_plan import CampaignPredialPlan
    from .campaign_server_messages_item import CampaignServerMessagesItem
    from .campaign_status import CampaignStatus
    from .schedule_plan import SchedulePlan
    from .server import Server


@model
class CampaignSummary(Model):
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
    call_metrics: CampaignCallMetrics | None | Unset = Field("callMetrics", Ref("CampaignCallMetrics"), default=UNSET)
    contact_counters: CampaignContactCounters | None | Unset = Field(
        "contactCounters", Ref("CampaignContactCounters"), default=UNSET
    )
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
