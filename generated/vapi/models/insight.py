# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .insight_type import InsightType


@model
class Insight(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    type_: InsightType | str = Field("type", Enum("InsightType"))
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    system_key: str | None | Unset = Field("systemKey", STRING, default=UNSET)
