# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, NUMBER, STRING, Array, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .tool_call_result_message_warning import ToolCallResultMessageWarning


@model
class ToolCallResultMessage(Model):
    name: str = Field(codec=STRING)
    result: str = Field(codec=STRING)
    role: str = Field(codec=STRING)
    seconds_from_start: float = Field("secondsFromStart", NUMBER)
    time: float = Field(codec=NUMBER)
    tool_call_id: str = Field("toolCallId", STRING)
    metadata: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    warnings: list[ToolCallResultMessageWarning] | None | Unset = Field(
        codec=Array(Ref("ToolCallResultMessageWarning")), default=UNSET
    )
