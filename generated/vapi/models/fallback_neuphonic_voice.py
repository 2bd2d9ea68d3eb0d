# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, BOOLEAN, NUMBER, STRING, Const, Enum, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan import ChunkPlan
    from .neuphonic_voice_model import NeuphonicVoiceModel


@model
class FallbackNeuphonicVoice(Model):
    language: dict[str, Any] = Field(codec=Map(ANY))
    provider: Literal["neuphonic"] = Field(codec=Const("neuphonic"), default="neuphonic")
    voice_id: str = Field("voiceId", STRING)
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    model: NeuphonicVoiceModel | str | None | Unset = Field(codec=Enum("NeuphonicVoiceModel"), default=UNSET)
    speed: float | None | Unset = Field(codec=NUMBER, default=UNSET)
