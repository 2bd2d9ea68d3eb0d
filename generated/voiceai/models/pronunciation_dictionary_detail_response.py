# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import INTEGER, STRING, Array, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .pronunciation_dictionary_version_summary_response import PronunciationDictionaryVersionSummaryResponse
    from .pronunciation_rule_response import PronunciationRuleResponse


@model
class PronunciationDictionaryDetailResponse(Model):
    created_at_unix: int = Field(codec=INTEGER)
    current_version: int = Field(codec=INTEGER)
    id: str = Field(codec=STRING)
    language: str = Field(codec=STRING)
    name: str = Field(codec=STRING)
    rules: list[PronunciationRuleResponse] = Field(codec=Array(Ref("PronunciationRuleResponse")))
    updated_at_unix: int = Field(codec=INTEGER)
    versions: list[PronunciationDictionaryVersionSummaryResponse] = Field(
        codec=Array(Ref("PronunciationDictionaryVersionSummaryResponse"))
    )
