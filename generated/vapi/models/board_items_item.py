# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .board_insight_item import BoardInsightItem
    from .board_metric_widget_item import BoardMetricWidgetItem

    BoardItemsItem: TypeAlias = BoardInsightItem | BoardMetricWidgetItem | dict[str, Any]
else:
    BoardItemsItem = Union(
        Ref("BoardInsightItem"),
        Ref("BoardMetricWidgetItem"),
        tag="type",
        values={
            "insight": ("BoardInsightItem",),
            "average_cost_breakdown_chart": ("BoardMetricWidgetItem",),
            "concurrency_chart": ("BoardMetricWidgetItem",),
            "failed_calls_list": ("BoardMetricWidgetItem",),
        },
        stated=False,
    )
