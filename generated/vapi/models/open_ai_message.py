# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .open_ai_message_role import OpenAIMessageRole


@model
class OpenAIMessage(Model):
    content: str | None = Field(codec=STRING)
    role: OpenAIMessageRole | str = Field(codec=Enum("OpenAIMessageRole"))
