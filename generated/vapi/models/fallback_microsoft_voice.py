# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan import ChunkPlan
    from .microsoft_voice_role import MicrosoftVoiceRole
    from .microsoft_voice_style import MicrosoftVoiceStyle
    from .microsoft_voice_voice_id import MicrosoftVoiceVoiceId


@model
class FallbackMicrosoftVoice(Model):
    provider: Literal["microsoft"] = Field(codec=Const("microsoft"), default="microsoft")
    voice_id: MicrosoftVoiceVoiceId | str = Field("voiceId", Enum("MicrosoftVoiceVoiceId"))
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    role: MicrosoftVoiceRole | str | None | Unset = Field(codec=Enum("MicrosoftVoiceRole"), default=UNSET)
    speed: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    style: MicrosoftVoiceStyle | str | None | Unset = Field(codec=Enum("MicrosoftVoiceStyle"), default=UNSET)
    style_degree: float | None | Unset = Field("styleDegree", NUMBER, default=UNSET)
