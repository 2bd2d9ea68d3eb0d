# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan import ChunkPlan
    from .vapi_pronunciation_dictionary_locator import VapiPronunciationDictionaryLocator
    from .vapi_voice_language import VapiVoiceLanguage
    from .vapi_voice_version import VapiVoiceVersion
    from .vapi_voice_version_2 import VapiVoiceVersion2


@model
class VapiVoice(Model):
    provider: Literal["vapi"] = Field(codec=Const("vapi"), default="vapi")
    voice_id: str = Field("voiceId", STRING)
    caching_enabled: bool | None | Unset = Field("cachingEnabled", BOOLEAN, default=UNSET)
    chunk_plan: ChunkPlan | None | Unset = Field("chunkPlan", Ref("ChunkPlan"), default=UNSET)
    language: VapiVoiceLanguage | str | None | Unset = Field(codec=Enum("VapiVoiceLanguage"), default=UNSET)
    pronunciation_dictionary: list[VapiPronunciationDictionaryLocator] | None | Unset = Field(
        "pronunciationDictionary", Array(Ref("VapiPronunciationDictionaryLocator")), default=UNSET
    )
    speed: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    version: VapiVoiceVersion | str | VapiVoiceVersion2 | int | None | Unset = Field(default=UNSET)
