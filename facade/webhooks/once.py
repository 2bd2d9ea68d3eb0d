"""Handling each message once: who may handle it, and what those hear who deliver it again."""

from __future__ import annotations

import threading
from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING, Final

from .handling import Abandoned, Do, Failure, is_async, outcome_of
from .noting import log
from .stores import MemoryStore

if TYPE_CHECKING:
    from .handling import Doing
    from .replies import Reply
    from .stores import Store

_MOST: Final = 1000
#: Bytes of a reply that is kept; sound is longer.
_LARGEST: Final = 64 * 1024
#: Seconds that a store may take.
_PATIENCE: Final = 1.0


class Once:
    """Claims messages in a store, and keeps the newest replies, so that a message that comes again hears the same."""

    def __init__(self, service: str, store: Store, most: int = _MOST) -> None:
        self._service = service
        self._store = store
        self._quick = isinstance(store, MemoryStore)
        self._most = most
        self._lock = threading.Lock()
        self._replies: OrderedDict[str, Reply] = OrderedDict()

    def claim(self, key: str, left: float | None) -> Doing[bool | Failure]:
        """Claim a message, in half of the time that is left; return whether it is free, or how the store failed."""
        seconds = _PATIENCE if left is None else min(_PATIENCE, left / 2)
        try:
            claimed = yield Do(partial(self._store.claim, key), seconds, quick=self._quick)
        except Abandoned:
            # Nobody knows whether it is claimed now, and twice is better than never.
            yield from self.release(key)
            raise
        return claimed if isinstance(claimed, Failure) else bool(claimed)

    def release(self, key: str) -> Doing[None]:
        """Give a claim up."""
        step = Do(partial(self._store.release, key), _PATIENCE, quick=self._quick)
        try:
            released = yield step
        except Abandoned:
            self._released((yield step))
            raise
        self._released(released)

    def release_here(self, key: str) -> None:
        """Give a claim up from a thread of which nobody knows any more, as far as that can be done."""
        # What is asynchronous belongs to the server's own loop, which this thread has not.
        if not is_async(self._store.release):
            self._released(outcome_of(partial(self._store.release, key)))

    def _released(self, outcome: object) -> None:
        if isinstance(outcome, Failure):
            log(self._service, outcome.error, None, "the store did not release a message")

    def keep(self, key: str, reply: Reply) -> None:
        """Keep the reply to a message."""
        if len(reply.content) > _LARGEST:
            return
        with self._lock:
            self._replies[key] = reply
            if len(self._replies) > self._most:
                self._replies.popitem(last=False)

    def reply(self, key: str) -> Reply | None:
        """Return what was replied to a message."""
        return self._replies.get(key)


__all__ = ["Once"]
