"""Which way requests go, and the connections that stay open between them."""

from __future__ import annotations

import threading
from contextlib import suppress
from importlib.util import find_spec
from os import getpid
from time import monotonic
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypedDict, TypeVar
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from .errors import ConfigurationError
from .sockets import CannotConnect

if TYPE_CHECKING:
    import ssl

#: Scheme, host and port of what a request is for; no port is the scheme's own.
Origin = tuple[bytes, bytes, int | None]

#: Seconds after which a connection that nobody uses is closed. Common servers close theirs after five, and of a request
#: that meets that nobody can say whether it arrived.
KEPT: Final = 4.0
_SCHEMES: Final = (b"http", b"https")
_PORTS: Final = range(1, 65536)


class Options(TypedDict):
    """How httpcore is to connect."""

    ssl_context: ssl.SSLContext | None
    proxy: httpcore.Proxy | None


class Connection(Protocol):
    """What the shelf asks of a connection, of either kind that httpcore has."""

    def is_available(self) -> bool:
        """Tell whether it can take a request."""
        ...

    def has_expired(self) -> bool:
        """Tell whether the other side has closed it, or it was unused for too long."""
        ...


C = TypeVar("C", bound=Connection)


class Ways:
    """Knows which proxy leads where, and which certificates are trusted."""

    def __init__(self, proxy: str | None) -> None:
        self._given = None if proxy is None else _proxy(proxy, "proxy")
        self._environment = getproxies() if proxy is None else {}
        self._lock = threading.Lock()
        self._trusted: ssl.SSLContext | None = None

    def trusted(self) -> ssl.SSLContext:
        """Return the certificates. They are read when they are first asked for, as that takes 30 ms."""
        with self._lock:
            if self._trusted is None:
                with suppress(OSError):
                    self._trusted = httpx.create_ssl_context()
            if self._trusted is not None:
                return self._trusted
        message = "No certificates could be read: SSL_CERT_FILE or SSL_CERT_DIR names something else"
        raise ConfigurationError(message)

    def proxy(self, origin: Origin) -> httpx.Proxy | None:
        """Return the proxy that was given, or else the one that the environment names."""
        scheme, host, port = (origin[0].decode(), origin[1].decode(), origin[2])
        if self._given is not None or not self._environment:
            return self._given
        name = scheme if self._environment.get(scheme) else "all"
        address = self._environment.get(name)
        if not address or proxy_bypass(host if port is None else f"{host}:{port}"):
            return None
        return _proxy(address if "://" in address else f"http://{address}", f"{name.upper()}_PROXY")

    def must_read(self, origin: Origin) -> bool:
        """Tell whether connecting has to wait for the certificates."""
        return self._trusted is None and self._checks(origin, self.proxy(origin))

    def options(self, origin: Origin) -> Options:
        """Return what httpcore needs to know to connect."""
        scheme, _, port = origin
        if scheme not in _SCHEMES:
            raise httpcore.UnsupportedProtocol
        if port is not None and port not in _PORTS:
            raise CannotConnect
        proxy = self.proxy(origin)
        trusted = self.trusted() if self._checks(origin, proxy) else None
        return Options(
            ssl_context=trusted,
            proxy=None
            if proxy is None
            else httpcore.Proxy(
                httpcore.URL(
                    scheme=proxy.url.raw_scheme, host=proxy.url.raw_host, port=proxy.url.port, target=proxy.url.raw_path
                ),
                auth=proxy.raw_auth,
                headers=proxy.headers.raw,
                ssl_context=trusted if proxy.url.scheme == "https" else None,
            ),
        )

    @staticmethod
    def _checks(origin: Origin, proxy: httpx.Proxy | None) -> bool:
        return origin[0] == b"https" or (proxy is not None and proxy.url.scheme == "https")


def _proxy(address: str, source: str) -> httpx.Proxy:
    try:
        proxy = httpx.Proxy(address)
    except (ValueError, httpx.InvalidURL):
        proxy = None
    if proxy is None or not proxy.url.host or (proxy.url.port is not None and proxy.url.port not in _PORTS):
        message = f"{source} is no address of a proxy: expected one such as http://127.0.0.1:8080"
        raise ConfigurationError(message)
    if proxy.url.scheme.startswith("socks") and find_spec("socksio") is None:
        message = f"{source} names a SOCKS proxy, and the package socksio is missing: pip install 'httpx[socks]'"
        raise ConfigurationError(message)
    return proxy


class Shelf(Generic[C]):
    """
    The connections that rest, for one thread at a time. No more than the limit may be in use; whoever holds it waits.

    The one that came back last is taken first, so that those that are not needed expire.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._resting: list[tuple[Origin, C, float]] = []
        self._used = 0
        self._closed = False
        self._process = getpid()

    def take(self, origin: Origin, closing: list[C]) -> C | None:
        """Return a connection, or None where a new one is needed; add those that are to be closed."""
        self._used += 1
        if self._process != getpid():
            # A child would hear what its parent is answered.
            self._process = getpid()
            closing.extend(connection for _, connection, _ in self._resting)
            self._resting.clear()
        oldest = monotonic() - KEPT
        while self._resting and self._resting[0][2] < oldest:
            closing.append(self._resting.pop(0)[1])
        for place in range(len(self._resting) - 1, -1, -1):
            if self._resting[place][0] == origin:
                connection = self._resting.pop(place)[1]
                if not connection.has_expired():
                    return connection
                closing.append(connection)
        if self._used + len(self._resting) > self._limit:
            closing.append(self._resting.pop(0)[1])
        return None

    def put(self, origin: Origin, connection: C | None, closing: list[C]) -> None:
        """Take back a connection that can be used again; one that cannot is to be closed, and counts no more."""
        self._used -= 1
        if connection is None:
            return
        if connection.is_available() and not self._closed:
            self._resting.append((origin, connection, monotonic()))
        else:
            closing.append(connection)

    def clear(self, closing: list[C]) -> None:
        """Give up all that rest, and keep none that come back from now on."""
        self._closed = True
        closing.extend(connection for _, connection, _ in self._resting)
        self._resting.clear()
