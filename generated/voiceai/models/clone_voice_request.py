# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import File as FileContent
    from ...runtime.types import Unset
    from .clone_voice_request_language import CloneVoiceRequestLanguage
    from .voice_response_voice_visibility import VoiceResponseVoiceVisibility


@model
class CloneVoiceRequest(Model):
    file: FileContent = Field()
    language: CloneVoiceRequestLanguage | str | None | Unset = Field(
        codec=Enum("CloneVoiceRequestLanguage"), default=UNSET
    )
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    voice_visibility: VoiceResponseVoiceVisibility | str | None | Unset = Field(
        codec=Enum("VoiceResponseVoiceVisibility"), default=UNSET
    )
