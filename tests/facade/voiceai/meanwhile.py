"""Something that happens at the service while a client is busy with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facade.settings import Hook

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.exchange import Attempt


class Meanwhile(Hook):
    """Does something before the so-and-so-many-th request goes out."""

    def __init__(self, number: int, action: Callable[[], object]) -> None:
        self._left = number
        self._action = action

    def before(self, attempt: Attempt) -> None:
        """Count, and act in time."""
        del attempt
        self._left -= 1
        if self._left == 0:
            self._action()


__all__ = ["Meanwhile"]
