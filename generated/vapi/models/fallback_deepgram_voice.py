# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan import ChunkPlan
    from .deepgram_voice_model import DeepgramVoiceModel
    from .deepgram_voice_voice_id import DeepgramVoiceVoiceId


@model
class FallbackDeepgramVoice(Model):
    provider: Literal["deepgram"] = Field(codec=Const("deepgram"), default="deepgram")
    voice_id: DeepgramVoiceVoiceId | str = Field("voiceId", Enum("DeepgramVoiceVoiceId"))
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    mip_opt_out: bool | None | Unset = Field("mipOptOut", BOOLEAN, default=UNSET)
    model: DeepgramVoiceModel | str | None | Unset = Field(codec=Enum("DeepgramVoiceModel"), default=UNSET)
