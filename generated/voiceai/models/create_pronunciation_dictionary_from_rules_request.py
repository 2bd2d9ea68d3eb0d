# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .pronunciation_rule_input import PronunciationRuleInput


@model
class CreatePronunciationDictionaryFromRulesRequest(Model):
    name: str = Field(codec=STRING)
    rules: list[PronunciationRuleInput] = Field(codec=Array(Ref("PronunciationRuleInput")))
    language: str | None | Unset = Field(codec=STRING, default=UNSET)
