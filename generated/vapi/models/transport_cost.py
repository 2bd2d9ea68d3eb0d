# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .transport_cost_provider import TransportCostProvider


@model
class TransportCost(Model):
    cost: float = Field(codec=NUMBER)
    minutes: float = Field(codec=NUMBER)
    type_: Literal["transport"] = Field("type", Const("transport"), default="transport")
    provider: TransportCostProvider | str | None | Unset = Field(codec=Enum("TransportCostProvider"), default=UNSET)
