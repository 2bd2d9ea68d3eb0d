# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .eval_open_ai_model_model import EvalOpenAIModelModel
    from .open_ai_message import OpenAIMessage


@model
class WorkflowOpenAIModel(Model):
    model: EvalOpenAIModelModel | str = Field(codec=Enum("EvalOpenAIModelModel"))
    provider: Literal["openai"] = Field(codec=Const("openai"), default="openai")
    max_tokens: float | None | Unset = Field("maxTokens", NUMBER, default=UNSET)
    messages: list[OpenAIMessage] | None | Unset = Field(codec=Array(Ref("OpenAIMessage")), default=UNSET)
    temperature: float | None | Unset = Field(codec=NUMBER, default=UNSET)
