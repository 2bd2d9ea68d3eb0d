# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .campaign_contact_with_outcome_status import CampaignContactWithOutcomeStatus


@model
class CampaignContactWithOutcome(Model):
    id: str = Field(codec=STRING)
    number: str = Field(codec=STRING)
    status: CampaignContactWithOutcomeStatus | str = Field(codec=Enum("CampaignContactWithOutcomeStatus"))
    call_id: str | None | Unset = Field("callId", STRING, default=UNSET)
    dispatched_at: datetime.datetime | None | Unset = Field("dispatchedAt", DATETIME, default=UNSET)
    ended_reason: str | None | Unset = Field("endedReason", STRING, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
