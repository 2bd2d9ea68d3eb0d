# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, NUMBER, STRING, Array, Map
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class ToolCallMessage(Model):
    message: str = Field(codec=STRING)
    role: str = Field(codec=STRING)
    seconds_from_start: float = Field("secondsFromStart", NUMBER)
    time: float = Field(codec=NUMBER)
    tool_calls: list[dict[str, Any]] = Field("toolCalls", Array(Map(ANY)))
