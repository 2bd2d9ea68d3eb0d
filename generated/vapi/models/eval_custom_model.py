# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, NUMBER, STRING, Array, Const, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class EvalCustomModel(Model):
    messages: list[dict[str, Any]] = Field(codec=Array(Map(ANY)))
    model: str = Field(codec=STRING)
    provider: Literal["custom-llm"] = Field(codec=Const("custom-llm"), default="custom-llm")
    url: str = Field(codec=STRING)
    headers: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    max_tokens: float | None | Unset = Field("maxTokens", NUMBER, default=UNSET)
    temperature: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    timeout_seconds: float | None | Unset = Field("timeoutSeconds", NUMBER, default=UNSET)
