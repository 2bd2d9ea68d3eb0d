"""Every way in which a sideband ends."""

from __future__ import annotations

import asyncio
import json
import random
import threading
import time
from typing import TYPE_CHECKING, Final

import pytest

from facade.errors import (
    ConnectionLost,
    DeadlineExceeded,
    FacadeError,
    NoConnection,
    UnreadableAnswer,
)
from facade.realtime import sideband_opening
from facade.realtime.client import AsyncRealtime, Realtime
from tests.facade.peers import Peer
from tests.facade.realtime.attached import CALL, KEY, WatchedCall, agreeing, attacher, count, raised, saying

if TYPE_CHECKING:
    from collections.abc import Iterator

    from websockets.sync.server import ServerConnection

    from facade.realtime.sideband import Sideband
    from tests.facade.realtime.attached import Attach

HELLO: Final = '{"type": "hello"}'


@pytest.fixture(params=["blocking", "async"])
def attach(request: pytest.FixtureRequest) -> Iterator[Attach]:
    """A function that attaches; each test runs with the client that blocks and the one that does not."""
    yield from attacher(request.param)


def dropped(socket: ServerConnection) -> None:
    """Leave without a word."""
    socket.socket.shutdown(2)


@pytest.mark.parametrize("code", [1000, 1001, 1005])
def test_a_normal_close_ends_the_iteration(attach: Attach, code: int) -> None:
    """The events before it are all handed out; after it there are none, and none can be sent."""

    def behave(socket: ServerConnection) -> None:
        for _ in range(40):
            socket.send(HELLO)
        if code == 1005:
            with socket.send_context():
                socket.protocol.send_close()
        else:
            socket.close(code)

    with WatchedCall(behave) as call:
        sideband = attach(call.address)
        assert [event.type for event in sideband] == ["hello"] * 40
        assert list(sideband) == []
        assert sideband.receive(timeout=10) is None
        with pytest.raises(NoConnection, match="closed by the service") as caught:
            sideband.send({"type": "x"})
        assert caught.value.__context__ is None


@pytest.mark.parametrize(("code", "reason"), [(1008, "policy"), (1011, ""), (3000, "expired"), (4242, "why")])
def test_an_abnormal_close_is_told_with_the_services_code(attach: Attach, code: int, reason: str) -> None:
    """The reason is there for who asks for it; asking again gives the same."""
    with WatchedCall(saying(HELLO, code=code, reason=reason)) as call:
        sideband = attach(call.address)
        assert sideband.receive(timeout=10) is not None
        for error in (raised(sideband), raised(sideband)):
            assert isinstance(error, ConnectionLost)
            assert error.code == str(code)
            assert error.service_message is None
            assert error.body == (reason.encode() or None)
            assert error.next_step
        with pytest.raises(ConnectionLost):
            sideband.send({"type": "x"})


def test_a_reason_is_not_shown(attach: Attach) -> None:
    """It can repeat anything of the session, such as the instructions."""
    said = f"{KEY} marker-header {CALL} +15550100 Grüße is over"
    with WatchedCall(saying(code=1008, reason=said)) as call:
        error = raised(attach(call.address, headers={"openai-project": "marker-header"}))
    assert isinstance(error, ConnectionLost)
    assert error.body == said.encode()
    assert "(code 1008)" in str(error)
    for value in (KEY, "marker-header", CALL, "+15550100", "Grüße", "is over"):
        assert value not in f"{error!r}{error.args}"


def test_a_connection_that_breaks_is_told(attach: Attach) -> None:
    """Without a word from the service nobody can say why."""
    with WatchedCall(dropped) as call:
        error = raised(attach(call.address))
    assert isinstance(error, ConnectionLost)
    assert (error.code, error.provider, error.operation) == (None, "openai", "sideband")


def test_an_event_can_be_too_large(attach: Attach) -> None:
    """It is not read into memory, and the service hears why the connection ends."""
    with WatchedCall(saying(json.dumps({"type": "x", "audio": "A" * 2000}))) as call:
        error = raised(attach(call.address, largest_answer=1000))
        assert isinstance(error, UnreadableAnswer)
        assert "larger than 1000 bytes" in str(error)
        assert call.closed_with() == [1009]


def test_a_compressed_event_is_measured_unpacked(attach: Attach) -> None:
    """Few bytes that unpack to many are too many."""
    with WatchedCall(saying(json.dumps({"type": "x", "audio": "A" * 1_000_000}))) as call:
        assert isinstance(raised(attach(call.address, largest_answer=100_000)), UnreadableAnswer)


