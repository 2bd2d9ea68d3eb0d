"""What Voice.ai posts: events, calls that come in, and tools; each told apart, typed and answered."""

from __future__ import annotations

import datetime as dt
import json
from random import Random
from typing import Any, Final

import pytest

from facade.calls import Direction, Status
from facade.errors import BodyRefused, InvalidArguments
from facade.outcomes import Category, Fault
from facade.webhooks import Event, Post, UnknownEvent, voiceai
from generated.voiceai import models
from tests.facade.webhooks.messages import CALL_ID, payloads, written

MOMENT: Final = dt.datetime(2026, 11, 21, 9, 34, 20, tzinfo=dt.UTC)
AGENT: Final = "agent-1"
DATA: Final = {"call_type": "sip_outbound", "from_number": "+15550101", "to_number": "+15550100"}


def event(kind: object, data: object = None, **others: Any) -> dict[str, Any]:
    """Return an event as it is posted."""
    posted = {"event": kind, "timestamp": MOMENT.isoformat(), "call_id": CALL_ID, "agent_id": AGENT}
    return {**posted, "data": DATA if data is None else data, **others}


@pytest.mark.parametrize("kind", ["call.started", "call.completed", "call.failed", "test"])
def test_each_event_comes_as_its_class(kind: str) -> None:
    """What came is there, whole, as class and as mapping."""
    body = event(kind)
    parsed = voiceai.parse(written(body))
    assert type(parsed) is Event
    assert isinstance(parsed.message, models.WebhookEvent)
    assert parsed.message.to_dict() == parsed.raw == body
    assert (parsed.service, parsed.type, parsed.call_id, parsed.moment) == ("voiceai", kind, CALL_ID, MOMENT)
    assert parsed.reply_within is None


def test_any_valid_event_is_read() -> None:
    """Whatever of the document it uses."""
    for seed in range(30):
        body = payloads("voiceai").at_random({"$ref": "#/components/schemas/WebhookEvent"}, Random(seed))
        assert voiceai.parse(written(body)).raw == body


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (event("call.teleported"), "call.teleported"),
        (event(7), ""),
        (event(None), ""),
        ({"hello": "world"}, ""),
        ({}, ""),
    ],
)
def test_an_event_that_nobody_knows_is_kept(body: dict[str, Any], kind: str) -> None:
    """It is never an error, and never a class that it is not."""
    parsed = voiceai.parse(written(body))
    assert type(parsed) is UnknownEvent
    assert (parsed.type, parsed.raw, parsed.message, parsed.problem) == (kind, body, body, None)


@pytest.mark.parametrize("change", [{"data": "none"}, {"timestamp": "today"}, {"agent_id": ["a"]}])
def test_an_event_that_does_not_fit_is_kept_and_says_why(change: dict[str, Any]) -> None:
    """Its type and its call are known all the same."""
    parsed = voiceai.parse(written(event("call.started") | change))
    assert isinstance(parsed, UnknownEvent)
    assert parsed.problem is not None
    assert next(iter(change)) in parsed.problem
    assert parsed.call is not None
    assert parsed.call.status is Status.IN_PROGRESS


def test_what_an_event_says_of_its_call_has_a_class() -> None:
    """The document describes it for two of the types."""
    started = voiceai.details(voiceai.parse(written(event("call.started"))))
    assert isinstance(started, models.WebhookEventDataCallStarted)
    completed = voiceai.details(voiceai.parse(written(event("call.completed", DATA | {"duration_seconds": 61}))))
    assert isinstance(completed, models.WebhookEventDataCallCompleted)
    assert completed.duration_seconds == 61
    for body in (event("test"), event("call.failed"), event("call.started", {}), event("call.new")):
        assert voiceai.details(voiceai.parse(written(body))) is None


# The call


def test_a_start_tells_of_a_live_call() -> None:
    """Nobody else tells of it while it lasts."""
    call = voiceai.parse(written(event("call.started"))).call
    assert call is not None
    assert (call.id, call.provider, call.status, call.service_status) == (
        CALL_ID, "voiceai", Status.IN_PROGRESS, "call.started",
    )  # fmt: skip
    assert (call.direction, call.agent, call.to, call.from_number) == (
        Direction.OUTBOUND, AGENT, "+15550100", "+15550101",
    )  # fmt: skip
    assert (call.started_at, call.ended_at, call.outcome) == (MOMENT, None, None)


def test_a_start_knows_when_it_was() -> None:
    """The moment of the call counts more than that of the message."""
    call = voiceai.parse(written(event("call.started", DATA | {"started_at": "2026-11-21T09:33:20Z"}))).call
    assert call is not None
    assert call.started_at == MOMENT - dt.timedelta(minutes=1)


