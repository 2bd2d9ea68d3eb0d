"""
The caller's side of a call over WebRTC, for a service that speaks and listens itself. It needs the extra `webrtc`.

::

    async with webrtc.Peer(track) as peer:
        async with realtime.calls.session(await peer.offer(), session) as answer:
            await peer.accept(answer)
            async for event in peer.events():
                ...
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final

import anyio

from . import sdp
from .errors import (
    ConfigurationError,
    ConnectionLost,
    DeadlineExceeded,
    Details,
    Flaw,
    InvalidArguments,
    NoConnection,
)
from .realtime.events import event_json, read_event
from .realtime.provider import PROVIDER
from .settings import checked_seconds

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Mapping
    from types import ModuleType, TracebackType
    from typing import Self

    from aiortc import MediaStreamTrack, RTCConfiguration, RTCPeerConnection

    from .realtime.answering import Answer
    from .realtime.events import Event

#: The data channel on which the service looks for events.
CHANNEL: Final = "oai-events"
_WEBRTC: Final = "webrtc"
#: Seconds in which audio and events have to be on their way.
_CONNECTING: Final = 20.0
#: Events that nobody has asked for yet; older ones are dropped then.
_MOST_UNREAD: Final = 10_000
#: Bytes of events that may be on their way out.
_MOST_UNSENT: Final = 1024 * 1024
#: Seconds for leaving.
_LEAVING: Final = 5.0
_ENDS: Final = frozenset({"closed", "failed"})
_NO_WAY: Final = "Is UDP let through to the service? The call may be open: hang it up."
_DIRECTIONS: Final = frozenset({"a=sendrecv", "a=sendonly", "a=recvonly", "a=inactive"})

_quiet: Final[ContextVar[bool]] = ContextVar("quiet", default=False)
#: Loggers of the library's that write down descriptions, credentials or addresses.
_TALKATIVE: Final = ("aiortc.rtcpeerconnection", "aioice.ice", "aioice.turn")


def applicable(answer: str) -> str:
    """
    Return an answer as aiortc can apply it, with what the sections of a bundle share and with directions written out.

    Audio whose direction nothing tells goes both ways; aiortc would have it go nowhere.
    """
    session, *sections = sdp.expand_transport(answer).split("\nm=")
    direction = next((line.rstrip() for line in session.split("\n") if line.rstrip() in _DIRECTIONS), "a=sendrecv")
    return "\nm=".join((session, *(_directed(section, direction) for section in sections)))


def _directed(section: str, direction: str) -> str:
    lines = section.split("\n")
    if not section.startswith("audio") or any(line.rstrip() in _DIRECTIONS for line in lines):
        return section
    place = next((number for number, line in enumerate(lines) if line.startswith("a=")), len(lines))
    ending = "\r" if lines[0].endswith("\r") else ""
    return "\n".join((*lines[:place], f"{direction}{ending}", *lines[place:]))


class Peer:
    """
    One end of a call: sends audio, receives the service's, and exchanges events. It is used for one call.

    `track` is what the service hears, or else silence; it ends with the call. No server beside the service is asked for
    anything, unless `configuration` names some.
    """

    def __init__(self, track: MediaStreamTrack | None = None, *, configuration: RTCConfiguration | None = None) -> None:
        aiortc = _library()
        if configuration is None:
            policy = aiortc.RTCBundlePolicy.MAX_BUNDLE
            configuration = aiortc.RTCConfiguration(iceServers=[], bundlePolicy=policy)
        self._library = aiortc
        self._connection: RTCPeerConnection = aiortc.RTCPeerConnection(configuration)
        sender = self._connection.addTrack(aiortc.AudioStreamTrack() if track is None else track)
        self._path = sender.transport.transport
        self._channel = self._connection.createDataChannel(CHANNEL)
        self._unread: deque[object] = deque(maxlen=_MOST_UNREAD)
        self._news = asyncio.Event()
        self._offer = ""
        self._audio: MediaStreamTrack | None = None
        self._closing = False
        self._failed = False
        self._connection.on("track", self._heard)
        self._connection.on("connectionstatechange", self._tell)
        self._path.on("statechange", self._tell)
        self._channel.on("open", self._tell)
        self._channel.on("close", self._tell)
        self._channel.on("message", self._received)
        self._channel.on("bufferedamountlow", self._tell)
        self._channel.bufferedAmountLowThreshold = _MOST_UNSENT // 4

    async def offer(self) -> str:
        """Return the offer, with all candidates: one section of audio, and one for events."""
        if not self._offer:
            with _discreet() as trouble:
                await self._connection.setLocalDescription(await self._connection.createOffer())
            if trouble:
                raise NoConnection(_details(), f"no offer could be made ({trouble[0]})", "Make another peer.")
            self._offer = self._connection.localDescription.sdp
        return self._offer

    async def accept(self, answer: Answer | str, *, deadline: float | None = None) -> None:
        """Apply the answer to the offer, and wait until audio and events are on their way."""
        seconds = _CONNECTING if deadline is None else checked_seconds(deadline, "deadline")
        text = answer if isinstance(answer, str) else answer.sdp
        flaws = sdp.check_answer(text, await self.offer())
        if flaws:
            raise InvalidArguments("accept", flaws)
        described = sdp.read(text)
        with anyio.move_on_after(seconds) as scope:
            with _discreet() as trouble:
                description = self._library.RTCSessionDescription(sdp=applicable(text), type="answer")
                await self._connection.setRemoteDescription(description)
                if any(section.candidates for section in described.sections):
                    # No others follow; without this, the library waits for some when all of these have failed.
                    await self._connection.addIceCandidate(None)
            if trouble:
                raise InvalidArguments("accept", [Flaw("answer", f"aiortc does not take it ({trouble[0]})")])
            channels = described.uses("application")
            while not (self._state == "connected" and (self._channel.readyState == "open" or not channels)):
                if self._state in _ENDS:
                    raise NoConnection(_details(), "no way to the service was found", _NO_WAY)
                await self._change()
        if scope.cancelled_caught:
            raise DeadlineExceeded(_details(), "audio and events were not on their way in time", _NO_WAY, sent=True)

    @property
    def audio(self) -> MediaStreamTrack:
        """
        What the service says, from the answer on.

        It is to be received all along, by `aiortc.contrib.media.MediaBlackhole` if by nobody else: the library keeps
        what is not.
        """
        if self._audio is None:
            raise NoConnection(_details(), "there is no audio before an answer was accepted", "Call `accept` first.")
        return self._audio

    async def send(self, event: Mapping[str, Any], /, *, deadline: float | None = None) -> None:
        """Send an event: any JSON object with a `type`."""
        seconds = _CONNECTING if deadline is None else checked_seconds(deadline, "deadline")
        message = event_json(event).decode()
        if self._channel.readyState != "open":
            raise NoConnection(_details(), "the channel for events is not open", "Send events once `accept` is over.")
        with _discreet() as trouble:
            self._channel.send(message)
        if trouble:
            raise InvalidArguments("send", [Flaw("event", "is larger than the service takes on this channel")])
        with anyio.move_on_after(seconds) as scope:
            while self._channel.bufferedAmount > _MOST_UNSENT and not self._over():
                await self._change()
        if scope.cancelled_caught:
            raise DeadlineExceeded(_details(), "the event could not be sent in time", sent=True)

    async def events(self) -> AsyncIterator[Event]:
        """Iterate over the service's events, until the call is over."""
        while True:
            while self._unread:
                yield read_event(self._unread.popleft(), _WEBRTC)
            if self._over():
                return
            await self._change()

    async def close(self) -> None:
        """Leave the call. That does not hang it up, which the service is told beside."""
        self._closing = True
        # A task that is cancelled leaves all the same.
        with _discreet(), anyio.move_on_after(_LEAVING, shield=True):
            await self._connection.close()
        self._news.set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"Peer({self._state})"

    @property
    def _state(self) -> str:
        return "failed" if self._failed and not self._closing else self._connection.connectionState

    def _over(self) -> bool:
        """Tell whether the call is over, and raise if it has not ended well."""
        if self._state == "failed":
            raise ConnectionLost(_details(), "the service does not answer any longer", "Hang the call up.")
        return self._closing or self._state == "closed" or self._channel.readyState == "closed"

    async def _change(self) -> None:
        self._news.clear()
        await self._news.wait()

    def _heard(self, track: MediaStreamTrack) -> None:
        self._audio = track

    def _received(self, message: object) -> None:
        if len(self._unread) == _MOST_UNREAD:
            logging.getLogger("facade").warning("openai webrtc: nobody receives the events; the oldest is dropped")
        self._unread.append(message)
        self._news.set()

    def _tell(self) -> None:
        # The library closes soon after that, as if all had ended well.
        self._failed = self._failed or "failed" in {self._path.state, self._connection.connectionState}
        self._news.set()


def _details() -> Details:
    return Details(provider=PROVIDER.name, operation=_WEBRTC)


@contextmanager
def _discreet() -> Generator[list[str], None, None]:
    """Keep what the library does from its log, and what it raises from the caller; note what kind of error it was."""
    trouble: list[str] = []
    before = _quiet.set(True)
    try:
        yield trouble
    except Exception as error:  # noqa: BLE001 - nothing of the library's comes out
        trouble.append(type(error).__name__)
    finally:
        _quiet.reset(before)


def _may_be_logged(_: logging.LogRecord) -> bool:
    return not _quiet.get()


def _library() -> ModuleType:
    try:
        import aiortc  # noqa: PLC0415 - an optional extra
    except ImportError as error:
        missing = error
    else:
        for name in _TALKATIVE:
            logging.getLogger(name).addFilter(_may_be_logged)
        return aiortc
    if (missing.name or "").partition(".")[0] != "aiortc":
        raise missing
    raise ConfigurationError("facade.webrtc needs aiortc: pip install 'voice-facade[webrtc]'")


__all__ = ["CHANNEL", "Peer", "applicable"]
