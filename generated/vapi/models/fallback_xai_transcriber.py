# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .xai_transcriber_language import XaiTranscriberLanguage


@model
class FallbackXaiTranscriber(Model):
    provider: Literal["xai"] = Field(codec=Const("xai"), default="xai")
    language: XaiTranscriberLanguage | str | None | Unset = Field(codec=Enum("XaiTranscriberLanguage"), default=UNSET)
    model: Literal["default"] | None | Unset = Field(codec=Const("default"), default=UNSET)
