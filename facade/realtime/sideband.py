"""The sideband: a second connection to a call that is under way, for a service that watches it and steers it."""

from __future__ import annotations

import select
import threading
from contextlib import suppress
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from facade.settings import checked_seconds

from .events import event_json, read_event
from .sideband_ends import SIDEBAND, Ends

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self

    from facade.account import Account

    from .events import Event
    from .sideband_opening import Connection
    from .sideband_opening_async import AsyncConnection

_NOT_SENT: Final = "the event could not be sent in time"
#: Bytes that a socket takes without waiting once it takes any.
_SMALL: Final = 1024


def _takes_some(descriptor: int) -> bool:
    if descriptor < 0:
        return True  # It was closed, so sending fails without waiting.
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(descriptor, select.POLLOUT)
        return bool(poll.poll(0))
    return bool(select.select([], [descriptor], [], 0)[1])


def _limit(timeout: float | None) -> float | None:
    if timeout is None:
        return None
    # False is no length of time, although it is equal to one.
    return 0.0 if timeout == 0 and timeout is not False else checked_seconds(timeout, "timeout")


class Sideband(Ends):
    """
    A call's events, and a way to send some. Several threads can use it; each event goes to one of them.

    Iterating ends when the call does. What comes has to be received: while much is waiting, nothing more is read, and
    the connection may be taken for broken.
    """

    def __init__(self, connection: Connection, account: Account, call_id: str) -> None:
        super().__init__(account, call_id)
        self._connection = connection
        self._turn = threading.Lock()

    def send(self, event: Mapping[str, Any], /, *, deadline: float | None = None) -> None:
        """Send an event: any JSON object with a `type`."""
        message = event_json(event)
        cut_off = threading.Event()
        left = self._account.within(deadline).seconds_left
        watch = None
        if not self._takes_at_once(message):
            # A service that reads nothing would hold this up for ever.
            watch = threading.Timer(left, self._cut, (cut_off,))
            watch.daemon = True
            watch.start()
        try:
            self._connection.send(message, text=True)
        except Exception as error:  # noqa: BLE001 - nothing of the library's comes out
            failure = error
        else:
            return
        finally:
            if watch is not None:
                watch.cancel()
        if cut_off.is_set():
            raise self.late(_NOT_SENT, sent=True)
        self.unsent(failure)

    def _takes_at_once(self, message: bytes) -> bool:
        return len(message) <= _SMALL and _takes_some(self._connection.socket.fileno())

    def _cut(self, cut_off: threading.Event) -> None:
        from .sideband_opening import drop  # noqa: PLC0415 - an optional extra, which has opened this

        cut_off.set()
        drop(self._connection)

    def receive(self, *, timeout: float | None = None) -> Event | None:
        """
        Return the next event, or None once the call is over; this waits for as long as it takes, or `timeout`.

        With a `timeout` of 0 it looks whether one is there.
        """
        limit = _limit(timeout)
        ends = inf if limit is None else monotonic() + limit
        try:
            if not self._turn.acquire(timeout=-1 if limit is None else limit):
                raise TimeoutError  # noqa: TRY301 - as if nothing had come
            try:
                message = self._connection.recv(None if limit is None else max(ends - monotonic(), 0.0))
            finally:
                self._turn.release()
        except Exception as error:  # noqa: BLE001 - nothing of the library's comes out
            failure = error
        else:
            return read_event(message, SIDEBAND)
        self.over(failure)
        return None

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Event:
        event = self.receive()
        if event is None:
            raise StopIteration
        return event

    def close(self) -> None:
        """Close the connection; the call goes on."""
        self._closing = True
        # The service's goodbye comes after all that nobody has received yet.
        threading.Thread(target=self._drain, daemon=True).start()
        with suppress(Exception):
            self._connection.close()

    def _drain(self) -> None:
        with suppress(Exception), self._turn:
            while True:
                self._connection.recv()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncSideband(Ends):
    """
    A call's events, and a way to send some, without blocking. Several tasks can use it; each event goes to one of them.

    Iterating ends when the call does. What comes has to be received: while much is waiting, nothing more is read, and
    the connection may be taken for broken.
    """

    def __init__(self, connection: AsyncConnection, account: Account, call_id: str) -> None:
        import asyncio  # noqa: PLC0415 - clients that block do without

        super().__init__(account, call_id)
        self._connection = connection
        self._turn = asyncio.Lock()

    async def send(self, event: Mapping[str, Any], /, *, deadline: float | None = None) -> None:
        """Send an event: any JSON object with a `type`."""
        import anyio  # noqa: PLC0415 - clients that block do without

        message = event_json(event)
        try:
            with anyio.fail_after(self._account.within(deadline).seconds_left):
                await self._connection.send(message, text=True)
        except Exception as error:  # noqa: BLE001 - nothing of the library's comes out
            failure = error
        else:
            return
        if isinstance(failure, TimeoutError):
            self._connection.transport.abort()
            raise self.late(_NOT_SENT, sent=True)
        self.unsent(failure)

    async def receive(self, *, timeout: float | None = None) -> Event | None:  # noqa: ASYNC109 - as the one that blocks
        """
        Return the next event, or None once the call is over; this waits for as long as it takes, or `timeout`.

        With a `timeout` of 0 it looks whether one is there.
        """
        import anyio  # noqa: PLC0415 - clients that block do without

        limit = _limit(timeout)
        try:
            with anyio.fail_after(limit):
                async with self._turn:
                    message = await self._connection.recv()
        except Exception as error:  # noqa: BLE001 - nothing of the library's comes out
            failure = error
        else:
            return read_event(message, SIDEBAND)
        self.over(failure)
        return None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Event:
        event = await self.receive()
        if event is None:
            raise StopAsyncIteration
        return event

    async def close(self) -> None:
        """Close the connection; the call goes on."""
        import asyncio  # noqa: PLC0415 - clients that block do without

        import anyio  # noqa: PLC0415 - see above

        self._closing = True
        # The service's goodbye comes after all that nobody has received yet.
        draining = asyncio.create_task(self._drain())
        # A task that is cancelled still says goodbye; the service has a few seconds to agree.
        with suppress(Exception), anyio.CancelScope(shield=True):
            await self._connection.close()
        draining.cancel()

    async def _drain(self) -> None:
        with suppress(Exception):
            async with self._turn:
                while True:
                    await self._connection.recv()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


__all__ = ["AsyncSideband", "Sideband"]
