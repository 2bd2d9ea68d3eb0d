"""What Voice.ai posts to a server: events of calls, calls that come in, and tools that an agent uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import parse_qs, urlsplit

from attrs import field, frozen

from facade.arguments import Checks
from facade.errors import BodyRefused
from facade.models import as_model
from facade.redaction import shown_id, shown_word
from facade.telling import text, written_moment
from generated.runtime.codecs import Models
from generated.runtime.errors import DecodeError
from generated.runtime.model import Model
from generated.runtime.requests import json_body

from .bodies import LARGEST_BODY, read_object
from .events import UnknownEvent, as_event
from .posts import Post
from .replies import Reply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facade.calls import Call
    from generated.voiceai.models import (
        InboundCallWebhookRequest,
        InboundCallWebhookResponse,
        WebhookEvent,
        WebhookEventDataCallCompleted,
        WebhookEventDataCallStarted,
    )

    from .events import Event
    from .posts import Headers

NAME: Final = "voiceai"
#: The HTTP methods that Voice.ai uses: tools can have any.
METHODS: Final = frozenset({"DELETE", "GET", "PATCH", "POST", "PUT"})
#: Seconds for a reply where the settings of the agent say nothing else.
INBOUND_TIMEOUT: Final = 5.0
TOOL_TIMEOUT: Final = 10.0
#: The types of what has none of the service's own.
INBOUND_CALL: Final = "inbound-call"
TOOL_CALL: Final = "tool-call"
_DETAILS: Final = {
    "call.started": "WebhookEventDataCallStarted",
    "call.completed": "WebhookEventDataCallCompleted",
}
_TOOL_NAME: Final = "x-voiceai-tool-name"
_WITHOUT_BODY: Final = frozenset({"GET", "DELETE", "HEAD"})
_MOST_ARGUMENTS: Final = 1000
_MODELS: Final = Models("generated.voiceai.models")


M = TypeVar("M", bound=Model)


@frozen
class ToolCall:
    """
    One use of a tool.

    The arguments are what a model has written: check them as you check what a stranger types in. Those of GET and
    DELETE come in the address, so they are texts, or lists of texts where one is there several times.
    """

    request_id: str | None = field(repr=shown_id)
    name: str = field(repr=shown_word)
    agent_id: str | None = field(repr=shown_id)
    call_id: str | None = field(repr=shown_id)
    arguments: Mapping[str, Any] = field(repr=False)


def parse(body: bytes, *, limit: int = LARGEST_BODY) -> Event[WebhookEvent] | UnknownEvent:
    """Read an event of a call, or a test; check with `verify` first that Voice.ai sent it."""
    return _event(read_object(body, limit))


def parse_inbound_call(
    body: bytes, *, limit: int = LARGEST_BODY, timeout: float = INBOUND_TIMEOUT
) -> Event[InboundCallWebhookRequest] | UnknownEvent:
    """
    Read the question what a call that comes in should be like; check with `verify` first that Voice.ai sent it.

    `timeout` is the one in the agent's settings.
    """
    return _inbound_call(read_object(body, limit), timeout)


def parse_tool_call(
    headers: Headers,
    body: bytes = b"",
    *,
    method: str = "POST",
    url: str = "",
    limit: int = LARGEST_BODY,
    timeout: float = TOOL_TIMEOUT,
) -> Event[ToolCall] | UnknownEvent:
    """
    Read the use of a tool. Voice.ai does not sign it: only what the tool's own settings send along shows who asks.

    `url` is the address that was asked, with its query: GET and DELETE have their arguments there. `timeout` is the one
    in the tool's settings.
    """
    return _tool_call(Post(headers, body, method, url), limit, timeout)


def read(post: Post, *, limit: int = LARGEST_BODY, timeout: float | None = None) -> Event[Any] | UnknownEvent:
    """Read what was posted, whichever of the three it is."""
    if post.values(_TOOL_NAME):
        return _tool_call(post, limit, TOOL_TIMEOUT if timeout is None else timeout)
    raw = read_object(post.body, limit)
    within = INBOUND_TIMEOUT if timeout is None else timeout
    return _inbound_call(raw, within) if "event" not in raw and "from_number" in raw else _event(raw)


def details(event: Event[Any]) -> WebhookEventDataCallStarted | WebhookEventDataCallCompleted | None:
    """Return what an event says of its call, as the class of its type; None where that is not known."""
    named = _DETAILS.get(event.type)
    if named is None or isinstance(event, UnknownEvent):
        return None
    model: type[WebhookEventDataCallStarted | WebhookEventDataCallCompleted] = _MODELS.load(named)
    try:
        return model.from_dict(event.message.data)
    except DecodeError:
        return None


def reply(event: Event[Any], answer: InboundCallWebhookResponse | Mapping[str, Any] | object) -> Reply:
    """
    Write the reply to a message that wants one.

    For a call that comes in it is an `InboundCallWebhookResponse`, or a mapping like it; for a tool, anything that can
    be written as JSON.
    """
    checks = Checks("reply")
    value: object = answer
    if event.type == INBOUND_CALL:
        value = as_model(checks, "answer", _MODELS.load("InboundCallWebhookResponse"), answer)
    elif event.type != TOOL_CALL:
        checks.flaw("event", "this message wants no reply")
    checks.sendable("answer", value)
    checks.finish("nothing was answered")
    return Reply(json_body(value) or b"")


def _event(raw: dict[str, Any]) -> Event[WebhookEvent] | UnknownEvent:
    kind = raw.get("event")
    kind = kind if isinstance(kind, str) else ""
    typed: WebhookEvent | None = None
    problem = None
    if kind in _MODELS.load("WebhookEventEventValues"):
        typed, problem = _typed(_MODELS.load("WebhookEvent"), raw)
    return as_event(
        typed,
        raw,
        service=NAME,
        type=kind,
        call_id=text(raw.get("call_id")),
        moment=written_moment(raw.get("timestamp")),
        raw=raw,
        problem=problem,
        tell=_call,
    )


def _inbound_call(raw: dict[str, Any], timeout: float) -> Event[InboundCallWebhookRequest] | UnknownEvent:
    model: type[InboundCallWebhookRequest] = _MODELS.load("InboundCallWebhookRequest")
    typed, problem = _typed(model, raw)
    return as_event(
        typed,
        raw,
        service=NAME,
        type=INBOUND_CALL,
        call_id=text(raw.get("call_id")),
        raw=raw,
        reply_within=timeout,
        problem=problem,
        tell=_call,
    )


def _tool_call(post: Post, limit: int, timeout: float) -> Event[ToolCall] | UnknownEvent:
    arguments = _in_address(post.url, limit) if post.method in _WITHOUT_BODY else read_object(post.body or b"{}", limit)
    told = {name: next(iter(post.values(f"x-voiceai-{name}")), None) for name in _TOOL_HEADERS}
    call = ToolCall(told["request-id"], told["tool-name"] or "", told["agent-id"], told["call-id"], arguments)
    raw = {**told, "arguments": arguments}
    return as_event(
        call if call.name else None,
        raw,
        service=NAME,
        type=TOOL_CALL,
        call_id=call.call_id,
        raw=raw,
        reply_within=timeout,
        problem=None if call.name else f"the header {_TOOL_NAME} is missing",
    )


_TOOL_HEADERS: Final = ("request-id", "tool-name", "agent-id", "call-id")


def _in_address(url: str, limit: int) -> dict[str, Any]:
    problem = ""
    found: dict[str, list[str]] = {}
    try:
        query = urlsplit(url).query
        if len(query) > limit:
            problem = f"the address is longer than {limit}"
        else:
            found = parse_qs(query, keep_blank_values=True, max_num_fields=_MOST_ARGUMENTS)
    except ValueError:
        problem = f"the address is none, or has more than {_MOST_ARGUMENTS} arguments"
    if problem:
        raise BodyRefused(problem)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _typed(model: type[M], raw: dict[str, Any]) -> tuple[M | None, str | None]:
    try:
        return model.from_dict(raw), None
    except DecodeError as error:
        return None, str(error)


def _call(event: Event[Any]) -> Call | None:
    from .voiceai_calls import call_of  # noqa: PLC0415 - many messages are handled without the call

    return call_of(event)


__all__ = ["METHODS", "NAME", "ToolCall", "details", "parse", "parse_inbound_call", "parse_tool_call", "read", "reply"]
