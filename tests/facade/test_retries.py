"""When a request is tried again, how long is waited before, and that clients can be shared."""

from __future__ import annotations

import asyncio
import datetime as dt
import threading
from concurrent.futures import ThreadPoolExecutor
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facade.errors import (
    DeadlineExceeded,
    Details,
    FacadeError,
    InvalidRequest,
    NoConnection,
    ServerFault,
    ServiceError,
    UnreadableAnswer,
)
from facade.judging import retry_after
from facade.retrying import Retrying
from facade.settings import Settings
from facade.vapi import AsyncVapi
from facade.vapi import Vapi as Client
from facade.vapi.provider import PROVIDER
from generated.vapi import models
from generated.vapi.api.assistants import (
    assistant_controller_create,
    assistant_controller_remove,
)
from generated.vapi.api.calls import call_controller_find_one
from tests.facade.clients import TurnedClock
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.services import KEY, Answer, Fault, Vapi, refused_address

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.facade.clients import OpenVapi
    from tests.facade.in_process import Step

TO: Final = "+15550100"
CALL: Final = (
    b'{"id": "c-1", "orgId": "o", "createdAt": "2026-01-01T00:00:00.000Z", "updatedAt": "2026-01-01T00:00:00.000Z"}'
)
GOOD: Final = Answer(200, CALL)
TRIES: Final = 4


def tried(
    open_vapi: OpenVapi, action: Callable[[Client], object], *steps: Step, **settings: Any
) -> tuple[int, FacadeError | None]:
    """Do something against these answers; return how often it was tried, and the error."""
    service = InProcess(*steps)
    client = open_vapi(NOWHERE, transport=service, **settings)
    caught = None
    try:
        action(client)
    except ServiceError as error:
        caught = error
    assert caught is None or caught.details.tries == len(service.requests)
    return len(service.requests), caught


def get(client: Client) -> object:
    """Read a call."""
    return client.calls.get("c-1")


# What is tried again


TEMPORARY: Final[dict[str, Step]] = {
    **{str(status): Answer(status) for status in (408, 429, 500, 502, 503, 504, 507, 529, 599)},
    "429 with seconds": Answer(429, headers={"retry-after": "1"}),
    "503 with seconds": Answer(503, headers={"retry-after": "1"}),
    **{
        kind.__name__: kind("no")
        for kind in (
            httpx.ConnectError,
            httpx.ConnectTimeout,
            httpx.PoolTimeout,
            httpx.ReadError,
            httpx.ReadTimeout,
            httpx.WriteError,
            httpx.RemoteProtocolError,
            httpx.ProxyError,
        )
    },
}
LASTING: Final[dict[str, Step]] = {
    **{
        str(status): Answer(status)
        for status in (300, 304, 307, 400, 401, 402, 403, 404, 405, 409, 410, 422, 499, 501, 505)
    },
    "400 with seconds": Answer(400, headers={"retry-after": "1"}),
    "no JSON": Answer(200, b"<html>"),
    "empty": Answer(200),
    "another shape": Answer(200, b"{}"),
}


@pytest.mark.parametrize("step", TEMPORARY.values(), ids=TEMPORARY)
def test_reading_is_tried_again(open_vapi: OpenVapi, step: Step) -> None:
    """What changes nothing is repeated after anything that may be better next time."""
    assert tried(open_vapi, get, step, GOOD) == (2, None)
    count, error = tried(open_vapi, get, step)
    assert (count, isinstance(error, ServiceError) and error.temporary) == (TRIES, True)


@pytest.mark.parametrize("step", LASTING.values(), ids=LASTING)
def test_what_will_not_be_better_is_not_tried_again(open_vapi: OpenVapi, step: Step) -> None:
    """A refusal that lasts, and an answer that cannot be read, are told at once."""
    count, error = tried(open_vapi, get, step, GOOD)
    assert (count, isinstance(error, ServiceError) and error.temporary) == (1, False)


def create(client: Client) -> object:
    """Create an assistant: twice is not the same as once."""
    return client.send(assistant_controller_create.operation, body=models.CreateAssistantDTO(name="n"))


def remove(client: Client) -> object:
    """Delete an assistant."""
    return client.send(assistant_controller_remove.operation, "a-1")


@pytest.mark.parametrize("action", [create, remove])
def test_writing_is_tried_again_if_it_surely_did_not_arrive(
    open_vapi: OpenVapi, action: Callable[[Client], object]
) -> None:
    """What changes something is repeated only after a refusal for now, or without a connection."""
    again = {
        "429",
        "429 with seconds",
        "503 with seconds",
        "ConnectError",
        "ConnectTimeout",
        "PoolTimeout",
        "ProxyError",
    }
    for name, step in TEMPORARY.items():
        count, error = tried(open_vapi, action, step)
        assert count == (TRIES if name in again else 1), name
        assert isinstance(error, ServiceError)
        assert error.may_have_happened == (name not in again)


