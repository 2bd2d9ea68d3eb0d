# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Array, Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .deepgram_transcriber_language import DeepgramTranscriberLanguage
    from .deepgram_transcriber_model import DeepgramTranscriberModel
    from .deepgram_transcriber_redaction_item import DeepgramTranscriberRedactionItem


@model
class FallbackDeepgramTranscriber(Model):
    provider: Literal["deepgram"] = Field(codec=Const("deepgram"), default="deepgram")
    confidence_threshold: float | None | Unset = Field("confidenceThreshold", NUMBER, default=UNSET)
    endpointing: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    eot_threshold: float | None | Unset = Field("eotThreshold", NUMBER, default=UNSET)
    eot_timeout_ms: float | None | Unset = Field("eotTimeoutMs", NUMBER, default=UNSET)
    keyterm: list[str] | None | Unset = Field(codec=Array(STRING), default=UNSET)
    keywords: list[str] | None | Unset = Field(codec=Array(STRING), default=UNSET)
    language: DeepgramTranscriberLanguage | str | None | Unset = Field(
        codec=Enum("DeepgramTranscriberLanguage"), default=UNSET
    )
    languages: list[str] | None | Unset = Field(codec=Array(STRING), default=UNSET)
    mip_opt_out: bool | None | Unset = Field("mipOptOut", BOOLEAN, default=UNSET)
    model: DeepgramTranscriberModel | str | str | None | Unset = Field(default=UNSET)
    numerals: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    profanity_filter: bool | None | Unset = Field("profanityFilter", BOOLEAN, default=UNSET)
    redaction: list[DeepgramTranscriberRedactionItem | str] | None | Unset = Field(
        codec=Array(Enum("DeepgramTranscriberRedactionItem")), default=UNSET
    )
    smart_format: bool | None | Unset = Field("smartFormat", BOOLEAN, default=UNSET)
