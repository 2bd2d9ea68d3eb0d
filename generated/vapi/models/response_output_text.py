# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, STRING, Array, Const, Map
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class ResponseOutputText(Model):
    annotations: list[dict[str, Any]] = Field(codec=Array(Map(ANY)))
    text: str = Field(codec=STRING)
    type_: Literal["output_text"] = Field("type", Const("output_text"), default="output_text")
