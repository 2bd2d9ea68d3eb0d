# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan import ChunkPlan
    from .tavus_conversation_properties import TavusConversationProperties


@model
class FallbackTavusVoice(Model):
    provider: Literal["tavus"] = Field(codec=Const("tavus"), default="tavus")
    voice_id: Literal["r52da2535a"] | str = Field("voiceId")
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    callback_url: str | None | Unset = Field("callbackUrl", STRING, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    conversation_name: str | None | Unset = Field("conversationName", STRING, default=UNSET)
    conversational_context: str | None | Unset = Field("conversationalContext", STRING, default=UNSET)
    custom_greeting: str | None | Unset = Field("customGreeting", STRING, default=UNSET)
    persona_id: str | None | Unset = Field("personaId", STRING, default=UNSET)
    properties: TavusConversationProperties | None | Unset = Field(
        codec=Ref("TavusConversationProperties"), default=UNSET
    )
