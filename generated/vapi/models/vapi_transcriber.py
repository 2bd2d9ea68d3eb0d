# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .lmnt_voice_language import LMNTVoiceLanguage
    from .vapi_model_version import VapiModelVersion
    from .vapi_transcriber_turn_taking import VapiTranscriberTurnTaking


@model
class VapiTranscriber(Model):
    provider: Literal["vapi"] = Field(codec=Const("vapi"), default="vapi")
    keywords: list[str] | None | Unset = Field(codec=Array(STRING), default=UNSET)
    language: LMNTVoiceLanguage | str | None | Unset = Field(codec=Enum("LMNTVoiceLanguage"), default=UNSET)
    languages: list[LMNTVoiceLanguage | str] | None | Unset = Field(
        codec=Array(Enum("LMNTVoiceLanguage")), default=UNSET
    )
    turn_taking: VapiTranscriberTurnTaking | str | None | Unset = Field(
        "turnTaking", Enum("VapiTranscriberTurnTaking"), default=UNSET
    )
    version: VapiModelVersion | str | None | Unset = Field(codec=Enum("VapiModelVersion"), default=UNSET)
