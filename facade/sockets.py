"""Sockets that keep a deadline: a server that sends a byte now and then cannot hold anybody beyond it."""

from __future__ import annotations

import select
import socket
import ssl
from functools import partial
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

import httpcore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Left = Callable[[], float | None]

T = TypeVar("T")

_PIECE: Final = 64 * 1024
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


class _Channel(Protocol):
    """What bytes go through: asks before each wait how long it may last, and raises nothing but OSError."""

    def receive(self, most: int, left: Left) -> bytes: ...

    def send(self, data: bytes, left: Left) -> None: ...


class _Plain:
    """A socket as it is."""

    __slots__ = ("_socket",)

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected

    def receive(self, most: int, left: Left) -> bytes:
        self._socket.settimeout(left())
        return self._socket.recv(most)

    def send(self, data: bytes, left: Left) -> None:
        rest = memoryview(data)
        while rest:
            self._socket.settimeout(left())
            rest = rest[self._socket.send(rest) :]


class _Tls:
    """
    TLS over another channel, which may be TLS as well on the way through a proxy.

    An `ssl.SSLSocket` costs the same, and cannot do that.
    """

    __slots__ = ("_below", "_incoming", "_outgoing", "session")

    def __init__(self, below: _Channel, context: ssl.SSLContext, host: str | None) -> None:
        self._below = below
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self.session = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)

    @property
    def waiting(self) -> bool:
        return bool(self._incoming.pending)

    def shake_hands(self, left: Left) -> None:
        self._drive(self.session.do_handshake, left)

    def receive(self, most: int, left: Left) -> bytes:
        try:
            return self._drive(partial(self.session.read, most), left)
        except ssl.SSLEOFError:
            # Many servers leave without saying so; whether all of an answer is there, HTTP tells.
            return b""

    def send(self, data: bytes, left: Left) -> None:
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


class Stream(httpcore.NetworkStream):
    """A connection whose every wait ends at the moment that it was told last."""

    def __init__(self, connected: socket.socket, channel: _Channel, moment: float | None) -> None:
        self._socket = connected
        self._channel = channel
        self._moment = moment
        self._step: float | None = None
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
            channel = _Tls(self._channel, ssl_context, server_hostname)
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
                return (isinstance(self._channel, _Tls) and self._channel.waiting) or readable(self._socket.fileno())
            case "ssl_object":
                return self._channel.session if isinstance(self._channel, _Tls) else None
            case "socket":
                return self._socket
            case "client_addr":
                return self._socket.getsockname()
            case "server_addr":
                return self._socket.getpeername()
            case _:
                return None

    def _begin(self, timeout: float | None) -> None:
        # The handshake with a SOCKS proxy names no time-out: what connecting was told holds on.
        if isinstance(timeout, Until):
            self._moment = timeout.moment
        self._step = timeout

    def _left(self) -> float | None:
        if self._moment is None:
            return self._step
        left = self._moment - monotonic()
        if left <= 0:
            raise TimeoutError
        return left if self._step is None or left < self._step else self._step


def readable(descriptor: int) -> bool:
    """Tell whether there is something to read, which on a connection that rests is its end."""
    if descriptor < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([descriptor], [], [], 0)[0])


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
        moment = timeout.moment if isinstance(timeout, Until) else None
        ends = inf if timeout is None else monotonic() + timeout
        failure: httpcore.TimeoutException | httpcore.NetworkError
        if moment is not None and moment < ends:
            ends = moment
        options = (_NO_DELAY, *(socket_options or ()))
        try:
            connected = _connect(_addresses(host, port), ends, local_address, options)
        except TimeoutError:
            failure = httpcore.ConnectTimeout()
        except UNREACHABLE as error:
            failure = CannotConnect(error)
        else:
            return Stream(connected, _Plain(connected), moment)
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
        left = ends - monotonic()
        if left <= 0:
            break
        candidate = socket.socket(family, socket.SOCK_STREAM)
        try:
            candidate.settimeout(None if left == inf else left / (len(addresses) - number))
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


__all__ = ["UNREACHABLE", "Backend", "CannotConnect", "Stream", "Until", "readable", "until"]
