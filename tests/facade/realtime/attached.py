"""
Sidebands for tests: the service's side, which does what a test says, and the client's, of both kinds.

    def test_something(attach: Attach) -> None:
        with WatchedCall(lambda socket: socket.send('{"type": "hello"}')) as service:
            assert attach(service.address).receive(timeout=5)
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import logging
import re
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Protocol, Self, cast

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

from facade.errors import FacadeError
from facade.realtime.client import AsyncRealtime, Realtime
from tests.facade.clients import TurnedClock
from tests.facade.peers import read_request

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator, Mapping

    from websockets.http11 import Request, Response

    from facade.realtime.events import Event
    from facade.realtime.sideband import AsyncSideband, Sideband

KEY: Final = "test-key-not-real"
#: What a WebSocket's server adds to the key of the other side.
_MAGIC: Final = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
CALL: Final = "rtc_u1_0123456789abcdef0123456789abcdef"


class Behaviour(Protocol):
    """What the service does with a sideband, which it closes afterwards."""

    def __call__(self, connection: ServerConnection, /) -> None:
        """Do it."""
        ...


def echo(connection: ServerConnection) -> None:
    """Send each event back, inside another."""
    for message in connection:
        connection.send(json.dumps({"type": "echo", "event": json.loads(message)}))


def saying(*messages: str | bytes, code: int = 1000, reason: str = "") -> Behaviour:
    """Send messages and close."""

    def behave(connection: ServerConnection) -> None:
        for message in messages:
            connection.send(message)
        connection.close(code, reason)

    return behave


def agreeing(connection: socket.socket, over: threading.Event) -> None:
    """Agree to a WebSocket on a socket of `tests.facade.peers`, and read nothing more."""
    key = re.search(rb"(?i)sec-websocket-key: *(\S+)", read_request(connection))
    assert key
    accepted = base64.b64encode(hashlib.sha1(key[1] + _MAGIC).digest())  # noqa: S324 - the protocol asks for it
    head = b"HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n"
    connection.sendall(head + b"sec-websocket-accept: " + accepted + b"\r\n\r\n")
    over.wait()


class WatchedCall:
    """A call that is watched over sidebands; it is over when the context is left."""

    def __init__(
        self,
        behave: Behaviour = echo,
        *,
        refuse: Callable[[Request], Response | None] | None = None,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._behave = behave
        self._refuse = refuse
        #: The requests for sidebands, in their order.
        self.asked: list[Request] = []
        #: What each sideband was closed with from the other side, once it is.
        self.codes: list[int | None] = []
        self._open: list[ServerConnection] = []
        quiet = logging.Logger("the service's own")  # noqa: LOG001 - what it logs is not what is looked at
        quiet.disabled = True
        self._server = serve(
            self._serve,
            "127.0.0.1",
            0,
            ssl=context,
            process_request=self._process,
            close_timeout=1,
            max_size=None,
            logger=quiet,
        )
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._changed = threading.Condition()
        self.port: int = self._server.socket.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}/v1"

    def _process(self, _: ServerConnection, request: Request) -> Response | None:
        self.asked.append(request)
        return None if self._refuse is None else self._refuse(request)

    def _serve(self, connection: ServerConnection) -> None:
        with self._changed:
            self._open.append(connection)
        with suppress(ConnectionClosed):
            self._behave(connection)
        connection.close()
        with self._changed:
            self._open.remove(connection)
            self.codes.append(connection.close_code)
            self._changed.notify_all()

    def closed_with(self) -> list[int | None]:
        """Wait until a sideband has been closed, and return with what."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.codes, 10), "No sideband was closed."
        return self.codes

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *details: object) -> None:
        with self._changed:
            for connection in self._open:
                with suppress(OSError):
                    connection.socket.shutdown(socket.SHUT_RDWR)
        self._server.shutdown()
        self._thread.join()


class Awaited:
    """A sideband that does not block, used as if it did."""

    def __init__(self, sideband: AsyncSideband, runner: asyncio.Runner) -> None:
        self._sideband = sideband
        self._runner = runner

    def send(self, event: Mapping[str, Any], /, *, deadline: float | None = None) -> None:
        """Send an event."""
        self._runner.run(self._sideband.send(event, deadline=deadline))

    def receive(self, *, timeout: float | None = None) -> Event | None:
        """Return the next event."""
        return self._runner.run(self._sideband.receive(timeout=timeout))

    def close(self) -> None:
        """Close it."""
        self._runner.run(self._sideband.close())

    def __iter__(self) -> Iterator[Event]:
        while (event := self.receive()) is not None:
            yield event

    def __repr__(self) -> str:
        return repr(self._sideband).removeprefix("Async")


class Attach(Protocol):
    """Attaches to a call; the sideband is closed after the test."""

    def __call__(
        self, address: str, call_id: str = CALL, *, deadline: float | None = None, **settings: Any
    ) -> Sideband:
        """Take any setting of `Realtime`."""
        ...


def attacher(kind: str) -> Iterator[Attach]:
    """Give a function that attaches with one kind of client, and close all sidebands in the end."""
    with asyncio.Runner() as runner:
        opened: list[Any] = []

        def attach(address: str, call_id: str = CALL, *, deadline: float | None = None, **settings: Any) -> Sideband:
            given: dict[str, Any] = {"api_key": KEY, "base_url": address, "clock": TurnedClock()} | settings
            if kind == "blocking":
                opened.append(Realtime(**given).calls.attach(call_id, deadline=deadline).open())
            else:
                opening = AsyncRealtime(**given).calls.attach(call_id, deadline=deadline).open()
                opened.append(Awaited(runner.run(opening), runner))
            return cast("Sideband", opened[-1])

        yield attach
        for sideband in opened:
            sideband.close()


def raised(sideband: Sideband) -> FacadeError:
    """Return the error that receiving ends with; nothing of the library's hangs on it."""
    with pytest.raises(FacadeError) as caught:
        sideband.receive(timeout=10)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    return caught.value


def count(counts: list[int], sideband: Sideband) -> None:
    """Note how many events there are, up to the end."""
    counts.append(len(list(sideband)))


__all__ = [
    "CALL",
    "KEY",
    "Attach",
    "Awaited",
    "WatchedCall",
    "agreeing",
    "attacher",
    "count",
    "echo",
    "raised",
    "saying",
]
