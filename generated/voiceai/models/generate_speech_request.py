# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import INTEGER, NUMBER, STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .audio_format import AudioFormat
    from .clone_voice_request_language import CloneVoiceRequestLanguage
    from .tts_params_model import TTSParamsModel


@model
class GenerateSpeechRequest(Model):
    text: str = Field(codec=STRING)
    audio_format: AudioFormat | str | None | Unset = Field(codec=Enum("AudioFormat"), default=UNSET)
    dictionary_id: str | None | Unset = Field(codec=STRING, default=UNSET)
    dictionary_version: int | None | Unset = Field(codec=INTEGER, default=UNSET)
    language: CloneVoiceRequestLanguage | str | None | Unset = Field(
        codec=Enum("CloneVoiceRequestLanguage"), default=UNSET
    )
    model: TTSParamsModel | str | None | Unset = Field(codec=Enum("TTSParamsModel"), default=UNSET)
    temperature: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    top_p: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    voice_id: str | None | Unset = Field(codec=STRING, default=UNSET)
