# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

ManagedGoogleCalendarConfigSelectedOperationsItem: TypeAlias = Literal[
    "google_calendar_cancel_event",
    "google_calendar_check_availability",
    "google_calendar_create_event",
    "google_calendar_list_upcoming_events",
    "google_calendar_update_event",
]

ManagedGoogleCalendarConfigSelectedOperationsItemValues: Final = frozenset[str](
    get_args(ManagedGoogleCalendarConfigSelectedOperationsItem)
)
