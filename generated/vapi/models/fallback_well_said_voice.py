# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan import ChunkPlan
    from .well_said_voice_model import WellSaidVoiceModel


@model
class FallbackWellSaidVoice(Model):
    provider: Literal["wellsaid"] = Field(codec=Const("wellsaid"), default="wellsaid")
    voice_id: str = Field("voiceId", STRING)
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    enable_ssml: bool | None | Unset = Field("enableSsml", BOOLEAN, default=UNSET)
    library_ids: list[str] | None | Unset = Field("libraryIds", Array(STRING), default=UNSET)
    model: WellSaidVoiceModel | str | None | Unset = Field(codec=Enum("WellSaidVoiceModel"), default=UNSET)
