"""What flows are written against: an account at a service, and how far away the deadline is."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

from attrs import evolve, frozen

from .errors import Flaw, InvalidArguments
from .exchange import Exchange, Repeat
from .sender import perform
from .settings import checked_seconds

if TYPE_CHECKING:
    from generated.runtime.operation import Operation
    from generated.runtime.requests import Request

    from .calls import Token
    from .clock import Clock
    from .exchange import Flow
    from .settings import Settings

P = ParamSpec("P")
T = TypeVar("T")

_SAFE_METHODS: Final = frozenset({"GET", "HEAD"})


@frozen
class Account:
    """An account at a service; flows ask it."""

    settings: Settings
    #: The point in time by which all that is asked has to be over; None leaves each exchange its own deadline.
    ends: float | None = None

    @property
    def clock(self) -> Clock:
        """The time."""
        return self.settings.clock

    @property
    def provider(self) -> str:
        """The service's name."""
        return self.settings.provider.name

    def within(self, deadline: float | None, default: float | None = None) -> Account:
        """Return this account with everything from now on bounded by one deadline."""
        seconds = default or self.settings.deadline if deadline is None else checked_seconds(deadline, "deadline")
        ends = self.clock.now() + seconds
        return evolve(self, ends=ends if self.ends is None else min(ends, self.ends))

    @property
    def seconds_left(self) -> float:
        """How long may still pass."""
        return self.settings.deadline if self.ends is None else self.ends - self.clock.now()

    def ask(self, operation: Operation[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Flow[T]:
        """Carry out an operation; whether it may be repeated follows from what it does."""
        request = _built(operation, args, kwargs)
        repeat = self._repeat(operation.name, operation.method)
        return self.exchange(Exchange(operation.name, operation.path, request, operation.read, repeat))

    def ring(self, found_by: Token | str, operation: Operation[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Flow[T]:
        """
        Carry out an operation that rings a phone or opens a billed call.

        If the answer is lost, the token finds the call; where none can, a sentence in its place says what to do.
        """
        request = _built(operation, args, kwargs)
        token, doubt = (None, found_by) if isinstance(found_by, str) else (found_by, "")
        read, repeat = operation.read, Repeat.RINGS
        return self.exchange(Exchange(operation.name, operation.path, request, read, repeat, token, doubt=doubt))

    def exchange(self, exchange: Exchange[T]) -> Flow[T]:
        """Carry out one exchange."""
        ends = self.clock.now() + self.settings.deadline if self.ends is None else self.ends
        return perform(exchange, self.settings, ends)

    def _repeat(self, operation: str, method: str) -> Repeat:
        provider = self.settings.provider
        if operation in provider.rings:
            return Repeat.RINGS
        return Repeat.SAFE if method in _SAFE_METHODS or operation in provider.harmless else Repeat.UNSENT


def _built(operation: Operation[Any, Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Request:
    try:
        request: Request = operation.build(*args, **kwargs)
    except (ValueError, TypeError, RecursionError) as error:
        inspect.signature(operation.build).bind(*args, **kwargs)
        problem = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
    else:
        return request
    raise InvalidArguments(operation.name, [Flaw("", problem)])


__all__ = ["Account"]
