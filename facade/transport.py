"""
The connections that a client makes for itself, as transports of httpx.

They carry requests of HTTP/1.1 and nothing else: no redirects, no cookies, no keys. Bodies come as they were sent.
"""

from __future__ import annotations

import threading
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

import httpcore
import httpx

from .connections import KEPT, Shelf, Ways
from .sockets import Backend, CannotConnect, until
from .stand_ins import stood_in_for

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping

    from .connections import Origin

#: Requests that can be under way at once.
CONNECTIONS: Final = 64

#: What is raised for each of httpcore's errors. Its own texts hold what servers send, so none of them is passed on.
KINDS: Final[dict[type[Exception], tuple[type[httpx.TransportError], str]]] = {
    httpcore.ConnectTimeout: (httpx.ConnectTimeout, "no connection came about in time"),
    httpcore.ReadTimeout: (httpx.ReadTimeout, "the answer did not come in time"),
    httpcore.WriteTimeout: (httpx.WriteTimeout, "the request could not be sent in time"),
    httpcore.PoolTimeout: (httpx.PoolTimeout, "no connection became free in time"),
    httpcore.TimeoutException: (httpx.TimeoutException, "the time was up"),
    httpcore.ConnectError: (httpx.ConnectError, "no connection came about"),
    httpcore.ReadError: (httpx.ReadError, "the connection broke before the answer was there"),
    httpcore.WriteError: (httpx.WriteError, "the connection broke before the request was sent"),
    httpcore.NetworkError: (httpx.NetworkError, "the connection broke"),
    httpcore.RemoteProtocolError: (httpx.RemoteProtocolError, "the answer ends too early, or is no HTTP"),
    httpcore.LocalProtocolError: (httpx.LocalProtocolError, "the request is no HTTP"),
    httpcore.ProtocolError: (httpx.ProtocolError, "this is no HTTP"),
    httpcore.ProxyError: (httpx.ProxyError, "the proxy does not connect"),
    httpcore.UnsupportedProtocol: (httpx.UnsupportedProtocol, "the address is neither http nor https"),
    httpcore.ConnectionNotAvailable: (httpx.ConnectError, "the connection was in use"),
}
ERRORS: Final = tuple(KINDS)


def translated(error: Exception) -> httpx.TransportError:
    """Return what httpx's own transports would raise for an error of httpcore, in words that hold nothing private."""
    kind, words = next(KINDS[base] for base in type(error).__mro__ if base in KINDS)
    return kind(str(error) if isinstance(error, CannotConnect) else words)


def origin_of(url: httpx.URL) -> Origin:
    """Return where an address leads."""
    return url.raw_scheme, url.raw_host, url.port


def core_url(origin: Origin, target: bytes = b"") -> httpcore.URL:
    """Return an address as httpcore wants it."""
    scheme, host, port = origin
    return httpcore.URL(scheme=scheme, host=host, port=port, target=target)


def core_request(request: httpx.Request, origin: Origin, extensions: MutableMapping[str, Any]) -> httpcore.Request:
    """Return a request as httpcore wants it."""
    core = httpcore.Request(
        request.method,
        core_url(origin, request.url.raw_path),
        content=request.stream,
        extensions=extensions,
    )
    # Given to the constructor they would be checked once more.
    core.headers = request.headers.raw
    return core


def check_asked_for(core: Any) -> None:
    """
    Refuse a response of httpcore that was there before its request was sent: it came together with the one before.

    Taken for an answer, it would tell one caller about another's call.
    """
    if not getattr(core.extensions.get("network_stream"), "heard", True):
        raise httpcore.RemoteProtocolError


class _Body(httpx.SyncByteStream):
    """What follows the head of an answer. The connection goes back when it is closed."""

    def __init__(
        self, core: httpcore.Response, home: Transport, origin: Origin, connection: httpcore.ConnectionInterface
    ) -> None:
        self._core = core
        self._home = home
        self._origin = origin
        self._connection: httpcore.ConnectionInterface | None = connection

    def __iter__(self) -> Iterator[bytes]:
        failure: Exception
        try:
            yield from self._core.stream  # type: ignore[misc] # one that does not block is only iterable in that way
        except ERRORS as error:
            failure = error
        else:
            return
        raise translated(failure)

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                self._core.close()
            finally:
                self._home.give_back(self._origin, connection)


