# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .insight_run_format_plan_format import InsightRunFormatPlanFormat


@model
class InsightRunFormatPlan(Model):
    format_: InsightRunFormatPlanFormat | str | None | Unset = Field(
        "format", Enum("InsightRunFormatPlanFormat"), default=UNSET
    )
