"""A call of Vapi's, told in the facade's words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from facade.calls import Call, Direction, Status
from facade.models import given
from facade.outcomes import Rules
from facade.telling import moment, number, text
from generated.runtime.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generated.vapi.models import Artifact
    from generated.vapi.models import Call as RawCall

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


def read(raw: RawCall) -> Call:
    """Tell a call in the facade's words."""
    call_id = text(raw.id)
    if call_id is None:
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
        cost=number(raw.cost),
        control=text(monitor.control_url) if monitor else None,
        raw=raw,
    )


def read_all(raws: Sequence[RawCall | None]) -> list[Call]:
    """Tell a list of calls."""
    found: list[Call] = []
    for place, raw in enumerate(raws):
        if raw is None:
            problem = "expected a call"
            raise DecodeError(problem).within(place)
        try:
            found.append(read(raw))
        except DecodeError as error:
            raise error.within(place) from None
    return found


def _recording(artifact: Artifact) -> str | None:
    recording = given(artifact.recording)
    mono = given(recording.mono) if recording else None
    return (
        (text(mono.combined_url) if mono else None)
        or (text(recording.stereo_url) if recording else None)
        or text(artifact.recording_url)
        or text(artifact.stereo_recording_url)
    )


def has_report(call: Call) -> bool:
    """Tell whether an ended call has all that it will have; one that was never answered has nothing to report."""
    artifact = given(call.raw.artifact)
    # The transcript of a call in which nobody spoke is empty.
    written = artifact is not None and isinstance(artifact.transcript, str)
    return call.started_at is None or written or call.summary is not None


__all__ = ["has_report", "read", "read_all", "rules"]
