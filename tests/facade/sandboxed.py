"""The sandbox's services behind the tests' own sockets, which can fail in all ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from facade.clock import Clock
from facade.sandbox.scripts import STILL, Casting
from facade.sandbox.wire import Request
from facade.sandbox.world import World
from tests.facade.serving import KEY, Service
from tests.facade.wire import Answer, Arrived

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from facade.sandbox.scripts import Script
    from facade.sandbox.service import Endpoint

    #: Everything of one kind that is kept, as it is sent, by id.
    Kept = dict[str, dict[str, Any]]


class ToldClock(Clock):
    """The machine's own clock, with a date that can be told."""

    def __init__(self) -> None:
        self.told: Callable[[], dt.datetime] = super().today

    def today(self) -> dt.datetime:
        """Return the date and time, in UTC."""
        return self.told()


class Still(Casting):
    """Nothing happens to a call by itself, whatever its number, unless the test says so."""

    def script_for(self, number: str | None, default: Script | None = None) -> Script:
        """Return the script for a call that is being placed now."""
        del default
        return super().script_for(number if number in self._by_number else None, STILL)


class Sandboxed(Service):
    """A service of the sandbox's, on a socket of the tests'. `now` can be set."""

    def __init__(self, key: str = KEY) -> None:
        super().__init__(key)
        self.clock = ToldClock()
        self.world = World(self.clock, key=key)
        #: Where addresses that are handed out begin.
        self.base = self.address
        #: What becomes of answers before they are sent.
        self.retold: Callable[[Answer], Answer] = lambda answer: answer

    @property
    def endpoint(self) -> Endpoint:
        """What answers."""
        raise NotImplementedError

    @property
    def now(self) -> Callable[[], dt.datetime]:
        """What tells the present moment."""
        return self.clock.told

    @now.setter
    def now(self, told: Callable[[], dt.datetime]) -> None:
        self.clock.told = told

    def as_asked(self, request: Arrived) -> Request:
        """Return a request as the sandbox takes it."""
        return Request(
            method=request.method,
            path=unquote(request.path),
            query=request.query,
            headers=request.headers,
            body=request.body,
            base=self.base,
        )

    def _carry_out(self, request: Arrived) -> Answer:
        answer = self.endpoint.answer(self.as_asked(request))
        return self.retold(Answer(answer.status, answer.body, answer.headers))


__all__ = ["Kept", "Sandboxed", "Still", "ToldClock"]
