"""What a message of Voice.ai's tells of its call, in the facade's words: nobody else tells of calls that are live."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from facade.calls import Call, Direction, Status
from facade.loose import as_object
from facade.outcomes import Category, Fault, Outcome
from facade.telling import moment, number, shifted, text
from facade.voiceai.reading import DIRECTIONS
from generated.runtime.codecs import decode_timestamp
from generated.runtime.errors import DecodeError

if TYPE_CHECKING:
    import datetime as dt

    from .events import Event

_INBOUND_CALL: Final = "inbound-call"
_STATUSES: Final = {
    "call.started": Status.IN_PROGRESS,
    "call.completed": Status.ENDED,
    "call.failed": Status.ENDED,
}


def call_of(event: Event[Any]) -> Call | None:
    """Return the call as this message tells of it, or None where it tells of none."""
    status = _STATUSES.get(event.type, Status.UNKNOWN)
    inbound = event.type == _INBOUND_CALL
    if event.call_id is None or not (inbound or event.type.startswith("call.")):
        return None
    data = as_object(event.raw if inbound else event.raw.get("data"))
    seconds = number(data.get("duration_seconds"))
    ended_at = event.moment if status is Status.ENDED else None
    return Call(
        id=event.call_id,
        provider="voiceai",
        status=status,
        service_status=None if inbound else event.type,
        direction=Direction.INBOUND if inbound else DIRECTIONS.get(str(data.get("call_type")), Direction.UNKNOWN),
        agent=text(event.raw.get("agent_id")),
        to=text(data.get("to_number")),
        from_number=text(data.get("from_number")),
        started_at=_started_at(event, data, ended_at, seconds),
        ended_at=ended_at,
        outcome=_outcome(event.type, seconds) if status is Status.ENDED else None,
        summary=text(data.get("transcript_summary")),
        cost=number(data.get("credits_used")),
        raw=event.message,
    )


def _started_at(
    event: Event[Any], data: dict[str, Any], ended_at: dt.datetime | None, seconds: float | None
) -> dt.datetime | None:
    try:
        told = moment(decode_timestamp(data.get("started_at")))
    except DecodeError:
        told = None
    if told is not None:
        return told
    if event.type == "call.started":
        return event.moment
    return shifted(ended_at, -seconds) if seconds is not None and seconds > 0 else None


def _outcome(kind: str, seconds: float | None) -> Outcome:
    if kind == "call.completed" and seconds != 0:
        return Outcome(category=Category.COMPLETED, fault=Fault.NOBODY, retry=False, reason=kind)
    # Why a call failed, and whether a call of no length rang at all, Voice.ai does not say.
    return Outcome(reason=kind)


__all__ = ["call_of"]
