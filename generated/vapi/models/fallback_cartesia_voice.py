# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .cartesia_experimental_controls import CartesiaExperimentalControls
    from .cartesia_generation_config import CartesiaGenerationConfig
    from .cartesia_voice_language import CartesiaVoiceLanguage
    from .cartesia_voice_model import CartesiaVoiceModel
    from .chunk_plan import ChunkPlan


@model
class FallbackCartesiaVoice(Model):
    provider: Literal["cartesia"] = Field(codec=Const("cartesia"), default="cartesia")
    voice_id: str = Field("voiceId", STRING)
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    experimental_controls: CartesiaExperimentalControls | None | Unset = Field(
        "experimentalControls", Ref("CartesiaExperimentalControls"), default=UNSET
    )
    generation_config: CartesiaGenerationConfig | None | Unset = Field(
        "generationConfig", Ref("CartesiaGenerationConfig"), default=UNSET
    )
    language: CartesiaVoiceLanguage | str | None | Unset = Field(codec=Enum("CartesiaVoiceLanguage"), default=UNSET)
    model: CartesiaVoiceModel | str | None | Unset = Field(codec=Enum("CartesiaVoiceModel"), default=UNSET)
    pronunciation_dict_id: str | None | Unset = Field("pronunciationDictId", STRING, default=UNSET)
