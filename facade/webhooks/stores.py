"""Which messages were handled already: services deliver some twice, and a server may be several processes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Final, Protocol

from facade.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Awaitable

_MOST: Final = 10_000


class Store(Protocol):
    """
    Remembers which messages were taken to be handled. Its methods may be asynchronous.

    One that several processes share, such as Redis with `SET key 1 NX EX 86400`, keeps all of them from handling the
    same message. A key is a short text in which nothing is private.
    """

    def claim(self, key: str, /) -> bool | Awaitable[bool]:
        """Return True for the first who asks, and False for all others."""
        ...

    def release(self, key: str, /) -> object:
        """Forget a claim, because handling the message has failed: the service may send it again."""
        ...


class MemoryStore:
    """Remembers the newest messages of this process."""

    def __init__(self, most: int = _MOST) -> None:
        if most < 1:
            raise ConfigurationError("most: expected a whole number above 0")
        self._most = most
        self._lock = threading.Lock()
        self._claimed: OrderedDict[str, None] = OrderedDict()

    def claim(self, key: str, /) -> bool:
        """Return True for the first who asks, and False for all others."""
        with self._lock:
            if key in self._claimed:
                return False
            self._claimed[key] = None
            if len(self._claimed) > self._most:
                self._claimed.popitem(last=False)
            return True

    def release(self, key: str, /) -> None:
        """Forget a claim."""
        with self._lock:
            self._claimed.pop(key, None)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(most={self._most})"


__all__ = ["MemoryStore", "Store"]
