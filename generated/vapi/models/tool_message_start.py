# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .condition import Condition
    from .text_content import TextContent


@model
class ToolMessageStart(Model):
    type_: Literal["request-start"] = Field("type", Const("request-start"), default="request-start")
    blocking: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    conditions: list[Condition] | None | Unset = Field(codec=Array(Ref("Condition")), default=UNSET)
    content: str | None | Unset = Field(codec=STRING, default=UNSET)
    contents: list[TextContent] | None | Unset = Field(codec=Array(Ref("TextContent")), default=UNSET)
