"""Bytes over a socket, as they are or with TLS. Each wait asks first how long it may last."""

from __future__ import annotations

import select
import ssl
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    #: Returns the seconds that may go by now, or None for as many as it takes; raises TimeoutError if there are none.
    Left = Callable[[], float | None]

T = TypeVar("T")

_PIECE: Final = 64 * 1024


class Channel(Protocol):
    """What bytes go through: asks before each wait how long it may last, and raises nothing but OSError."""

    def receive(self, most: int, left: Left) -> bytes:
        """Return what has come, at least a byte; nothing if the other side has finished."""
        ...

    def send(self, data: bytes, left: Left) -> None:
        """Send all of it."""
        ...


class Plain:
    """A socket as it is."""

    __slots__ = ("_socket",)

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected

    def receive(self, most: int, left: Left) -> bytes:
        """Return what has come, at least a byte; nothing if the other side has finished."""
        self._socket.settimeout(left())
        return self._socket.recv(most)

    def send(self, data: bytes, left: Left) -> None:
        """Send all of it."""
        rest = memoryview(data)
        while rest:
            self._socket.settimeout(left())
            rest = rest[self._socket.send(rest) :]


class Tls:
    """
    TLS over another channel, which may be TLS as well on the way through a proxy.

    An `ssl.SSLSocket` costs the same, and cannot do that.
    """

    __slots__ = ("_below", "_incoming", "_outgoing", "session")

    def __init__(self, below: Channel, context: ssl.SSLContext, host: str | None) -> None:
        self._below = below
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self.session = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)

    @property
    def waiting(self) -> bool:
        """Whether something came that was not read yet."""
        return bool(self._incoming.pending)

    def shake_hands(self, left: Left) -> None:
        """Agree on keys, and check who the other side is."""
        self._drive(self.session.do_handshake, left)

    def receive(self, most: int, left: Left) -> bytes:
        """Return what has come, at least a byte; nothing if the other side has finished."""
        try:
            return self._drive(partial(self.session.read, most), left)
        except ssl.SSLEOFError:
            # Many servers leave without saying so; whether all of an answer is there, HTTP tells.
            return b""

    def send(self, data: bytes, left: Left) -> None:
        """Send all of it."""
        rest = memoryview(data)
        while rest:
            rest = rest[self._drive(partial(self.session.write, rest), left) :]

    def _drive(self, step: Callable[[], T], left: Left) -> T:
        while True:
            try:
                result = step()
            except ssl.SSLWantReadError:
                self._flush(left)
                data = self._below.receive(_PIECE, left)
                if data:
                    self._incoming.write(data)
                else:
                    self._incoming.write_eof()
            else:
                self._flush(left)
                return result

    def _flush(self, left: Left) -> None:
        if self._outgoing.pending:
            self._below.send(self._outgoing.read(), left)


def readable(descriptor: int) -> bool:
    """Tell whether there is something to read, which on a connection that rests is its end."""
    if descriptor < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([descriptor], [], [], 0)[0])


__all__ = ["Channel", "Plain", "Tls", "readable"]
