# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class TranscriptionEndpointingPlan(Model):
    on_no_punctuation_seconds: float | None | Unset = Field("onNoPunctuationSeconds", NUMBER, default=UNSET)
    on_number_seconds: float | None | Unset = Field("onNumberSeconds", NUMBER, default=UNSET)
    on_punctuation_seconds: float | None | Unset = Field("onPunctuationSeconds", NUMBER, default=UNSET)
