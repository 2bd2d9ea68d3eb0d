# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .dial_plan_entry import DialPlanEntry
    from .schedule_plan import SchedulePlan
    from .update_campaign_dto_status import UpdateCampaignDTOStatus


@model
class UpdateCampaignDTO(Model):
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    dial_plan: list[DialPlanEntry] | None | Unset = Field("dialPlan", Array(Ref("DialPlanEntry")), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    phone_number_id: str | None | Unset = Field("phoneNumberId", STRING, default=UNSET)
    schedule_plan: SchedulePlan | None | Unset = Field("schedulePlan", Ref("SchedulePlan"), default=UNSET)
    squad_id: str | None | Unset = Field("squadId", STRING, default=UNSET)
    status: UpdateCampaignDTOStatus | str | None | Unset = Field(codec=Enum("UpdateCampaignDTOStatus"), default=UNSET)
    workflow_id: str | None | Unset = Field("workflowId", STRING, default=UNSET)
