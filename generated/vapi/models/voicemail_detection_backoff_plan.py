# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class VoicemailDetectionBackoffPlan(Model):
    frequency_seconds: float | None | Unset = Field("frequencySeconds", NUMBER, default=UNSET)
    max_retries: float | None | Unset = Field("maxRetries", NUMBER, default=UNSET)
    start_at_seconds: float | None | Unset = Field("startAtSeconds", NUMBER, default=UNSET)
