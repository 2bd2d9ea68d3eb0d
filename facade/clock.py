"""Time as the facade sees it, in one place, so that a test can turn it."""

from __future__ import annotations

import datetime as dt
import time


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


__all__ = ["Clock"]
