# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import DATETIME, STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .bar_insight_group_by import BarInsightGroupBy
    from .insight_formula import InsightFormula
    from .insight_time_range_with_step import InsightTimeRangeWithStep
    from .line_insight_metadata import LineInsightMetadata
    from .pie_insight_queries_item import PieInsightQueriesItem


@model
class LineInsight(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    queries: list[PieInsightQueriesItem] = Field(codec=Array(Ref("PieInsightQueriesItem")))
    type_: Literal["line"] = Field("type", Const("line"), default="line")
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    formulas: list[InsightFormula] | None | Unset = Field(codec=Array(Ref("InsightFormula")), default=UNSET)
    group_by: BarInsightGroupBy | str | None | Unset = Field("groupBy", Enum("BarInsightGroupBy"), default=UNSET)
    metadata: LineInsightMetadata | None | Unset = Field(codec=Ref("LineInsightMetadata"), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    system_key: str | None | Unset = Field("systemKey", STRING, default=UNSET)
    time_range: InsightTimeRangeWithStep | None | Unset = Field(
        "timeRange", Ref("InsightTimeRangeWithStep"), default=UNSET
    )
