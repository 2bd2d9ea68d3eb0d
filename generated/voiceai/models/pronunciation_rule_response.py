# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class PronunciationRuleResponse(Model):
    case_sensitive: bool = Field(codec=BOOLEAN)
    id: str = Field(codec=STRING)
    ipa: str | None = Field(codec=STRING)
    replacement: str = Field(codec=STRING)
    word: str = Field(codec=STRING)
