"""The two default transports, used in the same way: one blocks, and the other is made to look as if it did."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

import httpx
import pytest

from facade.transport import open_async_transport, open_transport

if TYPE_CHECKING:
    from collections.abc import Coroutine

T = TypeVar("T")

SOON: Final = 10.0


class Late(Exception):
    """The time was up."""


def fetch(
    transport: httpx.BaseTransport,
    address: str,
    *,
    seconds: float = SOON,
    method: str = "GET",
    content: bytes | None = None,
) -> bytes:
    """Return the body of an answer."""
    request = httpx.Request(method, address, content=content, extensions={"deadline": time.monotonic() + seconds})
    kind = ""
    try:
        response = transport.handle_request(request)
        try:
            assert isinstance(response.stream, httpx.SyncByteStream)
            return b"".join(response.stream)
        finally:
            response.close()
    except httpx.TimeoutException as error:
        kind = type(error).__name__
    raise Late(kind)


async def fetch_async(
    transport: httpx.AsyncBaseTransport,
    address: str,
    *,
    seconds: float = SOON,
    method: str = "GET",
    content: bytes | None = None,
) -> bytes:
    """Return the body of an answer."""
    try:
        async with asyncio.timeout(seconds):
            # To connect, a transport shares the time among addresses, so it has to know it.
            extensions = {"timeout": {"connect": seconds}}
            request = httpx.Request(method, address, content=content, extensions=extensions)
            response = await transport.handle_async_request(request)
            try:
                assert isinstance(response.stream, httpx.AsyncByteStream)
                return b"".join([chunk async for chunk in response.stream])
            finally:
                await response.aclose()
    except TimeoutError:
        pass
    raise Late("cancelled")


class Blocking:
    """The transport that blocks."""

    def __init__(self, address: str, **options: Any) -> None:
        self.transport = open_transport(address, **options)

    def ask(self, address: str, **options: Any) -> bytes:
        """Return the body of an answer."""
        return fetch(self.transport, address, **options)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.transport.close()


class Concurrent:
    """The transport for asyncio."""

    def __init__(self, address: str, **options: Any) -> None:
        self.transport = open_async_transport(address, **options)
        self._runner = asyncio.Runner()

    def ask(self, address: str, **options: Any) -> bytes:
        """Return the body of an answer."""
        return self.run(self.ask_async(address, **options))

    async def ask_async(self, address: str, **options: Any) -> bytes:
        """Return the body of an answer."""
        return await fetch_async(self.transport, address, **options)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do something in the loop of this transport."""
        return self._runner.run(work)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.run(self.transport.aclose())
        self._runner.close()


Asker = Blocking | Concurrent
#: Runs a test with each of them.
each_kind: Final = pytest.mark.parametrize("kind", [Blocking, Concurrent])
