# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, NUMBER, Array, Const, Enum, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .anthropic_model_model import AnthropicModelModel
    from .anthropic_thinking_config import AnthropicThinkingConfig


@model
class EvalAnthropicModel(Model):
    messages: list[dict[str, Any]] = Field(codec=Array(Map(ANY)))
    model: AnthropicModelModel | str = Field(codec=Enum("AnthropicModelModel"))
    provider: Literal["anthropic"] = Field(codec=Const("anthropic"), default="anthropic")
    max_tokens: float | None | Unset = Field("maxTokens", NUMBER, default=UNSET)
    temperature: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    thinking: AnthropicThinkingConfig | None | Unset = Field(codec=Ref("AnthropicThinkingConfig"), default=UNSET)
