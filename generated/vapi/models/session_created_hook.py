# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .tool_call_hook_action import ToolCallHookAction


@model
class SessionCreatedHook(Model):
    do: list[ToolCallHookAction] = Field(codec=Array(Ref("ToolCallHookAction")))
    on: Literal["session.created"] = Field(codec=Const("session.created"), default="session.created")
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
