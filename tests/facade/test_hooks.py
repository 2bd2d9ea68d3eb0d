# ruff: noqa: ARG002 - hooks take what they are given, and may have no use for it
"""What hooks see of each try, and what they can do: enough for traces, measurements and audits."""

from __future__ import annotations

import asyncio
import contextvars
import gzip
import logging
import threading
from typing import TYPE_CHECKING, Any, Final

import attrs
import httpx
import pytest

from facade.errors import (
    CallOutcomeUnknown,
    ConfigurationError,
    DeadlineExceeded,
    NoConnection,
    RateLimited,
    ServiceError,
)
from facade.exchange import Attempt
from facade.settings import Hook
from facade.vapi import AsyncVapi
from facade.vapi import Vapi as Client
from generated.vapi.api.calls import call_controller_find_one
from tests.facade.clients import TurnedClock
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.services import KEY, Answer, Fault, Vapi, refused_address

if TYPE_CHECKING:
    from tests.facade.clients import OpenVapi

TO: Final = "+15550100"
CALL: Final = (
    b'{"id": "c-1", "orgId": "o", "createdAt": "2026-01-01T00:00:00.000Z", "updatedAt": "2026-01-01T00:00:00.000Z"}'
)
GOOD: Final = Answer(200, CALL, {"x-request-id": "r-1"})


class Keeps(Hook):
    """Keeps what it sees, as it was then."""

    def __init__(self, log: list[str] | None = None, name: str = "") -> None:
        self.before_all: list[Attempt] = []
        self.after_all: list[Attempt] = []
        self._log = [] if log is None else log
        self._name = name

    def before(self, attempt: Attempt) -> None:
        """Keep a copy."""
        self._log.append(f"{self._name} before")
        self.before_all.append(attrs.evolve(attempt, headers=dict(attempt.headers)))

    def after(self, attempt: Attempt) -> None:
        """Keep a copy."""
        self._log.append(f"{self._name} after")
        self.after_all.append(attrs.evolve(attempt))


def test_each_try_is_seen_before_and_after(open_vapi: OpenVapi) -> None:
    """A hook sees what is asked, by names that are no secret, and then what came of it."""
    hook, clock = Keeps(), TurnedClock()
    service = InProcess(Answer(503, headers={"request-id": "r-0"}), httpx.ReadError("no"), GOOD)
    open_vapi(NOWHERE, transport=service, hooks=[hook], clock=clock).calls.get("c-1")
    assert [(a.provider, a.operation, a.method, a.route, a.number) for a in hook.before_all] == [
        ("vapi", "CallController_findOne", "GET", "/call/{id}", number) for number in (1, 2, 3)
    ]
    assert [(a.status, a.lost, a.request_id, a.seconds) for a in hook.before_all] == [(None, None, None, None)] * 3
    assert [(a.status, a.request_id, a.number) for a in hook.after_all] == [
        (503, "r-0", 1),
        (None, None, 2),
        (200, "r-1", 3),
    ]
    assert [a.lost is None for a in hook.after_all] == [True, False, True]
    assert all(a.seconds is not None and 0 <= a.seconds < 5 for a in hook.after_all)


def test_pauses_do_not_count(open_vapi: OpenVapi) -> None:
    """How long a try took is without the pauses between tries."""
    hook = Keeps()
    service = InProcess(Answer(429, headers={"retry-after": "20"}), GOOD)
    open_vapi(NOWHERE, transport=service, hooks=[hook]).calls.get("c-1")
    assert all(a.seconds is not None and a.seconds < 10 for a in hook.after_all)


