# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .phone_number_call_ending_hook_filter import PhoneNumberCallEndingHookFilter
    from .phone_number_hook_call_ending_do import PhoneNumberHookCallEndingDo


@model
class PhoneNumberHookCallEnding(Model):
    on: Literal["call.ending"] = Field(codec=Const("call.ending"), default="call.ending")
    do: PhoneNumberHookCallEndingDo | None | Unset = Field(codec=Ref("PhoneNumberHookCallEndingDo"), default=UNSET)
    filters: list[PhoneNumberCallEndingHookFilter] | None | Unset = Field(
        codec=Array(Ref("PhoneNumberCallEndingHookFilter")), default=UNSET
    )
