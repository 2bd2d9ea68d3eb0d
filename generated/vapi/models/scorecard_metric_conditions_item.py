# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .boolean_comparator_scorecard_metric_condition import BooleanComparatorScorecardMetricCondition
    from .number_comparator_scorecard_metric_condition import NumberComparatorScorecardMetricCondition

    ScorecardMetricConditionsItem: TypeAlias = (
        NumberComparatorScorecardMetricCondition | BooleanComparatorScorecardMetricCondition | dict[str, Any]
    )
else:
    ScorecardMetricConditionsItem = Union(
        Ref("NumberComparatorScorecardMetricCondition"),
        Ref("BooleanComparatorScorecardMetricCondition"),
        tag="comparator",
        values={
            "!=": ("NumberComparatorScorecardMetricCondition",),
            "<": ("NumberComparatorScorecardMetricCondition",),
            "<=": ("NumberComparatorScorecardMetricCondition",),
            "=": ("NumberComparatorScorecardMetricCondition", "BooleanComparatorScorecardMetricCondition"),
            ">": ("NumberComparatorScorecardMetricCondition",),
            ">=": ("NumberComparatorScorecardMetricCondition",),
        },
        stated=False,
    )
