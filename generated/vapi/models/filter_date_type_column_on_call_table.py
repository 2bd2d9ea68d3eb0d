# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .evaluation_plan_item_comparator import EvaluationPlanItemComparator
    from .filter_date_type_column_on_call_table_column import FilterDateTypeColumnOnCallTableColumn


@model
class FilterDateTypeColumnOnCallTable(Model):
    column: FilterDateTypeColumnOnCallTableColumn | str = Field(codec=Enum("FilterDateTypeColumnOnCallTableColumn"))
    operator: EvaluationPlanItemComparator | str = Field(codec=Enum("EvaluationPlanItemComparator"))
    value: str = Field(codec=STRING)
