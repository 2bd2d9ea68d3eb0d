# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .insight_run_format_plan import InsightRunFormatPlan
    from .insight_time_range_with_step import InsightTimeRangeWithStep


@model
class InsightRunDTO(Model):
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    format_plan: InsightRunFormatPlan | None | Unset = Field("formatPlan", Ref("InsightRunFormatPlan"), default=UNSET)
    time_range_override: InsightTimeRangeWithStep | None | Unset = Field(
        "timeRangeOverride", Ref("InsightTimeRangeWithStep"), default=UNSET
    )
