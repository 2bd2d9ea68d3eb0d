"""Time as the facade sees it, in one place, so that a test can turn it."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .feed import Watch


class Clock:
    """The machine's own clock."""

    def now(self) -> float:
        """Return seconds that only ever go forward; deadlines are counted in them."""
        return time.monotonic()

    def today(self) -> dt.datetime:
        """Return the date and time, in UTC."""
        return dt.datetime.now(dt.UTC)

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass, and others run."""
        import anyio  # noqa: PLC0415 - only asynchronous clients need it

        await anyio.sleep(seconds)

    def listen(self, watch: Watch, seconds: float) -> None:
        """Let time pass until something is told of a call, at most so many seconds."""
        watch.wait(seconds)

    async def listen_async(self, watch: Watch, seconds: float) -> None:
        """Let time pass until something is told of a call, at most so many seconds, and others run."""
        await watch.wait_async(seconds)


__all__ = ["Clock"]
