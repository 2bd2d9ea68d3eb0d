# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, Array, Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .twilio_voicemail_detection_plan_voicemail_detection_types_item import (
        TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem,
    )


@model
class TwilioVoicemailDetectionPlan(Model):
    provider: Literal["twilio"] = Field(codec=Const("twilio"), default="twilio")
    enabled: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    machine_detection_silence_timeout: float | None | Unset = Field(
        "machineDetectionSilenceTimeout", NUMBER, default=UNSET
    )
    machine_detection_speech_end_threshold: float | None | Unset = Field(
        "machineDetectionSpeechEndThreshold", NUMBER, default=UNSET
    )
    machine_detection_speech_threshold: float | None | Unset = Field(
        "machineDetectionSpeechThreshold", NUMBER, default=UNSET
    )
    machine_detection_timeout: float | None | Unset = Field("machineDetectionTimeout", NUMBER, default=UNSET)
    voicemail_detection_types: list[TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem | str] | None | Unset = (
        Field(
            "voicemailDetectionTypes",
            Array(Enum("TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem")),
            default=UNSET,
        )
    )
