# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .azure_voice_voice_id import AzureVoiceVoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@model
class AzureVoice(Model):
    provider: Literal["azure"] = Field(codec=Const("azure"), default="azure")
    voice_id: AzureVoiceVoiceId | str | str = Field("voiceId")
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    fallback_plan: FallbackPlan | None | Unset = Field("fallbackPlan", Ref("FallbackPlan"), default=UNSET)
    speed: float | None | Unset = Field(codec=NUMBER, default=UNSET)
