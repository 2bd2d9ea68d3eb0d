# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Const, Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from .google_voicemail_detection_plan import GoogleVoicemailDetectionPlan
    from .open_ai_voicemail_detection_plan import OpenAIVoicemailDetectionPlan
    from .twilio_voicemail_detection_plan import TwilioVoicemailDetectionPlan
    from .vapi_voicemail_detection_plan import VapiVoicemailDetectionPlan

    AssistantVoicemailDetection: TypeAlias = (
        Literal["off"]
        | GoogleVoicemailDetectionPlan
        | OpenAIVoicemailDetectionPlan
        | TwilioVoicemailDetectionPlan
        | VapiVoicemailDetectionPlan
        | dict[str, Any]
    )
else:
    AssistantVoicemailDetection = Union(
        Const("off"),
        Ref("GoogleVoicemailDetectionPlan"),
        Ref("OpenAIVoicemailDetectionPlan"),
        Ref("TwilioVoicemailDetectionPlan"),
        Ref("VapiVoicemailDetectionPlan"),
        tag="provider",
        values={
            "google": ("GoogleVoicemailDetectionPlan",),
            "openai": ("OpenAIVoicemailDetectionPlan",),
            "twilio": ("TwilioVoicemailDetectionPlan",),
            "vapi": ("VapiVoicemailDetectionPlan",),
        },
    )
