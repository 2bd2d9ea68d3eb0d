"""
What Vapi posts to a server, and what eight of its messages want to hear.

::

    event = vapi.parse(body)
    if event.type == "tool-calls":
        results = {call.id: look_up(call.name, call.arguments) for call in vapi.tool_calls(event)}
        answer = vapi.reply(event, vapi.tool_results(event, results))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from facade.loose import as_object
from facade.telling import text
from generated.runtime.codecs import Models
from generated.runtime.errors import DecodeError

from .bodies import LARGEST_BODY, read_object
from .events import as_event
from .moments import from_epoch
from .vapi_replies import WANTING, reply
from .vapi_tools import ToolCall, has_tool_calls, tool_calls, tool_results, with_standard_calls

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.calls import Call
    from generated.vapi.models import AnyServerMessage

    from .events import Event, UnknownEvent
    from .posts import Post

NAME: Final = "vapi"
#: The HTTP methods that Vapi uses.
METHODS: Final = frozenset({"POST"})
#: Seconds for a reply where the server's `timeoutSeconds` says nothing else.
DEFAULT_TIMEOUT: Final = 20.0
#: Seconds from the call's arrival at Vapi to the reply; the server's `timeoutSeconds` does not change it.
ASSISTANT_REQUEST_TIMEOUT: Final = 7.5
#: Parts of a message that may be left out because they do not fit; it is read anew for each.
_MOST_LEFT_OUT: Final = 5
_MODELS: Final = Models("generated.vapi.models")


def parse(
    body: bytes, *, limit: int = LARGEST_BODY, timeout: float = DEFAULT_TIMEOUT
) -> Event[AnyServerMessage] | UnknownEvent:
    """
    Read a message; check with `verify` first that Vapi sent it.

    `timeout` is the `timeoutSeconds` of the server in Vapi's settings. A body over `limit` bytes, or one that is no
    JSON object, raises `BodyRefused`.
    """
    raw = read_object(body, limit)
    message = as_object(raw.get("message"))
    kind = _type(message)
    typed, problem = _typed(kind, message)
    return as_event(
        typed,
        message or raw,
        service=NAME,
        type=kind,
        call_id=text(as_object(message.get("call")).get("id")),
        moment=from_epoch(message.get("timestamp")),
        raw=raw,
        reply_within=_deadline(kind, timeout),
        problem=problem,
        tell=_call,
    )


def read(
    post: Post, *, limit: int = LARGEST_BODY, timeout: float | None = None
) -> Event[AnyServerMessage] | UnknownEvent:
    """Read what was posted."""
    return parse(post.body, limit=limit, timeout=DEFAULT_TIMEOUT if timeout is None else timeout)


def _type(message: dict[str, Any]) -> str:
    kind = message.get("type")
    if kind is None and has_tool_calls(message):
        # The document lets this one message come without its type.
        return "tool-calls"
    return kind if isinstance(kind, str) else ""


def _deadline(kind: str, timeout: float) -> float | None:
    if kind not in WANTING:
        return None
    return ASSISTANT_REQUEST_TIMEOUT if kind == "assistant-request" else timeout


def _typed(kind: str, message: dict[str, Any]) -> tuple[AnyServerMessage | None, str | None]:
    """Read a message as its class, and say what of it does not fit."""
    decode = _DECODERS.get(kind) or _decoder(kind)
    if decode is None:
        return None, None
    problem: str | None = None
    standard = kind != "tool-calls"
    left_out = 0
    while True:
        try:
            return decode(message), problem
        except DecodeError as error:
            flaw = error
        if not standard:
            standard, message = True, with_standard_calls(message)
            continue
        problem = problem or str(flaw)
        left_out += 1
        if not flaw.path or flaw.path[0] not in message or left_out > _MOST_LEFT_OUT:
            return None, problem
        # One part that does not fit must not keep the rest from being handled while a call is live.
        message = {name: value for name, value in message.items() if name != flaw.path[0]}


_DECODERS: Final[dict[str, Callable[[dict[str, Any]], AnyServerMessage]]] = {}


def _decoder(kind: str) -> Callable[[dict[str, Any]], AnyServerMessage] | None:
    named = _MODELS.load("AnyServerMessage").values.get(kind)
    if named is None:
        return None
    _DECODERS[kind] = _MODELS.load(named[0]).from_dict
    return _DECODERS[kind]


def _call(event: Event[Any]) -> Call | None:
    from .vapi_calls import call_of  # noqa: PLC0415 - most messages are handled without the call

    return call_of(event)


__all__ = ["METHODS", "NAME", "ToolCall", "parse", "read", "reply", "tool_calls", "tool_results"]
