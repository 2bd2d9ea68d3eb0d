# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .server import Server


@model
class CustomTranscriber(Model):
    provider: Literal["custom-transcriber"] = Field(codec=Const("custom-transcriber"), default="custom-transcriber")
    server: Server = Field(codec=Ref("Server"))
    fallback_plan: FallbackTranscriberPlan | None | Unset = Field(
        "fallbackPlan", Ref("FallbackTranscriberPlan"), default=UNSET
    )
