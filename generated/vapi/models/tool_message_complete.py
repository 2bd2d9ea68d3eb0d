# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .condition import Condition
    from .text_content import TextContent
    from .tool_message_failed_role import ToolMessageFailedRole


@model
class ToolMessageComplete(Model):
    type_: Literal["request-complete"] = Field("type", Const("request-complete"), default="request-complete")
    conditions: list[Condition] | None | Unset = Field(codec=Array(Ref("Condition")), default=UNSET)
    content: str | None | Unset = Field(codec=STRING, default=UNSET)
    contents: list[TextContent] | None | Unset = Field(codec=Array(Ref("TextContent")), default=UNSET)
    end_call_after_spoken_enabled: bool | None | Unset = Field("endCallAfterSpokenEnabled", BOOLEAN, default=UNSET)
    role: ToolMessageFailedRole | str | None | Unset = Field(codec=Enum("ToolMessageFailedRole"), default=UNSET)
