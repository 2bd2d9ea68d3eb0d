# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .evaluation_plan_item_comparator import EvaluationPlanItemComparator
    from .json_schema import JsonSchema


@model
class StructuredOutputEvaluationResult(Model):
    comparator: EvaluationPlanItemComparator | str = Field(codec=Enum("EvaluationPlanItemComparator"))
    expected_value: float | str | bool = Field("expectedValue")
    extracted_value: float | str | bool | None = Field("extractedValue")
    name: str = Field(codec=STRING)
    passed: bool = Field(codec=BOOLEAN)
    required: bool = Field(codec=BOOLEAN)
    structured_output_id: str = Field("structuredOutputId", STRING)
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    error: str | None | Unset = Field(codec=STRING, default=UNSET)
    is_skipped: bool | None | Unset = Field("isSkipped", BOOLEAN, default=UNSET)
    path: str | None | Unset = Field(codec=STRING, default=UNSET)
    schema: JsonSchema | None | Unset = Field(codec=Ref("JsonSchema"), default=UNSET)
    skip_reason: str | None | Unset = Field("skipReason", STRING, default=UNSET)
