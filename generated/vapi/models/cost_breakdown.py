# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .analysis_cost_breakdown import AnalysisCostBreakdown


@model
class CostBreakdown(Model):
    analysis_cost_breakdown: AnalysisCostBreakdown | None | Unset = Field(
        "analysisCostBreakdown", Ref("AnalysisCostBreakdown"), default=UNSET
    )
    chat: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    llm: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    llm_cached_prompt_tokens: float | None | Unset = Field("llmCachedPromptTokens", NUMBER, default=UNSET)
    llm_completion_tokens: float | None | Unset = Field("llmCompletionTokens", NUMBER, default=UNSET)
    llm_prompt_tokens: float | None | Unset = Field("llmPromptTokens", NUMBER, default=UNSET)
    stt: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    total: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    transport: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    tts: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    tts_characters: float | None | Unset = Field("ttsCharacters", NUMBER, default=UNSET)
    vapi: float | None | Unset = Field(codec=NUMBER, default=UNSET)
