"""Events over a sideband: what is sent, what comes, and whose turn it is."""

from __future__ import annotations

import asyncio
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import attrs
import pytest

from facade.errors import (
    ConfigurationError,
    DeadlineExceeded,
    InvalidArguments,
    UnreadableAnswer,
)
from facade.realtime.client import AsyncRealtime
from tests.facade.realtime.attached import CALL, KEY, WatchedCall, attacher, count, raised, saying

if TYPE_CHECKING:
    from collections.abc import Iterator

    from websockets.sync.server import ServerConnection

    from facade.realtime.sideband import AsyncSideband
    from tests.facade.realtime.attached import Attach

HELLO: Final = '{"type": "hello"}'


@pytest.fixture(params=["blocking", "async"])
def attach(request: pytest.FixtureRequest) -> Iterator[Attach]:
    """A function that attaches; each test runs with the client that blocks and the one that does not."""
    yield from attacher(request.param)


def test_events_go_both_ways(attach: Attach) -> None:
    """What is sent arrives as it is, and what comes is handed out whole."""
    event = {
        "type": "session.update",
        "session": {"instructions": "Grüß Gott 😀", "tools": [], "speed": 1.5, "x": None},
    }
    with WatchedCall() as call:
        sideband = attach(call.address)
        sideband.send(event)
        received = sideband.receive(timeout=10)
        assert received is not None
        assert received.type == "echo"
        assert received.data == {"type": "echo", "event": event}


def test_an_event_is_a_plain_value_that_shows_its_type_alone(attach: Attach) -> None:
    """Events hold what people say, so nothing of it stands in a repr; a type that is none of the service's neither."""
    named = '{"type": "+15550100 Marie", "transcript": "Marie"}'
    with WatchedCall(saying('{"type": "x.y_z", "transcript": "Marie"}', named)) as call:
        first, second = attach(call.address)
    assert repr(first) == "Event(type='x.y_z')"
    assert repr(second) == "Event(type=[hidden])"
    assert first.data["transcript"] == "Marie"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        first.type = "other"  # type: ignore[misc]


def test_an_event_is_written_as_short_as_it_can_be(attach: Attach) -> None:
    """Events are texts of compact JSON in UTF-8."""
    seen: list[str | bytes] = []

    def behave(socket: ServerConnection) -> None:
        seen.append(socket.recv())

    with WatchedCall(behave) as call:
        attach(call.address).send({"type": "x", "text": "ü", "list": (1, 2)})
        call.closed_with()
    assert seen == ['{"type":"x","text":"ü","list":[1,2]}']


@pytest.mark.parametrize(
    ("event", "where"),
    [
        (None, "event"),
        ([HELLO], "event"),
        (HELLO, "event"),
        ({}, "event.type"),
        ({"type": ""}, "event.type"),
        ({"type": 7}, "event.type"),
        ({"type": "x", "number": float("nan")}, "event.number"),
        ({"type": "x", "deep": [{"thing": object()}]}, "event.deep[0].thing"),
        ({"type": "x", "text": "\ud83d"}, "event.text"),
        ({"type": "x", 1: 2}, "event"),
    ],
)
def test_what_is_no_event_is_not_sent(attach: Attach, event: Any, where: str) -> None:
    """Each fault is named with the way to it, and the connection stays as it was."""
    with WatchedCall() as call:
        sideband = attach(call.address)
        with pytest.raises(InvalidArguments) as caught:
            sideband.send(event)
        assert [fault.where for fault in caught.value.flaws] == [where]
        sideband.send({"type": "x"})
        received = sideband.receive(timeout=10)
        assert received is not None
        assert received.data["event"] == {"type": "x"}


@pytest.mark.parametrize(
    "message",
    ["", "marker", "[]", "null", "{}", '{"type": 1}', '{"type": ""}', "[" * 100_000, b'{"type": "x"}', b"\xff"],
)
def test_a_message_that_is_no_event_is_told_and_others_still_come(attach: Attach, message: str | bytes) -> None:
    """The error has what came, and does not show it; the next event can be received."""
    with WatchedCall(saying(message, HELLO)) as call:
        sideband = attach(call.address)
        error = raised(sideband)
        assert isinstance(error, UnreadableAnswer)
        assert error.body == (message.encode() if isinstance(message, str) else message)
        assert "marker" not in f"{error!r}{error.details!r}"
        assert [event.type for event in sideband] == ["hello"]


@pytest.mark.parametrize("timeout", [-1, "soon", True, False])
def test_a_timeout_that_is_none(attach: Attach, timeout: Any) -> None:
    """A length of time is checked before anything is waited for."""
    with WatchedCall() as call, pytest.raises(ConfigurationError, match="timeout"):
        attach(call.address).receive(timeout=timeout)


def test_without_a_timeout_to_wait_it_is_only_looked(attach: Attach) -> None:
    """What has come is returned; if nothing has, that is told at once, and the sideband can be used."""
    with WatchedCall() as call:
        sideband = attach(call.address)
        with pytest.raises(DeadlineExceeded):
            sideband.receive(timeout=0)
        sideband.send({"type": "x"})
        sideband.send({"type": "y"})
        assert sideband.receive(timeout=10) is not None
        found, ends = None, time.monotonic() + 10
        while found is None and time.monotonic() < ends:
            with suppress(DeadlineExceeded):
                found = sideband.receive(timeout=0)
        assert found is not None


def test_nothing_comes_in_time(attach: Attach) -> None:
    """That is an error of its own, after which the sideband can be used."""
    with WatchedCall() as call:
        sideband = attach(call.address)
        with pytest.raises(DeadlineExceeded) as caught:
            sideband.receive(timeout=0.05)
        assert not caught.value.may_have_happened
        assert caught.value.__context__ is None
        sideband.send({"type": "x"})
        assert sideband.receive(timeout=10) is not None


def test_each_event_goes_to_one_of_several_threads() -> None:
    """Several may wait at once, each no longer than it says."""
    for attach in attacher("blocking"):
        with WatchedCall(saying(*[HELLO] * 200)) as call:
            sideband = attach(call.address)
            counts: list[int] = []
            threads = [threading.Thread(target=count, args=(counts, sideband)) for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(20)
        assert sum(counts) == 200
        assert len(counts) == 4


def test_each_event_goes_to_one_of_several_tasks() -> None:
    """Several may wait at once, each no longer than it says."""

    async def count_in_turn(sideband: AsyncSideband) -> int:
        return len([event async for event in sideband])

    async def scenario(address: str) -> list[int]:
        async with AsyncRealtime(KEY, address).calls.attach(CALL) as sideband:
            return await asyncio.gather(*(count_in_turn(sideband) for _ in range(4)))

    with WatchedCall(saying(*[HELLO] * 200)) as call:
        assert sum(asyncio.run(scenario(call.address))) == 200


def test_waiting_for_ones_turn_counts() -> None:
    """A thread that says how long it waits does so no longer, although another one is waiting before it."""
    for attach in attacher("blocking"):
        with WatchedCall() as call:
            sideband = attach(call.address)
            first = threading.Thread(target=sideband.receive)
            first.start()
            with pytest.raises(DeadlineExceeded):
                sideband.receive(timeout=0.1)
            sideband.close()
            first.join(10)
