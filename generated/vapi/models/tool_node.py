# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, BOOLEAN, STRING, Const, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .tool_node_tool import ToolNodeTool


@model
class ToolNode(Model):
    name: str = Field(codec=STRING)
    type_: Literal["tool"] = Field("type", Const("tool"), default="tool")
    is_start: bool | None | Unset = Field("isStart", BOOLEAN, default=UNSET)
    metadata: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    tool: ToolNodeTool | None | Unset = Field(codec=Ref("ToolNodeTool"), default=UNSET)
    tool_id: str | None | Unset = Field("toolId", STRING, default=UNSET)
