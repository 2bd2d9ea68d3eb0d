# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .tool_call_result import ToolCallResult


@model
class ServerMessageResponseToolCalls(Model):
    error: str | None | Unset = Field(codec=STRING, default=UNSET)
    results: list[ToolCallResult] | None | Unset = Field(codec=Array(Ref("ToolCallResult")), default=UNSET)
