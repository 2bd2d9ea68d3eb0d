"""
Descriptions of what is to be sent, and of steps in a row, without sending anything.

A *flow* is a generator that yields effects and returns a result; a *stream* also yields values on the way. The drivers
in `sender` carry out the effects, with and without blocking.
"""

from __future__ import annotations

from collections.abc import Generator
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping

    from generated.runtime.answers import Reply as Readable
    from generated.runtime.requests import Request

    from .calls import Token
    from .feed import Watch

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Repeat(Enum):
    """When a request may be sent again."""

    #: After anything that may be better next time: it changes nothing, or the same twice is the same as once.
    SAFE = "safe"
    #: Only if the first one surely never arrived, or was surely turned away.
    UNSENT = "unsent"
    #: As UNSENT; and if nobody can say whether it arrived, that is an error of its own: a phone may be ringing.
    RINGS = "rings"


@frozen
class Exchange(Generic[T_co]):
    """One request, how its answer is read, and whether it may be repeated."""

    operation: str
    #: The path with the names of its parameters, as it may be shown.
    route: str
    request: Request
    read: Callable[[Readable], T_co] = field(repr=False)
    repeat: Repeat
    token: Token | None = None
    #: Where to send it, in place of the service's own address and path; the account's key stays at home then.
    address: str | None = field(default=None, repr=False)
    #: The key to send in place of the account's own.
    key: str | None = field(default=None, repr=False)
    #: What a message of the service's may not repeat, beyond what can be seen from the request; asked for on failure.
    private: Callable[[], Iterable[str]] = field(default=tuple, repr=False)
    #: Words of the service's own among what was sent: they are nobody's secret, and its messages need them.
    public: Callable[[], Container[str]] = field(default=tuple, repr=False)
    #: What to do where nobody can say whether it happened, if `reconcile` cannot be asked.
    doubt: str = field(default="", repr=False)


@frozen(slots=True, eq=False)
class Reply:
    """A whole answer."""

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)


class Loss(Enum):
    """How an answer was lost."""

    CONNECTION = "no connection"
    POOL = "no free connection"
    DROPPED = "the connection broke"
    DEADLINE = "the time was up"
    TOO_LARGE = "the answer is too large"
    ENCODING = "the answer's compression cannot be read"


@frozen
class Lost:
    """There is no answer, or no whole one."""

    loss: Loss
    #: Whether anything may have left.
    sent: bool
    #: What happened, in words that come from here.
    words: str
    #: The status and the headers, if the answer got that far.
    status: int | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)


@define(eq=False)
class Attempt:
    """
    One try to carry out an exchange, as hooks see it: before it goes out, and again when it is over.

    A hook may add to `headers` before it goes out, such as the context of a trace.
    """

    provider: str
    operation: str
    method: str
    #: The path with the names of its parameters.
    route: str
    #: 1 for the first try.
    number: int
    headers: dict[str, str] = field(factory=dict[str, str], repr=False)
    #: What came of it: a status, or what happened in its place.
    status: int | None = None
    lost: str | None = None
    request_id: str | None = None
    #: How long it took, in seconds.
    seconds: float | None = None


@frozen(eq=False)
class Try:
    """Send a request once, to be over by a point in time; answered with a `Reply` or `Lost`."""

    exchange: Exchange[Any]
    ends: float
    number: int = 1


@frozen
class Sleep:
    """Let time pass."""

    seconds: float


@frozen(eq=False)
class Listen:
    """Let time pass until something is told of a call, at most so many seconds."""

    watch: Watch
    seconds: float


class OutOfTime(Exception):
    """What takes the processor a while was not over in time."""


@frozen(eq=False)
class Compute(Generic[T]):
    """Do something that takes the processor a while, to be over by a point in time or to raise `OutOfTime`."""

    work: Callable[[], T]
    ends: float


@frozen(eq=False)
class Emit(Generic[T]):
    """Hand a value to whoever iterates over the stream."""

    value: T


Effect = Try | Sleep | Listen | Compute[Any]
Flow = Generator[Effect, Any, T]
Stream = Generator[Effect | Emit[T], Any, None]


def collected(stream: Stream[T]) -> Flow[list[T]]:
    """Run a stream within a flow, and return what it hands out."""
    values: list[T] = []
    answer: Any = None
    while True:
        try:
            effect = stream.send(answer)
        except StopIteration:
            return values
        answer = None
        if isinstance(effect, Emit):
            values.append(effect.value)
        else:
            answer = yield effect


__all__ = [
    "Attempt",
    "Compute",
    "Effect",
    "Emit",
    "Exchange",
    "Flow",
    "Listen",
    "Loss",
    "Lost",
    "OutOfTime",
    "Repeat",
    "Reply",
    "Sleep",
    "Stream",
    "Try",
    "collected",
]
