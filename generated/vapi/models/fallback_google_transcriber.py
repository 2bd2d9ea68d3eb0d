# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .google_model_model import GoogleModelModel
    from .google_transcriber_language import GoogleTranscriberLanguage


@model
class FallbackGoogleTranscriber(Model):
    provider: Literal["google"] = Field(codec=Const("google"), default="google")
    language: GoogleTranscriberLanguage | str | None | Unset = Field(
        codec=Enum("GoogleTranscriberLanguage"), default=UNSET
    )
    model: GoogleModelModel | str | None | Unset = Field(codec=Enum("GoogleModelModel"), default=UNSET)
