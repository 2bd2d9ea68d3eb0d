# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class PhoneNumberCallRingingHookFilter(Model):
    key: Literal["number"] = Field(codec=Const("number"), default="number")
    starts_with: list[str] = Field("startsWith", Array(STRING))
    type_: Literal["startsWith"] = Field("type", Const("startsWith"), default="startsWith")