def test_a_completed_call_tells_how_it_went() -> None:
    """The history does not: it has no word for that."""
    data = DATA | {"duration_seconds": 60, "credits_used": 3.5, "transcript_summary": "A greeting."}
    call = voiceai.parse(written(event("call.completed", data))).call
    assert call is not None
    assert (call.status, call.duration, call.ended_at) == (Status.ENDED, 60.0, MOMENT)
    assert (call.cost, call.summary) == (3.5, "A greeting.")
    assert call.outcome is not None
    assert (call.outcome.category, call.outcome.fault, call.outcome.retry) == (Category.COMPLETED, Fault.NOBODY, False)


@pytest.mark.parametrize(("kind", "seconds"), [("call.failed", 5), ("call.failed", None), ("call.completed", 0)])
def test_where_nobody_says_how_it_went_nobody_knows(kind: str, seconds: float | None) -> None:
    """A call that failed, or had no length, is over, and why is not told."""
    call = voiceai.parse(written(event(kind, DATA | {"duration_seconds": seconds}))).call
    assert call is not None
    assert call.ended
    assert call.outcome is not None
    assert (call.outcome.category, call.outcome.reason) == (Category.UNKNOWN, kind)


@pytest.mark.parametrize("body", [event("test"), event("test", call_id=None), event("call.started", call_id=None), {}])
def test_a_message_without_a_call_tells_of_none(body: dict[str, Any]) -> None:
    """A test is of no call, even if it names one."""
    assert voiceai.parse(written(body)).call is None


@pytest.mark.parametrize("seconds", [-1, 1e300, "60", True, None, [60]])
def test_a_length_that_is_none_is_no_error(seconds: object) -> None:
    """Whatever stands there, the call is over."""
    call = voiceai.parse(written(event("call.completed", DATA | {"duration_seconds": seconds}))).call
    assert call is not None
    assert call.ended
    assert call.started_at is None


# Calls that come in

INBOUND: Final = {"agent_id": AGENT, "call_id": CALL_ID, "from_number": "+15550100", "to_number": "+15550101"}


def test_a_call_that_comes_in_is_asked_about() -> None:
    """It has its class, its call, and a time in which it wants its reply."""
    parsed = voiceai.parse_inbound_call(written(INBOUND))
    assert isinstance(parsed.message, models.InboundCallWebhookRequest)
    assert (parsed.type, parsed.call_id, parsed.raw, parsed.reply_within) == ("inbound-call", CALL_ID, INBOUND, 5.0)
    assert voiceai.parse_inbound_call(written(INBOUND), timeout=30.0).reply_within == 30.0
    assert parsed.call is not None
    assert (parsed.call.direction, parsed.call.from_number, parsed.call.status) == (
        Direction.INBOUND, "+15550100", Status.UNKNOWN,
    )  # fmt: skip


def test_a_call_that_comes_in_without_what_it_needs_is_unknown() -> None:
    """It is kept, and still wants its reply."""
    parsed = voiceai.parse_inbound_call(b'{"call_id": "1", "from_number": "+15550100"}')
    assert isinstance(parsed, UnknownEvent)
    assert parsed.problem is not None
    assert parsed.reply_within == 5.0


def test_a_call_that_comes_in_is_answered() -> None:
    """A class and a mapping like it are written alike; an empty answer leaves the agent as it is."""
    asked = voiceai.parse_inbound_call(written(INBOUND))
    answer = {"dynamic_variables": {"name": "Robin"}, "agent_overrides": {"greeting": "Hello Robin"}}
    for one in (answer, models.InboundCallWebhookResponse.from_dict(answer)):
        assert json.loads(voiceai.reply(asked, one).content) == answer
    assert voiceai.reply(asked, {}).content == b"{}"


@pytest.mark.parametrize("answer", ["Hello", None, ["x"], {"dynamic_variables": 7}, models.WebhookEvent])
def test_an_answer_that_does_not_fit_is_told(answer: Any) -> None:
    """It is found out here, and not while somebody is calling."""
    with pytest.raises(InvalidArguments, match=r"^reply: nothing was answered\. answer"):
        voiceai.reply(voiceai.parse_inbound_call(written(INBOUND)), answer)


def test_an_event_wants_no_reply() -> None:
    """An answer to it is a mistake of the program."""
    with pytest.raises(InvalidArguments, match="event: this message wants no reply"):
        voiceai.reply(voiceai.parse(written(event("test"))), {})


# Tools

