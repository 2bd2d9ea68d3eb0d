"""Finding out what became of an attempt to place a call: it is found if it is there, and nothing is said too early."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from typing import TYPE_CHECKING, Any, Final

import attrs
import pytest

from facade.calls import Token, Verdict
from facade.errors import CallOutcomeUnknown, Unauthenticated, UnreadableAnswer
from facade.settings import Hook
from facade.vapi import AsyncVapi
from tests.facade.services import Fault
from tests.facade.vapi.asking import TO, StillClock, faults, least, paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.exchange import Attempt
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

KEY: Final = "order-17_a"


def ago(**time: float) -> dt.datetime:
    """Return a moment that has passed."""
    return dt.datetime.now(dt.UTC) - dt.timedelta(**time)


BEGINNING: Final = dt.datetime.min.replace(tzinfo=dt.UTC)
END: Final = dt.datetime.max.replace(tzinfo=dt.UTC)


class SetClock(StillClock):
    """Is fast by so much; slow, if it is less than nothing."""

    def __init__(self, fast: dt.timedelta) -> None:
        super().__init__()
        self._day += fast


def token(since: dt.datetime, key: str = KEY) -> Token:
    """Return a token as a caller may have stored it."""
    return Token(provider="vapi", key=key, since=since)


def lost(service: Vapi, client: Any, fault: Fault, **asked: Any) -> Token:
    """Place a call, lose the answer, and return the token that is left."""
    service.fault("POST", "/call", fault)
    with pytest.raises(CallOutcomeUnknown) as raised:
        client.calls.place(**least(**asked))
    assert raised.value.token is not None
    return raised.value.token


class AtLook(Hook):
    """Lets something happen just before a list is asked for, counted from 1."""

    def __init__(self, number: int, action: Callable[[], object]) -> None:
        self._left = number
        self._action = action

    def before(self, attempt: Attempt) -> None:
        """Count the looks."""
        if attempt.operation == "CallController_findAll":
            self._left -= 1
            if not self._left:
                self._action()


# It is there


@pytest.mark.parametrize(
    "fault",
    [Fault.dropped(done=True), Fault(status=500, done=True), Fault(status=502, done=True), Fault.truncated()],
    ids=["dropped", "500", "502", "cut off"],
)
def test_a_call_that_was_placed_is_found(vapi_service: Vapi, open_vapi: OpenVapi, fault: Fault) -> None:
    """By the token that the error carries; nobody has been called twice."""
    for _ in range(3):
        vapi_service.add_call(customer={"number": TO})
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    found = client.calls.reconcile(lost(vapi_service, client, fault))
    assert found.verdict is Verdict.PLACED
    assert found.call is not None
    assert (found.calls, found.call.to) == ((found.call,), TO)
    assert found.call.raw.name == found.call.raw.to_dict()["name"]
    assert vapi_service.placed == {TO: 1}
    assert sum(clock.slept) == 0
    assert TO not in repr(found)


@pytest.mark.parametrize("name", [None, "Spring offer"])
def test_a_token_of_ones_own_is_as_good(vapi_service: Vapi, open_vapi: OpenVapi, name: str | None) -> None:
    """Also one that was written down before the attempt, with the time, and nothing else."""
    client = open_vapi(vapi_service)
    since = ago(seconds=1)
    left = lost(vapi_service, client, Fault.dropped(done=True), token=KEY, name=name)
    assert left.key == KEY
    for stored in (left, token(since)):
        found = client.calls.reconcile(stored)
        assert found.verdict is Verdict.PLACED
        assert found.call is not None
        assert found.call.raw.name == (KEY if name is None else f"{name} [{KEY}]")


def test_a_token_can_be_stored(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """It is plain data: what is written to a file finds the call after a restart."""
    client = open_vapi(vapi_service)
    left = lost(vapi_service, client, Fault.dropped(done=True))
    written = json.dumps(attrs.asdict(left), default=str)
    fields = json.loads(written)
    again = Token(**fields | {"since": dt.datetime.fromisoformat(fields["since"])})
    assert again == left
    assert open_vapi(vapi_service).calls.reconcile(again).verdict is Verdict.PLACED
    assert TO not in repr(again)


def test_all_calls_of_a_batch_are_found(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Those that were placed, and not those that were refused."""
    vapi_service.refused["+15550102"] = "not this one"
    vapi_service.fault("POST", "/call", Fault.dropped(done=True))
    client = open_vapi(vapi_service)
    with pytest.raises(CallOutcomeUnknown) as raised:
        client.calls.place_many(to=["+15550101", "+15550102", "+15550103"], agent="a", from_number="p")
    assert raised.value.token is not None
    found = client.calls.reconcile(raised.value.token)
    assert found.verdict is Verdict.PLACED
    assert sorted(call.to or "" for call in found.calls) == ["+15550101", "+15550103"]
    assert found.call in found.calls


