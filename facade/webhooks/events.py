"""What a service posts to a user's server, told alike for every service."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from attrs import field, frozen

from facade.loose import as_array, as_object
from facade.redaction import shown_id, shown_word

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Mapping

    from facade.calls import Call

M_co = TypeVar("M_co", covariant=True)


def _no_call(event: Event[Any]) -> Call | None:  # noqa: ARG001 - part of the interface
    return None


# Without slots, a frozen value is made in half the time.
@frozen(kw_only=True, slots=False)
class Event(Generic[M_co]):
    """
    One message of a service.

    What is private, which is all of the message itself, is in no `repr`.
    """

    #: The service: `vapi`, `voiceai` or `openai`.
    service: str
    #: The service's own word for what this is; empty where it has none.
    type: str = field(repr=shown_word)
    call_id: str | None = field(default=None, repr=shown_id)
    #: When it happened, as the service says.
    moment: dt.datetime | None = None
    #: The message as its class.
    message: M_co = field(repr=False)
    #: The whole body, as it came.
    raw: Mapping[str, Any] = field(repr=False)
    #: Seconds in which the service takes a reply; None where it wants none.
    reply_within: float | None = None
    #: What of the message does not fit its class, where something does not: it is in `raw` alone.
    problem: str | None = field(default=None, repr=False)
    _tell: Callable[[Event[Any]], Call | None] = field(default=_no_call, repr=False, eq=False, alias="tell")

    @property
    def call(self) -> Call | None:
        """
        The call in the facade's words, as far as this message tells of it; None where it does not.

        It can be given to every verb, such as `hang_up`.
        """
        return self._tell(self)

    @property
    def key(self) -> str:
        """What two deliveries of one message have in common, in a short text that holds nothing private."""
        digest = sha256()
        for part in _marks(as_object(self.raw), whole=self.moment is None):
            data = part.encode(errors="surrogatepass")
            digest.update(b"%d:%b" % (len(data), data))
        return f"{self.service}:{digest.hexdigest()}"


@frozen(kw_only=True, slots=False)
class UnknownEvent(Event["Mapping[str, Any]"]):
    """
    A message of a type that is not known yet, or that does not fit its class; nothing of it is lost.

    `message` is the plain mapping.
    """


M = TypeVar("M")


def as_event(
    message: M | None,
    plain: Mapping[str, Any],
    *,
    service: str,
    type: str,  # noqa: A002 - the attribute's name
    call_id: str | None,
    raw: Mapping[str, Any],
    moment: dt.datetime | None = None,
    reply_within: float | None = None,
    problem: str | None = None,
    tell: Callable[[Event[Any]], Call | None] = _no_call,
) -> Event[M] | UnknownEvent:
    """Make an event of a message as its class, or an unknown one of the plain mapping where it has none."""
    if message is None:
        return UnknownEvent(
            service=service,
            type=type,
            call_id=call_id,
            moment=moment,
            message=plain,
            raw=raw,
            reply_within=reply_within,
            problem=problem,
            tell=tell,
        )
    return Event(
        service=service,
        type=type,
        call_id=call_id,
        moment=moment,
        message=message,
        raw=raw,
        reply_within=reply_within,
        problem=problem,
        tell=tell,
    )


#: What a message says of the circumstances; it may differ from one delivery to the next.
_CIRCUMSTANCES: Final = frozenset({"artifact", "assistant", "call", "chat", "customer", "phoneNumber", "session"})


def _marks(body: dict[str, Any], *, whole: bool) -> Iterator[str]:
    """
    Find what tells one message from the next: names, scalars and ids, not the bulk that comes with them.

    The bulk and the circumstances count too where a message is to be taken as a `whole`, because it has no moment.
    """
    pending = [(0, body)]
    while pending:
        depth, value = pending.pop()
        yield _OBJECT
        for name, item in sorted(value.items()):
            beside = depth > 0 and name in _CIRCUMSTANCES and not whole
            kind = item.__class__
            if kind is dict and not beside:
                yield name
                pending.append((depth + 1, as_object(item)))
            elif kind is list and not beside:
                yield name
                yield from (_mark(entry, whole=whole) for entry in as_array(item))
            elif not beside or "id" in as_object(item):
                yield name
                yield str(as_object(item).get("id", "") if beside else item)


def _mark(entry: object, *, whole: bool) -> str:
    return str(as_object(entry).get("id")) if entry.__class__ is dict and not whole else str(entry)


#: Where the fields of another object begin.
_OBJECT: Final = "{"


__all__ = ["Event", "UnknownEvent", "as_event"]
