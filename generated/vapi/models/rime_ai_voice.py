# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan
    from .rime_ai_voice_language import RimeAIVoiceLanguage
    from .rime_ai_voice_model import RimeAIVoiceModel
    from .rime_ai_voice_voice_id import RimeAIVoiceVoiceId


@model
class RimeAIVoice(Model):
    provider: Literal["rime-ai"] = Field(codec=Const("rime-ai"), default="rime-ai")
    voice_id: RimeAIVoiceVoiceId | str | str = Field("voiceId")
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    fallback_plan: FallbackPlan | None | Unset = Field("fallbackPlan", Ref("FallbackPlan"), default=UNSET)
    inline_speed_alpha: str | None | Unset = Field("inlineSpeedAlpha", STRING, default=UNSET)
    language: RimeAIVoiceLanguage | str | None | Unset = Field(codec=Enum("RimeAIVoiceLanguage"), default=UNSET)
    model: RimeAIVoiceModel | str | None | Unset = Field(codec=Enum("RimeAIVoiceModel"), default=UNSET)
    pause_between_brackets: bool | None | Unset = Field("pauseBetweenBrackets", BOOLEAN, default=UNSET)
    phonemize_between_brackets: bool | None | Unset = Field("phonemizeBetweenBrackets", BOOLEAN, default=UNSET)
    reduce_latency: bool | None | Unset = Field("reduceLatency", BOOLEAN, default=UNSET)
    speed: float | None | Unset = Field(codec=NUMBER, default=UNSET)
