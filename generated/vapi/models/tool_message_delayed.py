# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .condition import Condition
    from .text_content import TextContent


@model
class ToolMessageDelayed(Model):
    type_: Literal["request-response-delayed"] = Field(
        "type", Const("request-response-delayed"), default="request-response-delayed"
    )
    conditions: list[Condition] | None | Unset = Field(codec=Array(Ref("Condition")), default=UNSET)
    content: str | None | Unset = Field(codec=STRING, default=UNSET)
    contents: list[TextContent] | None | Unset = Field(codec=Array(Ref("TextContent")), default=UNSET)
    timing_milliseconds: float | None | Unset = Field("timingMilliseconds", NUMBER, default=UNSET)
