"""Following a call to its end, whichever service carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, get_args

from attrs import define, field

from .arguments import Checks
from .calls import Call, Status, Until
from .errors import DeadlineExceeded, Details, ServiceError
from .exchange import Emit, Listen, Sleep
from .knowledge import Knowledge, says_status
from .settings import DEFAULT_PATIENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .account import Account
    from .exchange import Flow, Stream
    from .feed import EventFeed, News, Watch

_SHORTEST_PAUSE: Final = 0.1
#: How many times as long the pauses are while events come, and the seconds that they are not made longer than.
_CALM: Final = 10
_CALMEST: Final = 30.0
#: Seconds that a look may take once an event has told of the end: all that matters is known by then.
_LAST_LOOK: Final = 5.0
#: Seconds in which the report of a call is waited for, once it was seen to have ended; some calls never get one.
_REPORT_PATIENCE: Final = 120.0
_ANSWERED: Final = frozenset({Status.IN_PROGRESS, Status.TRANSFERRING, Status.ENDED})


class Look(Protocol):
    """How a call is looked at."""

    def __call__(self, at: Account, call_id: str, /) -> Flow[Call]:
        """Return the call as it is now."""
        ...


def checked(checks: Checks, at: Account, call: Call | str, every: float, events: object = None) -> str:
    """Check which call is to be looked at, how often, and who tells of it; return its id."""
    call_id = checks.call("call", call, at.provider)
    checks.seconds("every", every, _SHORTEST_PAUSE)
    if events is not None:
        from .feed import EventFeed  # noqa: PLC0415 - whoever has one has loaded it

        checks.require(isinstance(events, EventFeed), "events", "expected an EventFeed, such as that of a router")
    checks.finish()
    return call_id


def glance(at: Account, look: Look, call_id: str) -> Flow[Call | None]:
    """Look at the call; trouble that may pass is no reason to stop following it."""
    try:
        return (yield from look(at, call_id))
    except ServiceError as error:
        if not error.temporary:
            raise
    return None


def pause(at: Account, every: float, what: str, seen: Call | None) -> Flow[None]:
    """
    Wait for the next look, or say that the time is up.

    Near the deadline the pauses get shorter, so that the last look is not long before it.
    """
    yield Sleep(_length_of_pause(at, every, what, seen))


def _length_of_pause(at: Account, every: float, what: str, seen: Call | None) -> float:
    left = at.seconds_left
    if left < _SHORTEST_PAUSE:
        status = f"the call was {seen.status.value} when last looked at" if seen else "the call could not be looked at"
        raise DeadlineExceeded(Details(provider=at.provider, operation=what), f"the time is up: {status}", call=seen)
    return min(every, max(left / 2, _SHORTEST_PAUSE))


@define
class _Pursuit:
    """One call that is followed: looked at again and again, and listened for meanwhile."""

    at: Account
    look_at: Look
    call_id: str
    what: str
    every: float
    watch: Watch | None
    known: Knowledge = field(factory=Knowledge)
    #: What the last look has found, if anything.
    found: Call | None = None
    #: Whether events come, as far as looking has shown.
    _heard: bool = False
    _looked: float = 0.0

    def look(self) -> Flow[bool]:
        """Look at the call; return whether its status has changed."""
        # A service that hangs must not keep what it has told from being heard.
        at = self.at.within(None) if self.watch else self.at
        now = yield from glance(at, self.look_at, self.call_id)
        return self._seen(now)

    def last_look(self) -> Flow[None]:
        """Look at a call whose end was told of, for what else there is to say; nothing can go wrong with it now."""
        try:
            now = yield from self.look_at(self.at.within(_LAST_LOOK), self.call_id)
        except ServiceError:
            return
        self._seen(now)

    def _seen(self, now: Call | None) -> bool:
        self._looked, self.found = self.at.clock.now(), now
        if now is None or not self.known.look(now):
            return False
        # No event has told of this.
        self._heard = False
        if now.ended and self.watch:
            # It is over, so this is the last chance to learn what was told of it.
            for news in self.watch.take():
                self.hear(news)
        return True

    def listen(self) -> Flow[Iterable[News] | None]:
        """Return what is told until the next look is due, or None once it is."""
        news = self.watch.take() if self.watch else []
        if news:
            return news
        seconds = _length_of_pause(self.at, self._pace(), self.what, self.known.call)
        if self.watch is None:
            yield Sleep(seconds)
            return None
        left = self._looked + seconds - self.at.clock.now()
        if left <= 0:
            return None
        yield Listen(self.watch, left)
        return self.watch.take() or None

    def hear(self, news: News) -> bool:
        """Take in what was told; return whether the status has changed."""
        self._heard = self._heard or says_status(news.call)
        return self.known.tell(news.call, news.moment)

    def _pace(self) -> float:
        calm = self._heard and not self.known.is_over()
        return max(self.every, min(self.every * _CALM, _CALMEST)) if calm else self.every


def follow(
    at: Account,
    look: Look,
    call: Call | str,
    *,
    every: float,
    deadline: float | None,
    events: EventFeed | None = None,
) -> Stream[Call]:
    """Yield the call now and at each change of status, to its end; statuses that come late are passed over."""
    call_id = checked(Checks("follow"), at, call, every, events)
    at = at.within(deadline, DEFAULT_PATIENCE)
    pursuit = _Pursuit(at, look, call_id, "follow", every, events.watch(at.provider, call_id) if events else None)
    known = pursuit.known
    while True:
        if (yield from pursuit.look()) and known.call:
            yield Emit(known.call)
        if known.is_over():
            return
        while (told := (yield from pursuit.listen())) is not None:
            for news in told:
                if pursuit.hear(news) and known.call and not known.is_over():
                    yield Emit(known.call)
            if known.is_over():
                yield from pursuit.last_look()
                if known.call:
                    yield Emit(known.call)
                return


def wait(
    at: Account,
    look: Look,
    has_report: Callable[[Call], bool],
    call: Call | str,
    until: Until,
    *,
    every: float,
    deadline: float | None,
    events: EventFeed | None = None,
) -> Flow[Call]:
    """Return the call once it is as far as `until`. An end is far enough for an answer: it will not come any more."""
    checks = Checks("wait")
    checks.choice("until", until, get_args(Until))
    call_id = checked(checks, at, call, every, events)
    at = at.within(deadline, DEFAULT_PATIENCE)
    pursuit = _Pursuit(at, look, call_id, "wait", every, events.watch(at.provider, call_id) if events else None)
    known = pursuit.known
    ended: float | None = None
    while True:
        yield from pursuit.look()
        if known.is_over() and ended is None:
            ended = at.clock.now()
        given_up = ended is not None and at.clock.now() - ended >= _REPORT_PATIENCE
        if known.call and (given_up or _is_far_enough(known.call, pursuit.found, until, has_report)):
            return known.call
        while (told := (yield from pursuit.listen())) is not None:
            for news in told:
                pursuit.hear(news)
            if known.is_over() and until == "report":
                # Whatever is told after the end may be that its report is there.
                break
            if known.is_over():
                yield from pursuit.last_look()
            if known.call and _is_far_enough(known.call, None, until, has_report):
                return known.call


def _is_far_enough(call: Call, found: Call | None, until: Until, has_report: Callable[[Call], bool]) -> bool:
    match until:
        case "answered":
            return call.status in _ANSWERED
        case "ended":
            return call.ended
        case "report":
            return found is not None and found.ended and has_report(found)


__all__ = ["Look", "checked", "follow", "glance", "pause", "wait"]
