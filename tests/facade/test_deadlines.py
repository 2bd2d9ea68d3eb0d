# ruff: noqa: ARG002 - hooks take what they are given, and may have no use for it
"""A deadline holds, whatever the server does: on real sockets, with the machine's own clock."""

from __future__ import annotations

import asyncio
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Verdict
from facade.clock import Clock
from facade.errors import (
    CallOutcomeUnknown,
    ConfigurationError,
    DeadlineExceeded,
    FacadeError,
    RateLimited,
    ServerFault,
    ServiceError,
)
from facade.settings import Hook
from facade.vapi import AsyncVapi
from facade.vapi import Vapi as Client
from generated.vapi.api.calls import call_controller_find_one
from tests.facade.clients import TurnedClock, elapsed
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.services import Answer, Fault, Vapi, full_address, silent_address

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.exchange import Attempt
    from tests.facade.clients import OpenVapi

TO: Final = "+15550100"
CALL: Final = "00000000-0000-4000-8000-000000000001"
#: The deadline of most tests, and how much later a busy machine may be.
DEADLINE: Final = 0.2
SLICE: Final = 0.5
#: What takes as long as the deadline takes at least this long, by any clock.
AT_LEAST: Final = DEADLINE - 0.05

pytestmark = pytest.mark.slow


def place(client: Client, **options: Any) -> object:
    """Place a call."""
    arguments: dict[str, Any] = {"to": TO, "agent": "a", "from_number": "line-1"} | options
    return client.calls.place(**arguments)


def raised(action: Callable[[], object], within: float = DEADLINE) -> FacadeError:
    """Return the error that something ends with, in time."""
    start = time.monotonic()
    with pytest.raises(FacadeError) as caught:
        action()
    assert time.monotonic() - start < within + SLICE
    return caught.value


@pytest.fixture
def client(vapi_service: Vapi, open_vapi: OpenVapi) -> Client:
    """A client with little time and the machine's own clock."""
    return open_vapi(vapi_service, deadline=DEADLINE, clock=Clock())


# One exchange


def chunk(data: bytes) -> bytes:
    """Write one chunk of a body."""
    return b"%x\r\n%s\r\n" % (len(data), data)


CHUNKED: Final = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n"
SLOW: Final = {
    "silent": Fault.silent(),
    "late": Fault.late(30),
    "a late refusal": Fault(status=500, seconds=30),
    "the head drips": Fault.dripping(0.01, "headers"),
    "the body drips": Fault.dripping(0.02, "body"),
    "the body drips slowly": Fault.dripping(0.2, "body"),
    "everything drips fast": Fault(status=200, body=b" " * 100_000, pace=1e-5),
    "stalled": Fault.stalled(),
    "stalled with a length": Fault.stalled(framing="length"),
    "an endless head": Fault.endless(part="headers", pace=0.01),
    "an endless body": Fault.endless(pace=0.05),
    "an endless refusal": Fault(status=404, framing="chunked", part="body", upto=0, ending="endless", pace=0.05),
    "100 for ever": Fault.raw(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000, ending="silence"),
    "a chunk's length drips": Fault(instead=CHUNKED + b"\r\n" + b"0" * 15, pace=0.05, ending="silence"),
    "trailers": Fault.raw(CHUNKED + b"\r\n0\r\n" + b"x-more: and more\r\n" * 100, ending="silence"),
}


@pytest.mark.parametrize("fault", SLOW.values(), ids=SLOW)
def test_reading_ends_in_time(vapi_service: Vapi, open_vapi: OpenVapi, fault: Fault) -> None:
    """However slowly an answer comes, nobody waits for it beyond the deadline."""
    vapi_service.add_call(id=CALL)
    vapi_service.fault("GET", "/call", fault, times=None)
    client = open_vapi(vapi_service, clock=Clock())
    error = raised(lambda: client.calls.get(CALL, deadline=DEADLINE))
    assert isinstance(error, ServiceError)
    refused = fault.status == 404
    assert isinstance(error, DeadlineExceeded) != refused
    assert error.status in {None, fault.status, 200, 404}


