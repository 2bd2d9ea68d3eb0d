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
    from .minimax_voice_language_boost import MinimaxVoiceLanguageBoost
    from .minimax_voice_model import MinimaxVoiceModel
    from .minimax_voice_region import MinimaxVoiceRegion
    from .minimax_voice_subtitle_type import MinimaxVoiceSubtitleType


@model
class MinimaxVoice(Model):
    provider: Literal["minimax"] = Field(codec=Const("minimax"), default="minimax")
    voice_id: str = Field("voiceId", STRING)
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    emotion: str | None | Unset = Field(codec=STRING, default=UNSET)
    fallback_plan: FallbackPlan | None | Unset = Field("fallbackPlan", Ref("FallbackPlan"), default=UNSET)
    language_boost: MinimaxVoiceLanguageBoost | str | None | Unset = Field(
        "languageBoost", Enum("MinimaxVoiceLanguageBoost"), default=UNSET
    )
    model: MinimaxVoiceModel | str | None | Unset = Field(codec=Enum("MinimaxVoiceModel"), default=UNSET)
    pitch: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    region: MinimaxVoiceRegion | str | None | Unset = Field(codec=Enum("MinimaxVoiceRegion"), default=UNSET)
    speed: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    subtitle_type: MinimaxVoiceSubtitleType | str | None | Unset = Field(
        "subtitleType", Enum("MinimaxVoiceSubtitleType"), default=UNSET
    )
    text_normalization_enabled: bool | None | Unset = Field("textNormalizationEnabled", BOOLEAN, default=UNSET)
    volume: float | None | Unset = Field(codec=NUMBER, default=UNSET)
