# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .xai_transcriber_language import XaiTranscriberLanguage


@model
class XaiTranscriber(Model):
    provider: Literal["xai"] = Field(codec=Const("xai"), default="xai")
    fallback_plan: FallbackTranscriberPlan | None | Unset = Field(
        "fallbackPlan", Ref("FallbackTranscriberPlan"), default=UNSET
    )
    language: XaiTranscriberLanguage | str | None | Unset = Field(codec=Enum("XaiTranscriberLanguage"), default=UNSET)
    model: Literal["default"] | None | Unset = Field(codec=Const("default"), default=UNSET)
