"""Letting happen what is due, in time, on a clock that goes by itself."""

from __future__ import annotations

import logging
from threading import Event, Thread
from typing import TYPE_CHECKING, Final

from .clock import HastenedClock

if TYPE_CHECKING:
    from .world import World

logger: Final = logging.getLogger("facade.sandbox")


def speed_of(world: World) -> float:
    """Return how many times as fast as the machine's the clock of a world goes."""
    return world.clock.speed if isinstance(world.clock, HastenedClock) else 1.0


class Timekeeper:
    """A thread that wakes a world whenever something is due there."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._woken = Event()
        self._over = False
        self._thread = Thread(target=self._keep, name="sandbox time", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._world.hurried.append(self._woken.set)
        self._thread.start()

    def stop(self) -> None:
        """Let nothing more happen by itself."""
        self._over = True
        self._woken.set()
        self._thread.join()
        self._world.hurried.remove(self._woken.set)

    def _keep(self) -> None:
        while not self._over:
            due = self._world.next_due
            seconds = None if due is None else (due - self._world.clock.now()) / speed_of(self._world)
            if seconds is None or seconds > 0:
                self._woken.wait(seconds)
            self._woken.clear()
            try:
                self._world.catch_up()
            except Exception:
                logger.exception("What was due could not happen")


__all__ = ["Timekeeper", "speed_of"]
