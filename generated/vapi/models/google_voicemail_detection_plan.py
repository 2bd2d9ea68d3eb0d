# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .vapi_voicemail_detection_plan_type import VapiVoicemailDetectionPlanType
    from .voicemail_detection_backoff_plan import VoicemailDetectionBackoffPlan


@model
class GoogleVoicemailDetectionPlan(Model):
    provider: Literal["google"] = Field(codec=Const("google"), default="google")
    backoff_plan: VoicemailDetectionBackoffPlan | None | Unset = Field(
        "backoffPlan", Ref("VoicemailDetectionBackoffPlan"), default=UNSET
    )
    beep_max_await_seconds: float | None | Unset = Field("beepMaxAwaitSeconds", NUMBER, default=UNSET)
    type_: VapiVoicemailDetectionPlanType | str | None | Unset = Field(
        "type", Enum("VapiVoicemailDetectionPlanType"), default=UNSET
    )
