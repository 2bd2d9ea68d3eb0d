"""The call history of Voice.ai in miniature, filled by days of August."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from tests.facade.services import VoiceAI

TO: Final = "+15550100"
HISTORY: Final = "/api/v1/agent/call-history"
START: Final = dt.datetime(2026, 8, 1, 12, tzinfo=dt.UTC)
META: Final[dict[str, Any]] = {
    "pagination": {
        "current_page": 1,
        "limit": 100,
        "total_items": 1,
        "total_pages": 1,
        "has_next": False,
        "has_previous": False,
    }
}


def day(number: int) -> dt.datetime:
    """Count days of August."""
    return START + dt.timedelta(days=number - 1)


def listed(service: VoiceAI, number: int, **fields: Any) -> str:
    """Let the history have a call of that day."""
    call_id = f"call-{number}"
    service.add_history(**{"call_id": call_id, "call_timestamp": day(number).isoformat(), "to_number": TO} | fields)
    return call_id


def pages(service: VoiceAI) -> list[str | None]:
    """Return which pages of the history were asked for."""
    return [request.first("page") for request in service.arrived if request.path == HISTORY]


__all__ = ["HISTORY", "META", "START", "TO", "day", "listed", "pages"]
