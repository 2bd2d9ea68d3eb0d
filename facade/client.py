# ruff: noqa: SLF001 - the functions at the end make methods of the classes before them
# pyright: reportPrivateUsage=false
"""What all clients share: settings, a pool of connections, and turning flows into methods."""

from __future__ import annotations

import inspect
from functools import wraps
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, ParamSpec, TypeVar

from attrs import evolve

from .account import Account
from .sender import AsyncDriver, Driver
from .settings import (
    DEFAULT_DEADLINE,
    DEFAULT_RETRIES,
    LARGEST_ANSWER,
    Settings,
    checked_count,
    checked_headers,
    checked_seconds,
    resolve,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping, Sequence
    from types import TracebackType
    from typing import Self

    import httpx

    from generated.runtime.operation import Operation

    from .clock import Clock
    from .exchange import Flow, Stream
    from .settings import Hook, Provider

P = ParamSpec("P")
T = TypeVar("T")


def _settings(
    provider: Provider,
    api_key: str | None,
    base_url: str | None,
    *,
    deadline: float,
    retries: int,
    headers: Mapping[str, str] | None,
    hooks: Sequence[Hook],
    largest_answer: int,
    clock: Clock | None,
) -> Settings:
    key, address = resolve(provider, api_key, base_url)
    settings = Settings(
        provider=provider,
        key=key,
        address=address,
        deadline=checked_seconds(deadline, "deadline"),
        retries=checked_count(retries, "retries"),
        headers=checked_headers(headers or {}),
        hooks=tuple(hooks),
        largest_answer=checked_count(largest_answer, "largest_answer"),
    )
    return settings if clock is None else evolve(settings, clock=clock)


class _Client:
    """What a client is, whether it blocks or not."""

    _provider: ClassVar[Provider]
    _settings: Settings

    @property
    def base_url(self) -> str:
        """The address that requests go to."""
        return self._settings.address

    def with_options(
        self,
        *,
        deadline: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        hooks: Sequence[Hook] | None = None,
    ) -> Self:
        """Return a client with other settings, on the same connections."""
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other._settings = self._settings.changed(deadline=deadline, retries=retries, headers=headers, hooks=hooks)
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.address!r})"


class Client(_Client):
    """
    A client of one service. It can be used from several threads, and as a context manager that closes its connections.

    `api_key` and `base_url` come from the environment if they are not given. `deadline` bounds each operation in
    seconds, with all its tries; `retries` counts the tries after the first. `transport` is any `httpx.BaseTransport`,
    which then decides about connections, certificates and proxies, and is not closed with the client. It must neither
    follow redirects nor repeat requests.
    """

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        deadline: float = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        hooks: Sequence[Hook] = (),
        transport: httpx.BaseTransport | None = None,
        proxy: str | None = None,
        largest_answer: int = LARGEST_ANSWER,
        clock: Clock | None = None,
    ) -> None:
        self._settings = _settings(
            self._provider,
            api_key,
            base_url,
            deadline=deadline,
            retries=retries,
            headers=headers,
            hooks=hooks,
            largest_answer=largest_answer,
            clock=clock,
        )
        self._given = transport is not None
        if transport is None:
            from .transport import open_transport  # noqa: PLC0415 - whoever brings a transport needs none of ours

            transport = open_transport(self._settings.address, proxy=proxy)
        self._transport = transport

    def _driver(self) -> Driver:
        return Driver(self._transport, self._settings)

    def send(self, operation: Operation[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Carry out any operation of the generated client, as safely as the methods here."""
        return self._driver().run(Account(self._settings).ask(operation, *args, **kwargs))

    def close(self) -> None:
        """Close all connections, unless the transport was given."""
        if not self._given:
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_Client):
    """
    A client of one service that does not block. It can be used from many tasks at once.

    The settings are those of the client that blocks; `transport` is any `httpx.AsyncBaseTransport`.
    """

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        deadline: float = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        hooks: Sequence[Hook] = (),
        transport: httpx.AsyncBaseTransport | None = None,
        proxy: str | None = None,
        largest_answer: int = LARGEST_ANSWER,
        clock: Clock | None = None,
    ) -> None:
        self._settings = _settings(
            self._provider,
            api_key,
            base_url,
            deadline=deadline,
            retries=retries,
            headers=headers,
            hooks=hooks,
            largest_answer=largest_answer,
            clock=clock,
        )
        self._given = transport is not None
        if transport is None:
            from .transport import open_async_transport  # noqa: PLC0415 - whoever brings a transport needs none of ours

            transport = open_async_transport(self._settings.address, proxy=proxy)
        self._transport = transport

    def _driver(self) -> AsyncDriver:
        return AsyncDriver(self._transport, self._settings)

    async def send(self, operation: Operation[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Carry out any operation of the generated client, as safely as the methods here."""
        return await self._driver().run(Account(self._settings).ask(operation, *args, **kwargs))

    async def close(self) -> None:
        """Close all connections, unless the transport was given."""
        if not self._given:
            await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


class Resource:
    """A group of methods of a client."""

    __slots__ = ("_account", "_driver")

    def __init__(self, client: Client) -> None:
        self._driver = client._driver()
        self._account = Account(client._settings)


class AsyncResource:
    """A group of methods of a client that does not block."""

    __slots__ = ("_account", "_driver")

    def __init__(self, client: AsyncClient) -> None:
        self._driver = client._driver()
        self._account = Account(client._settings)


def _described(method: Callable[..., object], flow: Callable[..., object], iterator: str = "Iterator") -> None:
    """Let a method tell of itself what its callers see: its arguments without the account, and what comes back."""
    signature = inspect.signature(flow)
    kind, _, inner = str(signature.return_annotation).partition("[")
    result = inner[:-1] if kind == "Flow" else f"{iterator}[{inner}"
    arguments = [inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY), *list(signature.parameters.values())[1:]]
    method.__signature__ = signature.replace(parameters=arguments, return_annotation=result)  # type: ignore[attr-defined]


def verb(flow: Callable[Concatenate[Account, P], Flow[T]]) -> Callable[Concatenate[Resource, P], T]:
    """Make a method of a flow."""

    @wraps(flow)
    def method(resource: Resource, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return resource._driver.run(flow(resource._account, *args, **kwargs))

    _described(method, flow)
    return method


def async_verb(
    flow: Callable[Concatenate[Account, P], Flow[T]],
) -> Callable[Concatenate[AsyncResource, P], Coroutine[Any, Any, T]]:
    """Make a method that does not block of a flow."""

    @wraps(flow)
    async def method(resource: AsyncResource, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await resource._driver.run(flow(resource._account, *args, **kwargs))

    _described(method, flow)
    return method


def listing(stream: Callable[Concatenate[Account, P], Stream[T]]) -> Callable[Concatenate[Resource, P], Iterator[T]]:
    """Make a method that iterates of a stream."""

    @wraps(stream)
    def method(resource: Resource, /, *args: P.args, **kwargs: P.kwargs) -> Iterator[T]:
        return resource._driver.iterate(stream(resource._account, *args, **kwargs))

    _described(method, stream)
    return method


def async_listing(
    stream: Callable[Concatenate[Account, P], Stream[T]],
) -> Callable[Concatenate[AsyncResource, P], AsyncIterator[T]]:
    """Make a method that iterates without blocking of a stream."""

    @wraps(stream)
    def method(resource: AsyncResource, /, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[T]:
        return resource._driver.iterate(stream(resource._account, *args, **kwargs))

    _described(method, stream, "AsyncIterator")
    return method


__all__ = ["AsyncClient", "AsyncResource", "Client", "Resource", "async_listing", "async_verb", "listing", "verb"]
