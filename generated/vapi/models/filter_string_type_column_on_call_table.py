# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .filter_string_type_column_on_call_table_column import FilterStringTypeColumnOnCallTableColumn
    from .filter_string_type_column_on_call_table_operator import FilterStringTypeColumnOnCallTableOperator


@model
class FilterStringTypeColumnOnCallTable(Model):
    column: FilterStringTypeColumnOnCallTableColumn | str = Field(codec=Enum("FilterStringTypeColumnOnCallTableColumn"))
    operator: FilterStringTypeColumnOnCallTableOperator | str = Field(
        codec=Enum("FilterStringTypeColumnOnCallTableOperator")
    )
    value: str = Field(codec=STRING)
