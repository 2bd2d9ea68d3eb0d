# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .talkscriber_transcriber_language import TalkscriberTranscriberLanguage


@model
class TalkscriberTranscriber(Model):
    provider: Literal["talkscriber"] = Field(codec=Const("talkscriber"), default="talkscriber")
    fallback_plan: FallbackTranscriberPlan | None | Unset = Field(
        "fallbackPlan", Ref("FallbackTranscriberPlan"), default=UNSET
    )
    language: TalkscriberTranscriberLanguage | str | None | Unset = Field(
        codec=Enum("TalkscriberTranscriberLanguage"), default=UNSET
    )
    model: Literal["whisper"] | None | Unset = Field(codec=Const("whisper"), default=UNSET)
