# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .customer_speech_timeout_options_trigger_reset_mode import CustomerSpeechTimeoutOptionsTriggerResetMode


@model
class CustomerSpeechTimeoutOptions(Model):
    timeout_seconds: float = Field("timeoutSeconds", NUMBER)
    trigger_max_count: float | None | Unset = Field("triggerMaxCount", NUMBER, default=UNSET)
    trigger_reset_mode: CustomerSpeechTimeoutOptionsTriggerResetMode | str | None | Unset = Field(
        "triggerResetMode", Enum("CustomerSpeechTimeoutOptionsTriggerResetMode"), default=UNSET
    )
