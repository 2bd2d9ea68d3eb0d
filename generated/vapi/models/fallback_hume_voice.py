# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan import ChunkPlan
    from .hume_voice_model import HumeVoiceModel


@model
class FallbackHumeVoice(Model):
    provider: Literal["hume"] = Field(codec=Const("hume"), default="hume")
    voice_id: str = Field("voiceId", STRING)
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    is_custom_hume_voice: bool | None | Unset = Field("isCustomHumeVoice", BOOLEAN, default=UNSET)
    model: HumeVoiceModel | str | None | Unset = Field(codec=Enum("HumeVoiceModel"), default=UNSET)
