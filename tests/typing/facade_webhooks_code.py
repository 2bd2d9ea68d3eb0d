"""How a service takes webhooks, without a router. Never run: `make types` reads it, strictly."""

# What is marked as wrong must be wrong: mypy looks everywhere for marks that silence nothing, pyright does here.
# pyright: reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, assert_type

from facade import Call
from facade.webhooks import (
    AccessToken,
    Auth,
    Bearer,
    CustomHeaders,
    Event,
    Hmac,
    Post,
    Reply,
    SharedSecret,
    StandardWebhooks,
    Timestamped,
    UnknownEvent,
    Unverified,
    openai,
    vapi,
    verify,
    voiceai,
)
from generated.vapi import models
from generated.voiceai import models as voiceai_models

BODY = b"{}"
ENVIRONMENT: dict[str, Any] = {"REQUEST_METHOD": "POST"}

AUTHS: list[Auth] = [
    Bearer("secret"),
    Bearer(["old", "new"], header="x-token", prefix=""),
    SharedSecret("secret"),
    SharedSecret(("old", "new"), header="x-api-key"),
    CustomHeaders({"x-one": "1", "x-two": ["2", "3"]}),
    AccessToken(str.isalnum, header="x-token", prefix="Token"),
    Unverified(),
    Hmac("secret"),
    Hmac(
        ["old", "new"],
        algorithm="sha512",
        signature_header="x-signature",
        signature_prefix="sha512=",
        signature_encoding="base64",
        timestamp_header="x-timestamp",
        include_timestamp=True,
        payload_format="{svix-id}.{timestamp}.{body}",
        message_id_header="svix-id",
        secret_is_base64=True,
        tolerance=300,
    ),
    Timestamped("secret", tolerance=300.0),
    StandardWebhooks("whsec_c2VjcmV0", tolerance=300),
]


def settings_are_checked() -> None:
    """A word that no service knows is found by the type checker."""
    Hmac("secret", algorithm="md5")  # type: ignore[arg-type]
    Bearer("secret", "x-token")  # type: ignore[call-arg]
    Bearer()  # type: ignore[call-arg]


def what_was_posted_is_verified() -> None:
    """Headers come as any server has them."""
    assert_type(verify({"x-signature": "a"}, BODY, AUTHS[0]), str | None)
    verify({"x-signature": ["a"]}, BODY, AUTHS[0], method="POST", url="https://example.com/", now=0.0)
    verify([("x-signature", "a")], BODY, AUTHS[0])
    verify([(b"x-signature", b"a")], BODY, AUTHS[0])
    verify(ENVIRONMENT, BODY, AUTHS[0])


def a_message_of_vapi_is_handled() -> Reply | None:
    """Each class is told apart, and an unknown message is a mapping."""
    event = vapi.parse(BODY, limit=1000, timeout=60.0)
    assert_type(event.type, str)
    assert_type(event.call_id, str | None)
    assert_type(event.moment, dt.datetime | None)
    assert_type(event.raw, Mapping[str, Any])
    assert_type(event.reply_within, float | None)
    assert_type(event.problem, str | None)
    assert_type(event.call, Call | None)
    assert_type(event.key, str)
    if isinstance(event, UnknownEvent):
        assert_type(event.message, Mapping[str, Any])
        return None
    match event.message:
        case models.ServerMessageTranscript() as transcript:
            assert_type(transcript.transcript, str)
        case models.ServerMessageToolCalls():
            results = {call.id: call.arguments for call in vapi.tool_calls(event)}
            return vapi.reply(event, vapi.tool_results(event, results, {"call_2": "No such tool."}))
        case models.ServerMessageVoiceRequest():
            return vapi.reply(event, b"\x00\x00")
        case _:
            pass
    return vapi.reply(event, {"assistantId": "agent-1"})


def a_message_of_voiceai_is_handled() -> Reply:
    """Each of the three kinds has its reader."""
    event = voiceai.parse(BODY, limit=1000)
    if not isinstance(event, UnknownEvent):
        assert_type(event, Event[voiceai_models.WebhookEvent])
    told = voiceai.details(event)
    if isinstance(told, voiceai_models.WebhookEventDataCallCompleted):
        assert_type(told.call_type, voiceai_models.WebhookEventDataCallStartedCallType | str)
    used = voiceai.parse_tool_call({}, BODY, method="GET", url="/tool?a=1", limit=1000, timeout=5)
    if isinstance(used.message, voiceai.ToolCall):
        assert_type(used.message.arguments, Mapping[str, Any])
        return voiceai.reply(used, {"answer": 42})
    asked = voiceai.parse_inbound_call(BODY, limit=1000, timeout=5)
    voiceai.read(Post({}, BODY, "POST", "https://example.com/"), limit=1000, timeout=5)
    return voiceai.reply(asked, voiceai_models.InboundCallWebhookResponse())


def a_message_of_openai_is_handled() -> str | None:
    """A call that comes in has a class."""
    event = openai.parse(BODY, limit=1000)
    if isinstance(event.message, openai.IncomingCall):
        assert_type(event.message.sip_headers, tuple[openai.SipHeader, ...])
        return event.message.call_id
    return None
