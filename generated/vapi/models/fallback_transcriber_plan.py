# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .fallback_transcriber_plan_transcribers_item import FallbackTranscriberPlanTranscribersItem


@model
class FallbackTranscriberPlan(Model):
    transcribers: list[FallbackTranscriberPlanTranscribersItem] | None | Unset = Field(
        codec=Array(Ref("FallbackTranscriberPlanTranscribersItem")), default=UNSET
    )
