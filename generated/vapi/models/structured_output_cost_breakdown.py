# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class StructuredOutputCostBreakdown(Model):
    completion_tokens: float = Field("completionTokens", NUMBER)
    cost: float = Field(codec=NUMBER)
    name: str = Field(codec=STRING)
    prompt_tokens: float = Field("promptTokens", NUMBER)
    structured_output_id: str = Field("structuredOutputId", STRING)
    cached_prompt_tokens: float | None | Unset = Field("cachedPromptTokens", NUMBER, default=UNSET)
