# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .azure_speech_transcriber_language import AzureSpeechTranscriberLanguage
    from .azure_speech_transcriber_segmentation_strategy import AzureSpeechTranscriberSegmentationStrategy


@model
class FallbackAzureSpeechTranscriber(Model):
    provider: Literal["azure"] = Field(codec=Const("azure"), default="azure")
    language: AzureSpeechTranscriberLanguage | str | None | Unset = Field(
        codec=Enum("AzureSpeechTranscriberLanguage"), default=UNSET
    )
    segmentation_maximum_time_ms: float | None | Unset = Field("segmentationMaximumTimeMs", NUMBER, default=UNSET)
    segmentation_silence_timeout_ms: float | None | Unset = Field("segmentationSilenceTimeoutMs", NUMBER, default=UNSET)
    segmentation_strategy: AzureSpeechTranscriberSegmentationStrategy | str | None | Unset = Field(
        "segmentationStrategy", Enum("AzureSpeechTranscriberSegmentationStrategy"), default=UNSET
    )
