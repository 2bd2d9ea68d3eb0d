# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .evaluation_plan_item_comparator import EvaluationPlanItemComparator
    from .filter_number_type_column_on_call_table_column import FilterNumberTypeColumnOnCallTableColumn


@model
class FilterNumberTypeColumnOnCallTable(Model):
    column: FilterNumberTypeColumnOnCallTableColumn | str = Field(codec=Enum("FilterNumberTypeColumnOnCallTableColumn"))
    operator: EvaluationPlanItemComparator | str = Field(codec=Enum("EvaluationPlanItemComparator"))
    value: float = Field(codec=NUMBER)
