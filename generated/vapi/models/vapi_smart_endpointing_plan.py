# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .vapi_smart_endpointing_plan_provider import VapiSmartEndpointingPlanProvider


@model
class VapiSmartEndpointingPlan(Model):
    provider: VapiSmartEndpointingPlanProvider | str = Field(codec=Enum("VapiSmartEndpointingPlanProvider"))
