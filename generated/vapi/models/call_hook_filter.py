# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class CallHookFilter(Model):
    key: str = Field(codec=STRING)
    one_of: list[str] = Field("oneOf", Array(STRING))
    type_: Literal["oneOf"] = Field("type", Const("oneOf"), default="oneOf")
