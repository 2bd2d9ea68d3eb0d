# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .start_speaking_plan_custom_endpointing_rules_item import StartSpeakingPlanCustomEndpointingRulesItem
    from .start_speaking_plan_smart_endpointing_plan import StartSpeakingPlanSmartEndpointingPlan
    from .transcription_endpointing_plan import TranscriptionEndpointingPlan


@model
class StartSpeakingPlan(Model):
    custom_endpointing_rules: list[StartSpeakingPlanCustomEndpointingRulesItem] | None | Unset = Field(
        "customEndpointingRules", Array(Ref("StartSpeakingPlanCustomEndpointingRulesItem")), default=UNSET
    )
    smart_endpointing_enabled: bool | Literal["livekit"] | None | Unset = Field(
        "smartEndpointingEnabled", default=UNSET
    )
    smart_endpointing_plan: StartSpeakingPlanSmartEndpointingPlan | None | Unset = Field(
        "smartEndpointingPlan", Ref("StartSpeakingPlanSmartEndpointingPlan"), default=UNSET
    )
    transcription_endpointing_plan: TranscriptionEndpointingPlan | None | Unset = Field(
        "transcriptionEndpointingPlan", Ref("TranscriptionEndpointingPlan"), default=UNSET
    )
    wait_seconds: float | None | Unset = Field("waitSeconds", NUMBER, default=UNSET)
