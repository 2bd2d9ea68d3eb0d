"""The facade's verbs do with the sandbox what they do with the services."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade import sandbox
from facade.calls import Status, Verdict
from facade.errors import (
    CallOutcomeUnknown,
    CallRefused,
    InvalidArguments,
    NotApproved,
    NotFound,
    OutOfCredit,
    ServiceError,
)
from facade.outcomes import Category
from facade.sandbox import Fault, Services

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facade.calls import Call

ASSISTANT, NUMBER, AGENT = "the-assistant", "the-number", "the-agent"
TALKING: Final = "+15550113"


@pytest.fixture
def services() -> Iterator[Services]:
    """A sandbox with an assistant, a number and an agent."""
    with sandbox.running() as services:
        services.sandbox.vapi.add_assistant(id=ASSISTANT)
        services.sandbox.vapi.add_number(id=NUMBER, number="+15550150")
        services.sandbox.voiceai.add_agent(agent_id=AGENT)
        yield services


def _place(services: Services, to: str = "+15550101", **wishes: Any) -> Call:
    return services.vapi.calls.place(to=to, agent=ASSISTANT, from_number=NUMBER, **wishes)


# Vapi


def test_a_call_is_followed_to_its_report(services: Services) -> None:
    """Each status is seen, and the report has all that there is."""
    calls = services.vapi.calls
    placed = _place(services)
    seen = [call.status for call in calls.follow(placed, every=0.5)]
    assert seen == [Status.QUEUED, Status.RINGING, Status.IN_PROGRESS, Status.ENDED]
    call = calls.wait(placed, until="report")
    assert call.outcome is not None
    assert call.outcome.category is Category.COMPLETED
    assert None not in {call.transcript, call.summary, call.recording, call.cost, call.started_at, call.ended_at}


def test_a_live_call_is_controlled(services: Services) -> None:
    """The assistant is told what to say and to know; then the call is given to somebody else."""
    live = services.vapi.live
    call = services.vapi.calls.wait(_place(services, TALKING), until="answered")
    live.say(call, "One more thing.")
    live.add_message(call, "Be brief.", respond=False)
    live.mute(call, "customer")
    live.unmute(call, "customer")
    live.transfer(call, "+15550199", message="I will connect you.")
    assert services.vapi.calls.get(call).status is Status.TRANSFERRING
    told = [message["type"] for _, message in services.sandbox.vapi.controlled]
    assert told == ["say", "add-message", "control", "control", "transfer"]
    ended = services.vapi.calls.wait(call)
    assert ended.outcome is not None
    assert ended.outcome.reason == "assistant-forwarded-call"


def test_a_call_is_hung_up_in_any_state(services: Services) -> None:
    """Queued, answered, scheduled and ended."""
    calls = services.vapi.calls
    queued = _place(services, TALKING)
    answered = calls.wait(_place(services, TALKING), until="answered")
    for call in (queued, answered, answered):
        ended = calls.hang_up(call)
        assert ended.outcome is not None
        assert ended.outcome.category is Category.CANCELLED
    at = services.sandbox.clock.today() + dt.timedelta(hours=1)
    scheduled = _place(services, not_before=at)
    assert scheduled.status is Status.SCHEDULED
    with pytest.raises(InvalidArguments):
        calls.hang_up(scheduled)
    assert calls.hang_up(scheduled, delete_scheduled=True).ended
    with pytest.raises(NotFound):
        calls.get(scheduled)


def test_a_lost_answer_is_reconciled(services: Services) -> None:
    """A call whose answer was lost is found, and one that never was is not."""
    services.sandbox.vapi.fault("POST", "/call", Fault.dropped(done=True))
    with pytest.raises(CallOutcomeUnknown) as lost:
        _place(services)
    assert _reconciled(services, lost.value) is Verdict.PLACED
    assert services.sandbox.vapi.placed == {"+15550101": 1}
    services.sandbox.vapi.fault("POST", "/call", Fault.dropped(done=False))
    with pytest.raises(CallOutcomeUnknown) as lost:
        _place(services)
    assert _reconciled(services, lost.value) is Verdict.NOT_PLACED


def _reconciled(services: Services, lost: CallOutcomeUnknown) -> Verdict:
    assert lost.token is not None
    return services.vapi.calls.reconcile(lost.token).verdict


def test_several_calls_are_placed_at_once(services: Services) -> None:
    """Some may be refused, and some be too many."""
    vapi = services.sandbox.vapi
    vapi.refused_numbers["+15550103"] = "It is on the list of those who want no calls."
    vapi.concurrency_limit = 1
    to = ["+15550101", "+15550102", "+15550103"]
    batch = services.vapi.calls.place_many(to=to, agent=ASSISTANT, from_number=NUMBER)
    assert [call.to for call in batch.calls] == to[:2]
    assert [refusal.to for refusal in batch.refused] == to[2:]
    assert (batch.concurrency_blocked, batch.remaining_calls) == (True, 0)
    categories = [services.vapi.calls.wait(call).outcome for call in batch.calls]
    assert [outcome and outcome.category for outcome in categories] == [Category.COMPLETED, Category.ACCOUNT]
    assert [call.id for call in services.vapi.calls.list()] == [call.id for call in batch.calls][::-1]


# Voice.ai


def test_a_call_enters_the_history(services: Services) -> None:
    """It is waited for until it is over and has its transcript and its recording."""
    calls = services.voiceai.calls
    placed = calls.place(to="+15550101", agent=AGENT)
    call = calls.wait(placed, until="report")
    assert (call.ended, call.to, call.agent) == (True, "+15550101", AGENT)
    assert None not in {call.summary, call.recording, call.cost, call.started_at}
    assert calls.transcript(call).endswith("/transcript")
    assert [each.id for each in calls.list()] == [placed.id]


def test_a_session_is_joined_and_hung_up(services: Services) -> None:
    """With its own token as well."""
    joined = services.voiceai.connections.connect(AGENT)
    services.sandbox.advance(60)
    call = services.voiceai.calls.hang_up(joined.call_id, end_token=joined.end_token)
    assert call.ended
    assert call.cost


@pytest.mark.parametrize(
    ("setting", "value", "error"),
    [("approved", False, NotApproved), ("credits", 0, OutOfCredit), ("concurrency_limit", 0, CallRefused)],
)
def test_an_account_may_be_refused(services: Services, setting: str, value: object, error: type[ServiceError]) -> None:
    """An account that is not approved, one without credits, and one with too many calls."""
    setattr(services.sandbox.voiceai, setting, value)
    with pytest.raises(error):
        services.voiceai.calls.place(to="+15550101", agent=AGENT)
