# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Const
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class MinCallDurationCondition(Model):
    seconds: float = Field(codec=NUMBER)
    type_: Literal["minCallDuration"] = Field("type", Const("minCallDuration"), default="minCallDuration")
