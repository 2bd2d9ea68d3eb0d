# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .evaluation_plan_item_comparator import EvaluationPlanItemComparator


@model
class EventsTableNumberCondition(Model):
    column: str = Field(codec=STRING)
    operator: EvaluationPlanItemComparator | str = Field(codec=Enum("EvaluationPlanItemComparator"))
    value: float = Field(codec=NUMBER)