def test_text_that_is_no_utf_8_ends_the_connection(attach: Attach) -> None:
    """The protocol asks for it."""

    def behave(socket: ServerConnection) -> None:
        socket.send(b'{"type": "\xff"}', text=True)
        socket.recv()

    with WatchedCall(behave) as call:
        error = raised(attach(call.address))
        assert isinstance(error, UnreadableAnswer)
        assert error.code == "1007"
        assert call.closed_with() == [1007]


def flood(sideband: Sideband, size: int) -> None:
    """Send until nobody takes any more."""
    event = {"type": "x", "audio": random.Random(1).randbytes(size // 2).hex()}
    for _ in range(100_000):
        sideband.send(event, deadline=0.5)


@pytest.mark.slow
@pytest.mark.parametrize("size", [900, 100_000, 20_000_000])
def test_a_service_that_reads_nothing_holds_nobody_up(attach: Attach, size: int) -> None:
    """Sending has a deadline; the connection is broken off, as half an event may have left."""
    with Peer(agreeing) as peer:
        sideband = attach(peer.address)
        with pytest.raises(DeadlineExceeded) as caught:
            flood(sideband, size)
        assert caught.value.may_have_happened
        assert caught.value.__context__ is None
        with pytest.raises(FacadeError):
            sideband.send({"type": "x"})


# Closing


def test_closing_says_goodbye_and_can_be_done_twice(attach: Attach) -> None:
    """The service hears a normal close; afterwards there are no events, and none can be sent."""
    with WatchedCall() as call:
        sideband = attach(call.address)
        for _ in range(2):
            sideband.close()
        assert call.closed_with() == [1000]
        assert sideband.receive(timeout=10) is None
        assert list(sideband) == []
        assert repr(sideband) == f"Sideband({CALL!r}, closed)"
        with pytest.raises(NoConnection, match="closed here"):
            sideband.send({"type": "x"})


def test_closing_does_not_wait_for_events_that_nobody_reads(attach: Attach) -> None:
    """However much is waiting to be received, closing is soon over."""

    def behave(socket: ServerConnection) -> None:
        while True:
            socket.send(HELLO)

    with WatchedCall(behave) as call:
        sideband = attach(call.address)
        assert sideband.receive(timeout=10) is not None
        started = time.monotonic()
        sideband.close()
        assert time.monotonic() - started < 2.5


def test_closing_does_not_wait_for_a_service_that_does_not_answer(
    attach: Attach, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A service that does not agree to the end is left behind."""
    monkeypatch.setattr(sideband_opening, "_FAREWELL", 0.1)
    with Peer(agreeing) as peer:
        sideband = attach(peer.address)
        sideband.close()
        assert sideband.receive(timeout=10) is None


def test_closing_ends_an_iteration_in_another_thread() -> None:
    """Whoever waits for events learns that there are no more."""
    for attach in attacher("blocking"):
        with WatchedCall() as call:
            sideband = attach(call.address)
            seen: list[int] = []
            waiting = threading.Thread(target=count, args=(seen, sideband))
            waiting.start()
            sideband.send({"type": "x"})
            sideband.close()
            waiting.join(10)
        assert seen in ([0], [1])


def test_closing_ends_an_iteration_in_another_task() -> None:
    """Whoever waits for an event learns that there is none."""

    async def scenario(address: str) -> object:
        async with AsyncRealtime(KEY, address).calls.attach(CALL) as sideband:
            waiting = asyncio.create_task(sideband.receive())
            await asyncio.sleep(0.01)
            await sideband.close()
            return await waiting

    with WatchedCall() as call:
        assert asyncio.run(scenario(call.address)) is None


def test_a_task_that_is_cancelled_says_goodbye() -> None:
    """The end of the block closes the connection in any case."""

    async def scenario(address: str) -> None:
        async with asyncio.timeout(0.2), AsyncRealtime(KEY, address).calls.attach(CALL) as sideband:
            async for _ in sideband:
                pass

    with WatchedCall() as call:
        with pytest.raises(TimeoutError):
            asyncio.run(scenario(call.address))
        assert call.closed_with() == [1000]


def test_a_block_that_fails_closes_the_connection() -> None:
    """What goes wrong inside comes out, and the service sees a normal end."""
    with WatchedCall() as call:
        with pytest.raises(LookupError), Realtime(KEY, call.address).calls.attach(CALL):
            raise LookupError
        assert call.closed_with() == [1000]
