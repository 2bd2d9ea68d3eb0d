# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    import datetime


@model
class InsightRunResponse(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    insight_id: str = Field("insightId", STRING)
    org_id: str = Field("orgId", STRING)
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
