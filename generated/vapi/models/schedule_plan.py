# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset


@model
class SchedulePlan(Model):
    """
    Attributes:
        earliest_at: The call is not placed before this.
        latest_at: The call is not placed after this.
    """

    earliest_at: datetime.datetime = Field("earliestAt", DATETIME)
    latest_at: datetime.datetime | None | Unset = Field("latestAt", DATETIME, default=UNSET)