@pytest.mark.parametrize("calls", [1, 99, 250])
def test_a_call_is_found_behind_many_others(vapi_service: Vapi, open_vapi: OpenVapi, calls: int) -> None:
    """On whichever page it is, also of those that were all placed at once."""
    since = ago(minutes=30)
    wanted = vapi_service.add_call(name=KEY)["id"]
    for number in range(calls):
        vapi_service.add_call(name=f"order-{number}")
    found = open_vapi(vapi_service).calls.reconcile(token(since))
    assert found.call is not None
    assert found.call.id == wanted


@pytest.mark.parametrize(
    ("fast", "looks"),
    [
        (dt.timedelta(minutes=4), 1),
        (dt.timedelta(minutes=8), 10),
        (dt.timedelta(hours=1), 10),
        (dt.timedelta(days=1), 10),
        (dt.timedelta(hours=-1), 1),
        (dt.timedelta(days=-1), 1),
    ],
    ids=str,
)
def test_clocks_may_be_apart(vapi_service: Vapi, open_vapi: OpenVapi, fast: dt.timedelta, looks: int) -> None:
    """A clock of ours that is fast or slow dates the attempt wrongly; the call is found all the same."""
    clock = SetClock(fast)
    client = open_vapi(vapi_service, clock=clock)
    left = lost(vapi_service, client, Fault.dropped(done=True))
    vapi_service.arrived.clear()
    found = client.calls.reconcile(left)
    assert (found.verdict, len(found.calls)) == (Verdict.PLACED, 1)
    assert len(vapi_service.arrived) == looks
    since = vapi_service.arrived[0].first("createdAtGe")
    assert since is not None
    assert dt.datetime.fromisoformat(since) == left.since - dt.timedelta(minutes=5)


