"""Following a call to its end, whichever service carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, get_args

from .arguments import Checks
from .calls import ORDER, Call, Status, Until
from .errors import DeadlineExceeded, Details, ServiceError
from .exchange import Emit, Sleep
from .settings import DEFAULT_PATIENCE

if TYPE_CHECKING:
    from collections.abc import Callable

    from .account import Account
    from .exchange import Flow, Stream

_SHORTEST_PAUSE: Final = 0.1
#: Seconds in which the report of a call is waited for, once it was seen to have ended; some calls never get one.
_REPORT_PATIENCE: Final = 120.0
_ANSWERED: Final = frozenset({Status.IN_PROGRESS, Status.TRANSFERRING, Status.ENDED})


class Look(Protocol):
    """How a call is looked at."""

    def __call__(self, at: Account, call_id: str, /) -> Flow[Call]:
        """Return the call as it is now."""
        ...


def checked(checks: Checks, at: Account, call: Call | str, every: float) -> str:
    """Check which call is to be looked at, and how often; return its id."""
    call_id = checks.call("call", call, at.provider)
    checks.seconds("every", every, _SHORTEST_PAUSE)
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
    left = at.seconds_left
    if left < _SHORTEST_PAUSE:
        status = f"the call was {seen.status.value} when last looked at" if seen else "the call could not be looked at"
        raise DeadlineExceeded(Details(provider=at.provider, operation=what), f"the time is up: {status}", call=seen)
    yield Sleep(min(every, max(left / 2, _SHORTEST_PAUSE)))


def follow(at: Account, look: Look, call: Call | str, *, every: float, deadline: float | None) -> Stream[Call]:
    """Yield the call now and at each change of status, to its end; statuses that come late are passed over."""
    call_id = checked(Checks("follow"), at, call, every)
    at = at.within(deadline, DEFAULT_PATIENCE)
    seen: Call | None = None
    furthest = Status.UNKNOWN
    while True:
        now = yield from glance(at, look, call_id)
        if now is not None and _is_news(seen, now, furthest):
            seen = now
            furthest = max(furthest, now.status, key=ORDER.index)
            yield Emit(now)
            if now.ended:
                return
        yield from pause(at, every, "follow", seen)


def _is_news(seen: Call | None, now: Call, furthest: Status) -> bool:
    if seen is None:
        return True
    if (seen.status, seen.service_status) == (now.status, now.service_status):
        return False
    if now.status is Status.UNKNOWN:
        return True
    # A transfer may fall back to the agent, so these two can follow each other.
    late = ORDER.index(now.status) < ORDER.index(furthest) and now.status is not Status.IN_PROGRESS
    return seen.status is not now.status and not late


def wait(
    at: Account,
    look: Look,
    has_report: Callable[[Call], bool],
    call: Call | str,
    until: Until,
    *,
    every: float,
    deadline: float | None,
) -> Flow[Call]:
    """Return the call once it is as far as `until`. An end is far enough for an answer: it will not come any more."""
    checks = Checks("wait")
    checks.choice("until", until, get_args(Until))
    call_id = checked(checks, at, call, every)
    at = at.within(deadline, DEFAULT_PATIENCE)
    seen: Call | None = None
    ended: float | None = None
    while True:
        now = yield from glance(at, look, call_id)
        if now is not None:
            seen = now
            if now.ended and ended is None:
                ended = at.clock.now()
            if _is_far_enough(now, until, has_report):
                return now
            if ended is not None and at.clock.now() - ended >= _REPORT_PATIENCE:
                return now
        yield from pause(at, every, "wait", seen)


def _is_far_enough(call: Call, until: Until, has_report: Callable[[Call], bool]) -> bool:
    match until:
        case "answered":
            return call.status in _ANSWERED
        case "ended":
            return call.ended
        case "report":
            return call.ended and has_report(call)


__all__ = ["Look", "checked", "follow", "glance", "pause", "wait"]
