# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, NUMBER, Array, Const, Enum, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .analysis_cost_analysis_type import AnalysisCostAnalysisType
    from .structured_output_cost_breakdown import StructuredOutputCostBreakdown


@model
class AnalysisCost(Model):
    analysis_type: AnalysisCostAnalysisType | str = Field("analysisType", Enum("AnalysisCostAnalysisType"))
    completion_tokens: float = Field("completionTokens", NUMBER)
    cost: float = Field(codec=NUMBER)
    model: dict[str, Any] = Field(codec=Map(ANY))
    prompt_tokens: float = Field("promptTokens", NUMBER)
    type_: Literal["analysis"] = Field("type", Const("analysis"), default="analysis")
    cached_prompt_tokens: float | None | Unset = Field("cachedPromptTokens", NUMBER, default=UNSET)
    structured_output_breakdown: list[StructuredOutputCostBreakdown] | None | Unset = Field(
        "structuredOutputBreakdown", Array(Ref("StructuredOutputCostBreakdown")), default=UNSET
    )
