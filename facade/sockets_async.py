"""Sockets for asyncio. No time is counted here: whoever waits bounds the whole, and cancels what takes longer."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING, Any, Final

import httpcore

from .channels import readable
from .sockets import UNREACHABLE, CannotConnect

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

#: Bytes that may lie here unread before the other side has to wait.
_MOST_UNREAD: Final = 1024 * 1024
_NAMES: Final = {"client_addr": "sockname", "server_addr": "peername"}


class AsyncStream(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """A connection that one task uses at a time."""

    _transport: asyncio.Transport

    def __init__(self) -> None:
        #: Whether anything has come since something was sent.
        self.heard = False
        self._unread = bytearray()
        self._paused = False
        self._crowded = False
        self._over = False
        self._broken = False
        self._news: asyncio.Future[None] | None = None

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002, ASYNC109 - see above
        """Return what has come, at least a byte; nothing if the other side has finished."""
        while not self._unread and not self._over:
            await self._wait()
        if self._broken and not self._unread:
            raise httpcore.ReadError
        self.heard = True
        data = bytes(self._unread[:max_bytes])
        del self._unread[:max_bytes]
        if self._paused and len(self._unread) < _MOST_UNREAD:
            self._paused = False
            self._transport.resume_reading()
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002, ASYNC109 - see above
        """Send all of it, save what the loop takes over."""
        if not buffer:
            return
        self.heard = False
        if not self._transport.is_closing():
            self._transport.write(buffer)
        while self._crowded and not self._over:
            await self._wait()
        if self._over:
            raise httpcore.WriteError

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002, ASYNC109 - see above
    ) -> AsyncStream:
        """Put TLS over this connection."""
        failure: Exception
        try:
            secured = await asyncio.get_running_loop().start_tls(
                self._transport, self, ssl_context, server_hostname=server_hostname
            )
        except (OSError, ValueError) as error:  # a name that no certificate can have is a ValueError
            failure = CannotConnect(error)
        except BaseException:
            self._transport.abort()
            raise
        else:
            if secured is not None:
                self._transport = secured
                return self
            failure = httpcore.ConnectError()
        self._transport.abort()
        raise failure

    async def aclose(self) -> None:
        """Close it at once. TLS would wait for the other side to agree, which tells nothing that HTTP does not."""
        self._transport.abort()

    def get_extra_info(self, info: str) -> Any:
        """Tell what httpcore asks: whether something came that nobody waits for, and which protocol TLS agreed on."""
        if info == "is_readable":
            # The loop may have been too busy to notice an end that the system knows of.
            return self._over or bool(self._unread) or readable(self._transport.get_extra_info("socket").fileno())
        return self._transport.get_extra_info(_NAMES.get(info, info))

    async def _wait(self) -> None:
        self._news = asyncio.get_running_loop().create_future()
        await self._news

    def _tell(self) -> None:
        if self._news is not None and not self._news.done():
            self._news.set_result(None)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin: the loop says so."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Keep what came until it is read."""
        self._unread += data
        if len(self._unread) > _MOST_UNREAD and not self._paused:
            self._paused = True
            self._transport.pause_reading()
        self._tell()

    def eof_received(self) -> None:
        """Note that nothing more will come."""
        self._over = True
        self._tell()

    def connection_lost(self, exc: Exception | None) -> None:
        """Note that the connection is no more."""
        self._over = True
        self._broken = exc is not None
        self._tell()

    def pause_writing(self) -> None:
        """Have the writer wait: the other side does not read."""
        self._crowded = True

    def resume_writing(self) -> None:
        """Let the writer go on."""
        self._crowded = False
        self._tell()


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """
    Connects, without the layers of anyio that httpcore has: they take a quarter of a request's processor time.

    The addresses of a host are tried one after the other, and share the time that there is. (Python's own way to try
    them side by side leaves sockets open when it is cancelled.)
    """

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore asks so
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> AsyncStream:
        """Return a connection."""
        failure: Exception
        try:
            transport, stream = await _connected(host, port, timeout, local_address)
        except TimeoutError:
            failure = httpcore.ConnectTimeout()
        except UNREACHABLE as error:
            failure = CannotConnect(error)
        else:
            for option in socket_options or ():
                transport.get_extra_info("socket").setsockopt(*option)
            return stream
        raise failure


async def _connected(
    host: str, port: int, seconds: float | None, local_address: str | None
) -> tuple[asyncio.Transport, AsyncStream]:
    loop = asyncio.get_running_loop()
    ends = None if seconds is None else loop.time() + seconds
    local = None if local_address is None else (local_address, 0)
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    failure: OSError = TimeoutError()
    for number, (*_, address) in enumerate(found):
        share = None if ends is None else (ends - loop.time()) / (len(found) - number)
        try:
            async with asyncio.timeout(share):
                return await loop.create_connection(AsyncStream, str(address[0]), int(address[1]), local_addr=local)
        except OSError as error:
            failure = error
    raise failure


__all__ = ["AsyncBackend", "AsyncStream"]
