# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan import ChunkPlan
    from .eleven_labs_pronunciation_dictionary_locator import ElevenLabsPronunciationDictionaryLocator
    from .eleven_labs_voice_model import ElevenLabsVoiceModel
    from .eleven_labs_voice_voice_id import ElevenLabsVoiceVoiceId
    from .fallback_plan import FallbackPlan


@model
class ElevenLabsVoice(Model):
    provider: Literal["11labs"] = Field(codec=Const("11labs"), default="11labs")
    voice_id: ElevenLabsVoiceVoiceId | str | str = Field("voiceId")
    auto_mode: bool | None | Unset = Field("autoMode", BOOLEAN, default=UNSET)
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    enable_ssml_parsing: bool | None | Unset = Field("enableSsmlParsing", BOOLEAN, default=UNSET)
    fallback_plan: FallbackPlan | None | Unset = Field("fallbackPlan", Ref("FallbackPlan"), default=UNSET)
    language: str | None | Unset = Field(codec=STRING, default=UNSET)
    model: ElevenLabsVoiceModel | str | None | Unset = Field(codec=Enum("ElevenLabsVoiceModel"), default=UNSET)
    optimize_streaming_latency: float | None | Unset = Field("optimizeStreamingLatency", NUMBER, default=UNSET)
    pronunciation_dictionary_locators: list[ElevenLabsPronunciationDictionaryLocator] | None | Unset = Field(
        "pronunciationDictionaryLocators", Array(Ref("ElevenLabsPronunciationDictionaryLocator")), default=UNSET
    )
    similarity_boost: float | None | Unset = Field("similarityBoost", NUMBER, default=UNSET)
    speed: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    stability: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    style: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    use_speaker_boost: bool | None | Unset = Field("useSpeakerBoost", BOOLEAN, default=UNSET)
