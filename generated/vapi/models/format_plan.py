# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, NUMBER, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .format_plan_formatters_enabled_item import FormatPlanFormattersEnabledItem
    from .format_plan_replacements_item import FormatPlanReplacementsItem


@model
class FormatPlan(Model):
    enabled: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    formatters_enabled: list[FormatPlanFormattersEnabledItem | str] | None | Unset = Field(
        "formattersEnabled", Array(Enum("FormatPlanFormattersEnabledItem")), default=UNSET
    )
    number_to_digits_cutoff: float | None | Unset = Field("numberToDigitsCutoff", NUMBER, default=UNSET)
    replacements: list[FormatPlanReplacementsItem] | None | Unset = Field(
        codec=Array(Ref("FormatPlanReplacementsItem")), default=UNSET
    )
