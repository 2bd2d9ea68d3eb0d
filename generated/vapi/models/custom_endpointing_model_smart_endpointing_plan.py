# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .server import Server
    from .vapi_smart_endpointing_plan_provider import VapiSmartEndpointingPlanProvider


@model
class CustomEndpointingModelSmartEndpointingPlan(Model):
    provider: VapiSmartEndpointingPlanProvider | str = Field(codec=Enum("VapiSmartEndpointingPlanProvider"))
    server: Server | None | Unset = Field(codec=Ref("Server"), default=UNSET)