@pytest.mark.parametrize("name", ["a chunk's length drips", "trailers", "an endless refusal"])
def test_placing_ends_in_time(vapi_service: Vapi, open_vapi: OpenVapi, name: str) -> None:
    """The same holds for placing a call, and then nobody can say what happened, unless the service said no."""
    fault = SLOW[name]
    vapi_service.fault("POST", "/call", fault, times=None)
    client = open_vapi(vapi_service, clock=Clock())
    error = raised(lambda: place(client, deadline=DEADLINE))
    assert isinstance(error, CallOutcomeUnknown) != (fault.status == 404)


def test_connecting_ends_in_time(open_vapi: OpenVapi) -> None:
    """A server that takes no connection is waited for no longer than that."""
    with full_address() as address:
        client = open_vapi(NOWHERE, base_url=address, clock=Clock())
        for deadline in (0.05, DEADLINE):
            error = raised(partial(client.calls.get, CALL, deadline=deadline), deadline)
            assert isinstance(error, DeadlineExceeded)


def test_a_connection_that_nobody_accepts_is_left_in_time(open_vapi: OpenVapi) -> None:
    """A server that takes connections and requests and never answers is waited for no longer than that."""
    with silent_address() as address:
        client = open_vapi(NOWHERE, base_url=address, clock=Clock(), deadline=DEADLINE)
        assert isinstance(raised(lambda: client.calls.get(CALL)), DeadlineExceeded)
        assert isinstance(raised(lambda: place(client)), CallOutcomeUnknown)


def test_sending_ends_in_time(open_vapi: OpenVapi) -> None:
    """A server that reads nothing of a large request is waited for no longer than that."""
    with silent_address() as address:
        # A large request takes a busy machine a while before any of it is sent.
        client = open_vapi(NOWHERE, base_url=address, clock=Clock(), deadline=1.5)
        agent = {"firstMessage": "x" * 8_000_000}
        start = time.monotonic()
        assert isinstance(raised(lambda: place(client, agent=agent), 3.0), CallOutcomeUnknown)
        assert time.monotonic() - start > 1


def test_waiting_for_a_connection_ends_in_time(vapi_service: Vapi) -> None:
    """If all connections are in use, one is waited for no longer than that, and nothing has left."""
    vapi_service.fault("GET", "/call", Fault.silent(), times=None)
    with Client(vapi_service.key, vapi_service.address, deadline=60, retries=0) as client:
        threads = [threading.Thread(target=lambda: raised(lambda: client.calls.get(CALL), 60)) for _ in range(64)]
        for thread in threads:
            thread.start()
        vapi_service.wait_until(lambda: len(vapi_service.arrived) == 64, 30)
        error = raised(lambda: place(client, deadline=DEADLINE))
        assert isinstance(error, ServiceError)
        assert not error.may_have_happened
        vapi_service.close()
        for thread in threads:
            thread.join()


def test_what_comes_in_time_is_returned(vapi_service: Vapi, client: Client) -> None:
    """A slow answer that is whole before the deadline is an answer."""
    call = vapi_service.add_call()
    vapi_service.fault("GET", "/call", Fault.dripping(0.0001))
    assert client.calls.get(call["id"], deadline=10).id == call["id"]


# Several tries


