# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, STRING, Array, Const, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .insight_time_range import InsightTimeRange
    from .pie_insight_queries_item import PieInsightQueriesItem


@model
class CreateTextInsightFromCallTableDTO(Model):
    queries: list[PieInsightQueriesItem] = Field(codec=Array(Ref("PieInsightQueriesItem")))
    type_: Literal["text"] = Field("type", Const("text"), default="text")
    formula: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    time_range: InsightTimeRange | None | Unset = Field("timeRange", Ref("InsightTimeRange"), default=UNSET)
