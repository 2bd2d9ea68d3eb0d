# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .open_ai_transcriber_language import OpenAITranscriberLanguage
    from .open_ai_transcriber_model import OpenAITranscriberModel


@model
class OpenAITranscriber(Model):
    model: OpenAITranscriberModel | str = Field(codec=Enum("OpenAITranscriberModel"))
    provider: Literal["openai"] = Field(codec=Const("openai"), default="openai")
    fallback_plan: FallbackTranscriberPlan | None | Unset = Field(
        "fallbackPlan", Ref("FallbackTranscriberPlan"), default=UNSET
    )
    language: OpenAITranscriberLanguage | str | None | Unset = Field(
        codec=Enum("OpenAITranscriberLanguage"), default=UNSET
    )
