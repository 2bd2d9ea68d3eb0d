# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, NUMBER
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class SubscriptionLimits(Model):
    concurrency_blocked: bool | None | Unset = Field("concurrencyBlocked", BOOLEAN, default=UNSET)
    concurrency_limit: float | None | Unset = Field("concurrencyLimit", NUMBER, default=UNSET)
    remaining_concurrent_calls: float | None | Unset = Field("remainingConcurrentCalls", NUMBER, default=UNSET)
