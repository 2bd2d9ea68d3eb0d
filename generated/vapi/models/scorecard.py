# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .scorecard_metric import ScorecardMetric


@model
class Scorecard(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    metrics: list[ScorecardMetric] = Field(codec=Array(Ref("ScorecardMetric")))
    org_id: str = Field("orgId", STRING)
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    assistant_ids: list[str] | None | Unset = Field("assistantIds", Array(STRING), default=UNSET)
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
