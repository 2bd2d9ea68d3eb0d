# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, NUMBER, Const, Map
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class TranscriberCost(Model):
    cost: float = Field(codec=NUMBER)
    minutes: float = Field(codec=NUMBER)
    transcriber: dict[str, Any] = Field(codec=Map(ANY))
    type_: Literal["transcriber"] = Field("type", Const("transcriber"), default="transcriber")
