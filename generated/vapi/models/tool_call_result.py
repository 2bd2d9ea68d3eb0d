# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, STRING, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .tool_call_result_spoken_message import ToolCallResultSpokenMessage


@model
class ToolCallResult(Model):
    name: str = Field(codec=STRING)
    tool_call_id: str = Field("toolCallId", STRING)
    error: str | None | Unset = Field(codec=STRING, default=UNSET)
    message: ToolCallResultSpokenMessage | None | Unset = Field(codec=Ref("ToolCallResultSpokenMessage"), default=UNSET)
    metadata: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    result: str | None | Unset = Field(codec=STRING, default=UNSET)
