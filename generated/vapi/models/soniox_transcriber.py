# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .lmnt_voice_language import LMNTVoiceLanguage
    from .soniox_context_general_item import SonioxContextGeneralItem
    from .soniox_transcriber_model import SonioxTranscriberModel


@model
class SonioxTranscriber(Model):
    provider: Literal["soniox"] = Field(codec=Const("soniox"), default="soniox")
    context_general: list[SonioxContextGeneralItem] | None | Unset = Field(
        "contextGeneral", Array(Ref("SonioxContextGeneralItem")), default=UNSET
    )
    custom_vocabulary: list[str] | None | Unset = Field("customVocabulary", Array(STRING), default=UNSET)
    fallback_plan: FallbackTranscriberPlan | None | Unset = Field(
        "fallbackPlan", Ref("FallbackTranscriberPlan"), default=UNSET
    )
    language: LMNTVoiceLanguage | str | None | Unset = Field(codec=Enum("LMNTVoiceLanguage"), default=UNSET)
    language_hints_strict: bool | None | Unset = Field("languageHintsStrict", BOOLEAN, default=UNSET)
    languages: list[LMNTVoiceLanguage | str] | None | Unset = Field(
        codec=Array(Enum("LMNTVoiceLanguage")), default=UNSET
    )
    max_endpoint_delay_ms: float | None | Unset = Field("maxEndpointDelayMs", NUMBER, default=UNSET)
    model: SonioxTranscriberModel | str | None | Unset = Field(codec=Enum("SonioxTranscriberModel"), default=UNSET)
