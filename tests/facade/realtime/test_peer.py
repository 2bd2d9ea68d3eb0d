"""The caller's end of a call without a service at the other: answers that are applied or refused, and giving up."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Final

import pytest

from facade.errors import DeadlineExceeded, InvalidArguments, NoConnection
from facade.webrtc import Peer
from tests.facade.extras import extra

# Nothing below can be loaded without it.
extra("aiortc")

from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription  # noqa: E402 - see above

from tests.facade.realtime.loopback import raised, run  # noqa: E402 - see above

PAGE: Final = (Path(__file__).parents[1] / "sdp" / "answer_of_the_page.sdp").read_text(encoding="utf-8")
#: The same, from a service that is not there.
NOBODY: Final = re.sub(r"4\.155\.146\.196 \d+", "127.0.0.1 9", PAGE)

pytestmark = pytest.mark.slow


def test_the_pages_own_answer_is_applied() -> None:
    """The library alone refuses it. With what is missing written out there is audio; only the service is not there."""

    async def scenario() -> None:
        alone = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        alone.addTransceiver("audio")
        alone.createDataChannel("oai-events")
        await alone.setLocalDescription(await alone.createOffer())
        with pytest.raises(ValueError, match="ICE username fragment or password is missing"):
            await alone.setRemoteDescription(RTCSessionDescription(sdp=NOBODY, type="answer"))
        await alone.close()
        async with Peer() as peer:
            await peer.offer()
            with pytest.raises(DeadlineExceeded, match="not on their way in time") as caught:
                await peer.accept(NOBODY, deadline=0.2)
            assert caught.value.may_have_happened
            assert peer.audio.kind == "audio"

    run(scenario)


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "<html>Not here</html>",
        '{"error": {}}',
        PAGE.replace("m=audio 9", "m=audio 0"),
        PAGE.replace("opus", "speex").replace(" 0 8", ""),
        PAGE.replace("IP4 0.0.0.0", "IP4"),
        PAGE.replace("SAVPF 111", "SAVPF 72"),
    ],
)
def test_an_answer_that_is_none_is_refused(answer: str) -> None:
    """Nothing of it is shown, and nothing of the library's comes out."""

    async def scenario() -> None:
        async with Peer() as peer:
            with pytest.raises(InvalidArguments) as caught:
                await peer.accept(answer)
            assert caught.value.__context__ is None
            assert "kZ2qkHXX" not in f"{caught.value!r}{caught.value}"

    run(scenario)


def test_nothing_can_be_done_too_early_or_too_late() -> None:
    """Each error says what to do instead."""

    async def scenario() -> None:
        peer = Peer()
        assert await peer.offer() == await peer.offer()
        for error in (await raised(peer.send({"type": "x"})), await raised(_audio(peer))):
            assert isinstance(error, NoConnection)
            assert error.next_step
        assert isinstance(await raised(peer.send({})), InvalidArguments)
        for _ in range(2):
            await peer.close()
        assert repr(peer) == "Peer(closed)"
        assert [event async for event in peer.events()] == []
        late = Peer()
        await late.close()
        assert isinstance(await raised(late.offer()), NoConnection)

    run(scenario)


async def _audio(peer: Peer) -> object:
    return peer.audio


def test_there_is_no_way_to_the_service(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error comes as soon as that is certain."""
    monkeypatch.setattr("aioice.stun.RETRY_RTO", 0.001)

    async def scenario() -> None:
        async with Peer() as peer:
            await peer.offer()
            assert isinstance(await raised(peer.accept(NOBODY)), NoConnection)

    run(scenario)


def test_leaving_while_connecting() -> None:
    """Whoever waits for the call learns that there will be none."""

    async def scenario() -> None:
        peer = Peer()
        await peer.offer()
        waiting = asyncio.create_task(raised(peer.accept(NOBODY)))
        await asyncio.sleep(0.1)
        await peer.close()
        assert isinstance(await waiting, NoConnection)

    run(scenario)
