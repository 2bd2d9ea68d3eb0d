"""What OpenAI posts to a server: calls that come in over SIP. Whatever else it posts is kept as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from facade.errors import Flaw, InvalidArguments
from facade.loose import as_array, as_object
from facade.redaction import shown_id, shown_word
from facade.telling import text

from .bodies import LARGEST_BODY, read_object
from .events import as_event
from .moments import from_epoch

if TYPE_CHECKING:
    from .events import Event, UnknownEvent
    from .posts import Post
    from .replies import Reply

NAME: Final = "openai"
#: The HTTP methods that OpenAI uses.
METHODS: Final = frozenset({"POST"})
INCOMING_CALL: Final = "realtime.call.incoming"


@frozen
class SipHeader:
    """A header of the SIP call. Whoever calls can write anything into it."""

    name: str = field(repr=shown_word)
    value: str = field(repr=False)


@frozen
class IncomingCall:
    """
    A call that waits to be taken: `realtime.calls.accept(call_id, session)` takes it.

    The same call may be announced more than once; the first answer counts.
    """

    call_id: str = field(repr=shown_id)
    #: In their order; a name may be there several times.
    sip_headers: tuple[SipHeader, ...] = field(repr=False)
    #: How the sound is protected on the way, such as `rtp` or `srtp`, where the service says it.
    sip_media_security: str | None = field(default=None, repr=shown_word)


def parse(body: bytes, *, limit: int = LARGEST_BODY) -> Event[IncomingCall] | UnknownEvent:
    """Read an event; check with `verify` first that OpenAI sent it."""
    raw = read_object(body, limit)
    kind = raw.get("type")
    kind = kind if isinstance(kind, str) else ""
    data = as_object(raw.get("data"))
    call_id = text(data.get("call_id"))
    known = kind == INCOMING_CALL
    call = _incoming(call_id, data) if known and call_id else None
    return as_event(
        call,
        raw,
        service=NAME,
        type=kind,
        call_id=call_id,
        moment=from_epoch(raw.get("created_at")),
        raw=raw,
        problem="data.call_id: expected an id" if known and call is None else None,
    )


def read(
    post: Post,
    *,
    limit: int = LARGEST_BODY,
    timeout: float | None = None,  # noqa: ARG001 - OpenAI waits for no reply
) -> Event[IncomingCall] | UnknownEvent:
    """Read what was posted."""
    return parse(post.body, limit=limit)


def reply(event: Event[Any], answer: object) -> Reply:  # noqa: ARG001 - as for the other services
    """Raise `InvalidArguments`: OpenAI wants no reply to any event."""
    raise InvalidArguments("reply", [Flaw("event", "this message wants no reply")], "nothing was answered")


def _incoming(call_id: str, data: dict[str, Any]) -> IncomingCall:
    headers = map(as_object, as_array(data.get("sip_headers")))
    return IncomingCall(
        call_id,
        tuple(SipHeader(str(one["name"]), str(one["value"])) for one in headers if {"name", "value"} <= one.keys()),
        text(data.get("sip_media_security")),
    )


__all__ = ["METHODS", "NAME", "IncomingCall", "SipHeader", "parse", "read", "reply"]
