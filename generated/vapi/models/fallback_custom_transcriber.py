# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .server import Server


@model
class FallbackCustomTranscriber(Model):
    provider: Literal["custom-transcriber"] = Field(codec=Const("custom-transcriber"), default="custom-transcriber")
    server: Server = Field(codec=Ref("Server"))
