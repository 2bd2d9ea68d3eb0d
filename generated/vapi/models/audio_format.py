# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .audio_format_format import AudioFormatFormat


@model
class AudioFormat(Model):
    format_: AudioFormatFormat | str = Field("format", Enum("AudioFormatFormat"))
    sample_rate: float = Field("sampleRate", NUMBER)
    container: Literal["raw"] | None | Unset = Field(codec=Const("raw"), default=UNSET)
