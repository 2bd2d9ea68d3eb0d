# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, STRING, Enum, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .insight_time_range_with_step_step import InsightTimeRangeWithStepStep


@model
class InsightTimeRangeWithStep(Model):
    end: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    start: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    step: InsightTimeRangeWithStepStep | str | None | Unset = Field(
        codec=Enum("InsightTimeRangeWithStepStep"), default=UNSET
    )
    timezone: str | None | Unset = Field(codec=STRING, default=UNSET)
