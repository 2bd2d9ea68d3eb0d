"""What is known of a call, from looking at it and from what events say; it never goes backwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, evolve

from .calls import ORDER, Call, Direction, Status
from .outcomes import Category

if TYPE_CHECKING:
    import datetime as dt

    from .outcomes import Outcome

#: What one source may leave out, and the other one may tell.
_DETAILS: Final = (
    "agent",
    "to",
    "from_number",
    "created_at",
    "scheduled_for",
    "started_at",
    "ended_at",
    "transcript",
    "summary",
    "recording",
    "cost",
    "control",
    "raw",
)


@define
class Knowledge:
    """
    What is known of one call.

    Whoever looks at a call or tells of it may be late: a status that was passed already changes nothing.
    """

    #: The call as it is now, as far as anybody knows.
    call: Call | None = None
    #: All that events have said.
    told: Call | None = None
    #: When the newest status was so of which an event told.
    moment: dt.datetime | None = None
    _looked: Call | None = None
    _furthest: Status = Status.UNKNOWN
    #: When the call was transferred, as an event has it.
    _transferred: dt.datetime | None = None

    def is_over(self) -> bool:
        """Tell whether the call has ended."""
        return self.call is not None and self.call.ended

    def look(self, now: Call) -> bool:
        """Take in the call as it was found; return whether its status has changed."""
        self._looked = now
        return self._take(filled(now, self.told), late=False, back=True)

    def tell(self, now: Call, moment: dt.datetime | None = None) -> bool:
        """Take in what an event says of the call; return whether its status has changed."""
        late = moment is not None and self.moment is not None and moment < self.moment
        back = moment is not None and self._transferred is not None and moment > self._transferred
        if not says_status(now) or not self._may_follow(now, late=late, back=back):
            self.told = now if self.told is None else filled(self.told, now)
            if self.call is not None:
                self.call = filled(self.call, now)
            return False
        if not late:
            self.moment = moment or self.moment
        if now.status is Status.TRANSFERRING:
            self._transferred = moment
        self.told = filled(now, self.told)
        if self.call is not None and self._looked is not None and self._looked.ended:
            # Looking shows more of a call that is over than any event.
            self.call = filled(self.call, now)
            return False
        return self._take(filled(now, self._looked), late=late, back=back)

    def _take(self, now: Call, *, late: bool, back: bool) -> bool:
        known = self.call
        if known is not None and not says_status(known) and not says_status(now):
            self.call = now
            return False
        if known is not None and not (says_status(now) and self._may_follow(now, late=late, back=back)):
            self.call = filled(known, now)
            return False
        self.call = now
        self._furthest = max(self._furthest, now.status, key=ORDER.index)
        if known is None or now.status is not known.status:
            return True
        return now.status is Status.UNKNOWN and now.service_status != known.service_status

    def _may_follow(self, now: Call, *, late: bool, back: bool) -> bool:
        if now.ended:
            return True
        if self.is_over():
            return False
        step = ORDER.index(now.status) - ORDER.index(self._furthest)
        if late:
            return step > 0
        # What is new may come at any time, and a transfer may fall back to the agent; but that the agent speaks is also
        # what an event says that was overtaken by the transfer.
        return step >= 0 or now.status is Status.UNKNOWN or (back and now.status is Status.IN_PROGRESS)


def says_status(call: Call) -> bool:
    """Tell whether anything is said of the status."""
    return call.status is not Status.UNKNOWN or call.service_status is not None


def filled(call: Call, other: Call | None) -> Call:
    """Return the call with what it leaves out taken from another view of it; the status is its own."""
    if other is None:
        return call
    details = {name: getattr(other, name) for name in _DETAILS if getattr(call, name) is None}
    if call.direction is Direction.UNKNOWN:
        details["direction"] = other.direction
    if call.ended:
        details["outcome"] = _clearer(call.outcome, other.outcome)
    return evolve(call, **details)


def _clearer(outcome: Outcome | None, other: Outcome | None) -> Outcome | None:
    if outcome is None or other is None:
        return outcome or other
    says_more = other.category is not Category.UNKNOWN or (outcome.reason is None and other.reason is not None)
    return other if outcome.category is Category.UNKNOWN and says_more else outcome


__all__ = ["Knowledge", "filled", "says_status"]
