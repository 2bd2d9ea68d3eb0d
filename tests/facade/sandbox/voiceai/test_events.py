"""What the sandbox's Voice.ai sends to the user's servers: events, inbound calls, and calls of tools."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from facade.errors import SignatureRefused
from facade.sandbox.scripts import scripts
from facade.sandbox.wire import Request
from facade.sandbox.world import KEY, Post, Reply
from facade.webhooks import Timestamped, UnknownEvent, Unverified, verify, voiceai
from tests.facade.sandbox.callers import URL, Server
from tests.facade.sandbox.oracle import validator
from tests.facade.sandbox.voiceai.speaking import AGENT, LONG, OURS, Line, new_line

TOOL: dict[str, Any] = {
    "name": "find_order",
    "description": "Finds an order.",
    "parameters": {"type": "object"},
    "url": f"{URL}/tool",
    "method": "POST",
    "execution_mode": "sync",
    "auth_type": "none",
}


def _told(server: Server | None = None, /, **webhooks: Any) -> Line:
    return new_line(server, webhooks=webhooks)


def _with_events(*events: dict[str, Any]) -> Line:
    return _told(events=[{"url": URL, **event} for event in events])


@pytest.mark.parametrize("name", [name for name, script in scripts().items() if script.refusal is None])
def test_events_tell_of_beginning_and_end(name: str) -> None:
    """A call that somebody answers has a beginning; each has an end, by one event or the other."""
    line = _with_events({"secret": "the secret"})
    call = line.place(str(scripts()[name].number))
    line.clock.advance(LONG)
    answered = any(step.status == "in-progress" for step in scripts()[name].steps)
    assert line.server.kinds == ["call.started"] * answered + [scripts()[name].event]
    for post in line.server.posts:
        verify(post.headers, post.body, Timestamped("the secret"))
        validator("voiceai", "components", "schemas", "WebhookEvent").validate(json.loads(post.body))
        event = voiceai.parse(post.body)
        assert not isinstance(event, UnknownEvent), event
        assert (event.type, event.call_id) == (post.kind, call["call_id"])


def test_the_end_of_a_call_tells_what_it_was() -> None:
    """Its length, what it cost, and where its transcript is."""
    line = _with_events({})
    item = line.past()
    (body,) = line.server.bodies("call.completed")
    data = body["data"]
    assert (data["call_type"], data["duration_seconds"]) == ("sip_outbound", item["call_duration_seconds"])
    assert (data["credits_used"], data["to_number"]) == (item["credits_used"], item["to_number"])
    assert line.file(data["transcript_uri"])[0] == 200


def test_each_server_gets_what_it_wants() -> None:
    """A list of events narrows, an empty one does not; one that is turned off gets nothing; no secret, no signature."""
    line = _with_events(
        {"url": f"{URL}/all", "events": []},
        {"url": f"{URL}/end", "events": ["call.completed"], "timeout": 9},
        {"url": f"{URL}/off", "enabled": False},
    )
    line.past()
    sent = [(post.url.removeprefix(URL), post.kind, post.seconds) for post in line.server.posts]
    assert sent == [("/all", "call.started", 5), ("/all", "call.completed", 5), ("/end", "call.completed", 9)]
    for post in line.server.posts:
        with pytest.raises(SignatureRefused):
            verify(post.headers, post.body, Timestamped("the secret"))
        verify(post.headers, post.body, Unverified())


# Inbound calls


def _answering(said: Any) -> Line:
    return new_line(
        Server({"inbound_call": said}),
        greeting="Good day, {{name}}.",
        webhooks={"inbound_call": {"url": URL, "secret": "the secret"}},
    )


def test_an_inbound_call_takes_what_the_server_says() -> None:
    """Its variables are in what the agent says."""
    line = _answering({"dynamic_variables": {"name": "Ada"}, "agent_overrides": {"tts_params": {"voice_id": "v"}}})
    call = line.voiceai.incoming(to=OURS, from_number="+15550100")
    line.clock.advance(LONG)
    (post,) = line.server.posts
    verify(post.headers, post.body, Timestamped("the secret"))
    event = voiceai.parse_inbound_call(post.body)
    assert not isinstance(event, UnknownEvent)
    assert event.call_id == call["call_id"]
    assert line.voiceai.transcripts[call["call_id"]].startswith("Agent: Good day, Ada.\n")
    assert call["agent_overrides"] == {"tts_params": {"voice_id": "v"}}
    (item,) = line.history()
    assert (item["call_type"], item["from_number"], item["to_number"]) == ("sip_inbound", "+15550100", OURS)


@pytest.mark.parametrize("said", [Reply(status=500), Reply(status=0, fault="no answer"), ["no object"], None])
def test_an_inbound_call_goes_on_without_a_reply(said: Any) -> None:
    """It is answered all the same."""
    line = _answering(said)
    call = line.voiceai.incoming(to=OURS)
    line.clock.advance(LONG)
    assert line.voiceai.transcripts[call["call_id"]].startswith("Agent: Good day, .\n")
    with pytest.raises(ValueError, match=r"No agent has the number \+15550151"):
        line.voiceai.incoming(to="+15550151")


# Tools


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize(
    ("auth", "headers"),
    [
        ({"auth_type": "none"}, {}),
        ({"auth_type": "bearer_token", "auth_token": "the token"}, {"authorization": "Bearer the token"}),
        ({"auth_type": "api_key", "auth_token": "the token"}, {"x-api-key": "the token"}),
        ({"auth_type": "custom_headers", "headers": {"X-Own": "yes"}}, {"x-own": "yes"}),
    ],
)
def test_a_tool_is_called(method: str, auth: dict[str, Any], headers: dict[str, str]) -> None:
    """By its method and its way of showing who calls, with the four headers that say for whom."""
    line = _told(tools=[{**TOOL, "method": method, **auth}])
    call = line.place("+15550114")
    line.clock.advance(LONG)
    (post,) = line.server.posts
    assert (post.method, post.kind, headers.items() <= post.headers.items()) == (method, "tool", True)
    event = voiceai.parse_tool_call(post.headers, post.body, method=method, url=post.url)
    assert not isinstance(event, UnknownEvent), event
    assert event.call_id == call["call_id"]
    assert (event.message.name, event.message.agent_id) == ("find_order", AGENT)
    assert event.message.arguments == {"order": "1234"}
    if not headers:
        assert not post.headers.keys() & {"authorization", "x-api-key"}


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_call_goes_on_after_a_tool(mode: str) -> None:
    """It waits for one that is called in step, whatever that brings."""
    for said in (None, {"found": True}, Reply(status=500)):
        line = _told(Server({"tool": said}), tools=[{**TOOL, "execution_mode": mode}])
        assert line.past("+15550114")["has_transcript"]
        assert len(line.server.posts) == 1


def test_without_tools_none_is_called() -> None:
    """The call goes on as if there had been one."""
    line = new_line()
    assert line.past("+15550114")["has_transcript"]
    assert line.server.posts == []


# Trying webhooks out


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({}, {"success": True, "status_code": 200}),
        (Reply(status=500), {"success": False, "status_code": 500, "error": "the server answered with status 500"}),
        (Reply(status=0, fault="no answer"), {"success": False, "error": "no answer"}),
    ],
)
@pytest.mark.parametrize("what", ["test-tool/find_order", "test-inbound-call"])
def test_a_webhook_can_be_tried_out(what: str, said: Any, told: dict[str, Any]) -> None:
    """The answer says what came of it; so it does on an event loop."""
    server = Server({"tool": said, "inbound_call": said})
    line = _told(server, tools=[TOOL], inbound_call={"url": f"{URL}/inbound"})
    path = f"/api/v1/agent/{AGENT}/webhook/{what}"
    status, answer = line.ask("POST", path)
    assert (status, answer["status"]) == (200, "success" if told["success"] else "failed")
    (post,) = line.server.posts
    assert answer["results"] == [{"url": post.url, "attempts": 1, **told}]
    assert isinstance(post, Post)
    request = Request(method="POST", path=path, headers={"authorization": f"Bearer {KEY}"})
    again = asyncio.run(line.voiceai.answer_async(request))
    assert json.loads(again.body) == answer
    assert len(line.voiceai.world.posts) == 2


def test_what_is_not_there_cannot_be_tried_out() -> None:
    """An agent without such a webhook has nothing to try."""
    line = _told(tools=[TOOL])
    for path in (f"{AGENT}/webhook/test-tool/another", f"{AGENT}/webhook/test-inbound-call"):
        assert line.ask("POST", f"/api/v1/agent/{path}")[0] == 404
    assert line.server.posts == []


def test_the_servers_of_events_can_be_tried_out() -> None:
    """Each gets an event that is about no call, whatever else it wants to hear of."""
    line = _with_events({"secret": "the secret", "events": ["call.completed"]})
    (post,) = line.voiceai.send_test_events(AGENT)
    assert (post.reply and post.reply.status) == 200
    verify(post.headers, post.body, Timestamped("the secret"))
    event = voiceai.parse(post.body)
    assert not isinstance(event, UnknownEvent), event
    assert (event.type, event.call_id) == ("test", None)
