# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .tool_node_tool import ToolNodeTool


@model
class ToolCallHookAction(Model):
    type_: Literal["tool"] = Field("type", Const("tool"), default="tool")
    tool: ToolNodeTool | None | Unset = Field(codec=Ref("ToolNodeTool"), default=UNSET)
    tool_id: str | None | Unset = Field("toolId", STRING, default=UNSET)
