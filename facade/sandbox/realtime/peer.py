"""A real peer at the other end of a call over WebRTC: it plays a tone, and answers events. It needs aiortc."""

from __future__ import annotations

import array
import asyncio
import fractions
import json
import math
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import av
from aiortc import MediaStreamTrack, RTCConfiguration, RTCPeerConnection, RTCSessionDescription
from aiortc.mediastreams import MediaStreamError

from .calls import end
from .hearing import hear, session_told

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiortc import RTCDataChannel

    from facade.sandbox.world import World

    from .calls import Call

HERTZ: Final = 660
_RATE: Final = 48_000
_SAMPLES: Final = _RATE // 50
_LOUD: Final = 8_000
_CHANNEL: Final = "oai-events"
_GONE: Final = frozenset({"closed", "failed"})


class Tone(MediaStreamTrack):
    """A tone, which lets a listener know that audio arrives."""

    kind = "audio"

    def __init__(self, hertz: int = HERTZ) -> None:
        super().__init__()
        self._hertz = hertz
        self._sent = 0
        self._start: float | None = None

    async def recv(self) -> av.AudioFrame:
        """Return the next 20 ms, when it is time for them."""
        if self.readyState != "live":
            raise MediaStreamError
        now = asyncio.get_running_loop().time()
        if self._start is None:
            self._start = now
        await asyncio.sleep(max(0.0, self._start + self._sent / _RATE - now))
        step = 2 * math.pi * self._hertz / _RATE
        samples = (int(_LOUD * math.sin(step * (self._sent + number))) for number in range(_SAMPLES))
        frame = av.AudioFrame(format="s16", layout="mono", samples=_SAMPLES)
        frame.planes[0].update(array.array("h", samples).tobytes())
        frame.sample_rate, frame.pts, frame.time_base = _RATE, self._sent, fractions.Fraction(1, _RATE)
        self._sent += _SAMPLES
        return frame


class Peers:
    """Answers offers with peers of its own, each of which leaves when its call is over."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._open: dict[str, RTCPeerConnection] = {}
        self._leaving: set[asyncio.Task[None]] = set()
        self._listening: dict[str, list[asyncio.Task[None]]] = {}

    async def answer(self, call: Call) -> bytes:
        """Return the answer to a call's offer."""
        loop = asyncio.get_running_loop()
        # Nobody outside of this machine is asked for addresses.
        peer = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        self._open[call.id] = peer

        def told(event: Mapping[str, Any] | None) -> None:
            if event is None:
                with suppress(RuntimeError):
                    loop.call_soon_threadsafe(self._leave, call.id)

        call.listeners.append(told)

        def greet(channel: RTCDataChannel) -> None:
            self._greet(call, channel)

        def heard(track: MediaStreamTrack) -> None:
            self._listening.setdefault(call.id, []).append(loop.create_task(_pass_over(track)))

        def changed() -> None:
            # Whoever called has left, or cannot be reached any more.
            if peer.connectionState in _GONE:
                end(self._world, call)

        peer.on("datachannel", greet)
        peer.on("track", heard)
        peer.on("connectionstatechange", changed)
        try:
            await peer.setRemoteDescription(RTCSessionDescription(sdp=call.offer.decode(), type="offer"))
            peer.addTrack(Tone())
            await peer.setLocalDescription(await peer.createAnswer())
        except BaseException:
            await self._close(call.id)
            raise
        return peer.localDescription.sdp.encode()

    async def close(self) -> None:
        """Leave all calls."""
        for call_id in tuple(self._open):
            await self._close(call_id)
        await asyncio.gather(*self._leaving)

    def _greet(self, call: Call, channel: RTCDataChannel) -> None:
        if channel.label != _CHANNEL:
            return
        loop = asyncio.get_running_loop()

        def send(event: Mapping[str, Any]) -> None:
            if channel.readyState == "open":
                channel.send(json.dumps(event, separators=(",", ":")))

        def told(event: Mapping[str, Any] | None) -> None:
            if event is not None:
                with suppress(RuntimeError):
                    loop.call_soon_threadsafe(send, event)

        def heard(message: str | bytes) -> None:
            hear(self._world, call, message)

        call.listeners.append(told)
        channel.on("message", heard)
        send({"type": "session.created", "session": session_told(call)})

    def _leave(self, call_id: str) -> None:
        task = asyncio.get_running_loop().create_task(self._close(call_id))
        self._leaving.add(task)
        task.add_done_callback(self._leaving.discard)

    async def _close(self, call_id: str) -> None:
        peer = self._open.pop(call_id, None)
        if peer is None:
            return
        for task in self._listening.pop(call_id, ()):
            task.cancel()
        await peer.close()


async def _pass_over(track: MediaStreamTrack) -> None:
    """Hear somebody out: what nobody takes would be kept, second by second."""
    with suppress(MediaStreamError):
        while True:
            await track.recv()  # pyright: ignore[reportUnknownMemberType] - as av has it


__all__ = ["HERTZ", "Peers", "Tone"]
