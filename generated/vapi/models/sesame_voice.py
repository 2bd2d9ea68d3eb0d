# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@model
class SesameVoice(Model):
    model: Literal["csm-1b"] = Field(codec=Const("csm-1b"), default="csm-1b")
    provider: Literal["sesame"] = Field(codec=Const("sesame"), default="sesame")
    voice_id: str = Field("voiceId", STRING)
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    fallback_plan: FallbackPlan | None | Unset = Field("fallbackPlan", Ref("FallbackPlan"), default=UNSET)
