# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan
    from .inworld_voice_language_code import InworldVoiceLanguageCode
    from .inworld_voice_voice_id import InworldVoiceVoiceId


@model
class InworldVoice(Model):
    provider: Literal["inworld"] = Field(codec=Const("inworld"), default="inworld")
    voice_id: InworldVoiceVoiceId | str = Field("voiceId", Enum("InworldVoiceVoiceId"))
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    fallback_plan: FallbackPlan | None | Unset = Field("fallbackPlan", Ref("FallbackPlan"), default=UNSET)
    language_code: InworldVoiceLanguageCode | str | None | Unset = Field(
        "languageCode", Enum("InworldVoiceLanguageCode"), default=UNSET
    )
    model: Literal["inworld-tts-1"] | None | Unset = Field(codec=Const("inworld-tts-1"), default=UNSET)
    speaking_rate: float | None | Unset = Field("speakingRate", NUMBER, default=UNSET)
    temperature: float | None | Unset = Field(codec=NUMBER, default=UNSET)
