"""
A service's messages, each to its handler: verified first, handled once, and answered in time.

::

    router = Router(vapi, Bearer("the token that Vapi was given"))

    @router.on("end-of-call-report")
    def report(event: Event[models.ServerMessageEndOfCallReport]) -> None:
        print(event.call)
"""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import frozen

from facade.clock import Clock
from facade.errors import BodyRefused, ConfigurationError, WebhookRefused
from facade.feed import EventFeed
from facade.settings import checked_count, checked_seconds

from .answering import TAKEN, Answer, replied
from .bodies import LARGEST_BODY
from .events import Event, UnknownEvent
from .handling import Abandoned, Do, Failure, TooLate, carry_out, carry_out_async
from .noting import log
from .once import Once
from .replies import Reply
from .signing import verify_post
from .stores import MemoryStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from .asgi import AsgiApp
    from .handling import Doing
    from .posts import Post
    from .services import Service
    from .signing import Auth
    from .stores import Store
    from .wsgi import WsgiApp

    Handler = Callable[[Event[Any]], Any]
    Failed = Callable[[Exception, Event[Any] | None], Any]

H = TypeVar("H", bound="Handler")
F = TypeVar("F", bound="Failed")

#: Seconds that an answer may take on its way, and a hook that is told of a failure before the answer.
_ON_THE_WAY: Final = 0.5
_HOOK: Final = 0.2
_MOST_THREADS: Final = 40


@frozen
class _Registered:
    function: Handler
    #: What is answered where the handler gives no answer in time; None for nothing.
    fallback: Any


