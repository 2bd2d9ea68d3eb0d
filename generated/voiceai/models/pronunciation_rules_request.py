# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .pronunciation_rule_input import PronunciationRuleInput


@model
class PronunciationRulesRequest(Model):
    rules: list[PronunciationRuleInput] = Field(codec=Array(Ref("PronunciationRuleInput")))
