# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, NUMBER, Const, Map
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class KnowledgeBaseCost(Model):
    completion_tokens: float = Field("completionTokens", NUMBER)
    cost: float = Field(codec=NUMBER)
    model: dict[str, Any] = Field(codec=Map(ANY))
    prompt_tokens: float = Field("promptTokens", NUMBER)
    type_: Literal["knowledge-base"] = Field("type", Const("knowledge-base"), default="knowledge-base")
