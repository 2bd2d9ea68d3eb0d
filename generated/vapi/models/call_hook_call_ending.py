# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .call_hook_call_ending_do_item import CallHookCallEndingDoItem
    from .call_hook_filter import CallHookFilter


@model
class CallHookCallEnding(Model):
    do: list[CallHookCallEndingDoItem] = Field(codec=Array(Ref("CallHookCallEndingDoItem")))
    on: Literal["call.ending"] = Field(codec=Const("call.ending"), default="call.ending")
    filters: list[CallHookFilter] | None | Unset = Field(codec=Array(Ref("CallHookFilter")), default=UNSET)
