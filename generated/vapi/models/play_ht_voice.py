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
    from .play_ht_voice_emotion import PlayHTVoiceEmotion
    from .play_ht_voice_language import PlayHTVoiceLanguage
    from .play_ht_voice_model import PlayHTVoiceModel
    from .play_ht_voice_voice_id import PlayHTVoiceVoiceId


@model
class PlayHTVoice(Model):
    provider: Literal["playht"] = Field(codec=Const("playht"), default="playht")
    voice_id: PlayHTVoiceVoiceId | str | str = Field("voiceId")
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    emotion: PlayHTVoiceEmotion | str | None | Unset = Field(codec=Enum("PlayHTVoiceEmotion"), default=UNSET)
    fallback_plan: FallbackPlan | None | Unset = Field("fallbackPlan", Ref("FallbackPlan"), default=UNSET)
    language: PlayHTVoiceLanguage | str | None | Unset = Field(codec=Enum("PlayHTVoiceLanguage"), default=UNSET)
    model: PlayHTVoiceModel | str | None | Unset = Field(codec=Enum("PlayHTVoiceModel"), default=UNSET)
    speed: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    style_guidance: float | None | Unset = Field("styleGuidance", NUMBER, default=UNSET)
    temperature: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    text_guidance: float | None | Unset = Field("textGuidance", NUMBER, default=UNSET)
    voice_guidance: float | None | Unset = Field("voiceGuidance", NUMBER, default=UNSET)
