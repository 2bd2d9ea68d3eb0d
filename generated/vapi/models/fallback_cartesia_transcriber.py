# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .cartesia_transcriber_model import CartesiaTranscriberModel
    from .lmnt_voice_language import LMNTVoiceLanguage


@model
class FallbackCartesiaTranscriber(Model):
    provider: Literal["cartesia"] = Field(codec=Const("cartesia"), default="cartesia")
    language: LMNTVoiceLanguage | str | None | Unset = Field(codec=Enum("LMNTVoiceLanguage"), default=UNSET)
    model: CartesiaTranscriberModel | str | None | Unset = Field(codec=Enum("CartesiaTranscriberModel"), default=UNSET)
