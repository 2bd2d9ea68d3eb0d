"""Sending what the services have to say to the user's server: over HTTP, and to nowhere but this machine."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from threading import Condition
from typing import TYPE_CHECKING, Final

import httpx

from .clock import TurnedClock
from .world import KEY, Reply, World

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.clock import Clock

    from .world import Post

logger: Final = logging.getLogger("facade.sandbox")
#: Bytes of a reply that are read.
_LARGEST: Final = 1024 * 1024
#: Posts that can be under way at once, each about another call.
_AT_ONCE: Final = 16
#: Seconds for which posts under way are waited for in the end.
_FAREWELL: Final = 1.0


class Postman:
    """Sends posts over HTTP to servers on this machine; all others are noted as not delivered."""

    def __init__(self) -> None:
        self._client: httpx.Client | None = None

    def __call__(self, post: Post) -> Reply:
        """Send a post, and return what was answered."""
        if not is_here(post.url):
            return Reply(status=0, fault="a sandbox sends nothing to other machines")
        client = self._client = self._client or httpx.Client(trust_env=False)
        try:
            response = client.request(
                post.method, post.url, headers=post.headers, content=post.body, timeout=post.seconds
            )
        except httpx.HTTPError as error:
            return Reply(status=0, fault=f"no answer: {type(error).__name__}")
        return Reply(status=response.status_code, body=response.content[:_LARGEST])

    def close(self) -> None:
        """Close its connections."""
        if self._client is not None:
            self._client.close()


def is_here(url: str) -> bool:
    """Tell whether an address leads to this machine."""
    try:
        parts = httpx.URL(url)
        host = parts.host
        if parts.scheme not in {"http", "https"}:
            return False
        # Names below localhost are left to resolvers, some of which ask other machines.
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except (httpx.InvalidURL, ValueError):
        return False


class PostingWorld(World):
    """
    A world that sends what it has to send.

    On a turned clock a post is delivered, and replied to, before anything else happens. Where that would hold up an
    event loop on which the user's server may run as well, and on a clock that goes by itself, threads send it: what is
    about one call in its order, what is about several at once.
    """

    def __init__(
        self,
        clock: Clock | None = None,
        *,
        key: str = KEY,
        seed: int = 1,
        deliver: Callable[[Post], Reply] | None = None,
    ) -> None:
        super().__init__(clock, key=key, seed=seed)
        self._postman = Postman()
        self.deliver = self._postman if deliver is None else deliver
        self._changed = Condition()
        #: What is yet to be sent, or under way, by what it is about.
        self._lanes: dict[str, deque[tuple[float, Post]]] = {}
        self._threads: ThreadPoolExecutor | None = None
        self._closed = False

    def send(self) -> None:
        """Send what waits to be sent, and take the replies."""
        if not self._outbox:
            return
        if not self._goes_beside():
            super().send()
            return
        with self.lock:
            waiting, self._outbox = self._outbox, []
            self.posts += [post for _, post in waiting]
            with self._changed:
                for moment, post in waiting:
                    self._line_up(moment, post)

    def _goes_beside(self) -> bool:
        if not isinstance(self.clock, TurnedClock):
            return True
        if not isinstance(self.deliver, Postman):
            return False
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return False
        return True

    def _line_up(self, moment: float, post: Post) -> None:
        if self._closed:
            return
        if self._threads is None:
            self._threads = ThreadPoolExecutor(_AT_ONCE, "sandbox posts")
        if isinstance(self.clock, TurnedClock):
            self.clock.hold()
        about = post.subject or post.url
        lane = self._lanes.get(about)
        if lane is None:
            self._lanes[about] = deque([(moment, post)])
            self._threads.submit(self._send_lane, about)
        else:
            lane.append((moment, post))

    def _send_lane(self, about: str) -> None:
        while True:
            with self._changed:
                lane = self._lanes[about]
                if not lane:
                    del self._lanes[about]
                    self._changed.notify_all()
                    return
                moment, post = lane.popleft()
                closed = self._closed
            try:
                if not closed:
                    self._exchange(moment, post)
                    # A reply may lead to more.
                    self.send()
            except Exception:
                logger.exception("What was replied to a post could not be taken")
            finally:
                if isinstance(self.clock, TurnedClock):
                    self.clock.release()

    def settle(self, seconds: float = 5) -> bool:
        """Wait until all posts are delivered, at most so many real seconds; return whether they are."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._lanes, seconds)

    def close(self) -> None:
        """Send no more; what is under way is waited for, but not for long."""
        with self._changed:
            self._closed = True
            threads = self._threads
        self.settle(_FAREWELL)
        if threads is not None:
            threads.shutdown(wait=False, cancel_futures=True)
        self._postman.close()


__all__ = ["PostingWorld", "Postman", "is_here"]
