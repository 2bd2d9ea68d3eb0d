"""Sockets that keep a deadline: a server that sends a byte now and then cannot hold anybody beyond it."""

from __future__ import annotations

import socket
import ssl
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

import httpcore

from .channels import Plain, Tls, readable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .channels import Channel

_STEPS: Final = ("connect", "read", "write")
_NO_DELAY: Final = (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
#: What connecting raises: a name that cannot be one is a UnicodeError.
UNREACHABLE: Final = (OSError, UnicodeError)
#: The first that fits is told.
_PROBLEMS: Final = (
    (socket.gaierror, "the host is not known by that name"),
    (ssl.SSLCertVerificationError, "the host's certificate cannot be verified"),
    (ssl.SSLError, "no secure connection could be agreed on"),
    (ConnectionRefusedError, "the host refuses connections"),
)


class CannotConnect(httpcore.ConnectError):
    """No connection came about. The text is this package's own, so it may be shown."""

    def __init__(self, cause: Exception | None = None) -> None:
        fitting = (words for kind, words in _PROBLEMS if isinstance(cause, kind))
        super().__init__(next(fitting, "the host is out of reach"))


class Until(float):
    """
    Seconds that one step may take, and the moment by which all steps must be over.

    To HTTP libraries it is an ordinary time-out, and so they hand it down to the socket.
    """

    __slots__ = ("moment",)

    moment: float


def until(moment: float, timeouts: Mapping[str, float | None]) -> dict[str, float | None]:
    """Return time-outs that also end at a moment."""
    bounded: dict[str, float | None] = {}
    for step in _STEPS:
        seconds = timeouts.get(step)
        bounded[step] = limit = Until(inf if seconds is None else seconds)
        limit.moment = moment
    return bounded


class Stream(httpcore.NetworkStream):
    """A connection whose every wait ends at the moment that it was told last."""

    def __init__(self, connected: socket.socket, channel: Channel, moment: float) -> None:
        self._socket = connected
        self._channel = channel
        self._moment = moment
        self._step = inf
        self._over = False
        #: Whether anything has come since something was sent.
        self.heard = False

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what has come, at least a byte; nothing if the other side has finished."""
        self._begin(timeout)
        failure: httpcore.TimeoutException | httpcore.NetworkError
        try:
            data = self._channel.receive(max_bytes, self._left)
        except TimeoutError:
            failure = httpcore.ReadTimeout()
        except OSError:
            failure = httpcore.ReadError()
        else:
            self.heard = True
            self._over = not data
            return data
        raise failure

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of it."""
        self._begin(timeout)
        self.heard = False
        failure: httpcore.TimeoutException | httpcore.NetworkError
        try:
            return self._channel.send(buffer, self._left)
        except TimeoutError:
            failure = httpcore.WriteTimeout()
        except OSError:
            failure = httpcore.WriteError()
        raise failure

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        """Return this connection with TLS over it."""
        self._begin(timeout)
        failure: httpcore.TimeoutException | httpcore.NetworkError
        try:
            channel = Tls(self._channel, ssl_context, server_hostname)
            channel.shake_hands(self._left)
        except TimeoutError:
            failure = httpcore.ConnectTimeout()
        except (OSError, ValueError) as error:  # a name that cannot be in a certificate is a ValueError
            failure = CannotConnect(error)
        else:
            return Stream(self._socket, channel, self._moment)
        self.close()
        raise failure

    def close(self) -> None:
        """Close it at once."""
        self._socket.close()

    def get_extra_info(self, info: str) -> Any:
        """Tell what httpcore asks: whether something came that nobody waits for, and which protocol TLS agreed on."""
        match info:
            case "is_readable":
                # The end of TLS may come before that of the connection under it.
                waiting = self._over or (isinstance(self._channel, Tls) and self._channel.waiting)
                return waiting or readable(self._socket.fileno())
            case "ssl_object":
                return self._channel.session if isinstance(self._channel, Tls) else None
            case "socket":
                return self._socket
            case "client_addr":
                return self._socket.getsockname()
            case "server_addr":
                return self._socket.getpeername()
            case _:
                return None

    def _begin(self, timeout: float | None) -> None:
        self._step = inf if timeout is None else timeout
        # The handshake with a SOCKS proxy names no time-out: what connecting was told holds on.
        if isinstance(timeout, Until):
            self._moment = timeout.moment

    def _left(self) -> float | None:
        return _finite(min(self._moment - monotonic(), self._step))


def _finite(left: float) -> float | None:
    if left <= 0:
        raise TimeoutError
    return None if left == inf else left


class Backend(httpcore.NetworkBackend):
    """Connects, and shares the time among the addresses that a host has."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> Stream:
        """Return a connection to the first address that answers."""
        moment = timeout.moment if isinstance(timeout, Until) else inf
        ends = moment if timeout is None else min(moment, monotonic() + timeout)
        failure: httpcore.TimeoutException | httpcore.NetworkError
        options = (_NO_DELAY, *(socket_options or ()))
        try:
            connected = _connect(_addresses(host, port), ends, local_address, options)
        except TimeoutError:
            failure = httpcore.ConnectTimeout()
        except UNREACHABLE as error:
            failure = CannotConnect(error)
        else:
            return Stream(connected, Plain(connected), moment)
        raise failure


def _addresses(host: str, port: int) -> Sequence[tuple[int, Any]]:
    # The system's resolver knows no time-out, so this one step can outlast a deadline: by its own limits, which are
    # 5 to 30 s where a name server does not answer. Asynchronous connections do not wait for it beyond theirs.
    return [(family, address) for family, _, _, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def _connect(
    addresses: Sequence[tuple[int, Any]], ends: float, local_address: str | None, options: Iterable[Any]
) -> socket.socket:
    failure: OSError = TimeoutError()
    for number, (family, address) in enumerate(addresses):
        candidate = socket.socket(family, socket.SOCK_STREAM)
        try:
            candidate.settimeout(_finite((ends - monotonic()) / (len(addresses) - number)))
            for option in options:
                candidate.setsockopt(*option)
            if local_address is not None:
                candidate.bind((local_address, 0))
            candidate.connect(address)
        except OSError as error:
            candidate.close()
            failure = error
        else:
            return candidate
    raise failure


__all__ = ["UNREACHABLE", "Backend", "CannotConnect", "Stream", "Until", "until"]
