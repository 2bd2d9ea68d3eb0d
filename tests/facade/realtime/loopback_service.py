"""The other side of a call over WebRTC: answers an offer with a peer that plays a tone and sends events back."""

from __future__ import annotations

import array
import asyncio
import email
import fractions
import json
import math
from contextlib import suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, Self

import av
from aiortc import MediaStreamTrack, RTCConfiguration, RTCDataChannel, RTCPeerConnection, RTCSessionDescription
from aiortc.mediastreams import MediaStreamError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

RATE: Final = 48_000
SAMPLES: Final = RATE // 50
LOUD: Final = 8_000
#: Whether something is the service's doing.
SERVICE: Final[ContextVar[bool]] = ContextVar("service", default=False)


class Tone(MediaStreamTrack):
    """A tone."""

    kind = "audio"

    def __init__(self, hertz: int) -> None:
        super().__init__()
        self._hertz = hertz
        self._sent = 0
        self._start = 0.0

    async def recv(self) -> av.AudioFrame:
        """Return the next 20 ms, when it is time for them."""
        if self.readyState != "live":
            raise MediaStreamError
        now = asyncio.get_running_loop().time()
        self._start = self._start or now
        await asyncio.sleep(max(0.0, self._start + self._sent / RATE - now))
        step = 2 * math.pi * self._hertz / RATE
        samples = (int(LOUD * math.sin(step * (self._sent + number))) for number in range(SAMPLES))
        frame = av.AudioFrame(format="s16", layout="mono", samples=SAMPLES)
        frame.planes[0].update(array.array("h", samples).tobytes())
        frame.sample_rate, frame.pts, frame.time_base = RATE, self._sent, fractions.Fraction(1, RATE)
        self._sent += SAMPLES
        return frame


async def hertz_of(track: MediaStreamTrack) -> float:
    """Listen until something loud has been heard for a while, and return how high it is."""
    crossings, heard, before = 0, 0, 0
    for _ in range(500):
        frame = await track.recv()
        assert isinstance(frame, av.AudioFrame)
        channels = len(frame.layout.channels)
        samples = array.array("h", bytes(frame.planes[0]))[: frame.samples * channels : channels]
        if max(samples, default=0) < LOUD // 2:
            continue
        for sample in samples:
            crossings += before < 0 <= sample
            before = sample
        heard += len(samples)
        if heard >= RATE // 2:
            return crossings * RATE / heard
    raise AssertionError("Nothing was heard.")


class LoopbackService:
    """Takes an offer as the service does, and hangs up when it is asked to."""

    def __init__(self, hertz: int, shape: Callable[[str], str] = str, *, greetings: Sequence[str | bytes] = ()) -> None:
        self._hertz = hertz
        self._shape = shape
        self._greetings = greetings
        self.offer = ""
        self.answer = ""
        self.session: dict[str, Any] = {}
        self.hung_up = False
        #: What the caller says, once there is a call.
        self.audio: asyncio.Future[MediaStreamTrack] = asyncio.get_running_loop().create_future()
        self._peer = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        self._peer.on("track", self.audio.set_result)
        self._peer.on("datachannel", self._greet)
        self._writers: list[asyncio.StreamWriter] = []
        self.address = ""

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        self.address = f"http://127.0.0.1:{port}/v1"
        return self

    async def __aexit__(self, *details: object) -> None:
        await self._peer.close()
        self._server.close()
        for writer in self._writers:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    def _greet(self, channel: RTCDataChannel) -> None:
        assert channel.label == "oai-events"
        for greeting in (*self._greetings, '{"type": "session.created"}'):
            channel.send(greeting)

        @channel.on("message")
        def echo(message: str) -> None:
            channel.send(json.dumps({"type": "echo", "event": json.loads(message)}))

    async def vanish(self) -> None:
        """Answer no longer, without a word."""
        path: Any = self._peer.getSenders()[0].transport.transport
        await path._connection.close()  # noqa: SLF001 - no peer leaves like this on purpose

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        SERVICE.set(True)
        self._writers.append(writer)
        with suppress(asyncio.IncompleteReadError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                path = head.split(b" ", 2)[1]
                headers = email.message_from_bytes(head.partition(b"\r\n")[2])
                body = await reader.readexactly(int(headers.get("content-length", 0)))
                if path == b"/v1/realtime/calls":
                    await self._open(headers["content-type"], body)
                    answer = self.answer.encode()
                    told = b"content-type: application/sdp\r\nlocation: /v1/realtime/calls/rtc_1\r\n"
                    writer.write(b"HTTP/1.1 201 Created\r\n%scontent-length: %d\r\n\r\n" % (told, len(answer)) + answer)
                else:
                    assert path == b"/v1/realtime/calls/rtc_1/hangup"
                    self.hung_up = True
                    await self._peer.close()
                    writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")

    async def _open(self, kind: str, body: bytes) -> None:
        whole = email.message_from_bytes(f"content-type: {kind}\r\n\r\n".encode() + body)
        parts = {part.get_param("name", header="content-disposition"): part for part in whole.walk()}
        offer, session = (parts[name].get_payload(decode=True) for name in ("sdp", "session"))
        assert isinstance(offer, bytes)
        assert isinstance(session, bytes)
        self.offer, self.session = offer.decode(), json.loads(session)
        await self._peer.setRemoteDescription(RTCSessionDescription(sdp=self.offer, type="offer"))
        self._peer.addTrack(Tone(self._hertz))
        await self._peer.setLocalDescription(await self._peer.createAnswer())
        self.answer = self._shape(self._peer.localDescription.sdp)


__all__ = ["SERVICE", "LoopbackService", "Tone", "hertz_of"]
