"""Opening a WebSocket without blocking; whoever asks bounds the whole, and cancels what takes longer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus

from facade.transport import origin_of

from .sideband_opening import TurnedAway, address_of, answer_to, failure_of, terms

if TYPE_CHECKING:
    from facade.connections import Ways


class AsyncConnection(ClientConnection):
    """A WebSocket that does not block. It follows no redirects: the library would, and take the headers along."""

    async def handshake(self, *args: Any, **kwargs: Any) -> None:
        """Agree on a WebSocket."""
        try:
            await super().handshake(*args, **kwargs)
        except InvalidStatus as error:
            response = error.response
        else:
            return
        raise TurnedAway(response)


class AsyncOpening(httpx.AsyncBaseTransport):
    """Opens one WebSocket."""

    #: The words of what this raises are known.
    tells = True

    def __init__(self, ways: Ways, largest: int) -> None:
        self._ways = ways
        self._largest = largest
        self.connection: AsyncConnection | None = None

    @property
    def opened(self) -> AsyncConnection:
        """The connection, after an answer that agreed to it."""
        if self.connection is None:
            raise RuntimeError
        return self.connection

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Open it, and return the answer that agrees to it; or else the one that does not."""
        if self._ways.must_read(origin_of(request.url)):
            await asyncio.to_thread(self._ways.trusted)
        agreed = terms(request, self._ways, self._largest)
        outcome: Exception
        try:
            opened = await connect(
                address_of(request.url), open_timeout=None, create_connection=AsyncConnection, **agreed
            )
        except Exception as error:  # noqa: BLE001 - it is told below
            outcome = error
        else:
            self.connection = cast("AsyncConnection", opened)
            return answer_to(request, None)
        if isinstance(outcome, TurnedAway):
            return answer_to(request, outcome.response)
        raise failure_of(outcome)


__all__ = ["AsyncConnection", "AsyncOpening"]
