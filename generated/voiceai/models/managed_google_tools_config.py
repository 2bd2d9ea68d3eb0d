# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .managed_google_calendar_config import ManagedGoogleCalendarConfig
    from .managed_google_gmail_config import ManagedGoogleGmailConfig
    from .managed_google_sheets_config import ManagedGoogleSheetsConfig


@model
class ManagedGoogleToolsConfig(Model):
    google_calendar: ManagedGoogleCalendarConfig | None | Unset = Field(
        codec=Ref("ManagedGoogleCalendarConfig"), default=UNSET
    )
    google_gmail: ManagedGoogleGmailConfig | None | Unset = Field(codec=Ref("ManagedGoogleGmailConfig"), default=UNSET)
    google_sheets: ManagedGoogleSheetsConfig | None | Unset = Field(
        codec=Ref("ManagedGoogleSheetsConfig"), default=UNSET
    )
