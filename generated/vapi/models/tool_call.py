# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .tool_call_function import ToolCallFunction


@model
class ToolCall(Model):
    function: ToolCallFunction = Field(codec=Ref("ToolCallFunction"))
    id: str = Field(codec=STRING)
    type_: str = Field("type", STRING)
