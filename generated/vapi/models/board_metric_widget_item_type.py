# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

BoardMetricWidgetItemType: TypeAlias = Literal[
    "average_cost_breakdown_chart",
    "concurrency_chart",
    "failed_calls_list",
]

BoardMetricWidgetItemTypeValues: Final = frozenset[str](get_args(BoardMetricWidgetItemType))
