# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Const, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .vapi_cost_sub_type import VapiCostSubType


@model
class VapiCost(Model):
    cost: float = Field(codec=NUMBER)
    minutes: float = Field(codec=NUMBER)
    sub_type: VapiCostSubType | str = Field("subType", Enum("VapiCostSubType"))
    type_: Literal["vapi"] = Field("type", Const("vapi"), default="vapi")
