# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, DATETIME, STRING, Array, Const, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .insight_time_range import InsightTimeRange
    from .pie_insight_queries_item import PieInsightQueriesItem


@model
class TextInsight(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    queries: list[PieInsightQueriesItem] = Field(codec=Array(Ref("PieInsightQueriesItem")))
    type_: Literal["text"] = Field("type", Const("text"), default="text")
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    formula: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    system_key: str | None | Unset = Field("systemKey", STRING, default=UNSET)
    time_range: InsightTimeRange | None | Unset = Field("timeRange", Ref("InsightTimeRange"), default=UNSET)
