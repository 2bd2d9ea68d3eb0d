"""The transport of a client that does not block. It waits as long as it is let: whoever asks bounds the whole."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpcore
import httpx

from .connections import KEPT, Shelf
from .sockets_async import AsyncBackend
from .stand_ins import stood_in_for_async
from .transport import ERRORS, check_asked_for, core_request, core_url, origin_of, translated

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .connections import Origin, Ways

    Connection = httpcore.AsyncConnectionInterface


class _Home:
    """The connections of one event loop: they cannot be used in another."""

    def __init__(self, connections: int) -> None:
        self.free = asyncio.Semaphore(connections)
        self.shelf: Shelf[Connection] = Shelf(connections)

    async def give_back(self, origin: Origin, connection: Connection | None) -> None:
        """Keep a connection for the next request, or close it if it can take none."""
        spent: list[Connection] = []
        self.shelf.put(origin, connection, spent)
        self.free.release()
        for old in spent:
            await old.aclose()


class _Body(httpx.AsyncByteStream):
    """What follows the head of an answer. The connection goes back when it is closed."""

    def __init__(self, core: httpcore.Response, home: _Home, origin: Origin, connection: Connection) -> None:
        self._core = core
        self._home = home
        self._origin = origin
        self._connection: Connection | None = connection

    async def __aiter__(self) -> AsyncIterator[bytes]:
        failure: Exception
        try:
            async for chunk in self._core.stream:  # type: ignore[union-attr] # one that blocks is only iterable otherwise
                yield chunk
        except ERRORS as error:
            failure = error
        else:
            return
        raise translated(failure)

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                await self._core.aclose()
            finally:
                await self._home.give_back(self._origin, connection)


class AsyncTransport(httpx.AsyncBaseTransport):
    """Carries requests, from any task of any event loop of asyncio, each loop with connections of its own."""

    def __init__(self, ways: Ways, connections: int) -> None:
        self.ways = ways
        self._connections = connections
        self._backend = AsyncBackend()
        self._homes: dict[asyncio.AbstractEventLoop, _Home] = {}
        self._plain: httpx.AsyncHTTPTransport | None = None

    @property
    def tells(self) -> bool:
        """Whether the extension `trace` learns for certain if anything has left."""
        return not stood_in_for_async()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the head of the answer; the body is yet to be read, and to be closed."""
        origin = origin_of(request.url)
        if stood_in_for_async():
            return await self._ordinary(origin).handle_async_request(request)
        home = self._home()
        failure: Exception
        try:
            connection = await self._take(home, origin)
            try:
                core = await connection.handle_async_request(core_request(request, origin, request.extensions))
                check_asked_for(core)
            except BaseException:
                await home.give_back(origin, connection)
                raise
        except ERRORS as error:
            failure = error
        else:
            body = _Body(core, home, origin, connection)
            return httpx.Response(core.status, headers=core.headers, stream=body)
        raise translated(failure)

    def _ordinary(self, origin: Origin) -> httpx.AsyncHTTPTransport:
        """Return a transport that can be taken over."""
        if self._plain is None:
            self._plain = httpx.AsyncHTTPTransport(verify=self.ways.trusted(), proxy=self.ways.proxy(origin))
        return self._plain

    def _home(self) -> _Home:
        loop = asyncio.get_running_loop()
        home = self._homes.get(loop)
        if home is None:
            # A connection leads to its loop, so weak keys would keep the loops that are gone.
            for gone in [other for other in self._homes if other.is_closed()]:
                del self._homes[gone]
            home = self._homes[loop] = _Home(self._connections)
        return home

    async def _take(self, home: _Home, origin: Origin) -> Connection:
        await home.free.acquire()
        spent: list[Connection] = []
        connection = home.shelf.take(origin, spent)
        try:
            for old in spent:
                await old.aclose()
            return await self._open(origin) if connection is None else connection
        except BaseException:
            await home.give_back(origin, connection)
            raise

    async def _open(self, origin: Origin) -> Connection:
        if self.ways.must_read(origin):
            await asyncio.to_thread(self.ways.trusted)
        # As with the transport that blocks: pools connect well, and hold connections badly.
        maker = httpcore.AsyncConnectionPool(
            keepalive_expiry=KEPT, network_backend=self._backend, **self.ways.options(origin)
        )
        return maker.create_connection(core_url(origin).origin)

    async def aclose(self) -> None:
        """Close the connections of this loop; those that are in use, when they come back."""
        spent: list[Connection] = []
        self._home().shelf.clear(spent)
        for old in spent:
            await old.aclose()
        if self._plain is not None:
            await self._plain.aclose()


__all__ = ["AsyncTransport"]
