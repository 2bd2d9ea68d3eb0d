# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assistant_overrides import AssistantOverrides
    from .campaign_predial_plan import CampaignPredialPlan
    from .campaign_server_messages_item import CampaignServerMessagesItem
    from .create_customer_dto import CreateCustomerDTO
    from .dial_plan_entry import DialPlanEntry
    from .schedule_plan import SchedulePlan
    from .server import Server


@model
class CreateCampaignDTO(Model):
    name: str = Field(codec=STRING)
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    assistant_overrides: AssistantOverrides | None | Unset = Field(
        "assistantOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    customers: list[CreateCustomerDTO] | None | Unset = Field(codec=Array(Ref("CreateCustomerDTO")), default=UNSET)
    dial_plan: list[DialPlanEntry] | None | Unset = Field("dialPlan", Array(Ref("DialPlanEntry")), default=UNSET)
    duplicate_from_campaign_id: str | None | Unset = Field("duplicateFromCampaignId", STRING, default=UNSET)
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
