# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, NUMBER, Array, Enum, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .backoff_plan_type import BackoffPlanType


@model
class BackoffPlan(Model):
    base_delay_seconds: float = Field("baseDelaySeconds", NUMBER)
    max_retries: float = Field("maxRetries", NUMBER)
    type_: BackoffPlanType | str = Field("type", Enum("BackoffPlanType"))
    excluded_status_codes: list[dict[str, Any]] | None | Unset = Field(
        "excludedStatusCodes", Array(Map(ANY)), default=UNSET
    )
