"""What the services of one sandbox share: time and what is due, the key, ids, news for whoever watches, and posts."""

from __future__ import annotations

import datetime as dt
import heapq
import itertools
import json
import logging
from random import Random
from threading import RLock
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import attrs

from .clock import TurnedClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.clock import Clock

logger: Final = logging.getLogger("facade.sandbox")

#: The key that the services take.
KEY: Final = "sandbox-key"


@attrs.frozen(kw_only=True)
class News:
    """Something that happened, for whoever watches."""

    moment: dt.datetime
    service: str
    #: The call or the thing that it happened to.
    subject: str
    text: str


@attrs.frozen(kw_only=True)
class Reply:
    """What the user's server answered; a status of 0 if it did not."""

    status: int
    body: bytes = attrs.field(default=b"", repr=False)
    #: Why there is no answer.
    fault: str = ""

    @property
    def good(self) -> bool:
        """Whether the server took what it was sent."""
        return self.status in range(200, 300)

    @property
    def said(self) -> Any:
        """What the server replied, read as JSON; None if it replied nothing, no JSON, or an error."""
        try:
            return json.loads(self.body) if self.good else None
        except (ValueError, RecursionError):
            return None


@attrs.define(kw_only=True)
class Post:
    """What a service sends to the user's server."""

    service: str
    #: What it is about, in the service's word.
    kind: str
    url: str
    headers: dict[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    method: str = "POST"
    #: The call that it is about. What is about one call is sent in order, and one after the other.
    subject: str = ""
    #: How long the service waits for a reply.
    seconds: float = 20.0
    #: What is done with the reply, under the world's lock.
    on_reply: Callable[[Reply], None] | None = attrs.field(default=None, repr=False)
    #: The reply, once there is one.
    reply: Reply | None = None


@attrs.define(order=True)
class _Due:
    moment: float
    number: int
    action: Callable[[], None] = attrs.field(order=False)
    cancelled: bool = attrs.field(default=False, order=False)


@attrs.define
class Later:
    """Something that will happen, unless it is called off."""

    _due: _Due

    def cancel(self) -> None:
        """Let it not happen."""
        self._due.cancelled = True


class World:
    """
    One sandbox's inside. All that happens in it happens under `lock`, at moments of `clock`.

    What is due happens when somebody asks (`catch_up`): each service does so before it answers, a turned clock does so
    when it was turned, and a sandbox that serves does so in time. Posts go out by `deliver`, outside of the lock.
    """

    def __init__(self, clock: Clock | None = None, *, key: str = KEY, seed: int = 1) -> None:
        self.clock = TurnedClock() if clock is None else clock
        self.key = key
        self.lock = RLock()
        #: All posts, in the order in which they were sent, with their replies.
        self.posts: list[Post] = []
        #: Sends a post and returns the reply; what is sent is kept in any case.
        self.deliver: Callable[[Post], Reply] = _nowhere
        #: Told of all that happens.
        self.watchers: list[Callable[[News], None]] = []
        #: Told when something is due earlier than all that was due before.
        self.hurried: list[Callable[[], None]] = []
        self._chance = Random(seed)  # noqa: S311 - nothing in a sandbox is worth guarding
        self._due: list[_Due] = []
        self._numbers = itertools.count()
        #: What waits to be sent, each with the moment at which it was written.
        self._outbox: list[tuple[float, Post]] = []
        #: The moment of what happens just now.
        self._moment: float | None = None
        if isinstance(self.clock, TurnedClock):
            self.clock.turned.append(self.catch_up)

    # Time

    def later(self, seconds: float, action: Callable[[], None]) -> Later:
        """Let something happen in so many seconds."""
        with self.lock:
            # What is put off while something happens counts from the moment at which that was due.
            due = _Due(self._now() + seconds, next(self._numbers), action)
            heapq.heappush(self._due, due)
            first = self._due[0] is due
        if first:
            for told in tuple(self.hurried):
                told()
        return Later(due)

    @property
    def next_due(self) -> float | None:
        """The moment, on the clock, at which something is due next."""
        with self.lock:
            while self._due and self._due[0].cancelled:
                heapq.heappop(self._due)
            return self._due[0].moment if self._due else None

    def catch_up(self) -> None:
        """Let all happen that is due, in order; then send what is to be sent."""
        until = self.clock.now()
        while True:
            with self.lock:
                due = self.next_due
                if due is None or due > until:
                    break
                step = heapq.heappop(self._due)
                self._moment = step.moment
                try:
                    step.action()
                finally:
                    self._moment = None
            self.send()
        self.send()

    def _now(self) -> float:
        return self.clock.now() if self._moment is None else self._moment

    def today(self) -> dt.datetime:
        """Return the date and time; while something happens that was due earlier, those at which it was due."""
        today = self.clock.today()
        return today if self._moment is None else today + dt.timedelta(seconds=self._moment - self.clock.now())

    # Chance

    def new_id(self) -> str:
        """Return an id that nothing else has; two sandboxes with the same seed give the same ones."""
        with self.lock:
            return str(UUID(int=self._chance.getrandbits(128), version=4))

    def new_token(self, prefix: str, length: int = 32) -> str:
        """Return a word that nobody can guess, were this not a sandbox."""
        with self.lock:
            return prefix + f"{self._chance.getrandbits(4 * length):0{length}x}"

    # News and posts

    def tell(self, service: str, subject: str, text: str) -> None:
        """Tell whoever watches what has happened."""
        news = News(moment=self.today(), service=service, subject=subject, text=text)
        for watcher in tuple(self.watchers):
            try:
                watcher(news)
            except Exception:
                # What happens goes on, whoever cannot watch it.
                logger.exception("%s could not be told that %s", watcher, text)

    def post(self, post: Post) -> None:
        """Send something to the user's server, as soon as the lock is free."""
        with self.lock:
            self._outbox.append((self._now(), post))

    def send(self) -> None:
        """Send what waits to be sent, and take the replies."""
        while True:
            with self.lock:
                if not self._outbox:
                    return
                moment, post = self._outbox.pop(0)
                self.posts.append(post)
            self._exchange(moment, post)

    def _exchange(self, moment: float, post: Post) -> None:
        reply = self.delivered(post)
        with self.lock:
            if post.on_reply is not None:
                self._take(moment, post.on_reply, reply)

    def delivered(self, post: Post) -> Reply:
        """Deliver a post, and return the reply. What delivers it may fail, as a server may."""
        try:
            post.reply = self.deliver(post)
        except Exception as error:
            logger.exception("%s to %s could not be delivered", post.kind, post.url)
            post.reply = Reply(status=0, fault=f"it could not be delivered: {type(error).__name__}")
        return post.reply

    def _take(self, moment: float, on_reply: Callable[[Reply], None], reply: Reply) -> None:
        # A turned clock stands still while a reply is waited for, however far it was turned at once.
        before, self._moment = self._moment, moment if isinstance(self.clock, TurnedClock) else None
        try:
            on_reply(reply)
        finally:
            self._moment = before


def _nowhere(post: Post) -> Reply:
    return Reply(status=0, fault=f"nothing delivers posts; this one was for {post.url}")


__all__ = ["KEY", "Later", "News", "Post", "Reply", "World"]
