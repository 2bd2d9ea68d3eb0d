# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .assistant_overrides import AssistantOverrides


@model
class CampaignContact(Model):
    campaign_id: str = Field("campaignId", STRING)
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    number: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    assistant_overrides: AssistantOverrides | None | Unset = Field(
        "assistantOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    customer_id: str | None | Unset = Field("customerId", STRING, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    squad_overrides: AssistantOverrides | None | Unset = Field(
        "squadOverrides", Ref("AssistantOverrides"), default=UNSET
    )
