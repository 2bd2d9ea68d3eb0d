# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, Const
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class BooleanComparatorScorecardMetricCondition(Model):
    comparator: Literal["="] = Field(codec=Const("="), default="=")
    points: float = Field(codec=NUMBER)
    type_: Literal["comparator"] = Field("type", Const("comparator"), default="comparator")
    value: bool = Field(codec=BOOLEAN)
