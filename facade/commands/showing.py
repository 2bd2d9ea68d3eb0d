"""How calls are shown: as rows and lines for a person, as plain data for a program. Control addresses never are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import datetime as dt

    from facade.calls import Call
    from facade.outcomes import Outcome

TITLES: Final = ("call", "status", "direction", "to", "from", "created", "lasted", "outcome")


def data_of(call: Call, *, transcript: bool = False) -> dict[str, Any]:
    """Return a call as plain data; what was said only if it is asked for."""
    data: dict[str, Any] = {
        "id": call.id,
        "provider": call.provider,
        "status": call.status.value,
        "service_status": call.service_status,
        "direction": call.direction.value,
        "agent": call.agent,
        "to": call.to,
        "from": call.from_number,
        "created_at": _moment(call.created_at),
        "scheduled_for": _moment(call.scheduled_for),
        "started_at": _moment(call.started_at),
        "ended_at": _moment(call.ended_at),
        "duration": call.duration,
        "outcome": _outcome(call.outcome),
        "cost": call.cost,
    }
    if transcript:
        data |= {"summary": call.summary, "transcript": call.transcript, "recording": call.recording}
    return data


def _moment(moment: dt.datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _outcome(outcome: Outcome | None) -> dict[str, Any] | None:
    if outcome is None:
        return None
    return {
        "category": outcome.category.value,
        "fault": outcome.fault.value,
        "retry": outcome.retry,
        "reason": outcome.reason,
    }


def row_of(call: Call) -> tuple[str, ...]:
    """Return a call as a row below the titles."""
    return (
        call.id,
        call.status.value,
        call.direction.value,
        call.to or "",
        call.from_number or "",
        when(call.created_at),
        lasted(call.duration),
        said(call),
    )


def fields_of(call: Call, *, transcript: bool) -> dict[str, str | None]:
    """Return what there is to say of a call that is over."""
    fields = {
        "call": call.id,
        "outcome": said(call),
        "lasted": lasted(call.duration),
        "cost": None if call.cost is None else f"{call.cost:g}",
    }
    if transcript:
        fields |= {"summary": call.summary, "transcript": call.transcript, "recording": call.recording}
    return fields


def said(call: Call) -> str:
    """Say how a call ended."""
    outcome = call.outcome
    if outcome is None:
        return ""
    reason = f" ({outcome.reason})" if outcome.reason else ""
    return f"{outcome.category.value}{reason}"


def when(moment: dt.datetime | None) -> str:
    """Say a moment in the time of this machine."""
    return "" if moment is None else moment.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def lasted(seconds: float | None) -> str:
    """Say how long something took."""
    return "" if seconds is None else f"{int(seconds) // 60}:{int(seconds) % 60:02}"


__all__ = ["TITLES", "data_of", "fields_of", "row_of", "said"]