def test_an_endless_429_ends_in_time(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """However often a service says to come back in a moment, the deadline holds."""
    vapi_service.fault("*", "/call", Fault(status=429, headers={"retry-after": "0.05"}), times=None)
    client = open_vapi(vapi_service, clock=Clock(), retries=1_000_000)
    for action in (lambda: client.calls.get(CALL, deadline=DEADLINE), lambda: place(client, deadline=DEADLINE)):
        error = raised(action)
        assert isinstance(error, RateLimited)
        assert error.details.tries > 2


def test_a_pause_beyond_the_deadline_is_not_begun(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """If a service says to come back after the deadline, that is told at once."""
    vapi_service.fault("*", "/call", Fault(status=429, headers={"retry-after": "3600"}), times=None)
    client = open_vapi(vapi_service, clock=Clock())
    for action in (lambda: client.calls.get(CALL), lambda: place(client), lambda: list(client.calls.list())):
        error = raised(action, 0)
        assert isinstance(error, RateLimited)
        assert (error.details.tries, error.retry_after) == (1, 3600)


def test_failures_without_end_are_bounded(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Tries that fail at once, and the pauses between them, end with the deadline."""
    vapi_service.fault("GET", "/call", Fault(status=500), times=None)
    client = open_vapi(vapi_service, clock=Clock(), retries=1_000_000)
    assert isinstance(raised(lambda: client.calls.get(CALL, deadline=1.0), 1.0), ServerFault)


def test_tries_share_the_deadline(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A try that is repeated gets what is left, not a deadline of its own."""
    vapi_service.fault("GET", "/call", Fault(status=429, seconds=0.2, headers={"retry-after": "0"}), times=None)
    client = open_vapi(vapi_service, clock=Clock(), retries=10)
    assert isinstance(raised(lambda: client.calls.get(CALL, deadline=0.5), 0.5), DeadlineExceeded)
    assert len(vapi_service.arrived) == 3


# Several exchanges


def test_a_deadline_may_be_longer_than_that_of_the_client(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A deadline of its own holds, also one that is longer; a read that hangs is then tried again in time."""
    call = vapi_service.add_call()
    client = open_vapi(vapi_service, deadline=0.1, clock=Clock())
    vapi_service.fault("POST", "/call", Fault.late(0.3))
    place(client, deadline=5)
    vapi_service.fault("GET", "/call/", Fault.late(0.3))
    assert client.with_options(retries=0).calls.get(call["id"], deadline=5).id == call["id"]
    vapi_service.fault("GET", "/call/", Fault.silent())
    took = elapsed(lambda: client.calls.get(call["id"], deadline=5))
    assert took < 0.1 + 0.5 + SLICE
    assert len(vapi_service.arrived) == 4


def test_looking_up_a_number_counts(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Placing a call from a number that is looked up first has one deadline for both."""
    vapi_service.phone_numbers["n"] = {**vapi_service.owned(), "provider": "vapi", "number": "+15550199"}
    client = open_vapi(vapi_service, clock=Clock())
    vapi_service.fault("GET", "/phone-number", Fault.silent())
    error = raised(lambda: place(client, from_number="+15550199", deadline=DEADLINE))
    assert isinstance(error, DeadlineExceeded)
    vapi_service.fault("GET", "/phone-number", Fault.late(DEADLINE / 2))
    vapi_service.fault("POST", "/call", Fault.silent(done=False))
    error = raised(lambda: place(client, from_number="+15550199", deadline=DEADLINE))
    assert isinstance(error, CallOutcomeUnknown)
    assert not vapi_service.placed


def test_following_ends_in_time(vapi_service: Vapi, client: Client) -> None:
    """`wait` and `follow` end with their deadline, whether the service is slow or the call."""
    call = vapi_service.add_call(status="ringing")
    for fault in (None, Fault.late(0.1), Fault.silent(), Fault(status=500)):
        if fault:
            vapi_service.fault("GET", "/call/", fault, times=None)
        error = raised(lambda: client.calls.wait(call["id"], every=0.1, deadline=DEADLINE))
        assert isinstance(error, DeadlineExceeded)
        error = raised(lambda: list(client.calls.follow(call["id"], every=0.1, deadline=DEADLINE)))
        assert isinstance(error, DeadlineExceeded)


def test_listing_bounds_each_page(vapi_service: Vapi, client: Client) -> None:
    """Each page of a list has the client's deadline."""
    vapi_service.fault("GET", "/call", Fault.dripping(0.02), times=None)
    assert isinstance(raised(lambda: list(client.calls.list())), DeadlineExceeded)


@pytest.mark.parametrize("fault", [Fault.silent(), Fault.dripping(0.02), Fault(status=500, seconds=0.1)], ids=repr)
@pytest.mark.parametrize("prefix", ["/call/", "/control/"])
def test_hanging_up_ends_in_time(vapi_service: Vapi, client: Client, fault: Fault, prefix: str) -> None:
    """Hanging up ends with its deadline, whether the call cannot be seen, cannot be told, or does not end."""
    call = vapi_service.add_call(status="in-progress")
    vapi_service.fault("*", prefix, fault, times=None)
    error = raised(lambda: client.calls.hang_up(call["id"], every=0.1, deadline=DEADLINE))
    assert isinstance(error, ServiceError)


def test_a_call_that_does_not_end_is_told_of_in_time(vapi_service: Vapi, client: Client) -> None:
    """A call that goes on after it was told to end is not watched beyond the deadline."""
    call = vapi_service.add_call(status="in-progress")
    vapi_service.after_end_call = ["in-progress"] * 1000
    error = raised(lambda: client.calls.hang_up(call["id"], every=0.1, deadline=DEADLINE))
    assert isinstance(error, DeadlineExceeded)
    assert error.call is not None


@pytest.mark.parametrize("fault", [Fault.silent(), Fault.dripping(0.02), Fault(status=500), None], ids=repr)
def test_reconciling_ends_in_time(vapi_service: Vapi, open_vapi: OpenVapi, fault: Fault | None) -> None:
    """`reconcile` says that it does not know once its time is up."""
    vapi_service.fault("POST", "/call", Fault.dropped(done=False))
    client = open_vapi(vapi_service, clock=Clock())
    error = raised(lambda: place(client))
    assert isinstance(error, CallOutcomeUnknown)
    token = error.token
    assert token is not None
    if fault is not None:
        vapi_service.fault("GET", "/call", fault, times=None)
    start = time.monotonic()
    assert client.calls.reconcile(token, deadline=DEADLINE).verdict is Verdict.UNKNOWN
    assert time.monotonic() - start < DEADLINE + SLICE


def test_live_control_ends_in_time(vapi_service: Vapi, client: Client) -> None:
    """What is said to a live call has a deadline as well, with looking for its control address."""
    call = vapi_service.add_call(status="in-progress")
    vapi_service.fault("GET", "/call/", Fault.late(DEADLINE / 2))
    vapi_service.fault("POST", "/control/", Fault.silent())
    assert isinstance(raised(lambda: client.live.say(call["id"], "Hello", deadline=DEADLINE)), DeadlineExceeded)


def test_an_operation_without_a_method_has_the_deadline_of_its_client(vapi_service: Vapi, client: Client) -> None:
    """`send` takes what the client was told."""
    vapi_service.fault("GET", "/call/", Fault.dripping(0.02))
    assert isinstance(raised(lambda: client.send(call_controller_find_one.operation, CALL)), DeadlineExceeded)


# Before anything is sent


class Lingers(Hook):
    """Takes longer than there is time."""

    def before(self, attempt: Attempt) -> None:
        """Take a while."""
        time.sleep(0.1)


def test_nothing_is_sent_once_the_time_is_up(open_vapi: OpenVapi) -> None:
    """If the time is up before a request goes out, it does not go out, and nothing is unknown."""
    service = InProcess(Answer(200))
    client = open_vapi(NOWHERE, transport=service, hooks=[Lingers()], clock=Clock())
    error = raised(lambda: place(client, deadline=0.05), 0.1)
    assert isinstance(error, DeadlineExceeded)
    assert not error.may_have_happened
    assert not service.requests


def test_a_turned_clock_counts(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """What is left of a deadline after pauses is what transports get, by whichever clock the pauses were made."""
    clock = TurnedClock()
    vapi_service.fault("GET", "/call", Fault(status=429, headers={"retry-after": "29.7"}))
    vapi_service.fault("GET", "/call", Fault.silent())
    client = open_vapi(vapi_service, clock=clock)
    assert isinstance(raised(lambda: client.calls.get(CALL, deadline=30)), DeadlineExceeded)


# Cancellation


def test_a_cancelled_task_ends_at_once(vapi_service: Vapi) -> None:
    """Cancellation passes through as it is, and the connection is of no more use; the client is."""

    async def run() -> None:
        async with AsyncVapi(vapi_service.key, vapi_service.address) as client:
            for method in (client.calls.get, client.calls.wait):
                vapi_service.fault("GET", "/call/", Fault.silent())
                vapi_service.arrived.clear()
                task = asyncio.ensure_future(method(CALL))
                await asyncio.to_thread(vapi_service.wait_until, lambda: vapi_service.arrived)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                assert task.cancelled()
            call = vapi_service.add_call()
            assert (await client.calls.get(call["id"])).id == call["id"]

    took = elapsed(lambda: asyncio.run(run()))
    assert took < 2


def test_an_outer_time_out_is_its_own(vapi_service: Vapi) -> None:
    """A time-out around a method is not mistaken for its deadline."""

    async def run() -> None:
        async with AsyncVapi(vapi_service.key, vapi_service.address) as client:
            vapi_service.fault("*", "/call", Fault.silent(), times=None)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(DEADLINE):
                    await client.calls.get(CALL, deadline=10)
            with pytest.raises(DeadlineExceeded):
                async with asyncio.timeout(10):
                    await client.calls.get(CALL, deadline=DEADLINE)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.calls.wait(CALL, deadline=10), DEADLINE)

    assert elapsed(lambda: asyncio.run(run())) < 3 * DEADLINE + 2 * SLICE


def test_a_pause_can_be_cancelled(vapi_service: Vapi) -> None:
    """A task that waits for its next try ends at once as well."""

    async def run() -> None:
        async with AsyncVapi(vapi_service.key, vapi_service.address) as client:
            vapi_service.fault("GET", "/call/", Fault(status=429, headers={"retry-after": "20"}), times=None)
            task = asyncio.ensure_future(client.calls.get(CALL))
            await asyncio.to_thread(vapi_service.wait_until, lambda: vapi_service.arrived)
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    assert elapsed(lambda: asyncio.run(run())) < 2


def test_a_slow_answer_holds_up_nobody_else(vapi_service: Vapi) -> None:
    """While one task waits for its deadline, others go on."""
    call = vapi_service.add_call()

    async def run() -> list[object]:
        async with AsyncVapi(vapi_service.key, vapi_service.address) as client:
            vapi_service.fault("GET", "/call/slow", Fault.dripping(0.01), times=None)
            slow = asyncio.ensure_future(client.calls.get("slow", deadline=10))
            found = await asyncio.gather(*(client.calls.get(call["id"]) for _ in range(20)))
            assert not slow.done()
            slow.cancel()
            return list(found)

    assert len(asyncio.run(run())) == 20


# Wrong deadlines


@pytest.mark.parametrize("deadline", [0, -1, float("nan"), float("inf"), True, "5", 10**400, 1e300])
def test_a_deadline_is_a_length_of_time(vapi_service: Vapi, client: Client, deadline: Any) -> None:
    """Anything else is refused before anything is sent."""
    with pytest.raises(ConfigurationError, match="deadline"):
        client.calls.get(CALL, deadline=deadline)
    assert not vapi_service.arrived


@pytest.mark.parametrize("deadline", [1e6, 86_400 * 365])
def test_a_deadline_may_be_long(vapi_service: Vapi, client: Client, deadline: float) -> None:
    """Whoever wants to wait for days may."""
    call = vapi_service.add_call()
    assert client.calls.get(call["id"], deadline=deadline).id == call["id"]


# Reading


#: Six million bytes that take seconds to read.
HUGE: Final = b'{"id":"c-1","costs":[' + b"{}," * 2_000_000 + b"{}]}"


def test_reading_an_answer_ends_in_time(open_vapi: OpenVapi) -> None:
    """What a service sends can take longer to read than to send; the deadline holds there as well."""
    opened = open_vapi(NOWHERE, transport=InProcess(Answer(200, HUGE)), deadline=DEADLINE, clock=Clock())
    assert isinstance(raised(lambda: opened.calls.get(CALL)), DeadlineExceeded)


def test_a_placement_whose_answer_takes_too_long_to_read_may_have_happened(open_vapi: OpenVapi) -> None:
    """The service answered with success, so a phone may be ringing."""
    service = InProcess(Answer(201, HUGE))
    opened = open_vapi(NOWHERE, transport=service, deadline=DEADLINE, clock=Clock())
    assert isinstance(raised(lambda: place(opened)), CallOutcomeUnknown)
