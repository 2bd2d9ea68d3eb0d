"""
Other sides of a connection that do one thing each, such as answering a byte at a time.

    with Peer(answering(b"hello")) as peer:
        ...  # ask peer.address
"""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Final, Protocol, Self

if TYPE_CHECKING:
    import ssl

HOST: Final = "127.0.0.1"
HEAD: Final = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n"


class Behaviour(Protocol):
    """What a peer does with a connection, which is closed afterwards."""

    def __call__(self, connection: socket.socket, over: Event, /) -> None:
        """Do it, until the event says that it is over."""


class Peer:
    """Listens on this machine and does the same with each connection, each in a thread."""

    def __init__(self, behave: Behaviour, *, host: str = HOST, port: int = 0) -> None:
        self._behave = behave
        self._over = Event()
        self._lock = Lock()
        self._open: list[tuple[socket.socket, Thread]] = []
        self._listener = socket.create_server((host, port), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self.address = f"http://{host}:{self.port}"
        self.accepted = 0
        self._accepting = Thread(target=self._accept, daemon=True)

    def wait(self) -> None:
        """Wait until all connections are over."""
        with self._lock:
            threads = [thread for _, thread in self._open]
        for thread in threads:
            thread.join(5)
            assert not thread.is_alive(), "A connection is still open."

    def __enter__(self) -> Self:
        self._accepting.start()
        return self

    def __exit__(self, *details: object) -> None:
        self._over.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._accepting.join()
        self._listener.close()
        with self._lock:
            for connection, _ in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        self.wait()

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            thread = Thread(target=self._serve, args=(connection,), daemon=True)
            with self._lock:
                self.accepted += 1
                self._open.append((connection, thread))
                thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            self._behave(connection, self._over)


def read_request(connection: socket.socket) -> bytes:
    """Read a request with its body; nothing if the other side is gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return b""
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    for line in head.lower().split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name == b"content-length":
            while len(body) < int(value):
                body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def answering(body: bytes = b"hello", *, times: int | None = None) -> Behaviour:
    """Answer each request; close after so many of them."""

    def behave(connection: socket.socket, _: Event) -> None:
        done = 0
        while done != times and read_request(connection):
            connection.sendall(HEAD % len(body) + body)
            done += 1

    return behave


def saying(data: bytes, *, pace: float = 0, wait: bool = False) -> Behaviour:
    """Read a request, send this, byte by byte if there is a pace, and close; or wait for the other side to do so."""

    def behave(connection: socket.socket, over: Event) -> None:
        read_request(connection)
        drip(connection, over, data, pace)
        if wait:
            connection.recv(1)

    return behave


def drip(connection: socket.socket, over: Event, data: bytes, pace: float) -> None:
    """Send bytes, one at a time if there is a pace."""
    if not pace:
        connection.sendall(data)
        return
    for byte in data:
        if over.wait(pace):
            return
        connection.sendall(bytes((byte,)))


def silent(_: socket.socket, over: Event) -> None:
    """Do nothing at all, until the other side closes."""
    over.wait()


def sipping(connection: socket.socket, over: Event) -> None:
    """Read very slowly, and never answer."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    while not over.wait(0.02) and connection.recv(256):
        pass


def secured(context: ssl.SSLContext, behave: Behaviour) -> Behaviour:
    """Do something over TLS."""

    def secure(connection: socket.socket, over: Event) -> None:
        with context.wrap_socket(connection, server_side=True) as wrapped:
            behave(wrapped, over)

    return secure


def proxying(connection: socket.socket, _: Event) -> None:
    """Connect to where a CONNECT request asks for, and pass bytes both ways."""
    method, target = read_request(connection).split(b" ")[:2]
    assert method == b"CONNECT"
    host, port = target.decode().rsplit(":", 1)
    with socket.create_connection((host, int(port))) as other:
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        back = Thread(target=_pass_on, args=(other, connection))
        back.start()
        _pass_on(connection, other)
        back.join()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)
