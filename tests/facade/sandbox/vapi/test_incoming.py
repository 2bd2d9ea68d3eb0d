"""Inbound calls of the sandbox's Vapi: somebody calls, and the user's server says who answers."""

from __future__ import annotations

from typing import Any

import pytest

from facade.sandbox.world import Reply
from facade.webhooks import vapi
from tests.facade.sandbox.callers import URL, Server
from tests.facade.sandbox.vapi.phoning import ASSISTANT, LONG, NUMBER, Phone, new_phone

OURS, THEIRS = "+15550150", "+15550100"


def _asked(said: Any) -> Phone:
    phone = new_phone(Server({"assistant-request": said}))
    phone.vapi.kept("/phone-number")[NUMBER]["server"] = {"url": URL}
    return phone


def test_a_number_with_an_assistant_is_answered() -> None:
    """Nobody is asked; the call lives like all others."""
    phone = new_phone()
    phone.vapi.kept("/phone-number")[NUMBER]["assistantId"] = ASSISTANT
    call = phone.vapi.incoming(to=OURS, from_number=THEIRS)
    assert (call["type"], call["status"], call["customer"]) == ("inboundPhoneCall", "ringing", {"number": THEIRS})
    call = phone.later(call)
    assert call["endedReason"] == "customer-ended-call"
    assert call["artifact"]["transcript"]
    assert phone.ask("GET", "/call", phoneNumberId=NUMBER)[1] == [call]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"assistantId": ASSISTANT}, "customer-ended-call"),
        ({"assistant": {"firstMessage": "Good day."}}, "customer-ended-call"),
        ({"messageResponse": {"assistantId": ASSISTANT}}, "customer-ended-call"),
        ({"assistantId": "nobody"}, "assistant-not-found"),
        ({"assistant": {"firstMessage": 5}}, "assistant-request-returned-invalid-assistant"),
        ({"destination": {"type": "number", "number": "+15550199"}},
         "assistant-request-returned-forwarding-phone-number"),
        ({"destination": "+15550199"}, "assistant-request-returned-no-assistant"),
        ({"assistantId": [ASSISTANT]}, "assistant-request-returned-invalid-assistant"),
        ({"error": "We are closed."}, "assistant-request-returned-error"),
        ({}, "assistant-request-returned-no-assistant"),
        (Reply(status=500), "assistant-request-failed"),
        (Reply(status=0, fault="no answer"), "assistant-request-failed"),
    ],
)  # fmt: skip
def test_the_server_says_who_answers(said: Any, reason: str) -> None:
    """What it replies decides: an assistant, a number, an error, or nothing."""
    phone = _asked(said)
    call = phone.later(phone.vapi.incoming(to=OURS, from_number=THEIRS))
    assert (call["status"], call["endedReason"]) == ("ended", reason)
    (post,) = (post for post in phone.server.posts if post.kind == "assistant-request")
    event = vapi.parse(post.body)
    assert (event.type, event.call_id, event.reply_within, post.seconds) == ("assistant-request", call["id"], 7.5, 7.5)


def test_what_the_server_says_holds_for_the_call() -> None:
    """Its overrides are taken as well."""
    said = {"assistantId": ASSISTANT, "assistantOverrides": {"firstMessage": "Good day, {{name}}.",
            "variableValues": {"name": "Ada"}}}  # fmt: skip
    phone = _asked(said)
    call = phone.later(phone.vapi.incoming(to=OURS, script="voicemail"))
    assert [each["message"] for each in call["messages"] if each["role"] == "bot"] == ["Good day, Ada."]
    assert call["endedReason"] == "voicemail"


def test_a_number_without_anything_ends_a_call() -> None:
    """There is nobody to answer, and nobody to ask."""
    phone = new_phone()
    call = phone.vapi.incoming(to=OURS)
    assert call["endedReason"] == "call-start-error-neither-assistant-nor-server-set"
    phone.clock.advance(LONG)
    with pytest.raises(ValueError, match=r"No phone number of this account is \+15550151"):
        phone.vapi.incoming(to="+15550151")
