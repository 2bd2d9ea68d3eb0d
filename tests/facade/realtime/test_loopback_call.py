"""A whole call between two real peers on this machine: offer, answer, audio and events both ways, and hanging up."""

from __future__ import annotations

import asyncio
import logging
import re
from typing import TYPE_CHECKING, Final

import pytest

from facade import webrtc
from facade.errors import (
    ConnectionLost,
    DeadlineExceeded,
    InvalidArguments,
    NoConnection,
    UnreadableAnswer,
)
from facade.realtime.client import AsyncRealtime
from facade.webrtc import Peer
from tests.facade.extras import extra
from tests.facade.markers import Watched

# Nothing below can be loaded without it.
extra("aiortc")

from tests.facade.realtime.loopback import KEY, SESSION, connected, raised, run  # noqa: E402 - see above
from tests.facade.realtime.loopback_service import SERVICE, LoopbackService, Tone, hertz_of  # noqa: E402 - see above

if TYPE_CHECKING:
    from collections.abc import Callable

#: What the page's answer has only in its first section, or above it.
SHARED: Final = re.compile(r"a=(ice-|candidate|end-of-candidates|setup|fingerprint|sctpmap|max-message).*\r\n")

pytestmark = pytest.mark.slow


def as_on_the_page(answer: str) -> str:
    """Write an answer as sparsely as the service's page does."""
    head, audio, events = answer.split("m=")
    fingerprint = re.findall(r"a=fingerprint:sha-256.*\r\n", audio)[0]
    audio = re.sub(r"a=(sendrecv|fingerprint.*)\r\n", "", audio)
    return f"{head}{fingerprint}m={audio}m={SHARED.sub('', events)}"


def candidates(description: str) -> set[str]:
    """Return the addresses that a description names."""
    return {line.split()[4] for line in description.splitlines() if line.startswith("a=candidate:")}


@pytest.mark.parametrize("shape", [str, as_on_the_page], ids=["whole", "as on the page"])
def test_a_whole_call(shape: Callable[[str], str]) -> None:
    """Audio and events go both ways until the call is hung up, which ends the events."""

    async def scenario() -> None:
        async with (
            LoopbackService(660, shape) as service,
            AsyncRealtime(KEY, service.address) as realtime,
            Peer(Tone(440)) as peer,
        ):
            async with realtime.calls.session(await peer.offer(), SESSION) as answer:
                assert answer.call_id == "rtc_1"
                await peer.accept(answer)
                await peer.send({"type": "response.create", "text": "ü"})
                events = peer.events()
                assert (await anext(events)).type == "session.created"
                assert (await anext(events)).data == {
                    "type": "echo",
                    "event": {"type": "response.create", "text": "ü"},
                }
                assert await hertz_of(peer.audio) == pytest.approx(660, abs=20)
                assert await hertz_of(await service.audio) == pytest.approx(440, abs=20)
                assert repr(peer) == "Peer(connected)"
            assert service.hung_up
            assert [event async for event in events] == []
            with pytest.raises(NoConnection, match="not open"):
                await peer.send({"type": "x"})
        assert service.session == SESSION
        assert candidates(service.offer) == candidates(service.answer) == {"127.0.0.1"}

    run(scenario)


def test_a_call_with_silence_that_the_caller_leaves() -> None:
    """Without a track the service hears silence; leaving ends the events, and does not hang up."""

    async def scenario() -> None:
        async with LoopbackService(660) as service, AsyncRealtime(KEY, service.address) as realtime:
            async with Peer() as peer:
                await peer.accept(await realtime.calls.create(await peer.offer(), SESSION))
                frame = await (await service.audio).recv()
                assert not any(bytes(frame.planes[0]))  # type: ignore[union-attr]
                waiting = asyncio.create_task(_types(peer))
                await asyncio.sleep(0.1)
            assert await waiting == ["session.created"]
            assert not service.hung_up

    run(scenario)


async def _types(peer: Peer) -> list[str]:
    return [event.type async for event in peer.events()]


# Trouble


def test_a_service_that_vanishes_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The events end with an error, as the service has not said that the call is over."""
    monkeypatch.setattr("aioice.stun.RETRY_RTO", 0.001)
    monkeypatch.setattr("aioice.ice.CONSENT_INTERVAL", 0.05)

    async def scenario() -> None:
        async with connected() as (service, peer):
            events = peer.events()
            assert (await anext(events)).type == "session.created"
            await service.vanish()
            assert isinstance(await raised(anext(events)), ConnectionLost)

    run(scenario)


def test_a_message_that_is_no_event_is_told_and_others_still_come() -> None:
    """The error has what came; the next iteration goes on."""

    async def scenario() -> None:
        async with connected(greetings=("no event", b"{}")) as (_, peer):
            for body in (b"no event", b"{}"):
                error = await raised(anext(peer.events()))
                assert isinstance(error, UnreadableAnswer)
                assert error.body == body
            assert (await anext(peer.events())).type == "session.created"

    run(scenario)


def test_events_that_nobody_reads_do_not_fill_the_memory(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The oldest are dropped, and the log says so."""
    monkeypatch.setattr(webrtc, "_MOST_UNREAD", 2)

    async def scenario() -> None:
        async with connected(greetings=('{"type": "a"}', '{"type": "b"}')) as (_, peer):
            await asyncio.sleep(0.2)
            events = peer.events()
            assert [(await anext(events)).type for _ in range(2)] == ["b", "session.created"]

    run(scenario)
    assert "nobody receives the events" in caplog.text


def test_events_that_cannot_leave_are_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is sent faster than the network takes it has time until the deadline."""
    monkeypatch.setattr(webrtc, "_MOST_UNSENT", 100_000)

    async def scenario() -> None:
        async with connected() as (service, peer):
            event = {"type": "x", "text": "A" * 200_000}
            await peer.send(event)
            events = peer.events()
            assert (await anext(events)).type == "session.created"
            assert (await anext(events)).data["event"] == event
            await service.vanish()
            # The first of these is with the network, which does not take it.
            await peer.send(event)
            assert isinstance(await raised(peer.send(event, deadline=0.2)), DeadlineExceeded)

    run(scenario)


def test_an_event_can_be_too_large_for_the_channel() -> None:
    """It is not sent; others still are."""

    async def scenario() -> None:
        async with connected() as (_, peer):
            error = await raised(peer.send({"type": "x", "text": "A" * 300_000}))
            assert isinstance(error, InvalidArguments)
            await peer.send({"type": "x"})

    run(scenario)


def test_no_description_is_logged() -> None:
    """The library would log whole descriptions, and addresses."""
    log = Watched()
    log.addFilter(lambda _: not SERVICE.get())
    said: list[str] = []

    async def scenario() -> None:
        async with connected() as (service, peer):
            await hertz_of(peer.audio)
            said.extend((service.offer, service.answer))

    loggers = [logging.getLogger(name) for name in (None, "aiortc", "aioice", "facade")]
    levels = [logger.level for logger in loggers]
    loggers[0].addHandler(log)
    try:
        for logger in loggers:
            logger.setLevel(logging.DEBUG)
        run(scenario)
    finally:
        loggers[0].removeHandler(log)
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
    logged = "\n".join(text for name, text in log.seen if name.startswith(("aiortc", "aioice", "facade")))
    assert "RTCDtlsTransport" in logged
    secrets = re.findall(r"a=(?:ice-ufrag|ice-pwd|fingerprint):(.*)\r\n", "".join(said))
    assert len(secrets) >= 8
    for secret in (*secrets, "candidate:"):
        assert secret not in logged
