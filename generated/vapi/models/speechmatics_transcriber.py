# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .speechmatics_custom_vocabulary_item import SpeechmaticsCustomVocabularyItem
    from .speechmatics_transcriber_language import SpeechmaticsTranscriberLanguage
    from .speechmatics_transcriber_numeral_style import SpeechmaticsTranscriberNumeralStyle
    from .speechmatics_transcriber_operating_point import SpeechmaticsTranscriberOperatingPoint
    from .speechmatics_transcriber_region import SpeechmaticsTranscriberRegion


@model
class SpeechmaticsTranscriber(Model):
    custom_vocabulary: list[SpeechmaticsCustomVocabularyItem] = Field(
        "customVocabulary", Array(Ref("SpeechmaticsCustomVocabularyItem"))
    )
    provider: Literal["speechmatics"] = Field(codec=Const("speechmatics"), default="speechmatics")
    enable_diarization: bool | None | Unset = Field("enableDiarization", BOOLEAN, default=UNSET)
    end_of_turn_sensitivity: float | None | Unset = Field("endOfTurnSensitivity", NUMBER, default=UNSET)
    fallback_plan: FallbackTranscriberPlan | None | Unset = Field(
        "fallbackPlan", Ref("FallbackTranscriberPlan"), default=UNSET
    )
    language: SpeechmaticsTranscriberLanguage | str | None | Unset = Field(
        codec=Enum("SpeechmaticsTranscriberLanguage"), default=UNSET
    )
    max_delay: float | None | Unset = Field("maxDelay", NUMBER, default=UNSET)
    minimum_speech_duration: float | None | Unset = Field("minimumSpeechDuration", NUMBER, default=UNSET)
    model: Literal["default"] | None | Unset = Field(codec=Const("default"), default=UNSET)
    numeral_style: SpeechmaticsTranscriberNumeralStyle | str | None | Unset = Field(
        "numeralStyle", Enum("SpeechmaticsTranscriberNumeralStyle"), default=UNSET
    )
    operating_point: SpeechmaticsTranscriberOperatingPoint | str | None | Unset = Field(
        "operatingPoint", Enum("SpeechmaticsTranscriberOperatingPoint"), default=UNSET
    )
    region: SpeechmaticsTranscriberRegion | str | None | Unset = Field(
        codec=Enum("SpeechmaticsTranscriberRegion"), default=UNSET
    )
    remove_disfluencies: bool | None | Unset = Field("removeDisfluencies", BOOLEAN, default=UNSET)
