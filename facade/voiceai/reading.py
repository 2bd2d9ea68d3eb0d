"""
A call of Voice.ai's, told in the facade's words.

The service tells of a call in three places: when it is placed, when it is ended, and in the call history. None of them
says how the call went, so the category of an outcome is always unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from facade.calls import Call, Direction, Status
from facade.outcomes import Outcome
from facade.telling import moment, number, shifted, text, written_moment
from generated.runtime.errors import DecodeError

if TYPE_CHECKING:
    from generated.voiceai.models import CallHistoryItem, CreateOutboundCallResponse, EndCallResponse

_NAME: Final = "voiceai"
_STATUSES: Final = {
    "initiated": Status.QUEUED,
    "initiating": Status.QUEUED,
    "queued": Status.QUEUED,
    "ringing": Status.RINGING,
    "in_progress": Status.IN_PROGRESS,
    "active": Status.IN_PROGRESS,
    "connected": Status.IN_PROGRESS,
    "ended": Status.ENDED,
    "completed": Status.ENDED,
    "failed": Status.ENDED,
}
#: Who called whom, by the word for a kind of call.
DIRECTIONS: Final = {
    "sip_outbound": Direction.OUTBOUND,
    "sip_inbound": Direction.INBOUND,
    "web": Direction.WEB,
}
#: More seconds than any call lasts; what is beyond is no length of time.
_LONGEST: Final = 366 * 24 * 3600


def read_placed(raw: CreateOutboundCallResponse) -> Call:
    """Tell a call that was just placed."""
    call_id = text(raw.call_id)
    if call_id is None:
        problem = "expected an id"
        raise DecodeError(problem, model="CreateOutboundCallResponse").within("call_id")
    word = text(raw.status)
    status = _STATUSES.get((word or "").lower().replace("-", "_"), Status.UNKNOWN)
    return Call(
        id=call_id,
        provider=_NAME,
        status=status,
        service_status=word,
        direction=Direction.OUTBOUND,
        agent=text(raw.agent_id),
        to=text(raw.target_phone_number),
        created_at=written_moment(raw.initiated_at),
        outcome=Outcome(reason=word) if status is Status.ENDED else None,
        raw=raw,
    )


def read_item(raw: CallHistoryItem) -> Call:
    """
    Tell a call of the history, which has those that are over.

    A call without an id of its own has that of its entry.
    """
    began = moment(raw.call_timestamp)
    seconds = _seconds(raw.call_duration_seconds)
    return Call(
        id=text(raw.call_id) or str(raw.id),
        provider=_NAME,
        status=Status.ENDED,
        direction=DIRECTIONS.get(text(raw.call_type) or "", Direction.UNKNOWN),
        agent=text(raw.agent_id),
        to=text(raw.to_number),
        from_number=text(raw.from_number),
        created_at=began,
        # The service gives one moment and a length; the moment is taken for the beginning.
        started_at=began if seconds else None,
        ended_at=shifted(began, seconds),
        outcome=Outcome(),
        summary=text(raw.transcription_summary),
        cost=number(raw.credits_used),
        raw=raw,
    )


def read_ended(raw: EndCallResponse, call: Call | str) -> Call:
    """Tell a call that was just ended."""
    if isinstance(call, str):
        call = Call(id=call, provider=_NAME, status=Status.ENDED, raw=raw)
    ended_at = moment(raw.ended_at)
    seconds = _seconds(raw.actual_duration_seconds)
    return evolve(
        call,
        status=Status.ENDED,
        service_status=text(raw.status),
        started_at=(shifted(ended_at, -seconds) if seconds else None) or call.started_at,
        ended_at=ended_at or call.ended_at,
        outcome=Outcome(),
        cost=number(raw.credits_used),
        raw=raw,
    )


def not_listed(call: Call | str) -> Call:
    """Tell a call that is not in the history: nobody says how far it is, unless it is known to have ended."""
    if isinstance(call, str):
        return Call(id=call, provider=_NAME, status=Status.UNKNOWN, raw=None)
    return call if call.ended else evolve(call, status=Status.UNKNOWN, service_status=None)


def was_answered(raw: CallHistoryItem) -> bool:
    """Tell whether anybody was on the line, as far as the history shows."""
    return raw.has_transcript is True or _seconds(raw.call_duration_seconds) > 0


def _seconds(value: object) -> float:
    seconds = number(value) or 0.0
    return seconds if 0 < seconds <= _LONGEST else 0.0


__all__ = ["DIRECTIONS", "not_listed", "read_ended", "read_item", "read_placed", "was_answered"]
