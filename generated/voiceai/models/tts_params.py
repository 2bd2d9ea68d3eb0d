# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .tts_params_language import TTSParamsLanguage
    from .tts_params_model import TTSParamsModel


@model
class TTSParams(Model):
    """
    Attributes:
        dictionary_id: The pronunciation dictionary to use.
        language: The language's two letters, or `auto` to follow the caller.
        model: The speech model; chosen by the language if not given.
        temperature: How freely the voice varies, from 0 to 2.
        top_p: How much of the likely sounds is drawn from, from 0 to 1.
        voice_id: The voice to speak with.
    """

    dictionary_id: str | None | Unset = Field(codec=STRING, default=UNSET)
    language: TTSParamsLanguage | str | None | Unset = Field(codec=Enum("TTSParamsLanguage"), default=UNSET)
    model: TTSParamsModel | str | None | Unset = Field(codec=Enum("TTSParamsModel"), default=UNSET)
    temperature: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    top_p: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    voice_id: str | None | Unset = Field(codec=STRING, default=UNSET)
