# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ManagedGoogleCalendarConfigSelectedOperationsItem: TypeAlias = Literal[
        "google_calendar_cancel_event",
        "google_calendar_check_availability",
        "google_calendar_create_event",
        "google_calendar_list_upcoming_events",
        "google_calendar_update_event",
    ]
else:
    ManagedGoogleCalendarConfigSelectedOperationsItem = str

ManagedGoogleCalendarConfigSelectedOperationsItemValues: Final = frozenset(
    {
        "google_calendar_cancel_event",
        "google_calendar_check_availability",
        "google_calendar_create_event",
        "google_calendar_list_upcoming_events",
        "google_calendar_update_event",
    }
)
