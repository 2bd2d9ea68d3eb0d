"""
Opening a WebSocket as one try of an exchange, as any request is: with the same deadline, tries, errors and hooks.

Nothing of the WebSocket library's comes out of here but a connection: its errors hold what servers send, and its log,
which shows the key, is silent.
"""

from __future__ import annotations

import logging
import socket
import threading
from concurrent.futures import Future
from contextlib import ExitStack, suppress
from importlib.util import find_spec
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, TypedDict, cast
from urllib.parse import quote

import httpx
from websockets.exceptions import InvalidMessage, InvalidProxy, InvalidStatus, ProxyError
from websockets.sync.client import ClientConnection, connect

from facade.errors import ConfigurationError
from facade.sockets import UNREACHABLE, CannotConnect
from facade.transport import origin_of

if TYPE_CHECKING:
    import ssl
    from contextlib import AbstractContextManager

    from websockets.http11 import Response

    from facade.connections import Ways

#: Seconds in which the service may agree to closing.
_FAREWELL: Final = 5.0
#: Headers that the WebSocket library writes itself.
_ITS_OWN: Final = frozenset({"connection", "content-length", "host", "transfer-encoding", "upgrade"})
#: It is known by no name, so that no configuration of logging makes it speak.
_SILENT: Final = logging.Logger("silent")  # noqa: LOG001 - see above
_SILENT.disabled = True


class Terms(TypedDict, total=False):
    """How to connect, in the words of the WebSocket library."""

    additional_headers: list[tuple[str, str]]
    user_agent_header: str | None
    proxy: str | None
    ssl: ssl.SSLContext
    proxy_ssl: ssl.SSLContext
    close_timeout: float
    max_size: int
    logger: logging.Logger


class TurnedAway(Exception):
    """The service answered, and not with a WebSocket."""

    def __init__(self, response: Response) -> None:
        super().__init__()
        self.response = response


def address_of(url: httpx.URL) -> str:
    """Return where a WebSocket is, by the address that a request would go to."""
    return str(url.copy_with(scheme="wss" if url.scheme == "https" else "ws"))


def terms(request: httpx.Request, ways: Ways, largest: int) -> Terms:
    """Return how to connect: on the terms of any request."""
    origin = origin_of(request.url)
    proxy = ways.proxy(origin)
    found = Terms(
        additional_headers=[item for item in request.headers.multi_items() if item[0] not in _ITS_OWN],
        user_agent_header=None,
        proxy=None if proxy is None else proxy_address(proxy),
        close_timeout=_FAREWELL,
        max_size=largest,
        logger=_SILENT,
    )
    if request.url.scheme == "https":
        found["ssl"] = ways.trusted()
    if proxy is not None and proxy.url.scheme == "https":
        found["proxy_ssl"] = ways.trusted()
    return found


def proxy_address(proxy: httpx.Proxy) -> str:
    """Write a proxy as one address."""
    if proxy.url.scheme.startswith("socks") and find_spec("python_socks") is None:
        message = "A WebSocket through a SOCKS proxy needs a package: pip install 'python-socks[asyncio]'"
        raise ConfigurationError(message)
    if proxy.raw_auth is None:
        return str(proxy.url)
    name, password = (quote(part, safe="") for part in proxy.raw_auth)
    return str(proxy.url).replace("://", f"://{name}:{password}@", 1)


def answer_to(request: httpx.Request, response: Response | None) -> httpx.Response:
    """Return what a service answered, as any other answer."""
    if response is None:
        return httpx.Response(101, request=request)
    return httpx.Response(
        response.status_code,
        headers=list(response.headers.raw_items()),
        content=bytes(response.body or b""),
        request=request,
    )


def failure_of(error: Exception) -> httpx.TransportError:
    """Return what a transport would raise in the place of an error, in words that hold nothing private."""
    cause = error.__cause__ if isinstance(error, InvalidMessage) else error
    if isinstance(error, TimeoutError):
        return httpx.ConnectTimeout("no connection came about in time")
    if isinstance(error, ProxyError | InvalidProxy):
        return httpx.ProxyError("the proxy does not connect")
    if isinstance(cause, EOFError | ConnectionResetError | BrokenPipeError):
        return httpx.ReadError("the connection broke before the answer was there")
    if isinstance(error, (*UNREACHABLE, ValueError)):  # a name that no certificate can have is a ValueError
        return httpx.ConnectError(str(CannotConnect(error)))
    return httpx.RemoteProtocolError("the answer agrees to no WebSocket")


class Connection(ClientConnection):
    """A WebSocket that blocks. It follows no redirects: the library would, and take the headers along."""

    def handshake(self, *args: Any, **kwargs: Any) -> None:
        """Agree on a WebSocket."""
        try:
            super().handshake(*args, **kwargs)
        except InvalidStatus as error:
            response = error.response
        else:
            return
        raise TurnedAway(response)


class Opening(httpx.BaseTransport):
    """
    Opens one WebSocket, and blocks until it is open.

    The library bounds each step of connecting, but not the whole. So it connects in a thread of its own; what comes
    about too late is closed.
    """

    #: The words of what this raises are known.
    tells = True

    def __init__(self, ways: Ways, largest: int) -> None:
        self._ways = ways
        self._largest = largest
        self.connection: Connection | None = None

    @property
    def opened(self) -> Connection:
        """The connection, after an answer that agreed to it."""
        if self.connection is None:
            raise RuntimeError
        return self.connection

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Open it, and return the answer that agrees to it; or else the one that does not."""
        ends: float = request.extensions["deadline"]
        agreed = terms(request, self._ways, self._largest)
        future: Future[Connection | Exception] = Future()
        threading.Thread(target=open_beside, args=(future, request, agreed, ends), daemon=True).start()
        outcome: Connection | Exception
        try:
            outcome = future.result(max(ends - monotonic(), 0.0))
        except TimeoutError as late:
            # If it cannot be called off, it came about in the very last moment.
            outcome = late if future.cancel() else future.result()
        except BaseException:
            if not future.cancel():
                drop(future.result())
            raise
        if isinstance(outcome, Connection):
            self.connection = outcome
            return answer_to(request, None)
        if isinstance(outcome, TurnedAway):
            return answer_to(request, outcome.response)
        raise failure_of(outcome)


def open_beside(future: Future[Connection | Exception], request: httpx.Request, agreed: Terms, ends: float) -> None:
    """Open a WebSocket for whoever waits for it; if nobody does any longer, close it again."""
    outcome: Connection | Exception
    try:
        left = max(ends - monotonic(), 0.001)
        opened: AbstractContextManager[Any] = connect(
            address_of(request.url), open_timeout=left, create_connection=Connection, **agreed
        )
        # The library asks for a `with` block; a sideband is closed by its own, or by whoever opened it.
        outcome = cast("Connection", ExitStack().enter_context(opened))
    except Exception as error:  # noqa: BLE001 - it is told on the other side
        outcome = error
    if future.set_running_or_notify_cancel():
        future.set_result(outcome)
    elif isinstance(outcome, Connection):
        outcome.close()


def drop(outcome: Connection | Exception | None) -> None:
    """Break a connection off at once, wherever it hangs."""
    if isinstance(outcome, Connection):
        with suppress(OSError):
            outcome.socket.shutdown(socket.SHUT_RDWR)


__all__ = [
    "Connection",
    "Opening",
    "TurnedAway",
    "address_of",
    "answer_to",
    "drop",
    "failure_of",
    "open_beside",
    "terms",
]
