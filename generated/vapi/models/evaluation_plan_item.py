# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .create_structured_output_dto import CreateStructuredOutputDTO
    from .evaluation_plan_item_comparator import EvaluationPlanItemComparator


@model
class EvaluationPlanItem(Model):
    comparator: EvaluationPlanItemComparator | str = Field(codec=Enum("EvaluationPlanItemComparator"))
    value: float | str | bool = Field()
    path: str | None | Unset = Field(codec=STRING, default=UNSET)
    required: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    structured_output: CreateStructuredOutputDTO | None | Unset = Field(
        "structuredOutput", Ref("CreateStructuredOutputDTO"), default=UNSET
    )
    structured_output_id: str | None | Unset = Field("structuredOutputId", STRING, default=UNSET)
