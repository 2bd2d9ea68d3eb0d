# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class LiquidCondition(Model):
    liquid: str = Field(codec=STRING)
    type_: Literal["liquid"] = Field("type", Const("liquid"), default="liquid")