def test_each_exchange_of_a_method_is_seen(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A method that takes several exchanges shows them all, each by its own name."""
    hook = Keeps()
    call = vapi_service.add_call(status="in-progress")
    open_vapi(vapi_service, hooks=[hook]).calls.hang_up(call["id"])
    assert [(a.operation, a.method, a.route, a.status) for a in hook.after_all] == [
        ("CallController_findOne", "GET", "/call/{id}", 200),
        ("call control", "POST", "control address", 200),
        ("CallController_findOne", "GET", "/call/{id}", 200),
    ]


LOST: Final[dict[str, tuple[Any, str]]] = {
    "dropped": (Fault.dropped(), "the answer ends too early"),
    "late": (Fault.late(60), "the time was up"),
    "too large": (Fault.big(5_000_000, status=201), "larger than 1000000 bytes"),
    "badly compressed": (
        Fault(status=201, body=b"x", headers={"content-encoding": "gzip"}),
        "compression cannot be read",
    ),
}


@pytest.mark.parametrize(("fault", "words"), LOST.values(), ids=LOST)
def test_what_was_lost_is_told(vapi_service: Vapi, open_vapi: OpenVapi, fault: Fault, words: str) -> None:
    """Where there is no answer, or no whole one, a hook is told what happened."""
    hook = Keeps()
    vapi_service.fault("POST", "/call", fault)
    client = open_vapi(vapi_service, hooks=[hook], largest_answer=1_000_000)
    with pytest.raises(CallOutcomeUnknown):
        client.calls.place(to=TO, agent="a", from_number="p", deadline=0.3)
    assert [(a.lost is not None and words in a.lost) for a in hook.after_all] == [True]
    assert hook.after_all[0].status == (201 if fault.status else None)


def test_a_missing_connection_is_told(open_vapi: OpenVapi) -> None:
    """A hook sees each try to connect."""
    hook = Keeps()
    with refused_address() as address, pytest.raises(NoConnection):
        open_vapi(NOWHERE, base_url=address, hooks=[hook]).calls.get("c-1")
    assert [a.number for a in hook.after_all] == [1, 2, 3, 4]
    assert {a.lost for a in hook.after_all} == {"the host refuses connections"}


class Adds(Hook):
    """Adds headers."""

    def __init__(self, **headers: Any) -> None:
        self._headers = {name.replace("_", "-"): headers[name] for name in headers}

    def before(self, attempt: Attempt) -> None:
        """Add them."""
        attempt.headers.update(self._headers)


def test_headers_can_be_added(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A hook adds headers to a try, such as the context of a trace; they are stronger than those of the client."""
    hook = Keeps()
    hooks = [Adds(traceparent="00-0-1", X_One="hook"), hook]
    client = open_vapi(vapi_service, hooks=hooks, headers={"x-one": "client", "x-two": "client"})
    client.calls.place(to=TO, agent="a", from_number="p")
    headers = vapi_service.arrived[0].headers
    assert (headers["traceparent"], headers["x-one"], headers["x-two"]) == ("00-0-1", "hook", "client")
    assert hook.before_all[0].headers == {"traceparent": "00-0-1", "X-One": "hook"}
    assert headers["content-type"] == "application/json"


def test_headers_are_of_one_try(open_vapi: OpenVapi) -> None:
    """What is added to one try is not there in the next."""

    class Numbers(Hook):
        def before(self, attempt: Attempt) -> None:
            attempt.headers[f"x-{attempt.number}"] = "1"

    service = InProcess(Answer(500), GOOD)
    open_vapi(NOWHERE, transport=service, hooks=[Numbers()]).calls.get("c-1")
    assert ["x-1" in request.headers for request in service.requests] == [True, False]


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": "Bearer x"},
        {"a": "b\r\nc: d"},
        {"a": "ü"},
        {"": "x"},
        {"content-length": "0"},
        {"host": "x"},
        {"a": 1},
    ],
    ids=str,
)
def test_headers_that_cannot_be_sent_stop_a_try(open_vapi: OpenVapi, headers: dict[str, Any]) -> None:
    """A hook cannot replace the key, nor break a request; nothing is sent then, and nothing unknown."""
    service, kept = InProcess(GOOD), Keeps()
    client = open_vapi(NOWHERE, transport=service, hooks=[kept, Adds(**headers)])
    with pytest.raises(ConfigurationError, match="headers"):
        client.calls.get("c-1")
    with pytest.raises(ConfigurationError, match="headers"):
        client.calls.place(to=TO, agent="a", from_number="p")
    assert not service.requests
    assert len(kept.before_all) == len(kept.after_all) == 2


class Stops(Hook):
    """Lets nothing out."""

    def __init__(self, error: BaseException) -> None:
        self._error = error

    def before(self, attempt: Attempt) -> None:
        """Raise."""
        raise self._error


