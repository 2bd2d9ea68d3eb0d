# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import INTEGER, STRING
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class PronunciationDictionarySummaryResponse(Model):
    created_at_unix: int = Field(codec=INTEGER)
    current_version: int = Field(codec=INTEGER)
    id: str = Field(codec=STRING)
    language: str = Field(codec=STRING)
    name: str = Field(codec=STRING)
    updated_at_unix: int = Field(codec=INTEGER)
