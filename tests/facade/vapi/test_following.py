"""Following a call to its end, and waiting for it: each change once, and no time beyond the deadline."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Call, Status, Token
from facade.errors import ConfigurationError, DeadlineExceeded, NotFound, Unauthenticated, UnreadableAnswer
from facade.outcomes import Category
from tests.facade.services import Fault
from tests.facade.vapi.asking import StillClock, faults, least

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facade.sandbox.scripts import State
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

ENDED: Final = {"status": "ended", "endedReason": "customer-ended-call"}
LIFE: Final[tuple[State, ...]] = ("scheduled", "queued", "ringing", "in-progress", ENDED)


def scripted(service: Vapi, states: Sequence[State]) -> str:
    """Return the id of a call that lives through these states, one for each look at it."""
    call_id: str = service.add_call(status="queued")["id"]
    service.script(call_id, states)
    return call_id


def words(calls: Sequence[Call]) -> list[str | None]:
    """Return the service's own word for each status."""
    return [call.service_status for call in calls]


# Following


def test_each_change_comes_once(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """From the first look to the end, however often nothing has changed, with a pause before each look."""
    states = [state for state in LIFE for _ in range(3)]
    call_id = scripted(vapi_service, states)
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    calls = list(client.calls.follow(call_id))
    assert words(calls) == ["scheduled", "queued", "ringing", "in-progress", "ended"]
    assert calls[-1].outcome is not None
    assert calls[-1].outcome.category is Category.COMPLETED
    # The end is not looked at twice.
    assert len(vapi_service.arrived) == 13
    assert clock.slept == [2.0] * 12


def test_a_call_can_be_followed_from_its_placement(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A `Call` is as good as its id."""
    vapi_service.script("next", ["ringing", ENDED])
    client = open_vapi(vapi_service)
    call = client.calls.place(to="+15550100", agent="a", from_number="p")
    assert words(list(client.calls.follow(call, every=0.1))) == ["ringing", "ended"]


def test_a_call_that_is_over_comes_once(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Its end is all that there is to see."""
    call_id = scripted(vapi_service, [ENDED])
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    assert words(list(client.calls.follow(call_id))) == ["ended"]
    assert not clock.slept


@pytest.mark.parametrize(
    ("states", "seen"),
    [
        (["ringing", "queued", "ringing", "in-progress"], ["ringing", "in-progress"]),
        (["in-progress", "ringing", "queued", "scheduled"], ["in-progress"]),
        (["in-progress", "forwarding", "in-progress"], ["in-progress", "forwarding", "in-progress"]),
        (
            ["in-progress", "forwarding", "ringing", "forwarding", "in-progress", "forwarding", "ringing"],
            ["in-progress", "forwarding", "in-progress", "forwarding"],
        ),
        (["queued", "warming-up", "warming-up", "ringing"], ["queued", "warming-up", "ringing"]),
        (["warming-up", "warming-down"], ["warming-up", "warming-down"]),
        (["in-progress", "on-hold", "in-progress"], ["in-progress", "on-hold", "in-progress"]),
        # What was late before something new is late after it.
        (["in-progress", "on-hold", "ringing", "on-hold"], ["in-progress", "on-hold"]),
        ([{"status": None}, "queued"], [None, "queued"]),
    ],
    ids=str,
)
def test_what_comes_late_is_passed_over(
    vapi_service: Vapi, open_vapi: OpenVapi, states: list[State], seen: list[str | None]
) -> None:
    """A call goes forward only, save from a transfer back to the agent; what is new is shown."""
    call_id = scripted(vapi_service, [*states, ENDED])
    assert words(list(open_vapi(vapi_service).calls.follow(call_id))) == [*seen, "ended"]


TEMPORARY: Final = {
    "dropped": Fault.dropped(),
    "reset": Fault.reset(),
    "500": Fault(status=500),
    "a page": Fault.html(502),
    "503": Fault(status=503, headers={"retry-after": "7"}),
    "429": Fault(status=429),
    "cut off": Fault.truncated(),
}


@pytest.mark.parametrize("name", TEMPORARY)
def test_trouble_that_passes_is_survived(vapi_service: Vapi, open_vapi: OpenVapi, name: str) -> None:
    """Also if it outlasts all tries of one look."""
    call_id = scripted(vapi_service, ["ringing", *["in-progress"] * 10, ENDED])
    vapi_service.fault("GET", "/call/", Fault(done=True))
    vapi_service.fault("GET", "/call/", TEMPORARY[name], times=9)
    client = open_vapi(vapi_service)
    assert words(list(client.calls.follow(call_id))) == ["ringing", "in-progress", "ended"]
    assert len(vapi_service.arrived) > 10
    vapi_service.fault("GET", "/call/", TEMPORARY[name], times=9)
    assert client.calls.wait(call_id).ended


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(status=404), NotFound),
        (Fault(status=401), Unauthenticated),
        (Fault(status=200, body={"id": None}), UnreadableAnswer),
    ],
)
def test_trouble_that_stays_is_raised(
    vapi_service: Vapi, open_vapi: OpenVapi, fault: Fault, error: type[Exception]
) -> None:
    """After what was seen until then has come."""
    call_id = scripted(vapi_service, ["ringing"])
    vapi_service.fault("GET", "/call/", Fault(done=True))
    vapi_service.fault("GET", "/call/", fault)
    client = open_vapi(vapi_service)
    seen: list[Call] = []
    with pytest.raises(error):
        seen.extend(client.calls.follow(call_id))
    assert words(seen) == ["ringing"]
    vapi_service.fault("GET", "/call/", fault)
    with pytest.raises(error):
        client.calls.wait(call_id)


