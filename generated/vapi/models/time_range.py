# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .time_range_step import TimeRangeStep


@model
class TimeRange(Model):
    end: datetime.datetime | None | Unset = Field(codec=DATETIME, default=UNSET)
    start: datetime.datetime | None | Unset = Field(codec=DATETIME, default=UNSET)
    step: TimeRangeStep | str | None | Unset = Field(codec=Enum("TimeRangeStep"), default=UNSET)
    timezone: str | None | Unset = Field(codec=STRING, default=UNSET)