def test_a_look_at_the_day_before_is_no_look_at_all_days(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """It ends where the other looks begin, and begins some hours more than a day before the attempt."""
    since = ago(minutes=1)
    assert open_vapi(vapi_service).calls.reconcile(token(since)).verdict is Verdict.NOT_PLACED
    last = vapi_service.arrived[-1]
    bounds = [dt.datetime.fromisoformat(last.first(name) or "") for name in ("createdAtGe", "createdAtLe")]
    assert bounds == [since - dt.timedelta(hours=30), since - dt.timedelta(minutes=5)]
    assert not any(request.first("createdAtLe") for request in vapi_service.arrived[:-1])


# It is not there


def test_a_call_that_was_not_placed_is_not_there(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """That is said after it has had time to appear; then it can be placed again."""
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    left = lost(vapi_service, client, Fault.dropped(done=False))
    found = client.calls.reconcile(left)
    assert (found.verdict, found.call, found.calls) == (Verdict.NOT_PLACED, None, ())
    assert found.why == "of the calls since the attempt none bears the token"
    assert 15 <= sum(clock.slept) < 20
    client.calls.place(**least(token=left.key))
    assert vapi_service.placed == {TO: 1}


@pytest.mark.parametrize("name", [None, "", f"{KEY}b", f"x{KEY}", f"[{KEY}", f"[{KEY}] x", KEY.upper(), 5])
def test_only_the_whole_token_counts(vapi_service: Vapi, open_vapi: OpenVapi, name: Any) -> None:
    """A name that is merely like it belongs to another call."""
    vapi_service.add_call(name=name)
    found = open_vapi(vapi_service).calls.reconcile(token(ago(minutes=30)))
    assert found.verdict is Verdict.NOT_PLACED


@pytest.mark.parametrize(
    "since",
    [lambda: ago(minutes=11), lambda: ago(days=30), lambda: ago(days=-1), lambda: BEGINNING, lambda: END],
    ids=["minutes ago", "a month ago", "tomorrow", "the beginning of time", "the end of time"],
)
def test_there_is_always_time_to_appear(
    vapi_service: Vapi, open_vapi: OpenVapi, since: Callable[[], dt.datetime]
) -> None:
    """A token may have been stored long before the attempt, so its age says nothing of when that was over."""
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    assert client.calls.reconcile(token(since())).verdict is Verdict.NOT_PLACED
    assert set(paths(vapi_service)) == {"GET /call"}
    assert sum(clock.slept) == 16


@pytest.mark.parametrize("since", [0, 20, 300, 3600, 30 * 24 * 3600])
def test_a_call_that_appears_later_is_found(vapi_service: Vapi, open_vapi: OpenVapi, since: float) -> None:
    """A token says when the attempt began, not when it was given up: the service may still be busy with it."""
    hook = AtLook(4, lambda: vapi_service.add_call(name=KEY))
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock, hooks=[hook])
    found = client.calls.reconcile(token(ago(seconds=since)))
    assert found.verdict is Verdict.PLACED
    assert sum(clock.slept) == 6


# Nobody can say


def test_too_early_is_unknown(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Whoever has less time than a call may take to appear is told that, and not that there is none."""
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    left = lost(vapi_service, client, Fault.dropped(done=False))
    found = client.calls.reconcile(left, deadline=10)
    assert (found.verdict, found.call) == (Verdict.UNKNOWN, None)
    assert found.why == "no call bears the token yet, and it is too early to say that none will"
    assert sum(clock.slept) <= 10


def test_a_list_that_cannot_be_read_leaves_it_unknown(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The verdict says why."""
    vapi_service.fault("GET", "/call", Fault(status=503), times=None)
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    found = client.calls.reconcile(token(ago(minutes=30)))
    assert found.verdict is Verdict.UNKNOWN
    assert found.why == "the list of calls could not be read: answered 503 Service Unavailable"
    assert sum(clock.slept) <= 30


def test_a_list_that_fails_for_a_while_is_read_again(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Trouble that passes is no verdict."""
    vapi_service.add_call(name=KEY)
    vapi_service.fault("GET", "/call", Fault.dropped(), times=5)
    assert open_vapi(vapi_service).calls.reconcile(token(ago(seconds=1)), deadline=60).verdict is Verdict.PLACED


def test_a_silent_list_leaves_it_unknown_at_the_deadline(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """One deadline bounds it all."""
    vapi_service.fault("GET", "/call", Fault.silent(), times=None)
    found = open_vapi(vapi_service).calls.reconcile(token(ago(minutes=30)), deadline=0.2)
    assert (found.verdict, found.why) == (
        Verdict.UNKNOWN,
        "the list of calls could not be read: the time was up",
    )


@pytest.mark.parametrize(
    ("fault", "error"),
    [(Fault(status=401), Unauthenticated), (Fault(status=200, body={"calls": []}), UnreadableAnswer)],
)
def test_a_list_that_is_refused_is_an_error(
    vapi_service: Vapi, open_vapi: OpenVapi, fault: Fault, error: type[Exception]
) -> None:
    """What will not get better by itself is raised."""
    vapi_service.fault("GET", "/call", fault)
    with pytest.raises(error):
        open_vapi(vapi_service).calls.reconcile(token(ago(minutes=30)))


def test_a_list_that_cannot_be_complete_is_no_verdict(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """If some calls cannot be reached, nobody can say that the one is not among them."""
    for _ in range(1001):
        vapi_service.add_call()
    vapi_service.order = "oldest"
    with pytest.raises(UnreadableAnswer, match="so some cannot be reached"):
        open_vapi(vapi_service).calls.reconcile(token(ago(minutes=30)))


# Tokens


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"provider": "voiceai"}, "token.provider"),
        ({"key": ""}, "token.key"),
        ({"since": dt.datetime(2026, 8, 18)}, "token.since"),  # noqa: DTZ001 - that is what is wrong with it
        ({"since": "2026-08-18T09:30:00Z"}, "token.since"),
        ({"provider": "openai", "key": None, "since": None}, "token.provider token.key token.since"),
    ],
)
def test_tokens_are_checked(vapi_service: Vapi, open_vapi: OpenVapi, changes: dict[str, Any], where: str) -> None:
    """A token of another service, or one that was stored badly, is a fault, and no call that is missing."""
    fields: dict[str, Any] = {"provider": "vapi", "key": KEY, "since": ago(minutes=1)} | changes
    client = open_vapi(vapi_service)
    assert " ".join(faults(vapi_service, lambda: client.calls.reconcile(Token(**fields)))) == where


@pytest.mark.parametrize("value", ["x", None, {"provider": "vapi"}, KEY])
def test_what_is_no_token_is_refused(vapi_service: Vapi, open_vapi: OpenVapi, value: Any) -> None:
    """A key alone, or what was stored without being read back, is a fault of the arguments."""
    client = open_vapi(vapi_service)
    assert list(faults(vapi_service, lambda: client.calls.reconcile(value))) == ["token"]


# Cancellation


def test_with_a_token_of_ones_own_a_cancelled_attempt_is_found(vapi_service: Vapi) -> None:
    """Cancelling from outside leaves no error that could carry a token; one that was written down before is enough."""

    async def run() -> None:
        async with AsyncVapi(vapi_service.key, vapi_service.address) as client:
            stored = token(dt.datetime.now(dt.UTC))
            vapi_service.fault("POST", "/call", Fault.late(30))
            task = asyncio.ensure_future(client.calls.place(**least(token=KEY)))
            await asyncio.to_thread(vapi_service.wait_until, lambda: vapi_service.placed)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            found = await client.calls.reconcile(stored)
            assert (found.verdict, len(found.calls)) == (Verdict.PLACED, 1)

    asyncio.run(run())
    assert vapi_service.placed == {TO: 1}
