# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan import ChunkPlan
    from .xai_voice_language import XaiVoiceLanguage
    from .xai_voice_voice_id import XaiVoiceVoiceId


@model
class FallbackXaiVoice(Model):
    provider: Literal["xai"] = Field(codec=Const("xai"), default="xai")
    voice_id: XaiVoiceVoiceId | str = Field("voiceId", Enum("XaiVoiceVoiceId"))
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    language: XaiVoiceLanguage | str | None | Unset = Field(codec=Enum("XaiVoiceLanguage"), default=UNSET)
    speed: float | None | Unset = Field(codec=NUMBER, default=UNSET)
