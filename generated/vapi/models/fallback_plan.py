# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .fallback_plan_voices_item import FallbackPlanVoicesItem


@model
class FallbackPlan(Model):
    voices: list[FallbackPlanVoicesItem] = Field(codec=Array(Ref("FallbackPlanVoicesItem")))
