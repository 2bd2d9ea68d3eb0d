"""HTTP/1.1 over one accepted connection: reading requests, and writing answers well, badly or slowly."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
from http import HTTPStatus
from threading import Event, Lock
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Answers with these have no body and do not say how long it is.
BODILESS: Final = frozenset({*range(100, 200), 204, 304})
#: Closing with this option throws away what is on its way and answers with RST.
_NO_LINGER: Final = struct.pack("ii", 1, 0)


class Stopped(Exception):
    """The service is being closed, so nothing is waited for any longer."""


@attrs.frozen
class Head:
    """What stands before a request's body."""

    method: str
    target: str
    #: By their names in small letters.
    headers: Mapping[str, str]

    @property
    def path(self) -> str:
        """The path as it was sent, still encoded."""
        return urlsplit(self.target).path

    @property
    def closes(self) -> bool:
        """Whether the connection is of no more use afterwards."""
        return self.headers.get("connection", "").lower() == "close"


@attrs.frozen
class Arrived:
    """One request that arrived."""

    method: str
    #: Still encoded, without the query.
    path: str
    query: Mapping[str, list[str]]
    #: By their names in small letters.
    headers: Mapping[str, str]
    body: bytes
    #: The number of the connection that it came through, from 1.
    connection: int
    #: Whether what it asks for was carried out.
    done: bool = False

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    def first(self, name: str) -> str | None:
        """Return the first value of a query parameter."""
        values = self.query.get(name)
        return values[0] if values else None


@attrs.frozen
class Answer:
    """What goes back."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])


def head_of(status: int, headers: Mapping[str, str]) -> bytes:
    """Write what stands before an answer's body."""
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "Unheard Of"
    lines = [f"HTTP/1.1 {status} {phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"


def whole(answer: Answer) -> bytes:
    """Write an answer as it should be."""
    if answer.status in BODILESS:
        return head_of(answer.status, answer.headers)
    return head_of(answer.status, {**answer.headers, "content-length": str(len(answer.body))}) + answer.body


class Connection:
    """One accepted connection."""

    def __init__(self, peer: socket.socket, number: int, over: Event) -> None:
        self.number = number
        self._over = over
        self._lock = Lock()
        self._peer = peer
        self._file = peer.makefile("rb")
        # What is sent goes out at once, also byte by byte.
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def read_head(self) -> Head | None:
        """Read up to the body of the next request; None if there is none, or not a whole one."""
        first = self._file.readline().split()
        headers: dict[str, str] = {}
        while line := self._file.readline():
            if line == b"\r\n":
                return Head(first[0].decode(), first[1].decode(), headers) if len(first) == 3 else None
            name, _, value = line.decode("latin-1").partition(":")
            name, value = name.lower(), value.strip()
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        return None

    def read_body(self, head: Head, most: int | None = None) -> bytes | None:
        """Read the body, or no more of it than `most`; None if it breaks off."""
        if most is not None:
            return self._file.read(min(most, int(head.headers.get("content-length", most))))
        if head.headers.get("transfer-encoding", "").lower() == "chunked":
            return self._read_chunks()
        length = int(head.headers.get("content-length", 0))
        body = self._file.read(length)
        return body if len(body) == length else None

    def _read_chunks(self) -> bytes | None:
        body = b""
        while line := self._file.readline():
            size = int(line.partition(b";")[0], 16)
            chunk = self._file.read(size + 2)
            if len(chunk) < size + 2:
                return None
            if not size:
                return body
            body += chunk[:-2]
        return None

    def send(self, data: bytes, pace: float = 0) -> None:
        """Send bytes, all at once or with so many seconds after each."""
        if not pace:
            self._peer.sendall(data)
            return
        for place in range(len(data)):
            self._peer.sendall(data[place : place + 1])
            self.pause(pace)

    def pause(self, seconds: float | None) -> None:
        """Let time pass, without end if None is given, but not after the service is closed."""
        if (seconds is None or seconds > 0) and self._over.wait(seconds):
            raise Stopped

    def reset(self) -> None:
        """Close so that the other side gets an error for what it sends or reads next."""
        with self._lock:
            self._peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self.close()

    def close(self) -> None:
        """Close in good order; a second time does nothing."""
        with self._lock:
            self._file.close()
            self._peer.close()

    def interrupt(self) -> None:
        """Wake whoever waits for this connection, from another thread."""
        # It may be closed already, by either side.
        with self._lock, contextlib.suppress(OSError):
            self._peer.shutdown(socket.SHUT_RDWR)
