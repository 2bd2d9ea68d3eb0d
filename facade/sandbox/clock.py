"""The sandbox's time: turned by whoever sleeps or says so, or the machine's own, perhaps in a hurry."""

from __future__ import annotations

import asyncio
import datetime as dt
import heapq
import itertools
from contextlib import contextmanager
from threading import Event, RLock
from time import monotonic
from typing import TYPE_CHECKING, Final

import attrs

from facade.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from facade.feed import Watch

#: Where a turned clock begins, so that two runs of a test look alike.
START: Final = dt.datetime(2026, 1, 5, 9, 0, tzinfo=dt.UTC)

#: Real seconds without any event after which a sleeper goes on, whoever should come first: that one may wait for it.
_PATIENCE: Final = 0.5
#: Seconds of the clock after which whoever listens looks whether something was told.
_STEP: Final = 0.5
#: How often others on the same event loop are let run before time passes, so that they can come to rest.
_TURNS: Final = 3


@attrs.define(order=True)
class _Sleeper:
    moment: float
    number: int
    wake: Callable[[], None] = attrs.field(order=False)
    #: Whether it sleeps no more.
    gone: bool = attrs.field(default=False, order=False)


class TurnedClock(Clock):
    """
    A clock that stands still until it is turned. Sleeping turns it, and takes no time.

    Of several that sleep at once, the one that wakes first turns it: a hundred that sleep for 5 seconds turn it by 5.
    """

    def __init__(self, start: dt.datetime = START) -> None:
        self._start = start
        self._passed = 0.0
        self._lock = RLock()
        self._sleepers: list[_Sleeper] = []
        self._numbers = itertools.count()
        self._holders = 0
        #: When somebody last went to sleep, or woke, by the machine's clock.
        self._stirred = monotonic()
        #: Told whenever the clock was turned, outside of any lock.
        self.turned: list[Callable[[], None]] = []

    def now(self) -> float:
        """Return seconds that only ever go forward; deadlines are counted in them."""
        return self._passed

    def today(self) -> dt.datetime:
        """Return the date and time, in UTC."""
        return self._start + dt.timedelta(seconds=self._passed)

    def advance(self, seconds: float) -> None:
        """Turn the clock forward; what is due until then happens."""
        if not seconds >= 0:
            message = f"A clock is only turned forward, not by {seconds} seconds"
            raise ValueError(message)
        self._turn_to(self._passed + seconds)

    def hold(self) -> None:
        """Let no sleeper turn the clock until it is released: something is under way that takes no time."""
        with self._lock:
            self._holders += 1

    def release(self) -> None:
        """Hold it no longer."""
        with self._lock:
            self._holders -= 1
            self._settle()

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        woken = Event()
        with self._asleep(seconds, woken.set) as sleeper:
            while not self._may_turn(sleeper) and (left := self._patience()) > 0:
                woken.clear()
                if not self._may_turn(sleeper):
                    woken.wait(left)
        self._turn_to(sleeper.moment)

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass, and others run."""
        loop = asyncio.get_running_loop()
        woken = asyncio.Event()

        def wake() -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(woken.set)

        with self._asleep(seconds, wake) as sleeper:
            await asyncio.sleep(0)
            while not await self._stays_first(sleeper) and (left := self._patience()) > 0:
                woken.clear()
                if not self._may_turn(sleeper):
                    with_patience = loop.call_later(left, woken.set)
                    await woken.wait()
                    with_patience.cancel()
        self._turn_to(sleeper.moment)

    def listen(self, watch: Watch, seconds: float) -> None:
        """Let time pass until something is told of a call, at most so many seconds."""
        ends = self._passed + seconds
        while not watch.told and (left := ends - self._passed) > 0:
            self.sleep(min(left, _STEP))

    async def listen_async(self, watch: Watch, seconds: float) -> None:
        """Let time pass until something is told of a call, at most so many seconds, and others run."""
        ends = self._passed + seconds
        while not watch.told and (left := ends - self._passed) > 0:
            await self.sleep_async(min(left, _STEP))

    async def _stays_first(self, sleeper: _Sleeper) -> bool:
        """Tell whether a sleeper may turn the clock, also after all others on its loop have come to rest."""
        for _ in range(_TURNS):
            if sleeper.moment <= self._passed:
                return True
            if not self._may_turn(sleeper):
                return False
            await asyncio.sleep(0)
        return self._may_turn(sleeper)

    @contextmanager
    def _asleep(self, seconds: float, wake: Callable[[], None]) -> Generator[_Sleeper]:
        with self._lock:
            sleeper = _Sleeper(self._passed + max(0.0, seconds), next(self._numbers), wake)
            heapq.heappush(self._sleepers, sleeper)
            self._stirred = monotonic()
        try:
            yield sleeper
        finally:
            with self._lock:
                sleeper.gone = True
                self._settle()

    def _patience(self) -> float:
        """Return for how long to wait for others, unless something happens meanwhile."""
        return self._stirred + _PATIENCE - monotonic()

    def _may_turn(self, sleeper: _Sleeper) -> bool:
        with self._lock:
            due = sleeper.moment <= self._passed
            return due or (self._first() is sleeper and not self._holders)

    def _first(self) -> _Sleeper | None:
        while self._sleepers and self._sleepers[0].gone:
            heapq.heappop(self._sleepers)
        return self._sleepers[0] if self._sleepers else None

    def _settle(self) -> None:
        """Wake who is due, and who comes first."""
        self._stirred = monotonic()
        while (first := self._first()) is not None:
            first.wake()
            if first.moment > self._passed:
                return
            heapq.heappop(self._sleepers)

    def _turn_to(self, moment: float) -> None:
        with self._lock:
            self._passed = max(self._passed, moment)
            self._settle()
        for told in tuple(self.turned):
            told()


class HastenedClock(Clock):
    """The machine's own clock, so many times as fast."""

    def __init__(self, speed: float = 1.0) -> None:
        if not speed > 0:
            message = f"A clock's speed is more than 0, not {speed}"
            raise ValueError(message)
        self.speed = speed
        self._began = super().now()
        self._start = super().today()

    def now(self) -> float:
        """Return seconds that only ever go forward; deadlines are counted in them."""
        return self._began + (super().now() - self._began) * self.speed

    def today(self) -> dt.datetime:
        """Return the date and time, in UTC."""
        return self._start + dt.timedelta(seconds=self.now() - self._began)

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        super().sleep(seconds / self.speed)

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass, and others run."""
        await super().sleep_async(seconds / self.speed)

    def listen(self, watch: Watch, seconds: float) -> None:
        """Let time pass until something is told of a call, at most so many seconds."""
        super().listen(watch, seconds / self.speed)

    async def listen_async(self, watch: Watch, seconds: float) -> None:
        """Let time pass until something is told of a call, at most so many seconds, and others run."""
        await super().listen_async(watch, seconds / self.speed)


__all__ = ["START", "HastenedClock", "TurnedClock"]
