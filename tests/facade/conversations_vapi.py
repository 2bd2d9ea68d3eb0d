"""Conversations with Vapi, each of which is recorded once and played back in tests."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Status, Verdict
from facade.errors import CallOutcomeUnknown, InvalidRequest, NotFound, Unauthenticated
from facade.outcomes import Category
from tests.facade.faults import Fault
from tests.facade.stage import Conversation, undone_on_failure

if TYPE_CHECKING:
    from facade.vapi import Vapi
    from tests.facade import services
    from tests.facade.stage import Stage

#: A number that nobody has, and that no service calls.
NOBODY: Final = "+15550100"
_GREETING: Final = "Hello, this is a test call. It ends by itself."
_GOODBYE: Final = "Thank you, and goodbye."
_HINT: Final = "Keep your answers short."
_HOOK: Final = "https://example.com/hooks/calls"
_ASSISTANT: Final[dict[str, Any]] = {"name": "Test call", "firstMessage": _GREETING}
_LINE: Final[dict[str, Any]] = {"provider": "vapi", "name": "Test line"}
_VARIABLES: Final[dict[str, str | float | bool]] = {"purpose": "a test", "visits": 3}
#: A date of its own, since a recording is played back at any time.
_MUCH_LATER: Final = dt.datetime(2030, 1, 1, 9, tzinfo=dt.UTC)


def _finished(**report: Any) -> dict[str, Any]:
    transcript = "AI: Hello, who is speaking?\nUser: Robin Example.\n"
    return {
        "status": "ended",
        "endedReason": "customer-ended-call",
        "cost": 0.12,
        "artifact": {
            "transcript": transcript,
            "recordingUrl": "https://storage.example.com/robin.wav",
            "messages": [
                {
                    "role": "bot",
                    "message": "Hello, who is speaking?",
                    "time": 1790000000000.0,
                    "endTime": 1790000001000.0,
                    "secondsFromStart": 1,
                },
                {
                    "role": "user",
                    "message": "Robin Example.",
                    "time": 1790000002000.0,
                    "endTime": 1790000003000.0,
                    "secondsFromStart": 3,
                },
            ],
        },
        "analysis": {"summary": "Robin Example answered the call.", "successEvaluation": "true"},
        **report,
    }


def place_follow_report(client: Vapi, stage: Stage) -> None:
    """Place a call, follow it to its end, and read the report."""
    call = client.calls.place(
        to=stage.to,
        agent=stage.agent,
        from_number=stage.line,
        dynamic_variables=_VARIABLES,
        recording=True,
        webhook_url=_HOOK,
        name="Test",
        token=stage.token,
    )
    assert call.to == stage.to
    assert call.agent == stage.agent
    with undone_on_failure(lambda: client.calls.hang_up(call)):
        seen = list(client.calls.follow(call))
    assert {change.id for change in seen} == {call.id}
    assert seen[-1].ended
    report = client.calls.wait(call, "report")
    assert report.status is Status.ENDED
    assert report.outcome is not None
    assert report.outcome.category is not Category.UNKNOWN
    assert report.duration is not None
    assert report.transcript
    assert report.summary
    assert report.recording


def _prepare_report(service: services.Vapi, _: Stage) -> None:
    service.script("next", ["queued", "ringing", "in-progress", {"status": "ended"}, _finished()])


def place_dropped_reconcile(client: Vapi, stage: Stage) -> None:
    """Place a call whose answer is lost, and find it all the same."""
    with pytest.raises(CallOutcomeUnknown) as caught:
        client.calls.place(to=stage.to, agent=stage.agent, from_number=stage.line, token=stage.token)
    assert caught.value.token is not None
    found = client.calls.reconcile(caught.value.token)
    assert found.verdict is Verdict.PLACED
    assert found.call is not None
    assert found.call.to == stage.to
    assert client.calls.hang_up(found.call).ended


def _prepare_drop(service: services.Vapi, _: Stage) -> None:
    service.fault("POST", "/call$", Fault.dropped(done=True))


def batch(client: Vapi, stage: Stage) -> None:
    """Place several calls at once, some of which are refused, and end those that are not."""
    wanted = [stage.to, *stage.others]
    placed = client.calls.place_many(to=wanted, agent=stage.agent, from_number=stage.line, token=stage.token)
    for call in placed.calls:
        assert client.calls.hang_up(call).ended
    assert sorted([*(str(call.to) for call in placed.calls), *(str(one.to) for one in placed.refused)]) == sorted(
        wanted
    )
    assert all(refusal.reason for refusal in placed.refused)


def _prepare_batch(service: services.Vapi, stage: Stage) -> None:
    service.refused[stage.others[-1]] = f"The number {stage.others[-1]} is not called."


def live_control(client: Vapi, stage: Stage) -> None:
    """Speak in a live call, silence both sides and let them be heard again, and hang up, twice."""
    call = client.calls.place(to=stage.to, agent=stage.agent, from_number=stage.line, token=stage.token)
    with undone_on_failure(lambda: client.calls.hang_up(call)):
        live = client.calls.wait(call, "answered")
        assert live.status is Status.IN_PROGRESS, "Nobody answered."
        client.live.say(live, _GREETING)
        client.live.mute(live)
        client.live.unmute(live)
        client.live.mute(live, "customer")
        client.live.unmute(live, "customer")
        client.live.add_message(live, _HINT, respond=False)
    ended = client.calls.hang_up(live)
    assert ended.outcome is not None
    assert client.calls.hang_up(ended).ended


def _prepare_live(service: services.Vapi, _: Stage) -> None:
    service.script("next", ["queued", "in-progress", "in-progress", "in-progress"])


def schedule_delete(client: Vapi, stage: Stage) -> None:
    """Schedule a call, and take it back, which deletes its record."""
    call = client.calls.place(
        to=stage.to, agent=stage.agent, from_number=stage.line, not_before=_MUCH_LATER, token=stage.token
    )
    with undone_on_failure(lambda: client.calls.hang_up(call, delete_scheduled=True)):
        assert call.status is Status.SCHEDULED
    assert client.calls.hang_up(call, delete_scheduled=True).ended
    with pytest.raises(NotFound):
        client.calls.get(call)


def list_pages(client: Vapi, _: Stage) -> None:
    """List all calls, over as many pages as there are."""
    calls = list(client.calls.list(limit=250))
    moments = [call.created_at for call in calls if call.created_at is not None]
    assert moments == sorted(moments, reverse=True)
    assert len({call.id for call in calls}) == len(calls)


def _prepare_pages(service: services.Vapi, _: Stage) -> None:
    service.controllable = False
    for number in range(103):
        moment = service.now() - dt.timedelta(minutes=number)
        written = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        service.add_call(createdAt=written, updatedAt=written, status="ended", endedReason="customer-busy")


def assistants_life(client: Vapi, _: Stage) -> None:
    """Create an assistant, change it, find it, delete it, and find it no more."""
    made = client.assistants.create(_ASSISTANT)
    with undone_on_failure(lambda: client.assistants.delete(made.id)):
        assert made.name == _ASSISTANT["name"]
        changed = client.assistants.update(made.id, {"firstMessage": _GOODBYE})
        assert changed.first_message == _GOODBYE
        assert client.assistants.get(made.id).first_message == _GOODBYE
        assert made.id in {assistant.id for assistant in client.assistants.list(limit=5)}
    assert client.assistants.delete(made.id).id == made.id
    with pytest.raises(NotFound):
        client.assistants.get(made.id)


def numbers_life(client: Vapi, _: Stage) -> None:
    """Take a number, name it, find it, and give it back."""
    made: Any = client.numbers.create(_LINE)
    with undone_on_failure(lambda: client.numbers.release(made.id)):
        assert made.number.startswith("+")
        changed: Any = client.numbers.update(made.id, {"provider": "vapi", "name": "Test line, renamed"})
        assert changed.name == "Test line, renamed"
        assert made.id in {number.id for number in client.numbers.list(limit=5) if not isinstance(number, dict)}
    client.numbers.release(made.id)
    with pytest.raises(NotFound):
        client.numbers.get(made.id)


def refused(client: Vapi, stage: Stage) -> None:
    """Ask for a call to a number that nobody has."""
    with pytest.raises(InvalidRequest) as caught:
        client.calls.place(to=NOBODY, agent=stage.agent, from_number=stage.line, token=stage.token)
    assert caught.value.status == 400
    assert caught.value.service_message
    assert NOBODY not in str(caught.value)


def _prepare_refusal(service: services.Vapi, _: Stage) -> None:
    service.refused[NOBODY] = f"The number {NOBODY} is not called."


def unauthenticated(client: Vapi, _: Stage) -> None:
    """Come with a key that the service does not know."""
    with pytest.raises(Unauthenticated) as caught:
        next(client.calls.list(limit=1))
    assert caught.value.status == 401


_CALLS: Final = ("to", "line", "agent")

CONVERSATIONS: Final = (
    Conversation(
        name="place-follow-report",
        service="vapi",
        hold=place_follow_report,
        prepare=_prepare_report,
        script=frozenset({*_VARIABLES, *_VARIABLES.values(), _HOOK, "Test"}),
        needs=_CALLS,
        does="places a call, which has to be answered and ended by whoever is called",
    ),
    Conversation(
        name="place-dropped-reconcile",
        service="vapi",
        hold=place_dropped_reconcile,
        prepare=_prepare_drop,
        loses=True,
        live=False,
    ),
    Conversation(
        name="batch",
        service="vapi",
        hold=batch,
        prepare=_prepare_batch,
        needs=(*_CALLS, "others"),
        does="places a call to each of three numbers, and ends them at once",
    ),
    Conversation(
        name="live-control",
        service="vapi",
        hold=live_control,
        prepare=_prepare_live,
        script=frozenset({_GREETING, _HINT}),
        needs=_CALLS,
        does="places a call, which has to be answered, and ends it",
    ),
    Conversation(
        name="schedule-delete",
        service="vapi",
        hold=schedule_delete,
        needs=_CALLS,
        does="schedules a call, and takes it back",
    ),
    Conversation(name="list-pages", service="vapi", hold=list_pages, prepare=_prepare_pages),
    Conversation(
        name="assistants-life",
        service="vapi",
        hold=assistants_life,
        script=frozenset({*_ASSISTANT.values(), _GOODBYE}),
        does="creates an assistant and deletes it",
    ),
    Conversation(
        name="numbers-life",
        service="vapi",
        hold=numbers_life,
        script=frozenset({*_LINE.values(), "Test line, renamed"}),
        does="takes a phone number and gives it back",
    ),
    Conversation(
        name="refused",
        service="vapi",
        hold=refused,
        prepare=_prepare_refusal,
        needs=("line", "agent"),
        does="asks for a call to a number that nobody has",
    ),
    Conversation(name="unauthenticated", service="vapi", hold=unauthenticated, admitted=False),
)

__all__ = ["CONVERSATIONS", "NOBODY"]
