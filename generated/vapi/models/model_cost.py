# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, NUMBER, Const, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class ModelCost(Model):
    completion_tokens: float = Field("completionTokens", NUMBER)
    cost: float = Field(codec=NUMBER)
    model: dict[str, Any] = Field(codec=Map(ANY))
    prompt_tokens: float = Field("promptTokens", NUMBER)
    type_: Literal["model"] = Field("type", Const("model"), default="model")
    cached_prompt_tokens: float | None | Unset = Field("cachedPromptTokens", NUMBER, default=UNSET)
    reasoning_tokens: float | None | Unset = Field("reasoningTokens", NUMBER, default=UNSET)
