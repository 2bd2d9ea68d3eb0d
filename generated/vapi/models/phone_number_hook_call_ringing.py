# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .phone_number_call_ringing_hook_filter import PhoneNumberCallRingingHookFilter
    from .phone_number_hook_call_ending_do import PhoneNumberHookCallEndingDo


@model
class PhoneNumberHookCallRinging(Model):
    do: list[PhoneNumberHookCallEndingDo] = Field(codec=Array(Ref("PhoneNumberHookCallEndingDo")))
    on: Literal["call.ringing"] = Field(codec=Const("call.ringing"), default="call.ringing")
    filters: list[PhoneNumberCallRingingHookFilter] | None | Unset = Field(
        codec=Array(Ref("PhoneNumberCallRingingHookFilter")), default=UNSET
    )
