# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .json_schema import JsonSchema


@model
class OpenAIFunctionParameters(Model):
    properties: dict[str, JsonSchema] = Field(codec=Map(Ref("JsonSchema")))
    type_: Literal["object"] = Field("type", Const("object"), default="object")
    required: list[str] | None | Unset = Field(codec=Array(STRING), default=UNSET)