# Time


def test_following_ends_at_the_deadline(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The error has the call as it was last seen, and nothing is slept beyond the deadline."""
    call_id = scripted(vapi_service, ["ringing", "in-progress"])
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    seen: list[Call] = []
    with pytest.raises(DeadlineExceeded, match=r"vapi follow: the time is up: the call was in progress") as raised:
        seen.extend(client.calls.follow(call_id, every=4, deadline=30))
    assert words(seen) == ["ringing", "in-progress"]
    assert raised.value.call == seen[-1]
    slept = clock.slept
    assert slept[:6] == [4.0] * 6
    assert 29 < sum(slept) <= 30
    assert max(slept) == 4
    assert len(slept) < 20


@pytest.mark.parametrize(("every", "deadline"), [(60, 30), (2, 5), (0.1, 1), (2, 1), (1e9, 60)])
def test_the_last_look_is_not_long_before_the_deadline(
    vapi_service: Vapi, open_vapi: OpenVapi, every: float, deadline: float
) -> None:
    """Whoever waits for a minute is not left with what was seen at its beginning, however long the pauses are."""
    call_id = scripted(vapi_service, ["ringing"])
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    with pytest.raises(DeadlineExceeded):
        client.calls.wait(call_id, every=every, deadline=deadline)
    slept = clock.slept
    assert deadline - 0.5 < sum(slept) <= deadline
    assert max(slept) <= min(every, deadline / 2)
    # The last pause may end at the deadline itself, when nothing can be asked any more.
    assert len(vapi_service.arrived) - len(slept) in {0, 1}


def test_a_call_that_cannot_be_seen_until_the_deadline(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The error says so; there is no call to show."""
    call_id = scripted(vapi_service, [])
    vapi_service.fault("GET", "/call/", Fault(status=503), times=None)
    with pytest.raises(DeadlineExceeded, match="the call could not be looked at") as raised:
        open_vapi(vapi_service).calls.wait(call_id, deadline=60)
    assert raised.value.call is None
    assert (raised.value.provider, raised.value.operation) == ("vapi", "wait")


def test_patience_lasts_for_half_an_hour(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A call takes longer than a request, so its deadline is not that of the client."""
    call_id = scripted(vapi_service, ["in-progress"])
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock, deadline=10)
    with pytest.raises(DeadlineExceeded):
        client.calls.wait(call_id, every=60)
    assert 1799 < sum(clock.slept) <= 1800


@pytest.mark.parametrize("number", range(7))
def test_each_method_takes_a_deadline(vapi_service: Vapi, open_vapi: OpenVapi, number: int) -> None:
    """It is checked as that of a client is."""
    calls = open_vapi(vapi_service).calls
    actions: list[Callable[[], object]] = [
        lambda: calls.get("call-1", deadline=0),
        lambda: calls.wait("call-1", deadline=0),
        lambda: list(calls.follow("call-1", deadline=0)),
        lambda: calls.hang_up("call-1", deadline=0),
        lambda: calls.place(**least(), deadline=0),
        lambda: calls.place_many(to=["+15550100"], agent="a", from_number="p", deadline=0),
        lambda: calls.reconcile(Token(provider="vapi", key="k", since=dt.datetime.now(dt.UTC)), deadline=0),
    ]
    with pytest.raises(ConfigurationError, match="deadline"):
        actions[number]()
    assert not vapi_service.arrived


# Waiting


@pytest.mark.parametrize(
    ("until", "states", "word"),
    [
        ("answered", ["queued", "ringing", "in-progress", ENDED], "in-progress"),
        ("answered", ["queued", "ringing", "forwarding", ENDED], "forwarding"),
        ("answered", ["queued", "warming-up", "in-progress"], "in-progress"),
        ("answered", ["queued", {"status": "ended", "endedReason": "customer-did-not-answer"}], "ended"),
        ("ended", ["queued", "ringing", "in-progress", "forwarding", "on-hold", ENDED], "ended"),
        ("ended", ["deletion-failed", {"status": "archived", "endedAt": "2026-08-18T09:30:00Z"}], "archived"),
    ],
)
def test_a_call_is_waited_for(
    vapi_service: Vapi, open_vapi: OpenVapi, until: Any, states: list[State], word: str
) -> None:
    """Until it is answered or over; one that ends unanswered is answered by its end."""
    call_id = scripted(vapi_service, states)
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    call = client.calls.wait(call_id, until)
    assert call.service_status == word
    assert len(clock.slept) == next(
        number
        for number, state in enumerate(states)
        if word in (state, state["status"] if isinstance(state, dict) else 0)
    )


def test_the_end_is_what_is_waited_for(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Unless something else is said; the outcome then says how it went."""
    call_id = scripted(vapi_service, ["ringing", {"status": "ended", "endedReason": "customer-did-not-answer"}])
    outcome = open_vapi(vapi_service).calls.wait(call_id).outcome
    assert outcome is not None
    assert (outcome.category, outcome.retry) == (Category.UNREACHABLE, True)


@pytest.mark.parametrize(
    ("report", "told"),
    [
        ({"artifact": {"transcript": "AI: Hello."}}, ("AI: Hello.", None)),
        ({"analysis": {"summary": "A short one."}}, (None, "A short one.")),
        ({"artifact": {"transcript": ""}}, (None, None)),
    ],
    ids=["transcript", "summary", "nothing was said"],
)
def test_the_report_comes_later(
    vapi_service: Vapi, open_vapi: OpenVapi, report: dict[str, Any], told: tuple[str | None, str | None]
) -> None:
    """A call that has ended is waited for until its transcript, which may be empty, or summary is there."""
    call_id = scripted(vapi_service, ["in-progress", ENDED, ENDED, ENDED, ENDED | report])
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    call = client.calls.wait(call_id, until="report")
    assert call.ended
    assert (call.transcript, call.summary) == told
    assert len(clock.slept) == 4


def test_a_report_that_was_there_before_the_end_is_not_enough(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """It is the report of the whole call that is waited for."""
    report = {"artifact": {"transcript": "AI: Hello."}}
    call_id = scripted(vapi_service, [{"status": "in-progress", **report}, ENDED])
    assert open_vapi(vapi_service).calls.wait(call_id, until="report").ended


def test_a_call_that_was_not_answered_has_no_report(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Nothing is waited for then."""
    call_id = scripted(vapi_service, ["ringing", {"status": "ended", "endedReason": "customer-busy"}])
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    assert client.calls.wait(call_id, until="report").ended
    assert clock.slept == [2.0]


def test_a_report_that_never_comes_is_waited_for_two_minutes(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The call comes back without it then, as some never get one."""
    call_id = scripted(vapi_service, ["in-progress", ENDED])
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    call = client.calls.wait(call_id, until="report", every=10)
    assert (call.ended, call.transcript) == (True, None)
    assert sum(clock.slept) == 10 + 120


def test_a_report_is_not_waited_for_beyond_the_deadline(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The error has the call as it ended."""
    call_id = scripted(vapi_service, ["in-progress", ENDED])
    with pytest.raises(DeadlineExceeded) as raised:
        open_vapi(vapi_service).calls.wait(call_id, until="report", deadline=60)
    assert raised.value.call is not None
    assert raised.value.call.ended


# Faults


@pytest.mark.parametrize(
    ("asked", "where"),
    [
        ({"until": "answred"}, "until"),
        ({"until": None}, "until"),
        ({"until": ["ended"]}, "until"),
        ({"every": 0}, "every"),
        ({"every": -1}, "every"),
        ({"every": float("nan")}, "every"),
        ({"every": "2"}, "every"),
        ({"until": "soon", "every": 0.01, "call": "a/b"}, "until call every"),
    ],
    ids=str,
)
def test_what_cannot_be_waited_for_is_refused(
    vapi_service: Vapi, open_vapi: OpenVapi, asked: dict[str, Any], where: str
) -> None:
    """All at once, and before anything is sent."""
    call_id = asked.get("call", "call-1")
    options = {name: value for name, value in asked.items() if name != "call"}
    client = open_vapi(vapi_service)
    assert " ".join(faults(vapi_service, lambda: client.calls.wait(call_id, **options))) == where
    if "every" in asked:
        found = faults(vapi_service, lambda: list(client.calls.follow(call_id, every=asked["every"])))
        assert " ".join(found) == where.removeprefix("until ")


def test_a_call_of_another_service_is_not_waited_for(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Its id means nothing here."""
    call = Call(id="call-1", provider="voiceai", status=Status.QUEUED, created_at=dt.datetime.now(dt.UTC), raw=None)
    client = open_vapi(vapi_service)
    assert faults(vapi_service, lambda: client.calls.wait(call)) == {"call": "is a call of voiceai, not of vapi"}
    assert faults(vapi_service, lambda: list(client.calls.follow(call))).keys() == {"call"}
