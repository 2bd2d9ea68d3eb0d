# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .gladia_custom_vocabulary_config_dto import GladiaCustomVocabularyConfigDTO
    from .gladia_transcriber_language import GladiaTranscriberLanguage
    from .gladia_transcriber_language_behaviour import GladiaTranscriberLanguageBehaviour
    from .gladia_transcriber_model import GladiaTranscriberModel
    from .gladia_transcriber_region import GladiaTranscriberRegion


@model
class GladiaTranscriber(Model):
    provider: Literal["gladia"] = Field(codec=Const("gladia"), default="gladia")
    audio_enhancer: bool | None | Unset = Field("audioEnhancer", BOOLEAN, default=UNSET)
    confidence_threshold: float | None | Unset = Field("confidenceThreshold", NUMBER, default=UNSET)
    custom_vocabulary_config: GladiaCustomVocabularyConfigDTO | None | Unset = Field(
        "customVocabularyConfig", Ref("GladiaCustomVocabularyConfigDTO"), default=UNSET
    )
    custom_vocabulary_enabled: bool | None | Unset = Field("customVocabularyEnabled", BOOLEAN, default=UNSET)
    endpointing: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    fallback_plan: FallbackTranscriberPlan | None | Unset = Field(
        "fallbackPlan", Ref("FallbackTranscriberPlan"), default=UNSET
    )
    language: GladiaTranscriberLanguage | str | None | Unset = Field(
        codec=Enum("GladiaTranscriberLanguage"), default=UNSET
    )
    language_behaviour: GladiaTranscriberLanguageBehaviour | str | None | Unset = Field(
        "languageBehaviour", Enum("GladiaTranscriberLanguageBehaviour"), default=UNSET
    )
    languages: list[GladiaTranscriberLanguage | str] | None | Unset = Field(
        codec=Array(Enum("GladiaTranscriberLanguage")), default=UNSET
    )
    model: GladiaTranscriberModel | str | None | Unset = Field(codec=Enum("GladiaTranscriberModel"), default=UNSET)
    prosody: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    receive_partial_transcripts: bool | None | Unset = Field("receivePartialTranscripts", BOOLEAN, default=UNSET)
    region: GladiaTranscriberRegion | str | None | Unset = Field(codec=Enum("GladiaTranscriberRegion"), default=UNSET)
    speech_threshold: float | None | Unset = Field("speechThreshold", NUMBER, default=UNSET)
    transcription_hint: str | None | Unset = Field("transcriptionHint", STRING, default=UNSET)
