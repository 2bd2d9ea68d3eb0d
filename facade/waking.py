"""Waking whoever waits, in a thread or in a task, from any thread."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

#: Seconds after which a task looks whether it was woken, where nothing can wake it.
_SLICE: Final = 0.05


class Bell:
    """Rings for the one who waits for it; it goes on ringing until it is silenced."""

    def __init__(self) -> None:
        self._rung = threading.Event()
        self._wake: Callable[[], object] | None = None

    def ring(self) -> None:
        """Wake the one who waits, or who will wait."""
        self._rung.set()
        wake = self._wake
        if wake is not None:
            # The loop may have ended, and with it whoever waited.
            with suppress(RuntimeError):
                wake()

    def silence(self) -> None:
        """Be ready to ring again."""
        self._rung.clear()

    @property
    def rings(self) -> bool:
        """Whether nobody has silenced it since it rang."""
        return self._rung.is_set()

    def wait(self, seconds: float | None = None) -> None:
        """Let time pass until it rings."""
        self._rung.wait(seconds)

    async def wait_async(self, seconds: float | None = None) -> None:
        """Let time pass until it rings, and others run."""
        import asyncio  # noqa: PLC0415 - programs that block do without

        import anyio  # noqa: PLC0415 - see above

        with anyio.move_on_after(seconds):
            try:
                loop = asyncio.get_running_loop()
            except RuntimeError:
                # Another event loop than asyncio's has no such way to be woken from a thread.
                while not self.rings:  # noqa: ASYNC110 - see above
                    await anyio.sleep(_SLICE)
                return
            woken = anyio.Event()
            self._wake = lambda: loop.call_soon_threadsafe(woken.set)
            try:
                if not self.rings:
                    await woken.wait()
            finally:
                self._wake = None


__all__ = ["Bell"]
