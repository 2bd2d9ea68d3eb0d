# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .bar_insight_group_by import BarInsightGroupBy
    from .insight_formula import InsightFormula
    from .insight_time_range import InsightTimeRange
    from .pie_insight_queries_item import PieInsightQueriesItem


@model
class UpdatePieInsightFromCallTableDTO(Model):
    formulas: list[InsightFormula] | None | Unset = Field(codec=Array(Ref("InsightFormula")), default=UNSET)
    group_by: BarInsightGroupBy | str | None | Unset = Field("groupBy", Enum("BarInsightGroupBy"), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    queries: list[PieInsightQueriesItem] | None | Unset = Field(
        codec=Array(Ref("PieInsightQueriesItem")), default=UNSET
    )
    time_range: InsightTimeRange | None | Unset = Field("timeRange", Ref("InsightTimeRange"), default=UNSET)
    type_: Literal["pie"] | None | Unset = Field("type", Const("pie"), default=UNSET)