class Router:
    """
    Takes what one service posts to one address: verifies it, hands each message to its handler once, and answers.

    `service` is one of the modules `vapi`, `voiceai` and `openai`, `auth` how it shows who it is. `timeout` is the
    time-out that is set at the service, where it is not the service's usual one. `store` keeps messages that are
    delivered twice from being handled twice; the router's own knows only of this process. `feed` wakes those who wait
    for calls; several routers can share one. At most `threads` handlers that block run at once beside the server.
    """

    def __init__(
        self,
        service: Service,
        auth: Auth,
        *,
        timeout: float | None = None,
        limit: int = LARGEST_BODY,
        store: Store | None = None,
        feed: EventFeed | None = None,
        threads: int = _MOST_THREADS,
        clock: Clock | None = None,
    ) -> None:
        self._service = service
        self._auth = auth
        self._timeout = None if timeout is None else checked_seconds(timeout, "timeout")
        #: How many bytes a body may have.
        self.limit = checked_count(limit, "limit")
        #: Give this to `wait` and `follow`.
        self.feed = EventFeed() if feed is None else feed
        self._once = Once(service.NAME, MemoryStore() if store is None else store)
        self._threads = threading.Semaphore(checked_count(threads, "threads"))
        self._clock = Clock() if clock is None else clock
        self._handlers: dict[str, _Registered] = {}
        self._unknown: Handler | None = None
        self._failed: Failed | None = None

    # What is done

    def on(self, *types: str, fallback: Any = None) -> Callable[[H], H]:
        """
        Register a handler for messages of these types; it may be asynchronous.

        What it returns is the reply, where the service wants one: a `Reply`, or whatever the service's `reply` takes.
        `fallback` is replied in its place when it fails or takes too long; it may be a function of the event.
        """
        if not types:
            raise ConfigurationError("on: name at least one type of message")

        def register(handler: H) -> H:
            for kind in types:
                if kind in self._handlers:
                    raise ConfigurationError(f"on: {kind} has a handler already")
                if fallback is not None and not callable(fallback):
                    # It is needed when something else has gone wrong, so whatever is wrong with it is said now.
                    self._written(Event(service=self._service.NAME, type=kind, message={}, raw={}), fallback)
                self._handlers[kind] = _Registered(handler, fallback)
            return handler

        return register

    def unknown(self, handler: H) -> H:
        """Register the handler for messages of types that are not known, and of those that do not fit theirs."""
        self._unknown = handler
        return handler

    def failed(self, hook: F) -> F:
        """Register what is told of failures: the error, and the event unless the message was refused before."""
        self._failed = hook
        return hook

    # What comes in

    def handle(self, post: Post) -> Answer:
        """Handle what was posted, and return what to answer; nothing that goes wrong on the way is raised."""
        return carry_out(self._handling(post), self._threads)

    async def handle_async(self, post: Post) -> Answer:
        """Handle what was posted without blocking: handlers that block run in threads."""
        return await carry_out_async(self._handling(post), self._threads)

    def asgi(self, *, address: str = "") -> AsgiApp:
        """
        Return an ASGI application that handles what is posted to it.

        `address` is what the service was given as the server's address: behind a proxy it is needed where signatures
        cover it.
        """
        from .asgi import AsgiApp  # noqa: PLC0415 - a server is of one kind

        return AsgiApp(self, address)

    def wsgi(self, *, address: str = "") -> WsgiApp:
        """Return a WSGI application that handles what is posted to it; `address` as for `asgi`."""
        from .wsgi import WsgiApp  # noqa: PLC0415 - a server is of one kind

        return WsgiApp(self, address)

    # How

    def _handling(self, post: Post) -> Doing[Answer]:
        arrived = self._clock.now()
        if post.method not in self._service.METHODS:
            return Answer(405, {"allow": ", ".join(sorted(self._service.METHODS))})
        try:
            delivery = verify_post(post, self._auth, now=self._clock.today().timestamp())
            event = self._service.read(post, limit=self.limit, timeout=self._timeout)
        except Exception as error:  # noqa: BLE001 - a way to verify may be somebody else's code
            refusal = error
        else:
            return (yield from self._routing(event, delivery, arrived))
        yield from self._tell(refusal, None)
        # A secret that is unusable is no fault of the service, which may try again.
        if isinstance(refusal, WebhookRefused) and not isinstance(refusal, ConfigurationError):
            return Answer(refusal.status)
        return Answer(500)

    def _pass_on(self, event: Event[Any]) -> None:
        try:
            self.feed.tell(event.call, event.moment)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with the call, the message has its handler
            log(event.service, error, event, "its call cannot be read")

    def _routing(self, event: Event[Any], delivery: str | None, arrived: float) -> Doing[Answer]:
        self._pass_on(event)
        registered = self._registered(event)
        if registered is None:
            return (yield from self._passing_over(event))
        within = event.reply_within
        ends = None if within is None else arrived + max(within - _ON_THE_WAY, within / 2)
        key = f"{event.service}:{delivery}" if delivery else event.key
        if not (yield from self._claimed(key, event, ends)):
            kept = self._once.reply(key)
            return replied(kept) if kept else self._fallback(registered, event)
        return (yield from self._answering(registered, event, key, ends))

    def _passing_over(self, event: Event[Any]) -> Doing[Answer]:
        """Answer a message that nobody handles."""
        wanted = event.reply_within is not None
        meant = self._meant(event)
        if meant is None:
            return Answer(404) if wanted else TAKEN
        answer = self._fallback(meant, event) if wanted else TAKEN
        error = BodyRefused("the message does not fit its class, and nobody handles such messages")
        yield from self._tell(error, event, _HOOK if wanted else None)
        return answer

    def _answering(self, registered: _Registered, event: Event[Any], key: str, ends: float | None) -> Doing[Answer]:
        late = partial(self._late, event, key)
        try:
            outcome = yield Do(partial(registered.function, event), self._left(ends), late=late)
        except Abandoned as abandoned:
            if not abandoned.running:
                yield from self._once.release(key)
            raise
        if not isinstance(outcome, Failure):
            if ends is None:
                return TAKEN
            outcome = self._reply(event, outcome)
            if isinstance(outcome, Reply):
                self._once.keep(key, outcome)
                return replied(outcome)
        answer = self._fallback(registered, event, outcome.error)
        if not (isinstance(outcome.error, TooLate) and outcome.error.running):
            yield from self._once.release(key)
        yield from self._tell(outcome.error, event, _HOOK if ends is not None else None)
        return answer

    def _registered(self, event: Event[Any]) -> _Registered | None:
        found = None
        if not (isinstance(event, UnknownEvent) and event.problem):
            found = self._meant(event)
        if found is None and isinstance(event, UnknownEvent) and self._unknown:
            meant = self._meant(event)
            found = _Registered(self._unknown, meant.fallback if meant else None)
        return found

    def _meant(self, event: Event[Any]) -> _Registered | None:
        # Some types come with what they were asked for in brackets.
        return self._handlers.get(event.type) or self._handlers.get(event.type.partition("[")[0])

    def _left(self, ends: float | None) -> float | None:
        return None if ends is None else max(ends - self._clock.now(), 0.0)

    def _reply(self, event: Event[Any], answer: Any) -> Reply | Failure:
        try:
            return self._written(event, answer)
        except Exception as error:  # noqa: BLE001 - what a handler returns may be anything
            return Failure(error)

    def _written(self, event: Event[Any], answer: Any) -> Reply:
        return answer if isinstance(answer, Reply) else self._service.reply(event, answer)

    def _fallback(self, registered: _Registered, event: Event[Any], error: Exception | None = None) -> Answer:
        """Return what is answered where there is no reply."""
        if event.reply_within is None:
            return TAKEN if error is None else Answer(500)
        fallback = registered.fallback
        if fallback is None:
            return Answer(503 if error is None or isinstance(error, TooLate) else 500)
        try:
            return replied(self._written(event, fallback(event) if callable(fallback) else fallback))
        except Exception as failure:  # noqa: BLE001 - it is somebody else's code too
            log(event.service, failure, event, "its fallback failed as well")
            return Answer(500)

    def _late(self, event: Event[Any], key: str, outcome: object) -> None:
        """Take in what a handler came to after its time."""
        if not isinstance(outcome, Failure):
            if event.reply_within is None:
                return
            outcome = self._reply(event, outcome)
        if isinstance(outcome, Reply):
            self._once.keep(key, outcome)
            return
        log(event.service, outcome.error, event, "it failed after its time")
        self._once.release_here(key)

    def _claimed(self, key: str, event: Event[Any], ends: float | None) -> Doing[bool]:
        """Claim a message; a store that fails keeps nobody from handling it."""
        claimed = yield from self._once.claim(key, self._left(ends))
        if isinstance(claimed, Failure):
            yield from self._tell(claimed.error, event, _HOOK)
            return True
        return claimed

    def _tell(self, error: Exception, event: Event[Any] | None, seconds: float | None = None) -> Doing[None]:
        log(self._service.NAME, error, event)
        if self._failed is not None:
            told = yield Do(partial(self._failed, error, event), seconds)
            if isinstance(told, Failure):
                log(self._service.NAME, told.error, event, "the hook for failures failed")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._service.NAME}, {sorted(self._handlers)})"


__all__ = ["Router"]
