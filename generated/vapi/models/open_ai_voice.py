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
    from .open_ai_voice_model import OpenAIVoiceModel
    from .open_ai_voice_voice_id import OpenAIVoiceVoiceId


@model
class OpenAIVoice(Model):
    provider: Literal["openai"] = Field(codec=Const("openai"), default="openai")
    voice_id: OpenAIVoiceVoiceId | str | str = Field("voiceId")
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    fallback_plan: FallbackPlan | None | Unset = Field("fallbackPlan", Ref("FallbackPlan"), default=UNSET)
    instructions: str | None | Unset = Field(codec=STRING, default=UNSET)
    model: OpenAIVoiceModel | str | None | Unset = Field(codec=Enum("OpenAIVoiceModel"), default=UNSET)
    speed: float | None | Unset = Field(codec=NUMBER, default=UNSET)
