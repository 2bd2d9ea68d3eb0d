"""Time in which things happen: a clock that does what it was told to do when the time has come."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tests.facade.vapi.asking import StillClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.feed import Watch


class Timetable(StillClock):
    """Passes by pauses alone; what is due happens on the way, and whoever listens goes on as soon as he is told."""

    def __init__(self) -> None:
        super().__init__()
        self._due: list[tuple[float, int, Callable[[], object]]] = []

    @property
    def passed(self) -> float:
        """Seconds since the beginning."""
        return round(sum(self.slept), 6)

    def at(self, seconds: float, action: Callable[[], object]) -> None:
        """Let something happen so many seconds after the beginning."""
        self._due.append((seconds, len(self._due), action))
        self._due.sort(key=lambda due: due[:2])

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self._pass(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass, and others run."""
        self._pass(seconds)
        await asyncio.sleep(0)

    def listen(self, watch: Watch, seconds: float) -> None:
        """Let time pass until something is told of a call."""
        self._pass(seconds, watch)

    def _pass(self, seconds: float, watch: Watch | None = None) -> None:
        end = self.passed + seconds
        while not (watch and watch.told) and self._due and self._due[0][0] <= end:
            moment, _, action = self._due.pop(0)
            self.slept.append(max(moment - self.passed, 0.0))
            action()
        if not (watch and watch.told):
            self.slept.append(max(end - self.passed, 0.0))


__all__ = ["Timetable"]
