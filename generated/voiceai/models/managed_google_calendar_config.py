# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING, Array, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .managed_google_calendar_config_selected_operations_item import (
        ManagedGoogleCalendarConfigSelectedOperationsItem,
    )


@model
class ManagedGoogleCalendarConfig(Model):
    default_calendar_id: str | None | Unset = Field(codec=STRING, default=UNSET)
    enabled: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    selected_operations: list[ManagedGoogleCalendarConfigSelectedOperationsItem | str] | None | Unset = Field(
        codec=Array(Enum("ManagedGoogleCalendarConfigSelectedOperationsItem")), default=UNSET
    )
    timezone: str | None | Unset = Field(codec=STRING, default=UNSET)
