"""The replies that were given lately, for messages that are delivered again."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .replies import Reply

_MOST: Final = 1000
#: Bytes of a reply that is kept; sound is longer.
_LARGEST: Final = 64 * 1024


class Seen:
    """Keeps the newest replies, so that a message that comes again hears the same."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._replies: OrderedDict[str, Reply] = OrderedDict()

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


__all__ = ["Seen"]
