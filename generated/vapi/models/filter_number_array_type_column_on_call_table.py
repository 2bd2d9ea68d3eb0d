# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, Array, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .filter_number_array_type_column_on_call_table_operator import FilterNumberArrayTypeColumnOnCallTableOperator
    from .filter_number_type_column_on_call_table_column import FilterNumberTypeColumnOnCallTableColumn


@model
class FilterNumberArrayTypeColumnOnCallTable(Model):
    column: FilterNumberTypeColumnOnCallTableColumn | str = Field(codec=Enum("FilterNumberTypeColumnOnCallTableColumn"))
    operator: FilterNumberArrayTypeColumnOnCallTableOperator | str = Field(
        codec=Enum("FilterNumberArrayTypeColumnOnCallTableOperator")
    )
    value: list[float] = Field(codec=Array(NUMBER))
