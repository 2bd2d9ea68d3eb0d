# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, Const, Enum, Map
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .filter_structured_output_column_on_call_table_operator import FilterStructuredOutputColumnOnCallTableOperator


@model
class FilterStructuredOutputColumnOnCallTable(Model):
    column: Literal["artifact.structuredOutputs[OutputID]"] = Field(
        codec=Const("artifact.structuredOutputs[OutputID]"), default="artifact.structuredOutputs[OutputID]"
    )
    operator: FilterStructuredOutputColumnOnCallTableOperator | str = Field(
        codec=Enum("FilterStructuredOutputColumnOnCallTableOperator")
    )
    value: dict[str, Any] = Field(codec=Map(ANY))
