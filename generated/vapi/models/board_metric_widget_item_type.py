# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    BoardMetricWidgetItemType: TypeAlias = Literal[
        "average_cost_breakdown_chart",
        "concurrency_chart",
        "failed_calls_list",
    ]
else:
    BoardMetricWidgetItemType = str

BoardMetricWidgetItemTypeValues: Final = frozenset(
    {
        "average_cost_breakdown_chart",
        "concurrency_chart",
        "failed_calls_list",
    }
)