HEADERS: Final = {
    "X-VoiceAI-Request-Id": "request-1",
    "X-VoiceAI-Tool-Name": "find_table",
    "X-VoiceAI-Agent-Id": AGENT,
    "X-VoiceAI-Call-Id": CALL_ID,
}
URL: Final = "https://example.com/tools/find?day=2026-11-26&guest=Robin%20Example&guest=Kim&note="


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "patch"])
def test_arguments_come_as_json(method: str) -> None:
    """The four headers say what is used, by whom, and in which call."""
    used = voiceai.parse_tool_call(HEADERS, b'{"day": "2026-11-26", "guests": 2}', method=method, url=URL)
    assert type(used) is Event
    call = used.message
    assert isinstance(call, voiceai.ToolCall)
    assert (call.request_id, call.name, call.agent_id, call.call_id) == ("request-1", "find_table", AGENT, CALL_ID)
    assert call.arguments == {"day": "2026-11-26", "guests": 2}
    assert (used.type, used.call_id, used.reply_within, used.call) == ("tool-call", CALL_ID, 10.0, None)


@pytest.mark.parametrize("method", ["GET", "DELETE", "get"])
def test_arguments_come_in_the_address(method: str) -> None:
    """They are texts there, and one that is there twice is a list."""
    used = voiceai.parse_tool_call(HEADERS, method=method, url=URL)
    assert isinstance(used.message, voiceai.ToolCall)
    assert used.message.arguments == {"day": "2026-11-26", "guest": ["Robin Example", "Kim"], "note": ""}


@pytest.mark.parametrize(("method", "url"), [("POST", ""), ("GET", ""), ("GET", "/tools")])
def test_a_tool_may_have_no_arguments(method: str, url: str) -> None:
    """Then there is nothing in the body, nor in the address."""
    used = voiceai.parse_tool_call(HEADERS, method=method, url=url)
    assert isinstance(used.message, voiceai.ToolCall)
    assert used.message.arguments == {}


def test_too_much_in_an_address_is_refused() -> None:
    """It is bounded as a body is."""
    with pytest.raises(BodyRefused, match="more than 1000 arguments"):
        voiceai.parse_tool_call(HEADERS, method="GET", url="/tools?" + "a=1&" * 1001)
    with pytest.raises(BodyRefused, match="is longer than 100"):
        voiceai.parse_tool_call(HEADERS, method="GET", url="/tools?a=" + "b" * 100, limit=100)
    with pytest.raises(BodyRefused, match="the address is none"):
        voiceai.parse_tool_call(HEADERS, method="GET", url="https://[")


def test_a_tool_without_a_name_is_unknown() -> None:
    """It is kept, and says why."""
    used = voiceai.parse_tool_call({"x-voiceai-call-id": CALL_ID}, b'{"a": 1}')
    assert isinstance(used, UnknownEvent)
    assert used.problem == "the header x-voiceai-tool-name is missing"
    assert used.raw["arguments"] == {"a": 1}


@pytest.mark.parametrize("answer", [{"free": True}, ["10:00"], "Done.", None, 7, models.InboundCallWebhookResponse()])
def test_a_tool_is_answered_with_anything_that_can_be_written(answer: Any) -> None:
    """What a tool gives back is the agent's own matter."""
    reply = voiceai.reply(voiceai.parse_tool_call(HEADERS), answer)
    assert json.loads(reply.content) == ({} if isinstance(answer, models.InboundCallWebhookResponse) else answer)
    assert reply.content_type == "application/json"


def test_what_cannot_be_written_is_told() -> None:
    """It is found out here."""
    with pytest.raises(InvalidArguments, match="answer: cannot be sent"):
        voiceai.reply(voiceai.parse_tool_call(HEADERS), object())


def test_what_was_posted_is_told_apart() -> None:
    """One address can take all three."""
    assert voiceai.read(Post(HEADERS, b"", "GET", URL)).type == "tool-call"
    assert voiceai.read(Post(HEADERS, b"{}")).type == "tool-call"
    assert voiceai.read(Post({}, written(INBOUND))).type == "inbound-call"
    assert voiceai.read(Post({}, written(event("call.started")))).type == "call.started"
    assert voiceai.read(Post({}, b"{}")).type == ""


def test_nothing_private_is_shown() -> None:
    """Neither arguments nor numbers nor what was said."""
    completed = voiceai.parse(written(event("call.completed", DATA | {"transcript_summary": "A secret."})))
    used = voiceai.parse_tool_call(HEADERS, b'{"number": "+15550102"}')
    asked = voiceai.parse_inbound_call(written(INBOUND))
    shown = "".join(f"{one!r} {one.call!r} {one.message!r} {one.key}" for one in (completed, used, asked))
    assert "find_table" in shown
    for private in ("+1555", "secret"):
        assert private not in shown
