"""What webhooks tell of calls, handed on to those who wait for them."""

from __future__ import annotations

import datetime as dt
import threading
from collections import OrderedDict, deque
from contextlib import suppress
from typing import TYPE_CHECKING, Final
from weakref import WeakSet, WeakValueDictionary

from attrs import evolve, frozen

from .errors import ConfigurationError
from .knowledge import Knowledge
from .waking import Bell

if TYPE_CHECKING:
    from .calls import Call

#: Calls of which something is kept until somebody asks.
_MOST_CALLS: Final = 1000
#: Pieces of news that one waiter may leave untaken; what is older is forgotten, and looking makes up for it.
_MOST_NEWS: Final = 100


@frozen
class News:
    """What an event says of a call, and when it was so."""

    call: Call
    moment: dt.datetime | None = None


class EventFeed:
    """
    Takes what webhooks tell of calls, from any thread, and wakes those who `wait` for them or `follow` them.

    A router has one as `router.feed`; without a router, `tell` it what an event says. Of a call that nobody waits for
    yet, what is known of its status is kept, of at most so many calls.
    """

    def __init__(self, most_calls: int = _MOST_CALLS) -> None:
        if most_calls < 1:
            problem = "most_calls: expected a whole number above 0"
            raise ConfigurationError(problem)
        self._most = most_calls
        self._lock = threading.Lock()
        self._recent: OrderedDict[tuple[str, str], _Story] = OrderedDict()
        # A story stays findable for as long as somebody waits for more of it.
        self._stories: WeakValueDictionary[tuple[str, str], _Story] = WeakValueDictionary()

    def tell(self, call: Call | None, moment: dt.datetime | None = None) -> None:
        """
        Pass on what an event says of a call; `moment` is when it was so, which puts events that come late in order.

        A status of UNKNOWN without the service's own word says nothing of the status, and None says nothing at all.
        """
        if call is None:
            return
        if moment is not None and moment.utcoffset() is None:
            moment = moment.replace(tzinfo=dt.UTC)
        news = News(call, moment)
        with self._lock:
            story = self._story(call.provider, call.id)
            # Whoever begins to wait later looks at the call first, and has these from there.
            story.known.tell(evolve(call, raw=None, transcript=None), moment)
            watches = list(story.watches)
        for watch in watches:
            watch.add(news)

    def watch(self, provider: str, call_id: str) -> Watch:
        """Begin to listen for news of a call; what was told before comes first."""
        with self._lock:
            story = self._story(provider, call_id)
            watch = Watch(story)
            if story.known.told is not None:
                watch.add(News(story.known.told, story.known.moment))
            story.watches.add(watch)
            return watch

    def _story(self, provider: str, call_id: str) -> _Story:
        key = provider, call_id
        story = self._stories.get(key)
        if story is None:
            story = self._stories[key] = _Story()
        self._recent[key] = story
        self._recent.move_to_end(key)
        if len(self._recent) > self._most:
            self._recent.popitem(last=False)
        return story

    def __repr__(self) -> str:
        return f"{type(self).__name__}(most_calls={self._most})"


class _Story:
    """What was told of one call, and who listens."""

    def __init__(self) -> None:
        self.known = Knowledge()
        self.watches: WeakSet[Watch] = WeakSet()


class Watch:
    """News of one call, for one who waits for it."""

    def __init__(self, story: _Story) -> None:
        self._story = story
        self._news: deque[News] = deque(maxlen=_MOST_NEWS)
        self._bell = Bell()

    def add(self, news: News) -> None:
        """Take news, and wake the one who waits for it."""
        self._news.append(news)
        self._bell.ring()

    def take(self) -> list[News]:
        """Return what was told since the last time, oldest first."""
        self._bell.silence()
        taken: list[News] = []
        with suppress(IndexError):
            while True:
                taken.append(self._news.popleft())
        return taken

    @property
    def told(self) -> bool:
        """Whether there is something to take."""
        return self._bell.rings

    def wait(self, seconds: float) -> None:
        """Let time pass until something is told."""
        self._bell.wait(seconds)

    async def wait_async(self, seconds: float) -> None:
        """Let time pass until something is told, and others run."""
        await self._bell.wait_async(seconds)


__all__ = ["EventFeed", "News", "Watch"]
