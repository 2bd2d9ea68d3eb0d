# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class PronunciationRuleInput(Model):
    replacement: str = Field(codec=STRING)
    word: str = Field(codec=STRING)
    case_sensitive: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    id: str | None | Unset = Field(codec=STRING, default=UNSET)
    ipa: str | None | Unset = Field(codec=STRING, default=UNSET)
