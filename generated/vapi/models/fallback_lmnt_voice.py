# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan import ChunkPlan
    from .lmnt_voice_language import LMNTVoiceLanguage
    from .lmnt_voice_voice_id import LMNTVoiceVoiceId


@model
class FallbackLMNTVoice(Model):
    provider: Literal["lmnt"] = Field(codec=Const("lmnt"), default="lmnt")
    voice_id: LMNTVoiceVoiceId | str | str = Field("voiceId")
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    language: LMNTVoiceLanguage | str | Literal["auto"] | None | Unset = Field(default=UNSET)
    speed: float | None | Unset = Field(codec=NUMBER, default=UNSET)
