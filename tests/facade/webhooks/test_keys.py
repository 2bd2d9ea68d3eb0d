"""The key of an event: what two deliveries of the same message have in common, and two messages do not."""

from __future__ import annotations

from typing import Any, Final

import pytest

from facade.webhooks import openai, vapi, voiceai
from tests.facade.webhooks.messages import CALL_ID, call, vapi_body, vapi_message, written


def test_a_message_that_is_delivered_again_has_the_same_key() -> None:
    """Neither the order of the fields matters, nor how the circumstances have changed since."""
    message = vapi_message("status-update", status="in-progress")["message"]
    again = dict(reversed(message.items())) | {"call": call(cost=0.2, updatedAt="2026-11-21T10:00:00Z"), "artifact": {}}
    assert vapi.parse(written({"message": message})).key == vapi.parse(written({"message": again})).key


#: Pairs of messages that a call can really have, at one and the same moment.
DIFFERENT: Final[dict[str, tuple[bytes, bytes]]] = {
    "another type": (vapi_body("hang"), vapi_body("user-interrupted")),
    "another moment": (vapi_body("hang"), vapi_body("hang", timestamp=1)),
    "another call": (vapi_body("hang"), vapi_body("hang", call=call(id="call-2"))),
    "another status": (vapi_body("status-update", status="ringing"), vapi_body("status-update", status="ended")),
    "another speaker": (vapi_body("speech-update", role="user"), vapi_body("speech-update", role="assistant")),
    "other words": (vapi_body("transcript", transcript="a"), vapi_body("transcript", transcript="b")),
    "another tool call": (
        vapi_body("tool-calls", toolCallList=[{"id": "1", "type": "f", "function": {"name": "a", "arguments": "{}"}}]),
        vapi_body("tool-calls", toolCallList=[{"id": "2", "type": "f", "function": {"name": "a", "arguments": "{}"}}]),
    ),
    "no moment, other words": (
        written({"message": {"type": "x", "messages": [{"role": "user", "content": "a"}]}}),
        written({"message": {"type": "x", "messages": [{"role": "user", "content": "b"}]}}),
    ),
    "no moment, another customer": (
        written({"message": {"type": "x", "customer": {"name": "a"}}}),
        written({"message": {"type": "x", "customer": {"name": "b"}}}),
    ),
    "other words in a list": (vapi_body("hang", words=["a"]), vapi_body("hang", words=["b"])),
    "another chat": (
        written({"message": {"type": "chat.created", "timestamp": 1, "chat": {"id": "1"}}}),
        written({"message": {"type": "chat.created", "timestamp": 1, "chat": {"id": "2"}}}),
    ),
    "fields with the same text": (
        written({"message": {"type": "x", "a": "1", "b": "2"}}),
        written({"message": {"type": "x", "a": "1b", "": "2"}}),
    ),
}


@pytest.mark.parametrize("name", DIFFERENT)
def test_messages_that_differ_have_different_keys(name: str) -> None:
    """Otherwise one of them would be taken for the other and not be handled."""
    one, other = DIFFERENT[name]
    assert vapi.parse(one).key != vapi.parse(other).key


def test_a_key_is_short_and_says_nothing() -> None:
    """It can be stored anywhere."""
    event = vapi.parse(vapi_body("transcript", transcript="+15550100" * 10_000))
    assert event.key.startswith("vapi:")
    assert len(event.key) < 80
    assert "5550100" not in event.key


def test_a_key_costs_no_more_than_reading_the_message() -> None:
    """A long name above many fields is looked at once, not once for each of them."""
    event = vapi.parse(written({"message": {"x" * 2_000_000: {str(number): number for number in range(200_000)}}}))
    assert event.key


def test_the_services_do_not_share_keys() -> None:
    """One store can serve for all."""
    body = written({"call_id": CALL_ID})
    assert len({vapi.parse(body).key, voiceai.parse(body).key, openai.parse(body).key}) == 3


def test_a_tool_that_is_used_twice_has_two_keys() -> None:
    """Each use has an id of its own."""
    headers: dict[str, Any] = {"x-voiceai-tool-name": "weather", "x-voiceai-request-id": "1"}
    one = voiceai.parse_tool_call(headers, b"{}")
    assert one.key == voiceai.parse_tool_call(headers, b"{}").key
    assert one.key != voiceai.parse_tool_call(headers | {"x-voiceai-request-id": "2"}, b"{}").key
