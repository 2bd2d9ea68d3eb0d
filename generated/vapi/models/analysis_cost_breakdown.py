# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class AnalysisCostBreakdown(Model):
    structured_data: float | None | Unset = Field("structuredData", NUMBER, default=UNSET)
    structured_data_cached_prompt_tokens: float | None | Unset = Field(
        "structuredDataCachedPromptTokens", NUMBER, default=UNSET
    )
    structured_data_completion_tokens: float | None | Unset = Field(
        "structuredDataCompletionTokens", NUMBER, default=UNSET
    )
    structured_data_prompt_tokens: float | None | Unset = Field("structuredDataPromptTokens", NUMBER, default=UNSET)
    structured_output: float | None | Unset = Field("structuredOutput", NUMBER, default=UNSET)
    structured_output_cached_prompt_tokens: float | None | Unset = Field(
        "structuredOutputCachedPromptTokens", NUMBER, default=UNSET
    )
    structured_output_completion_tokens: float | None | Unset = Field(
        "structuredOutputCompletionTokens", NUMBER, default=UNSET
    )
    structured_output_prompt_tokens: float | None | Unset = Field("structuredOutputPromptTokens", NUMBER, default=UNSET)
    success_evaluation: float | None | Unset = Field("successEvaluation", NUMBER, default=UNSET)
    success_evaluation_cached_prompt_tokens: float | None | Unset = Field(
        "successEvaluationCachedPromptTokens", NUMBER, default=UNSET
    )
    success_evaluation_completion_tokens: float | None | Unset = Field(
        "successEvaluationCompletionTokens", NUMBER, default=UNSET
    )
    success_evaluation_prompt_tokens: float | None | Unset = Field(
        "successEvaluationPromptTokens", NUMBER, default=UNSET
    )
    summary: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    summary_cached_prompt_tokens: float | None | Unset = Field("summaryCachedPromptTokens", NUMBER, default=UNSET)
    summary_completion_tokens: float | None | Unset = Field("summaryCompletionTokens", NUMBER, default=UNSET)
    summary_prompt_tokens: float | None | Unset = Field("summaryPromptTokens", NUMBER, default=UNSET)
