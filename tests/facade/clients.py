"""
The same tests through both kinds of client: one that blocks, and one that does not, made to look as if it did.

    def test_a_call_is_found(vapi_service: services.Vapi, open_vapi: OpenVapi) -> None:
        client = open_vapi(vapi_service)
        assert client.calls.get("...").ended

`open_vapi`, `open_voiceai` and `open_realtime` run each test twice. Their clients have a turned clock: sleeping takes
no time, and moves the clock on.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol, cast

from facade.client import AsyncClient, AsyncResource
from facade.clock import Clock
from facade.realtime import AsyncOpenCall

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator

    from facade.feed import Watch
    from facade.realtime import Realtime
    from facade.vapi import Vapi
    from facade.voiceai import VoiceAI
    from tests.facade.serving import Service


class TurnedClock(Clock):
    """Sleeping takes no time, and moves the clock on; what really takes time counts as well."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    @property
    def _ahead(self) -> float:
        return sum(self.slept)

    def now(self) -> float:
        """Return seconds that only ever go forward."""
        return super().now() + self._ahead

    def today(self) -> dt.datetime:
        """Return the date and time, in UTC."""
        return super().today() + dt.timedelta(seconds=self._ahead)

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.slept.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass, and others run."""
        self.slept.append(seconds)
        await asyncio.sleep(0)

    def listen(self, watch: Watch, seconds: float) -> None:
        """Let time pass until something is told of a call."""
        if not watch.told:
            self.sleep(seconds)

    async def listen_async(self, watch: Watch, seconds: float) -> None:
        """Let time pass until something is told of a call, and others run."""
        self.listen(watch, seconds)
        await asyncio.sleep(0)


class Blocking:
    """An asynchronous client, resource or method that is used as if it blocked."""

    def __init__(self, target: object, runner: asyncio.Runner) -> None:
        self._target = target
        self._runner = runner

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        if isinstance(value, AsyncResource):
            return Blocking(value, self._runner)
        return self._method(value) if callable(value) else value

    def _method(self, method: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            result = method(*args, **kwargs)
            if inspect.isawaitable(result):
                return self._runner.run(_awaited(result))
            if hasattr(result, "__aiter__"):
                return self._iterate(cast("AsyncIterator[object]", result))
            if isinstance(result, AsyncOpenCall):
                return self._block(result)
            return Blocking(result, self._runner) if isinstance(result, AsyncClient) else result

        return call

    @contextmanager
    def _block(self, block: AsyncOpenCall) -> Generator[object]:
        value = self._runner.run(block.__aenter__())
        try:
            yield value
        except BaseException as error:
            self._runner.run(block.__aexit__(type(error), error, error.__traceback__))
            raise
        self._runner.run(block.__aexit__(None, None, None))

    def _iterate(self, values: AsyncIterator[object]) -> Iterator[object]:
        while True:
            try:
                value = self._runner.run(_awaited(anext(values)))
            except StopAsyncIteration:
                return
            yield value


async def _awaited(awaitable: Awaitable[object]) -> object:
    return await awaitable


class OpenVapi(Protocol):
    """Opens a client of a service; it is closed after the test."""

    def __call__(self, service: Service, **settings: Any) -> Vapi:
        """Take any setting of `Vapi`."""
        ...


class OpenVoiceAI(Protocol):
    """Opens a client of a service; it is closed after the test."""

    def __call__(self, service: Service, **settings: Any) -> VoiceAI:
        """Take any setting of `VoiceAI`."""
        ...


class OpenRealtime(Protocol):
    """Opens a client of a service; it is closed after the test."""

    def __call__(self, service: Service, **settings: Any) -> Realtime:
        """Take any setting of `Realtime`."""
        ...


def opener(blocking: type, asynchronous: type, kind: str) -> Iterator[Callable[..., Any]]:
    """Give a function that opens clients of one kind, and close them all in the end."""
    with asyncio.Runner() as runner:
        opened: list[Any] = []

        def open_client(service: Service, **settings: Any) -> Any:
            settings = {"api_key": service.key, "base_url": service.address, "clock": TurnedClock()} | settings
            made = blocking(**settings) if kind == "blocking" else Blocking(asynchronous(**settings), runner)
            opened.append(made)
            return made

        yield open_client
        for client in opened:
            client.close()


def elapsed(action: Callable[[], object]) -> float:
    """Return the seconds that something really takes."""
    start = time.monotonic()
    action()
    return time.monotonic() - start


__all__ = ["Blocking", "OpenRealtime", "OpenVapi", "OpenVoiceAI", "TurnedClock", "elapsed", "opener"]
