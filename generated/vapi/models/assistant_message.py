# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, STRING, Array, Const, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .tool_call import ToolCall


@model
class AssistantMessage(Model):
    role: Literal["assistant"] = Field(codec=Const("assistant"), default="assistant")
    content: str | None | Unset = Field(codec=STRING, default=UNSET)
    metadata: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    refusal: str | None | Unset = Field(codec=STRING, default=UNSET)
    tool_calls: list[ToolCall] | None | Unset = Field(codec=Array(Ref("ToolCall")), default=UNSET)