class Transport(httpx.BaseTransport):
    """
    Carries requests, from any thread, and ends each by its extension `deadline`, a moment of `time.monotonic()`.

    That holds for the whole of its answer, whatever the server does.
    """

    def __init__(self, ways: Ways, connections: int) -> None:
        self.ways = ways
        self._backend = Backend()
        self._lock = threading.Lock()
        self._shelf: Shelf[httpcore.ConnectionInterface] = Shelf(connections)
        self._free = threading.Semaphore(connections)
        self._plain: httpx.HTTPTransport | None = None

    @property
    def tells(self) -> bool:
        """Whether the extension `trace` learns for certain if anything has left."""
        return not stood_in_for()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the head of the answer; the body is yet to be read, and to be closed."""
        if stood_in_for():
            return self._ordinary(origin_of(request.url)).handle_request(request)
        timeouts = request.extensions.get("timeout", {})
        deadline: float = request.extensions.get("deadline", inf)
        wait = deadline - monotonic()
        if timeouts.get("pool") is not None:
            wait = min(wait, timeouts["pool"])
        extensions = {**request.extensions, "timeout": until(deadline, timeouts)}
        origin = origin_of(request.url)
        failure: Exception
        try:
            connection = self._take(origin, wait)
            try:
                core = connection.handle_request(core_request(request, origin, extensions))
                check_asked_for(core)
            except BaseException:
                self.give_back(origin, connection)
                raise
        except ERRORS as error:
            failure = error
        else:
            body = _Body(core, self, origin, connection)
            return httpx.Response(core.status, headers=core.headers, stream=body)
        raise translated(failure)

    def _take(self, origin: Origin, wait: float) -> httpcore.ConnectionInterface:
        if not self._free.acquire(timeout=None if wait == inf else wait):
            raise httpcore.PoolTimeout
        spent: list[httpcore.ConnectionInterface] = []
        with self._lock:
            connection = self._shelf.take(origin, spent)
        for old in spent:
            old.close()
        if connection is not None:
            return connection
        try:
            return self._open(origin)
        except BaseException:
            self.give_back(origin, None)
            raise

    def _open(self, origin: Origin) -> httpcore.ConnectionInterface:
        # A pool knows how to connect through each kind of proxy. It holds connections at a price that grows with them.
        maker = httpcore.ConnectionPool(
            keepalive_expiry=KEPT, network_backend=self._backend, **self.ways.options(origin)
        )
        return maker.create_connection(core_url(origin).origin)

    def _ordinary(self, origin: Origin) -> httpx.HTTPTransport:
        """Return a transport that can be taken over."""
        if self._plain is None:
            self._plain = httpx.HTTPTransport(verify=self.ways.trusted(), proxy=self.ways.proxy(origin))
        return self._plain

    def give_back(self, origin: Origin, connection: httpcore.ConnectionInterface | None) -> None:
        """Keep a connection for the next request, or close it if it can take none."""
        spent: list[httpcore.ConnectionInterface] = []
        with self._lock:
            self._shelf.put(origin, connection, spent)
        self._free.release()
        for old in spent:
            old.close()

    def close(self) -> None:
        """Close the connections; those that are in use, when they come back."""
        spent: list[httpcore.ConnectionInterface] = []
        with self._lock:
            self._shelf.clear(spent)
        for old in spent:
            old.close()
        if self._plain is not None:
            self._plain.close()


def open_transport(address: str, *, proxy: str | None = None, connections: int = CONNECTIONS) -> httpx.BaseTransport:
    """Return a transport that blocks. `address` is where most requests go: a proxy that cannot be used is told now."""
    ways = Ways(proxy)
    ways.proxy(origin_of(httpx.URL(address)))
    return Transport(ways, connections)


def open_async_transport(
    address: str, *, proxy: str | None = None, connections: int = CONNECTIONS
) -> httpx.AsyncBaseTransport:
    """Return a transport for asyncio, on the same terms."""
    from .transport_async import AsyncTransport  # noqa: PLC0415 - asyncio takes 12 ms to load, and most can do without

    ways = Ways(proxy)
    ways.proxy(origin_of(httpx.URL(address)))
    return AsyncTransport(ways, connections)


__all__ = ["open_async_transport", "open_transport"]