@pytest.mark.parametrize(
    "fault", [Fault.dropped(), Fault.reset(), Fault.truncated(), Fault.html(502), Fault(status=500)], ids=str
)
def test_reading_is_tried_again_on_real_connections(vapi_service: Vapi, open_vapi: OpenVapi, fault: Fault) -> None:
    """A connection that breaks, at whatever point, costs a reader one more try."""
    call = vapi_service.add_call()
    vapi_service.fault("GET", "/call", fault, times=3)
    clock = TurnedClock()
    assert open_vapi(vapi_service, clock=clock).calls.get(call["id"]).id == call["id"]
    assert (len(vapi_service.arrived), len(clock.slept)) == (TRIES, 3)


def test_a_refused_connection_is_tried_again(open_vapi: OpenVapi) -> None:
    """An address that refuses is asked again, and then told of."""
    with refused_address() as address, pytest.raises(NoConnection) as caught:
        open_vapi(NOWHERE, base_url=address).calls.get("c-1")
    assert caught.value.details.tries == TRIES


# How often


@pytest.mark.parametrize("retries", [0, 1, 5])
def test_retries_are_counted_after_the_first_try(open_vapi: OpenVapi, retries: int) -> None:
    """`retries` is how often a request may be repeated; 0 is never."""
    count, error = tried(open_vapi, get, Answer(500), retries=retries)
    assert count == retries + 1
    assert ("tried" in str(error)) == (retries > 0)


def test_retries_can_differ(open_vapi: OpenVapi) -> None:
    """One client can be used with more or fewer tries, without changing it."""
    service = InProcess(Answer(500))
    client = open_vapi(NOWHERE, transport=service)
    for other, count in ((client.with_options(retries=0), 1), (client, TRIES)):
        service.requests.clear()
        with pytest.raises(ServerFault):
            get(other)
        assert len(service.requests) == count


def test_the_last_failure_is_told(open_vapi: OpenVapi) -> None:
    """What is raised is what happened last."""
    count, error = tried(open_vapi, get, Answer(500), httpx.ReadError("no"), Answer(429), Answer(400))
    assert (count, type(error)) == (4, InvalidRequest)
    count, error = tried(open_vapi, get, Answer(500), Answer(200, b"{}"))
    assert (count, type(error)) == (2, UnreadableAnswer)


def test_each_exchange_has_its_own_tries(open_vapi: OpenVapi) -> None:
    """What takes several exchanges may fail several times in each."""
    clock = TurnedClock()
    service = InProcess(Answer(500), Answer(500), Answer(500), Answer(200, b"[]"), Answer(429), Answer(429), GOOD)
    client = open_vapi(NOWHERE, transport=service, clock=clock)
    assert list(client.calls.list()) == []
    assert client.calls.get("c-1").id == "c-1"
    assert len(service.requests) == 7


# How long


def settings(clock: TurnedClock, retries: int = 1000) -> Settings:
    """Return settings of a client."""
    return Settings(provider=PROVIDER, key=KEY, address="http://nowhere.invalid", retries=retries, clock=clock)


def failure(after: float | None = None) -> ServerFault:
    """Return something to try again after."""
    return ServerFault(Details(provider="vapi", operation="o", status=503, retry_after=after), "p")


def test_pauses_grow_and_vary() -> None:
    """Pauses are drawn anew each time, from up to half a second at first, twice as much each time, to eight at most."""
    seen: list[list[float]] = []
    for _ in range(300):
        retrying = Retrying(settings(TurnedClock()), 1e9)
        seen.append([retrying.pause(failure()) or 0.0 for _ in range(8)])
    for number, longest in enumerate((0.5, 1, 2, 4, 8, 8, 8, 8)):
        pauses = [row[number] for row in seen]
        assert 0 <= min(pauses) < longest * 0.1
        assert longest * 0.9 < max(pauses) <= longest
        assert len(set(pauses)) > 250


def test_a_service_is_taken_at_its_word() -> None:
    """Where a service says how long to wait, that is waited, no less and no more."""
    retrying = Retrying(settings(TurnedClock()), 1e9)
    assert [retrying.pause(failure(after)) for after in (0.0, 0.5, 7.0, 100.0, 3600.0)] == [
        0.0,
        0.5,
        7.0,
        100.0,
        3600.0,
    ]


def test_a_pause_ends_before_the_deadline() -> None:
    """A pause that would end at the deadline or later is not begun."""
    clock = TurnedClock()
    now = clock.now()
    assert Retrying(settings(clock), now + 10).pause(failure(9.0)) == 9.0
    assert Retrying(settings(clock), now + 10).pause(failure(10.0)) is None
    assert Retrying(settings(clock), now + 10).pause(failure(1e300)) is None
    assert Retrying(settings(clock), now - 1).pause(failure()) is None


