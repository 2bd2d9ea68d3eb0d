# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .analytics_operation import AnalyticsOperation
    from .analytics_query_group_by_item import AnalyticsQueryGroupByItem
    from .analytics_query_table import AnalyticsQueryTable
    from .time_range import TimeRange
    from .variable_value_group_by import VariableValueGroupBy


@model
class AnalyticsQuery(Model):
    name: str = Field(codec=STRING)
    operations: list[AnalyticsOperation] = Field(codec=Array(Ref("AnalyticsOperation")))
    table: AnalyticsQueryTable | str = Field(codec=Enum("AnalyticsQueryTable"))
    group_by: list[AnalyticsQueryGroupByItem | str] | None | Unset = Field(
        "groupBy", Array(Enum("AnalyticsQueryGroupByItem")), default=UNSET
    )
    group_by_variable_value: list[VariableValueGroupBy] | None | Unset = Field(
        "groupByVariableValue", Array(Ref("VariableValueGroupBy")), default=UNSET
    )
    time_range: TimeRange | None | Unset = Field("timeRange", Ref("TimeRange"), default=UNSET)
