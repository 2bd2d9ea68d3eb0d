"""One vocabulary for phone calls, whichever service carries them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, Protocol

from attrs import field, frozen

from .redaction import shown_id, shown_word

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Coroutine, Iterator, Mapping

    from .feed import EventFeed
    from .outcomes import Outcome

#: What can be waited for: somebody or something answering, the end, or the end with its report. That is there with the
#: transcript or the summary for Vapi, whose recording may come later, and with transcript and recording for Voice.ai.
Until = Literal["answered", "ended", "report"]


class Status(StrEnum):
    """How far a call is."""

    SCHEDULED = "scheduled"
    QUEUED = "queued"
    RINGING = "ringing"
    IN_PROGRESS = "in progress"
    TRANSFERRING = "transferring"
    ENDED = "ended"
    #: The service says nothing, or something new; `Call.service_status` has its own word.
    UNKNOWN = "unknown"


#: The statuses in their order; a call goes forward only.
ORDER: tuple[Status, ...] = (
    Status.UNKNOWN,
    Status.SCHEDULED,
    Status.QUEUED,
    Status.RINGING,
    Status.IN_PROGRESS,
    Status.TRANSFERRING,
    Status.ENDED,
)


class Direction(StrEnum):
    """Who called whom."""

    OUTBOUND = "outbound"
    INBOUND = "inbound"
    WEB = "web"
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class Call:
    """
    A call as a service tells of it. What a service does not tell is None.

    Numbers, transcript, recording and control address are in no `repr`.
    """

    id: str = field(repr=shown_id)
    #: The service: `vapi` or `voiceai`.
    provider: str
    status: Status
    #: The service's own word for the status.
    service_status: str | None = field(default=None, repr=shown_word)
    direction: Direction = Direction.UNKNOWN
    #: The id of the agent or assistant that speaks.
    agent: str | None = field(default=None, repr=shown_id)
    to: str | None = field(default=None, repr=False)
    from_number: str | None = field(default=None, repr=False)
    created_at: dt.datetime | None = None
    scheduled_for: dt.datetime | None = None
    started_at: dt.datetime | None = None
    ended_at: dt.datetime | None = None
    #: How it went; None until it has ended.
    outcome: Outcome | None = None
    transcript: str | None = field(default=None, repr=False)
    summary: str | None = field(default=None, repr=False)
    #: The address of the recording.
    recording: str | None = field(default=None, repr=False)
    #: What it cost, in the service's own unit: dollars for Vapi, credits for Voice.ai.
    cost: float | None = None
    #: Where the live call is controlled. Whoever has it controls the call.
    control: str | None = field(default=None, repr=False)
    #: The service's whole answer, typed.
    raw: Any = field(repr=False, eq=False)

    @property
    def ended(self) -> bool:
        """Whether the call is over."""
        return self.status is Status.ENDED

    @property
    def duration(self) -> float | None:
        """Seconds from answer to end, once both are known."""
        if self.started_at is None or self.ended_at is None:
            return None
        return (self.ended_at - self.started_at).total_seconds()


@frozen(kw_only=True)
class Token:
    """
    What is needed to find a call whose placement was never answered. Plain data: store it as you like.

    It holds the number that was to be called, which is in no `repr`.
    """

    provider: str
    #: Travels with the call where the service has room for it.
    key: str
    #: When the attempt began.
    since: dt.datetime
    to: str | None = field(default=None, repr=False)
    agent: str | None = None


class Verdict(StrEnum):
    """What became of an attempt to place a call."""

    PLACED = "placed"
    NOT_PLACED = "not placed"
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class Reconciliation:
    """What is known of an attempt to place a call."""

    verdict: Verdict
    #: The call, if it was placed.
    call: Call | None = None
    #: All calls that it may be: a batch has several, and one service cannot tell calls to the same number apart.
    calls: tuple[Call, ...] = ()
    #: How the verdict came about, in a sentence.
    why: str


class PhoneCalls(Protocol):
    """What every service's calls can do. Arguments beyond these are each service's own."""

    def place(
        self,
        *,
        to: str,
        agent: str,
        from_number: str | None = None,
        dynamic_variables: Mapping[str, str | float | bool] | None = None,
        token: str | None = None,
        deadline: float | None = None,
    ) -> Call:
        """Place a call; never twice."""
        ...

    def get(self, call_id: str, /, *, deadline: float | None = None) -> Call:
        """Return a call as it is now."""
        ...

    def list(
        self,
        *,
        agent: str | None = None,
        since: dt.datetime | None = None,
        until: dt.datetime | None = None,
        limit: int | None = None,
    ) -> Iterator[Call]:
        """Iterate over calls, newest first, across all pages."""
        ...

    def follow(
        self,
        call: Call | str,
        /,
        *,
        every: float = 2.0,
        deadline: float | None = None,
        events: EventFeed | None = None,
    ) -> Iterator[Call]:
        """Yield the call now and at each change of status, to its end."""
        ...

    def wait(
        self,
        call: Call | str,
        /,
        until: Until = "ended",
        *,
        every: float = 2.0,
        deadline: float | None = None,
        events: EventFeed | None = None,
    ) -> Call:
        """Return the call once it is as far as `until`."""
        ...

    def hang_up(self, call: Call | str, /, *, deadline: float | None = None) -> Call:
        """End the call, whatever its state, and return it as it ended."""
        ...

    def reconcile(self, token: Token, /, *, deadline: float | None = None) -> Reconciliation:
        """Find out what became of an attempt to place a call."""
        ...


class AsyncPhoneCalls(Protocol):
    """`PhoneCalls`, without blocking."""

    def place(
        self,
        *,
        to: str,
        agent: str,
        from_number: str | None = None,
        dynamic_variables: Mapping[str, str | float | bool] | None = None,
        token: str | None = None,
        deadline: float | None = None,
    ) -> Coroutine[Any, Any, Call]:
        """Place a call; never twice."""
        ...

    def get(self, call_id: str, /, *, deadline: float | None = None) -> Coroutine[Any, Any, Call]:
        """Return a call as it is now."""
        ...

    def list(
        self,
        *,
        agent: str | None = None,
        since: dt.datetime | None = None,
        until: dt.datetime | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[Call]:
        """Iterate over calls, newest first, across all pages."""
        ...

    def follow(
        self,
        call: Call | str,
        /,
        *,
        every: float = 2.0,
        deadline: float | None = None,
        events: EventFeed | None = None,
    ) -> AsyncIterator[Call]:
        """Yield the call now and at each change of status, to its end."""
        ...

    def wait(
        self,
        call: Call | str,
        /,
        until: Until = "ended",
        *,
        every: float = 2.0,
        deadline: float | None = None,
        events: EventFeed | None = None,
    ) -> Coroutine[Any, Any, Call]:
        """Return the call once it is as far as `until`."""
        ...

    def hang_up(self, call: Call | str, /, *, deadline: float | None = None) -> Coroutine[Any, Any, Call]:
        """End the call, whatever its state, and return it as it ended."""
        ...

    def reconcile(self, token: Token, /, *, deadline: float | None = None) -> Coroutine[Any, Any, Reconciliation]:
        """Find out what became of an attempt to place a call."""
        ...


__all__ = [
    "AsyncPhoneCalls",
    "Call",
    "Direction",
    "PhoneCalls",
    "Reconciliation",
    "Status",
    "Token",
    "Until",
    "Verdict",
]