def test_pauses_are_made(open_vapi: OpenVapi) -> None:
    """What a client waits for is what was asked for, or drawn."""
    clock = TurnedClock()
    steps = [Answer(503, headers={"retry-after": "3"}), Answer(500), Answer(429, headers={"retry-after": "0"}), GOOD]
    assert tried(open_vapi, get, *steps, clock=clock) == (4, None)
    assert clock.slept[0] == 3
    assert 0 <= clock.slept[1] <= 1
    assert clock.slept[2] == 0


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("5", 5.0), ("0", 0.0), ("1.5", 1.5), (" 7 ", 7.0), ("-3", 0.0), ("soon", None), ("", None), ("nan", None),
        ("inf", None), ("5, 6", None), ("1e400", None), ("Wed, 99 Oct 2026", None), ("0 -", None),
    ],
)  # fmt: skip
def test_retry_after_is_seconds(text: str, seconds: float | None) -> None:
    """A number is seconds, and what is neither a number nor a date says nothing."""
    assert retry_after({"retry-after": text}, settings(TurnedClock())) == seconds
    assert retry_after({}, settings(TurnedClock())) is None


@given(seconds=st.integers(-(10**6), 10**6))
def test_retry_after_is_a_date(seconds: int) -> None:
    """A date is as far away as it is by our clock; one that is past is now."""
    clock = TurnedClock()
    clock.slept.append(1000)
    date = clock.today() + dt.timedelta(seconds=seconds)
    found = retry_after({"retry-after": format_datetime(date, usegmt=True)}, settings(clock))
    assert found is not None
    assert max(seconds - 2, 0) <= found <= max(seconds, 0)


@given(
    text=st.text(max_size=40)
    | st.from_regex(r"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{1,6} \d{1,3}:\d\d:\d\d( [+-]?\d{1,6}| GMT)?")
)
def test_retry_after_is_whatever_it_is(text: str) -> None:
    """Nothing that a service may write there does harm."""
    found = retry_after({"retry-after": text}, settings(TurnedClock()))
    assert found is None or found >= 0


# Shared by threads and tasks


def test_threads_share_a_client(vapi_service: Vapi) -> None:
    """Eight threads at once get each its own answers, on a few connections."""
    calls = [vapi_service.add_call()["id"] for _ in range(8)]
    vapi_service.fault("GET", "/call", Fault(status=503, headers={"retry-after": "0"}), times=20)
    vapi_service.fault("GET", "/call", Fault.dropped(), times=10)
    with (
        # All threads turn the same clock, so each also waits for the pauses of the others.
        Client(vapi_service.key, vapi_service.address, retries=40, deadline=3600, clock=TurnedClock()) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        together = threading.Barrier(8)

        def read(call_id: str) -> bool:
            together.wait()
            return all(client.calls.get(call_id).id == call_id for _ in range(20))

        assert all(pool.map(read, calls))
        tokens = list(
            pool.map(lambda n: client.calls.place(to=f"+155501{n:02}", agent="a", from_number="p").to, range(40))
        )
    assert sorted(filter(None, tokens)) == [f"+155501{n:02}" for n in range(40)]
    assert set(vapi_service.placed.values()) == {1}
    assert len(vapi_service.placed) == 40
    assert vapi_service.accepted_connections <= 8 + 10
    assert vapi_service.open_connections <= 8


def test_tasks_share_a_client(vapi_service: Vapi) -> None:
    """Many tasks at once get each its own answers, and each call is placed once."""
    calls = [vapi_service.add_call()["id"] for _ in range(64)]
    vapi_service.fault("GET", "/call", Fault(status=503, headers={"retry-after": "0"}), times=20)

    async def run() -> None:
        async with AsyncVapi(vapi_service.key, vapi_service.address, retries=40, clock=TurnedClock()) as client:
            found = await asyncio.gather(*map(client.calls.get, calls))
            assert [call.id for call in found] == calls
            placed = await asyncio.gather(
                *(client.calls.place(to=f"+155501{n:02}", agent="a", from_number="p") for n in range(40))
            )
            assert [call.to for call in placed] == [f"+155501{n:02}" for n in range(40)]

    asyncio.run(run())
    assert len(vapi_service.placed) == 40
    assert set(vapi_service.placed.values()) == {1}


def test_a_failure_of_one_is_no_matter_of_another(vapi_service: Vapi) -> None:
    """A task that runs into its deadline takes no connection away from others."""

    async def run() -> None:
        async with AsyncVapi(vapi_service.key, vapi_service.address) as client:
            call = vapi_service.add_call()
            for _ in range(3):
                vapi_service.fault("GET", "/call/silent", Fault.silent(), times=20)
                lost = [client.calls.get("silent", deadline=0.3) for _ in range(20)]
                found = [client.calls.get(call["id"]) for _ in range(20)]
                results = await asyncio.gather(*lost, *found, return_exceptions=True)
                assert {type(result) for result in results[:20]} == {DeadlineExceeded}
                assert not [result for result in results[20:] if isinstance(result, BaseException)]

    asyncio.run(run())


def test_an_operation_can_be_described_once_and_carried_out_often(open_vapi: OpenVapi) -> None:
    """Sending the same operation with the same arguments twice sends the same request twice."""
    service = InProcess(GOOD)
    client = open_vapi(NOWHERE, transport=service)
    for _ in range(2):
        client.send(call_controller_find_one.operation, "c-1")
    first, second = service.requests
    assert (first.url, first.headers, first.content) == (second.url, second.headers, second.content)
