"""A turned clock over sockets, where requests really take time."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from facade.clock import Clock
from facade.settings import Hook

if TYPE_CHECKING:
    import datetime as dt

    from facade.exchange import Attempt
    from facade.feed import Watch

    from .clock import TurnedClock


class Holding(Hook):
    """Holds a turned clock while a request is under way, or those who sleep meanwhile would use up its deadline."""

    def __init__(self, turned: TurnedClock) -> None:
        self._turned = turned

    def before(self, attempt: Attempt) -> None:
        """See a try that is about to go out."""
        del attempt
        self._turned.hold()

    def after(self, attempt: Attempt) -> None:
        """See a try that is over."""
        del attempt
        self._turned.release()


class FeltClock(Clock):
    """A turned clock as a client over sockets feels it: what really takes time counts as well."""

    def __init__(self, turned: TurnedClock) -> None:
        self._turned = turned
        self._began = monotonic()

    def now(self) -> float:
        """Return seconds that only ever go forward; deadlines are counted in them."""
        return self._turned.now() + monotonic() - self._began

    def today(self) -> dt.datetime:
        """Return the date and time, in UTC."""
        return self._turned.today()

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self._turned.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass, and others run."""
        await self._turned.sleep_async(seconds)

    def listen(self, watch: Watch, seconds: float) -> None:
        """Let time pass until something is told of a call, at most so many seconds."""
        self._turned.listen(watch, seconds)

    async def listen_async(self, watch: Watch, seconds: float) -> None:
        """Let time pass until something is told of a call, at most so many seconds, and others run."""
        await self._turned.listen_async(watch, seconds)


__all__ = ["FeltClock", "Holding"]
