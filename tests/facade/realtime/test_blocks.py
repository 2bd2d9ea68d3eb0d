"""A call that is opened for a block is hung up at its end, whatever happens in between."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

import anyio
import pytest

from facade.errors import InvalidArguments, ServerFault, UnreadableAnswer
from facade.realtime import Answer, AsyncRealtime
from tests.facade.faults import Fault
from tests.facade.realtime.offering import ANSWER, OFFER, SESSION
from tests.facade.realtime_service import call_named

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.facade.clients import OpenRealtime
    from tests.facade.realtime_service import Realtime as Service

HANG_UP: Final = "/v1/realtime/calls/"


class Trouble(Exception):
    """Something that happens inside."""


def test_a_block_has_the_answer_and_ends_the_call(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """What `create` returns is there in the block; the call is open that long."""
    client = open_realtime(realtime_service)
    with client.calls.session(OFFER, SESSION, safety_identifier="a1") as call:
        assert isinstance(call, Answer)
        assert (call.sdp, call.call_id) == (ANSWER.decode(), call_named(1))
        assert realtime_service.states == ["open"]
    assert realtime_service.states == ["ended"]
    assert realtime_service.arrived[0].headers["openai-safety-identifier"] == "a1"


def test_nothing_happens_before_the_block(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """Asking for a block opens nothing; each block opens a call of its own."""
    client = open_realtime(realtime_service)
    client.calls.session(OFFER)
    assert not realtime_service.arrived
    for _ in range(2):
        with client.calls.session(OFFER):
            pass
    assert realtime_service.states == ["ended", "ended"]


def test_trouble_inside_ends_the_call(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """The call is hung up, and the error goes on as it is."""
    trouble = Trouble("inside")
    with pytest.raises(Trouble) as caught, open_realtime(realtime_service).calls.session(OFFER):
        raise trouble
    assert caught.value is trouble
    assert not getattr(trouble, "__notes__", ())
    assert realtime_service.states == ["ended"]


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_leaving_in_any_way_ends_the_call(
    realtime_service: Service, open_realtime: OpenRealtime, kind: type[BaseException]
) -> None:
    """A program that is stopped leaves no call behind."""
    with pytest.raises(kind), open_realtime(realtime_service).calls.session(OFFER):
        raise kind
    assert realtime_service.states == ["ended"]


def test_a_call_that_is_over_by_then_is_well(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """The other side may have hung up, or the program itself."""
    client = open_realtime(realtime_service)
    with client.calls.session(OFFER) as call:
        client.calls.hang_up(call)
    assert realtime_service.states == ["ended"]


def test_hanging_up_that_fails_is_told(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """Nobody else would say that the call goes on."""
    client = open_realtime(realtime_service)
    realtime_service.fault("POST", HANG_UP, Fault(status=500), times=None)
    with pytest.raises(ServerFault) as caught, client.calls.session(OFFER):
        pass
    assert caught.value.operation == "hangup-call"
    assert len(realtime_service.arrived) == 5


def test_trouble_inside_is_worth_more_than_hanging_up(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """The error of the block goes on, with a note of what came after."""
    client = open_realtime(realtime_service)
    realtime_service.fault("POST", HANG_UP, Fault(status=500), times=None)
    with pytest.raises(Trouble) as caught, client.calls.session(OFFER):
        raise Trouble
    (note,) = caught.value.__notes__
    assert note.startswith("Hanging up failed as well: openai hangup-call: answered 500 Internal Server Error")


def test_a_call_that_does_not_open_has_no_block(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """What `create` raises comes out of the block's beginning, and nothing is hung up twice."""
    client = open_realtime(realtime_service)
    with pytest.raises(InvalidArguments), client.calls.session(b""):
        pytest.fail("The block was entered.")
    realtime_service.answer = lambda _: b""
    with pytest.raises(UnreadableAnswer), client.calls.session(OFFER):
        pytest.fail("The block was entered.")
    assert len(realtime_service.arrived) == 2


def test_a_call_without_an_id_is_warned_of(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """It cannot be hung up at the end; whoever wants to be sure says so."""
    realtime_service.location = lambda _: None
    client = open_realtime(realtime_service)
    with pytest.warns(UserWarning, match="It cannot be hung up from here"), client.calls.session(OFFER) as call:
        assert call.call_id is None
    assert len(realtime_service.arrived) == 1


# Cancelling


async def cancel_task(block: Callable[[], Awaitable[None]], inside: asyncio.Event) -> None:
    """Cancel a task of asyncio."""
    task = asyncio.ensure_future(block())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def time_out(block: Callable[[], Awaitable[None]], inside: asyncio.Event) -> None:
    """Let a time-out of asyncio run out."""

    async def bounded() -> None:
        async with asyncio.timeout(None) as timeout:
            waiting = asyncio.ensure_future(inside.wait())
            waiting.add_done_callback(lambda _: timeout.reschedule(0))
            await block()

    with pytest.raises(TimeoutError):
        await bounded()


async def cancel_scope(block: Callable[[], Awaitable[None]], inside: asyncio.Event) -> None:
    """Cancel a scope of anyio, in which every further wait is cancelled as well."""
    with anyio.CancelScope() as scope:
        waiting = asyncio.ensure_future(inside.wait())
        waiting.add_done_callback(lambda _: scope.cancel())
        await block()
    assert scope.cancelled_caught


@pytest.mark.parametrize("cancel", [cancel_task, time_out, cancel_scope])
def test_a_task_that_is_cancelled_hangs_up(
    realtime_service: Service, cancel: Callable[[Callable[[], Awaitable[None]], asyncio.Event], Awaitable[None]]
) -> None:
    """However a block is cancelled, its call is ended first; the client's deadline bounds that."""

    async def run() -> None:
        inside = asyncio.Event()
        async with AsyncRealtime(realtime_service.key, realtime_service.address) as client:

            async def block() -> None:
                async with client.calls.session(OFFER):
                    inside.set()
                    await asyncio.sleep(60)

            await cancel(block, inside)

    asyncio.run(run())
    assert realtime_service.states == ["ended"]


def test_cancelling_goes_on_if_hanging_up_fails(realtime_service: Service) -> None:
    """A failure on the way out does not swallow the cancellation."""
    realtime_service.fault("POST", HANG_UP, Fault(status=401), times=None)

    async def run() -> None:
        inside = asyncio.Event()
        async with AsyncRealtime(realtime_service.key, realtime_service.address) as client:

            async def block() -> None:
                async with client.calls.session(OFFER):
                    inside.set()
                    await asyncio.sleep(60)

            await cancel_task(block, inside)

    asyncio.run(run())
    assert len(realtime_service.arrived) == 2


def test_many_calls_at_once_are_all_ended(realtime_service: Service) -> None:
    """One client holds many calls, each in a block of its own."""

    async def run() -> None:
        async with AsyncRealtime(realtime_service.key, realtime_service.address) as client:

            async def block() -> None:
                async with client.calls.session(OFFER) as call:
                    assert call.call_id

            await asyncio.gather(*(block() for _ in range(20)))

    asyncio.run(run())
    assert realtime_service.states == ["ended"] * 20