@pytest.mark.parametrize("error", [PermissionError("not at night"), ValueError()], ids=repr)
def test_a_hook_can_stop_a_request(open_vapi: OpenVapi, error: Exception) -> None:
    """What a hook raises before comes out as it is, nothing is sent, and hooks that have begun see the end."""
    service, first, last = InProcess(GOOD), Keeps(), Keeps()
    client = open_vapi(NOWHERE, transport=service, hooks=[first, Stops(error), last])
    with pytest.raises(type(error)) as caught:
        client.calls.place(to=TO, agent="a", from_number="p")
    assert caught.value is error
    assert not service.requests
    assert (len(first.before_all), len(first.after_all), last.before_all, last.after_all) == (1, 1, [], [])
    assert first.after_all[0].lost == "a hook stopped it"


def test_a_hook_can_stop_a_repetition(open_vapi: OpenVapi) -> None:
    """A hook sees the number of a try, and may let the first one out alone."""

    class Once(Hook):
        def before(self, attempt: Attempt) -> None:
            if attempt.number > 1:
                raise PermissionError

    service = InProcess(Answer(500), GOOD)
    with pytest.raises(PermissionError):
        open_vapi(NOWHERE, transport=service, hooks=[Once()]).calls.get("c-1")
    assert len(service.requests) == 1


def test_what_fails_afterwards_does_no_harm(open_vapi: OpenVapi, caplog: pytest.LogCaptureFixture) -> None:
    """An answer is worth more than a hook that fails once it is there; the failure is logged, and others go on."""

    class Fails(Hook):
        def after(self, attempt: Attempt) -> None:
            raise RuntimeError("with a secret")

    service, kept = InProcess(Answer(500), GOOD), Keeps()
    with caplog.at_level(logging.ERROR, "facade"):
        assert open_vapi(NOWHERE, transport=service, hooks=[Fails(), kept]).calls.get("c-1").id == "c-1"
    assert [record.getMessage() for record in caplog.records] == [
        "Fails.after raised RuntimeError; the answer is kept"
    ] * 2
    assert len(kept.after_all) == 2


def test_hooks_come_in_their_order(open_vapi: OpenVapi) -> None:
    """Hooks are told one after the other, in the order that they were given in."""
    log: list[str] = []
    open_vapi(NOWHERE, transport=InProcess(GOOD), hooks=[Keeps(log, "a"), Keeps(log, "b")]).calls.get("c-1")
    assert log == ["a before", "b before", "a after", "b after"]


def test_a_hook_may_do_half(open_vapi: OpenVapi) -> None:
    """A hook need not have both methods, nor anything else."""
    assert open_vapi(NOWHERE, transport=InProcess(GOOD), hooks=[Hook()]).calls.get("c-1").id == "c-1"


def test_hooks_see_operations_without_a_method(open_vapi: OpenVapi) -> None:
    """`send` is seen like everything else."""
    hook = Keeps()
    open_vapi(NOWHERE, transport=InProcess(GOOD), hooks=[hook]).send(call_controller_find_one.operation, "c-1")
    assert hook.after_all[0].route == "/call/{id}"


def test_an_abandoned_try_is_over(vapi_service: Vapi) -> None:
    """A hook hears of the end of a try also when the task that waited for it was cancelled."""
    hook = Keeps()
    vapi_service.fault("*", "/call", Fault.silent(), times=None)

    async def run() -> None:
        async with AsyncVapi(vapi_service.key, vapi_service.address, hooks=[hook]) as client:
            task = asyncio.ensure_future(client.calls.place(to=TO, agent="a", from_number="p"))
            await asyncio.to_thread(vapi_service.wait_until, lambda: vapi_service.arrived)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    assert [a.lost for a in hook.after_all] == ["nobody waited for the answer"]
    assert hook.after_all[0].seconds is not None


