# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assembly_ai_transcriber_language import AssemblyAITranscriberLanguage
    from .assembly_ai_transcriber_language_codes_item import AssemblyAITranscriberLanguageCodesItem
    from .assembly_ai_transcriber_mode import AssemblyAITranscriberMode
    from .assembly_ai_transcriber_speech_model import AssemblyAITranscriberSpeechModel
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@model
class AssemblyAITranscriber(Model):
    provider: Literal["assembly-ai"] = Field(codec=Const("assembly-ai"), default="assembly-ai")
    agent_context: str | None | Unset = Field("agentContext", STRING, default=UNSET)
    confidence_threshold: float | None | Unset = Field("confidenceThreshold", NUMBER, default=UNSET)
    disable_partial_transcripts: bool | None | Unset = Field("disablePartialTranscripts", BOOLEAN, default=UNSET)
    end_of_turn_confidence_threshold: float | None | Unset = Field(
        "endOfTurnConfidenceThreshold", NUMBER, default=UNSET
    )
    end_utterance_silence_threshold: float | None | Unset = Field("endUtteranceSilenceThreshold", NUMBER, default=UNSET)
    fallback_plan: FallbackTranscriberPlan | None | Unset = Field(
        "fallbackPlan", Ref("FallbackTranscriberPlan"), default=UNSET
    )
    format_turns: bool | None | Unset = Field("formatTurns", BOOLEAN, default=UNSET)
    keyterms_prompt: list[str] | None | Unset = Field("keytermsPrompt", Array(STRING), default=UNSET)
    language: AssemblyAITranscriberLanguage | str | None | Unset = Field(
        codec=Enum("AssemblyAITranscriberLanguage"), default=UNSET
    )
    language_codes: list[AssemblyAITranscriberLanguageCodesItem | str] | None | Unset = Field(
        "languageCodes", Array(Enum("AssemblyAITranscriberLanguageCodesItem")), default=UNSET
    )
    max_turn_silence: float | None | Unset = Field("maxTurnSilence", NUMBER, default=UNSET)
    min_end_of_turn_silence_when_confident: float | None | Unset = Field(
        "minEndOfTurnSilenceWhenConfident", NUMBER, default=UNSET
    )
    mode: AssemblyAITranscriberMode | str | None | Unset = Field(codec=Enum("AssemblyAITranscriberMode"), default=UNSET)
    prompt: str | None | Unset = Field(codec=STRING, default=UNSET)
    realtime_url: str | None | Unset = Field("realtimeUrl", STRING, default=UNSET)
    speech_model: AssemblyAITranscriberSpeechModel | str | None | Unset = Field(
        "speechModel", Enum("AssemblyAITranscriberSpeechModel"), default=UNSET
    )
    vad_assisted_endpointing_enabled: bool | None | Unset = Field(
        "vadAssistedEndpointingEnabled", BOOLEAN, default=UNSET
    )
    word_boost: list[str] | None | Unset = Field("wordBoost", Array(STRING), default=UNSET)
    word_finalization_max_wait_time: float | None | Unset = Field("wordFinalizationMaxWaitTime", NUMBER, default=UNSET)
