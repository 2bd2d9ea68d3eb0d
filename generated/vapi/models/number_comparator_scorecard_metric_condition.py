# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Const, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .evaluation_plan_item_comparator import EvaluationPlanItemComparator


@model
class NumberComparatorScorecardMetricCondition(Model):
    comparator: EvaluationPlanItemComparator | str = Field(codec=Enum("EvaluationPlanItemComparator"))
    points: float = Field(codec=NUMBER)
    type_: Literal["comparator"] = Field("type", Const("comparator"), default="comparator")
    value: float = Field(codec=NUMBER)
