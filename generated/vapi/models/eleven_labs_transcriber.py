# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .eleven_labs_transcriber_model import ElevenLabsTranscriberModel
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .lmnt_voice_language import LMNTVoiceLanguage


@model
class ElevenLabsTranscriber(Model):
    provider: Literal["11labs"] = Field(codec=Const("11labs"), default="11labs")
    confidence_threshold: float | None | Unset = Field("confidenceThreshold", NUMBER, default=UNSET)
    fallback_plan: FallbackTranscriberPlan | None | Unset = Field(
        "fallbackPlan", Ref("FallbackTranscriberPlan"), default=UNSET
    )
    language: LMNTVoiceLanguage | str | None | Unset = Field(codec=Enum("LMNTVoiceLanguage"), default=UNSET)
    min_silence_duration_ms: float | None | Unset = Field("minSilenceDurationMs", NUMBER, default=UNSET)
    min_speech_duration_ms: float | None | Unset = Field("minSpeechDurationMs", NUMBER, default=UNSET)
    model: ElevenLabsTranscriberModel | str | None | Unset = Field(
        codec=Enum("ElevenLabsTranscriberModel"), default=UNSET
    )
    silence_threshold_seconds: float | None | Unset = Field("silenceThresholdSeconds", NUMBER, default=UNSET)
