# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Array, Const, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .phone_number_call_ending_hook_filter_one_of_item import PhoneNumberCallEndingHookFilterOneOfItem


@model
class PhoneNumberCallEndingHookFilter(Model):
    key: Literal["call.endedReason"] = Field(codec=Const("call.endedReason"), default="call.endedReason")
    one_of: list[PhoneNumberCallEndingHookFilterOneOfItem | str] = Field(
        "oneOf", Array(Enum("PhoneNumberCallEndingHookFilterOneOfItem"))
    )
    type_: Literal["oneOf"] = Field("type", Const("oneOf"), default="oneOf")
