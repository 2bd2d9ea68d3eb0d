"""A call of Vapi's, told in the facade's words."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar

from facade.calls import Call, Direction, Status
from facade.models import given
from facade.outcomes import Rules
from generated.runtime.errors import DecodeError
from generated.runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable

    from generated.runtime.answers import Reply
    from generated.vapi.models import Artifact
    from generated.vapi.models import Call as RawCall

P = ParamSpec("P")
T = TypeVar("T")
U = TypeVar("U")

_STATUSES: Final = {
    "scheduled": Status.SCHEDULED,
    "queued": Status.QUEUED,
    "ringing": Status.RINGING,
    "in-progress": Status.IN_PROGRESS,
    "forwarding": Status.TRANSFERRING,
    "ended": Status.ENDED,
}
_DIRECTIONS: Final = {
    "outboundPhoneCall": Direction.OUTBOUND,
    "inboundPhoneCall": Direction.INBOUND,
    "webCall": Direction.WEB,
    "vapi.websocketCall": Direction.WEB,
}


@cache
def rules() -> Rules:
    """Return how Vapi's ended reasons are judged."""
    return Rules.load("facade.vapi", "ended_reasons.toml")


def text(value: object) -> str | None:
    """Return a text, or None for anything else that stands in its place."""
    return value if isinstance(value, str) else None


def moment(value: object) -> dt.datetime | None:
    """Return a moment, or None for anything else that stands in its place; one without a time zone is in UTC."""
    if not isinstance(value, dt.datetime):
        return None
    return value if value.utcoffset() is not None else value.replace(tzinfo=dt.UTC)


def told(operation: Operation[P, T], tell: Callable[[T], U]) -> Operation[P, U]:
    """Return the operation with its answer told in other words; what cannot be told counts as unreadable."""

    def read_answer(reply: Reply) -> U:
        return tell(operation.read(reply))

    return Operation(operation.name, operation.method, operation.path, operation.build, read_answer)


def read(raw: RawCall) -> Call:
    """Tell a call in the facade's words."""
    call_id = text(raw.id)
    if not call_id:
        problem = "expected an id"
        raise DecodeError(problem, model="Call").within("id")
    word, ended_at = text(raw.status), moment(raw.ended_at)
    status = _STATUSES.get(word or "", Status.UNKNOWN)
    if status is Status.UNKNOWN and ended_at is not None:
        status = Status.ENDED
    direction = _DIRECTIONS.get(text(raw.type_) or "", Direction.UNKNOWN)
    customer, line = given(raw.customer), given(raw.phone_number)
    theirs = (text(customer.number) or text(customer.sip_uri)) if customer else None
    ours = text(line.twilio_phone_number) if line else None
    inbound = direction is Direction.INBOUND
    plan, monitor = given(raw.schedule_plan), given(raw.monitor)
    artifact, analysis = given(raw.artifact), given(raw.analysis)
    return Call(
        id=call_id,
        provider="vapi",
        status=status,
        service_status=word,
        direction=direction,
        agent=text(raw.assistant_id) or text(raw.squad_id) or text(raw.workflow_id),
        to=ours if inbound else theirs,
        from_number=theirs if inbound else ours,
        created_at=moment(raw.created_at),
        scheduled_for=moment(plan.earliest_at) if plan else None,
        started_at=moment(raw.started_at),
        ended_at=ended_at,
        outcome=rules().outcome(text(raw.ended_reason)) if status is Status.ENDED else None,
        transcript=text(artifact.transcript) if artifact else None,
        summary=text(analysis.summary) if analysis else None,
        recording=_recording(artifact) if artifact else None,
        cost=_number(raw.cost),
        control=(text(monitor.control_url) or None) if monitor else None,
        raw=raw,
    )


def _number(value: object) -> float | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _recording(artifact: Artifact) -> str | None:
    recording = given(artifact.recording)
    mono = given(recording.mono) if recording else None
    return (
        (text(mono.combined_url) if mono else None)
        or (text(recording.stereo_url) if recording else None)
        or text(artifact.recording_url)
        or text(artifact.stereo_recording_url)
        or None
    )


def has_report(call: Call) -> bool:
    """Tell whether an ended call has all that it will have; one that was never answered has nothing to report."""
    return call.started_at is None or call.transcript is not None or call.summary is not None


__all__ = ["has_report", "moment", "read", "rules", "text", "told"]
