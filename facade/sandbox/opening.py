"""A running sandbox with clients that are already connected: without a socket, or over real ones."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, ExitStack
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, get_args

from facade.errors import ConfigurationError
from facade.settings import DEFAULT_DEADLINE

from .clock import HastenedClock, TurnedClock
from .extras import missing
from .felt import FeltClock, Holding
from .sandbox import Sandbox
from .world import KEY

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from facade.client import AsyncClient, Client
    from facade.clock import Clock
    from facade.realtime import AsyncRealtime, Realtime
    from facade.vapi import AsyncVapi, Vapi
    from facade.voiceai import AsyncVoiceAI, VoiceAI

    from .furnishing import Furniture
    from .serving import Server
    from .world import Post, Reply

    C = TypeVar("C", bound=Client)
    A = TypeVar("A", bound=AsyncClient)

Over = Literal["process", "sockets"]

#: Where the services are that no socket leads to, and what comes behind.
_NOWHERE: Final = {
    "vapi": "http://vapi.sandbox.localhost",
    "voiceai": "http://voiceai.sandbox.localhost",
    "openai": "http://openai.sandbox.localhost",
}
#: What the address of a client has at its end.
_ENDINGS: Final = {"openai": "/v1"}


class Services:
    """
    The services of a sandbox that runs, each with a client that blocks and one that does not, made when asked for.

    With `async with` the clients that do not block are closed as well, and offers are answered by real peers.
    """

    def __init__(self, sandbox: Sandbox, over: Over = "process") -> None:
        if over not in get_args(Over):
            message = f"over is {over!r}: expected 'process' or 'sockets'"
            raise ValueError(message)
        self.sandbox = sandbox
        self.over = over
        self._server: Server | None = None
        self._clients: list[Client] = []
        self._async_clients: list[AsyncClient] = []
        self._exits = ExitStack()
        self._async_exits = AsyncExitStack()

    @cached_property
    def furniture(self) -> Furniture:
        """An assistant, a number and an agent, created when they are first asked for."""
        from .furnishing import furnish  # noqa: PLC0415 - not everybody wants any

        return furnish(self.sandbox)

    # Clients

    @cached_property
    def vapi(self) -> Vapi:
        """A client of Vapi."""
        from facade.vapi import Vapi  # noqa: PLC0415 - loaded by whoever asks for it

        return self.client(Vapi)

    @cached_property
    def async_vapi(self) -> AsyncVapi:
        """A client of Vapi that does not block."""
        from facade.vapi import AsyncVapi  # noqa: PLC0415 - loaded by whoever asks for it

        return self.async_client(AsyncVapi)

    @cached_property
    def voiceai(self) -> VoiceAI:
        """A client of Voice.ai."""
        from facade.voiceai import VoiceAI  # noqa: PLC0415 - loaded by whoever asks for it

        return self.client(VoiceAI)

    @cached_property
    def async_voiceai(self) -> AsyncVoiceAI:
        """A client of Voice.ai that does not block."""
        from facade.voiceai import AsyncVoiceAI  # noqa: PLC0415 - loaded by whoever asks for it

        return self.async_client(AsyncVoiceAI)

    @cached_property
    def realtime(self) -> Realtime:
        """A client of OpenAI's Realtime calls."""
        from facade.realtime import Realtime  # noqa: PLC0415 - loaded by whoever asks for it

        return self.client(Realtime)

    @cached_property
    def async_realtime(self) -> AsyncRealtime:
        """A client of OpenAI's Realtime calls that does not block."""
        from facade.realtime import AsyncRealtime  # noqa: PLC0415 - loaded by whoever asks for it

        return self.async_client(AsyncRealtime)

    def client(self, kind: type[C], **settings: Any) -> C:
        """Return one more client, with settings of its own; it is closed in the end."""
        name = kind._provider.name  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - the facade's own
        if self.over == "process":
            settings.setdefault("transport", self.sandbox.transport(name))
        client = kind(**self._settings(name, settings))
        self._clients.append(client)
        return client

    def async_client(self, kind: type[A], **settings: Any) -> A:
        """Return one more client that does not block, with settings of its own."""
        name = kind._provider.name  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - the facade's own
        if self.over == "process":
            settings.setdefault("transport", self.sandbox.async_transport(name))
        client = kind(**self._settings(name, settings))
        self._async_clients.append(client)
        return client

    def address(self, service: str) -> str:
        """Return what a client of a service takes as `base_url`: of `vapi`, `voiceai` or `openai`."""
        root = _NOWHERE[service] if self._server is None else self._server.address(service)
        return root + _ENDINGS.get(service, "")

    def _settings(self, name: str, settings: dict[str, Any]) -> dict[str, Any]:
        clock = self.sandbox.clock
        found: dict[str, Any] = {"api_key": self.sandbox.key, "base_url": self.address(name), "clock": clock}
        if self.over == "sockets" and isinstance(clock, TurnedClock):
            found["clock"] = FeltClock(clock)
            settings = {**settings, "hooks": (Holding(clock), *settings.get("hooks", ()))}
        if isinstance(clock, HastenedClock):
            # What the machine does takes as long as ever.
            found["deadline"] = DEFAULT_DEADLINE * max(1.0, clock.speed)
        return found | settings

    # Running

    def __enter__(self) -> Self:
        with ExitStack() as exits:
            exits.callback(self.sandbox.close)
            if not isinstance(self.sandbox.clock, TurnedClock):
                from .timekeeping import Timekeeper  # noqa: PLC0415 - a turned clock needs none

                keeper = Timekeeper(self.sandbox.world)
                keeper.start()
                exits.callback(keeper.stop)
            if self.over == "sockets":
                self._server = exits.enter_context(_server(self.sandbox))
            exits.callback(self._close_clients)
            self._exits = exits.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._exits.close()

    async def __aenter__(self) -> Self:
        await asyncio.to_thread(self.__enter__)
        if self.over == "process":
            from .peering import Peering  # noqa: PLC0415 - nobody else needs it

            await self._async_exits.enter_async_context(Peering([self.sandbox.realtime]))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for client in self._async_clients:
            await client.close()
        await self._async_exits.aclose()
        await asyncio.to_thread(self._exits.close)

    def _close_clients(self) -> None:
        for client in self._clients:
            client.close()


def _server(sandbox: Sandbox) -> Server:
    if advice := missing():
        raise ConfigurationError(advice)
    from .serving import Server  # noqa: PLC0415 - without sockets there is no need of a server

    return Server(sandbox.services)


def running(
    *,
    clock: Clock | None = None,
    speed: float | None = None,
    over: Over = "process",
    key: str = KEY,
    seed: int = 1,
    deliver: Callable[[Post], Reply] | None = None,
) -> Services:
    """
    Run a sandbox for a `with` or an `async with` block, which gives its services, with clients already connected.

    ::

        with sandbox.running() as services:
            made = services.furniture
            call = services.vapi.calls.place(to="+15550101", agent=made.assistant, from_number=made.number)
            print(services.vapi.calls.wait(call).outcome)

    Time is a clock that stands still until somebody sleeps or turns it, so that nothing has to be waited for; with
    `speed` it is the machine's, so many times as fast. `over="sockets"` serves on loopback, as `python -m
    facade.sandbox` does.
    """
    if clock is not None and speed is not None:
        message = "Give a clock or a speed, not both"
        raise ValueError(message)
    if speed is not None:
        clock = HastenedClock(speed)
    return Services(Sandbox(clock, key=key, seed=seed, deliver=deliver), over)


__all__ = ["Over", "Services", "running"]
