# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, NUMBER, Array, Const, Enum, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .eval_open_ai_model_model import EvalOpenAIModelModel


@model
class EvalOpenAIModel(Model):
    messages: list[dict[str, Any]] = Field(codec=Array(Map(ANY)))
    model: EvalOpenAIModelModel | str = Field(codec=Enum("EvalOpenAIModelModel"))
    provider: Literal["openai"] = Field(codec=Const("openai"), default="openai")
    max_tokens: float | None | Unset = Field("maxTokens", NUMBER, default=UNSET)
    temperature: float | None | Unset = Field(codec=NUMBER, default=UNSET)
