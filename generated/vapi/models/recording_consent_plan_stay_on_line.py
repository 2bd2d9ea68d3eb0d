# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assistant_voice import AssistantVoice
    from .recording_consent_plan_verbal_first_message_mode import RecordingConsentPlanVerbalFirstMessageMode


@model
class RecordingConsentPlanStayOnLine(Model):
    message: str = Field(codec=STRING)
    type_: Literal["stay-on-line"] = Field("type", Const("stay-on-line"), default="stay-on-line")
    first_message_mode: RecordingConsentPlanVerbalFirstMessageMode | str | None | Unset = Field(
        "firstMessageMode", Enum("RecordingConsentPlanVerbalFirstMessageMode"), default=UNSET
    )
    voice: AssistantVoice | None | Unset = Field(codec=Ref("AssistantVoice"), default=UNSET)
    wait_seconds: float | None | Unset = Field("waitSeconds", NUMBER, default=UNSET)