def test_an_interrupted_try_is_over() -> None:
    """The same holds for a program that is interrupted."""

    def interrupt(_: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    hook = Keeps()
    client = Client(KEY, "http://nowhere.invalid", transport=httpx.MockTransport(interrupt), hooks=[hook])
    with pytest.raises(KeyboardInterrupt):
        client.calls.get("c-1")
    assert [a.lost for a in hook.after_all] == ["nobody waited for the answer"]


def test_hooks_run_where_the_caller_is() -> None:
    """Hooks run in the thread and the context of whoever asks, as traces need it, also where an answer is large."""
    current = contextvars.ContextVar("current", default="")
    seen: list[tuple[str, int]] = []

    class Looks(Hook):
        def before(self, attempt: Attempt) -> None:
            seen.append((current.get(), threading.get_ident()))

        def after(self, attempt: Attempt) -> None:
            seen.append((current.get(), threading.get_ident()))

    large = b"[" + b" " * 1_000_000 + b"]"
    for answer in (Answer(200, large), Answer(200, gzip.compress(large), {"content-encoding": "gzip"})):

        async def run(answer: Answer = answer) -> None:
            current.set("of a task")
            async with AsyncVapi(KEY, "http://nowhere.invalid", transport=InProcess(answer), hooks=[Looks()]) as client:
                assert [call async for call in client.calls.list()] == []

        current.set("of the caller")
        with Client(KEY, "http://nowhere.invalid", transport=InProcess(answer), hooks=[Looks()]) as client:
            assert list(client.calls.list()) == []
        asyncio.run(run())
    here = threading.get_ident()
    assert seen == [("of the caller", here), ("of the caller", here), ("of a task", here), ("of a task", here)] * 2


def test_an_attempt_has_no_room_for_secrets() -> None:
    """What a hook is given has names, numbers and times, and nothing of bodies, addresses or keys."""
    names = {field.name for field in attrs.fields(Attempt)}
    assert names == {
        "provider", "operation", "method", "route", "number", "headers", "status", "lost", "request_id", "seconds",
    }  # fmt: skip
    assert "secret" not in repr(Attempt("vapi", "o", "GET", "/", 1, {"traceparent": "secret"}))


def test_the_time_a_hook_takes_counts(open_vapi: OpenVapi) -> None:
    """A hook that takes longer than there is time leaves none for the request."""

    class Lingers(Hook):
        def before(self, attempt: Attempt) -> None:
            clock.sleep(31)

    clock, service = TurnedClock(), InProcess(GOOD)
    with pytest.raises(DeadlineExceeded):
        open_vapi(NOWHERE, transport=service, hooks=[Lingers()], clock=clock).calls.get("c-1")
    assert not service.requests


def test_the_log_tells_of_each_try(open_vapi: OpenVapi, caplog: pytest.LogCaptureFixture) -> None:
    """The log has a line for each try at DEBUG, and one for each repetition at INFO."""
    service = InProcess(Answer(503, headers={"retry-after": "2"}), httpx.ReadError("no"), Answer(404))
    with caplog.at_level(logging.DEBUG, "facade"), pytest.raises(ServiceError):
        open_vapi(NOWHERE, transport=service).calls.get("c-1")
    lines = [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "facade"]
    assert [level for level, _ in lines] == ["DEBUG", "INFO", "DEBUG", "INFO", "DEBUG"]
    assert lines[0][1].startswith("vapi CallController_findOne, try 1: 503 in ")
    assert lines[1][1] == "vapi CallController_findOne, try 1 failed: again in 2.0 s"
    assert "the connection broke" in lines[2][1]


def test_a_refusal_for_now_is_seen_as_often_as_it_comes(open_vapi: OpenVapi) -> None:
    """An audit of calls sees each request that went out."""
    hook = Keeps()
    with pytest.raises(RateLimited):
        open_vapi(NOWHERE, transport=InProcess(Answer(429)), hooks=[hook]).calls.place(
            to=TO, agent="a", from_number="p"
        )
    assert [(a.operation, a.number, a.status) for a in hook.after_all] == [
        ("CallController_create", number, 429) for number in (1, 2, 3, 4)
    ]


def test_a_slip_in_a_hook_is_not_taken_for_an_answer(open_vapi: OpenVapi) -> None:
    """StopIteration means something to the code that runs flows; from a hook it comes out as an error all the same."""

    class Slips(Hook):
        def before(self, attempt: Attempt) -> None:
            next(iter(()))

    service = InProcess(GOOD)
    with pytest.raises((StopIteration, RuntimeError)):  # coroutines make the one of the other
        open_vapi(NOWHERE, transport=service, hooks=[Slips()]).calls.get("c-1")
    assert not service.requests
