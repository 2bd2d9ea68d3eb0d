"""Control addresses of the sandbox's Vapi: what a live call can be told."""

from __future__ import annotations

from typing import Any

import pytest

from tests.facade.sandbox.vapi.phoning import new_phone

MESSAGES: dict[str, dict[str, Any]] = {
    "say": {"type": "say", "content": "One more thing."},
    "add-message": {"type": "add-message", "message": {"role": "system", "content": "Be brief."}},
    "control": {"type": "control", "control": "mute-assistant"},
    "transfer": {"type": "transfer", "destination": {"type": "number", "number": "+15550199"}},
    "send-transport-message": {
        "type": "send-transport-message",
        "message": {"transport": "twilio", "twiml": "<Response/>"},
    },
    "end-call": {"type": "end-call"},
}


@pytest.mark.parametrize("kind", MESSAGES)
def test_a_live_call_takes_every_message(kind: str) -> None:
    """What is sent is noted; no key is needed, as whoever has the address controls the call."""
    phone = new_phone()
    call = phone.place("+15550113")
    phone.clock.advance(6)
    assert phone.control(call, **MESSAGES[kind]) == 200
    assert phone.vapi.controlled == [(call["id"], MESSAGES[kind])]


@pytest.mark.parametrize("seconds", [0, 1, 6])
def test_a_call_is_ended(seconds: float) -> None:
    """A call that is queued, rings or goes on ends at once, and has its report."""
    phone = new_phone()
    call = phone.place("+15550113")
    phone.clock.advance(seconds)
    assert phone.control(call, type="end-call") == 200
    assert phone.get(call["id"])["endedReason"] == "manually-canceled"
    assert "artifact" in phone.later(call)
    assert phone.control(call, type="end-call") == 404


def test_what_is_said_and_added_is_in_the_conversation() -> None:
    """The assistant says what it is told to; what is added nobody hears."""
    phone = new_phone(firstMessage="Good day.")
    call = phone.place("+15550113")
    phone.clock.advance(10)
    phone.control(call, **MESSAGES["say"])
    phone.control(call, **MESSAGES["add-message"], triggerResponseEnabled=False)
    phone.control(call, type="control", control="say-first-message")
    phone.control(call, type="say", content="Goodbye.", endCallAfterSpoken=True)
    call = phone.later(call)
    assert call["endedReason"] == "assistant-ended-call-after-message-spoken"
    said = [(each["role"], each["message"]) for each in call["messages"]][2:]
    assert said == [("bot", "One more thing."), ("system", "Be brief."), ("bot", "Good day."), ("bot", "Goodbye.")]
    assert "Be brief." not in call["artifact"]["transcript"]


def test_the_assistant_answers_what_it_is_given() -> None:
    """Unless it is told not to."""
    phone = new_phone()
    call = phone.place("+15550113")
    phone.clock.advance(10)
    phone.control(call, **MESSAGES["add-message"])
    assert [each["role"] for each in phone.get(call["id"])["messages"]] == ["bot", "user", "system", "bot"]


def test_a_call_is_given_to_somebody_else() -> None:
    """It is forwarded, whatever its script says, and ends when they have talked."""
    phone = new_phone()
    call = phone.place()
    phone.clock.advance(6)
    phone.control(call, **MESSAGES["transfer"], content="I will connect you.")
    assert phone.get(call["id"])["messages"][-1]["message"] == "I will connect you."
    assert phone.later(call, 19)["status"] == "forwarding"
    call = phone.later(call, 1)
    assert (call["endedReason"], call["destination"]["number"]) == ("assistant-forwarded-call", "+15550199")


@pytest.mark.parametrize(
    "message",
    [
        {"type": "hang-up"},
        {},
        {"type": "control", "control": "louder"},
        {"type": "add-message"},
        {"type": "transfer", "destination": {"type": "number"}},
    ],
)
def test_what_is_no_message_is_refused(message: dict[str, Any]) -> None:
    """A message that the document does not have changes nothing."""
    phone = new_phone()
    call = phone.place("+15550113")
    phone.clock.advance(6)
    assert phone.control(call, **message) == 400
    assert phone.vapi.controlled == []
    assert phone.get(call["id"])["status"] == "in-progress"


def test_a_call_may_have_no_control_address() -> None:
    """The assistant decides, or the account."""
    phone = new_phone()
    assert "monitor" not in phone.place(assistantOverrides={"monitorPlan": {"controlEnabled": False}})
    phone.vapi.controllable = False
    assert "monitor" not in phone.place()
    assert "monitor" in phone.place(assistantOverrides={"monitorPlan": {"controlEnabled": True}})


def test_a_control_address_may_want_a_key() -> None:
    """It wants the account's public key if the assistant says so, and never takes the private one instead."""
    phone = new_phone(monitorPlan={"controlAuthenticationEnabled": True})
    call = phone.place("+15550113")
    path = call["monitor"]["controlUrl"].removeprefix("http://127.0.0.1:8765")
    for key, status in (("", 401), ("sandbox-key", 401), (phone.vapi.public_key, 200)):
        assert phone.ask.whole("POST", path, {"type": "end-call"}, key=key).status == status


def test_what_follows_an_end_call_can_be_written() -> None:
    """A test may let a call take its time to end, or not end at all."""
    phone = new_phone()
    phone.vapi.after_end_call = ["in-progress", {"status": "ended", "endedReason": "manually-canceled"}]
    call = phone.place("+15550113")
    phone.clock.advance(6)
    phone.control(call, type="end-call")
    assert [phone.later(call)["status"] for _ in range(2)] == ["in-progress", "ended"]


def test_a_scheduled_call_cannot_be_told_anything() -> None:
    """It is not live yet."""
    phone = new_phone()
    call = phone.place(schedulePlan={"earliestAt": "2026-01-06T00:00:00.000Z"})
    assert phone.control(call, type="end-call") == 404
