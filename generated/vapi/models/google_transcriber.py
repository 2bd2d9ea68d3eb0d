# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .google_model_model import GoogleModelModel
    from .google_transcriber_language import GoogleTranscriberLanguage


@model
class GoogleTranscriber(Model):
    provider: Literal["google"] = Field(codec=Const("google"), default="google")
    fallback_plan: FallbackTranscriberPlan | None | Unset = Field(
        "fallbackPlan", Ref("FallbackTranscriberPlan"), default=UNSET
    )
    language: GoogleTranscriberLanguage | str | None | Unset = Field(
        codec=Enum("GoogleTranscriberLanguage"), default=UNSET
    )
    model: GoogleModelModel | str | None | Unset = Field(codec=Enum("GoogleModelModel"), default=UNSET)
