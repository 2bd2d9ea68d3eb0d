# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .lmnt_voice_language import LMNTVoiceLanguage


@model
class TextContent(Model):
    language: LMNTVoiceLanguage | str = Field(codec=Enum("LMNTVoiceLanguage"))
    text: str = Field(codec=STRING)
    type_: Literal["text"] = Field("type", Const("text"), default="text")
