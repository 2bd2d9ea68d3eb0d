# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import INTEGER
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class PronunciationDictionaryVersionSummaryResponse(Model):
    created_at_unix: int = Field(codec=INTEGER)
    version: int = Field(codec=INTEGER)
