"""Vapi's messages: each to its class, the unknown ones kept, nothing ever lost."""

from __future__ import annotations

import datetime as dt
import pickle
from random import Random
from typing import Any, Final

import pytest

from facade.webhooks import Event, Post, UnknownEvent, vapi
from generated.runtime.model import Model
from generated.vapi import models
from tests.facade.webhooks.messages import CALL_ID, NOW, call, message_types, payloads, vapi_body, vapi_message, written

TYPES: Final = message_types()
#: The messages that wait for a reply.
WANTING: Final = {
    "assistant-request", "call.endpointing.request", "campaign.predial", "handoff-destination-request",
    "knowledge-base-request", "tool-calls", "transfer-destination-request", "voice-request",
}  # fmt: skip


def test_there_are_twenty_nine_classes() -> None:
    """The document has so many; two types share one."""
    assert len(set(TYPES.values())) == 29
    assert len(TYPES) == 30


@pytest.mark.parametrize("kind", TYPES)
def test_each_message_comes_as_its_class(kind: str) -> None:
    """What the document requires is enough, and what came is there, whole."""
    body = vapi_message(kind)
    event = vapi.parse(written(body))
    assert type(event) is Event
    assert type(event.message).__name__ == TYPES[kind]
    assert event.problem is None
    assert event.raw == body
    assert (event.service, event.type, event.call_id) == ("vapi", kind, CALL_ID)
    assert event.moment == dt.datetime.fromtimestamp(NOW, dt.UTC)
    assert isinstance(event.message, Model)
    assert event.message.to_dict() == body["message"]


@pytest.mark.parametrize("kind", TYPES)
def test_a_message_with_everything_comes_as_its_class(kind: str) -> None:
    """Any valid message, whatever of the document it uses, is read and kept."""
    made = payloads("vapi")
    for seed in range(5):
        value = made.at_random({"$ref": f"#/components/schemas/{TYPES[kind]}"}, Random(seed), depth=4)
        body = {"message": value | {"type": kind}}
        event = vapi.parse(written(body))
        assert type(event.message).__name__ == TYPES[kind]
        assert event.raw == body
        assert event.problem is None
        assert repr(event)
        assert event.key
        assert event.call is None or event.call.raw is not None


@pytest.mark.parametrize("kind", TYPES)
def test_the_messages_that_want_a_reply_say_how_soon(kind: str) -> None:
    """An assistant has to be named within 7.5 seconds whatever the settings; all others wait as long as they say."""
    event = vapi.parse(vapi_body(kind))
    usual = 7.5 if kind == "assistant-request" else 20.0
    longer = 7.5 if kind == "assistant-request" else 60.0
    assert event.reply_within == (usual if kind in WANTING else None)
    assert vapi.parse(vapi_body(kind), timeout=60.0).reply_within == (longer if kind in WANTING else None)


@pytest.mark.parametrize(
    "message",
    [
        {"type": "call.teleported", "call": call(), "timestamp": 1, "to": "Mars"},
        # As like a transcript as can be, but for the type.
        {"type": "translation", "role": "user", "transcriptType": "final", "transcript": "Guten Tag"},
        {"type": "", "x": 1},
        {"type": 7, "role": "user"},
        {"type": None},
        {"type": ["hang"]},
        {"typ": "hang"},
        {"role": "user", "transcriptType": "final", "transcript": "Hello"},
        {},
    ],
)
def test_a_message_that_nobody_knows_is_kept(message: dict[str, Any]) -> None:
    """It is never an error, and never a class that it is not."""
    event = vapi.parse(written({"message": message, "beside": [1]}))
    assert type(event) is UnknownEvent
    assert event.raw == {"message": message, "beside": [1]}
    assert event.message == (message or event.raw)
    assert event.type == (message.get("type") if isinstance(message.get("type"), str) else "")
    assert event.problem is None
    assert event.reply_within is None


@pytest.mark.parametrize(
    "body", [{}, {"message": None}, {"message": "hang"}, {"message": [{"type": "hang"}]}, {"a": 1}]
)
def test_an_envelope_that_nobody_knows_is_kept(body: dict[str, Any]) -> None:
    """What is an object at all is an event."""
    event = vapi.parse(written(body))
    assert isinstance(event, UnknownEvent)
    assert (event.type, event.message, event.raw, event.call, event.call_id) == ("", body, body, None, None)


def test_fields_that_nobody_knows_are_kept() -> None:
    """They are in the message as well as in the mapping."""
    event = vapi.parse(vapi_body("hang", mood="bright", call=call(weather="fine")))
    assert isinstance(event.message, models.ServerMessageHang)
    assert event.message["mood"] == "bright"
    assert isinstance(event.message.call, models.Call)
    assert event.message.call["weather"] == "fine"


def test_values_that_nobody_knows_are_kept() -> None:
    """Statuses and reasons come anew each month."""
    event = vapi.parse(vapi_body("status-update", status="levitating", endedReason="pipeline-error-of-tomorrow"))
    assert isinstance(event.message, models.ServerMessageStatusUpdate)
    assert (event.message.status, event.message.ended_reason) == ("levitating", "pipeline-error-of-tomorrow")


def test_a_part_that_does_not_fit_does_not_keep_the_rest_from_being_handled() -> None:
    """While a call is live, an oddity in the assistant must not cost the message; the part is in the mapping."""
    event = vapi.parse(vapi_body("speech-update", assistant={"server": "none"}, customer=["nobody"], turn=3))
    assert isinstance(event.message, models.ServerMessageSpeechUpdate)
    assert event.message.turn == 3
    assert not event.message.assistant
    assert not event.message.customer
    assert event.raw["message"]["assistant"] == {"server": "none"}
    assert event.problem is not None
    assert "assistant.server" in event.problem
    assert event.call is not None


def test_a_message_of_which_hardly_a_part_fits_is_kept_as_it_is() -> None:
    """It is not read again and again for each of its parts."""
    parts = ("artifact", "assistant", "call", "chat", "customer", "phoneNumber", "timestamp")
    event = vapi.parse(vapi_body("hang", **{part: ["odd"] for part in parts}))
    assert isinstance(event, UnknownEvent)
    assert event.problem is not None
    assert event.raw["message"]["customer"] == ["odd"]


def test_a_message_without_what_its_class_needs_is_unknown_and_says_why() -> None:
    """Its type is known all the same, and its call."""
    event = vapi.parse(written({"message": {"type": "end-of-call-report", "call": call(), "endedReason": "x"}}))
    assert isinstance(event, UnknownEvent)
    assert event.type == "end-of-call-report"
    assert event.problem is not None
    assert "analysis: required, but missing" in event.problem
    assert event.call is not None
    assert event.call.ended


@pytest.mark.parametrize(
    ("timestamp", "moment"),
    [
        (NOW, dt.datetime.fromtimestamp(NOW, dt.UTC)),
        (NOW * 1000, dt.datetime.fromtimestamp(NOW, dt.UTC)),
        (0, dt.datetime.fromtimestamp(0, dt.UTC)),
        (-(10**18), None),
        (10**30, None),
        (10**400, None),
        ("now", None),
        (True, None),
        ({}, None),
    ],
)
def test_a_moment_is_read_or_none(timestamp: object, moment: dt.datetime | None) -> None:
    """Nobody says in which unit it is, and nothing that stands there is an error."""
    assert vapi.parse(vapi_body("hang", timestamp=timestamp)).moment == moment


def test_what_was_posted_is_read() -> None:
    """`read` is `parse` for a post."""
    assert vapi.read(Post({}, vapi_body("hang"))).type == "hang"


def test_an_event_can_be_handed_to_another_process() -> None:
    """A server may take a message and leave it to a worker to handle it."""
    event = vapi.parse(vapi_body("status-update", status="ringing"))
    again = pickle.loads(pickle.dumps(event))  # noqa: S301 - our own
    assert again == event
    assert again.call == event.call
    assert again.key == event.key


# What is shown


def test_nothing_private_is_shown() -> None:
    """An event shows what it is and of which call, and nothing that anybody said, no number and no address."""
    body = vapi_message(
        "transcript",
        transcript="My number is +15550100",
        customer={"number": "+15550101"},
        call=call(monitor={"controlUrl": "https://x.vapi.ai/control"}),
    )
    event = vapi.parse(written(body))
    shown = f"{event!r} {event.call!r} {event.key}"
    assert "transcript" in shown
    assert CALL_ID in shown
    for private in ("+1555", "My number", "https://"):
        assert private not in shown


@pytest.mark.parametrize("place", ["type", "id", "problem"])
def test_what_stands_in_the_place_of_a_word_is_not_shown_either(place: str) -> None:
    """A type or an id that is a number or a sentence is hidden."""
    private = "+15550100 said so"
    message: dict[str, Any] = {"type": "hang", "call": call()}
    if place == "type":
        message["type"] = private
    elif place == "id":
        message["call"] = call(id=private)
    else:
        message["assistant"] = {"model": {"provider": "openai", "tools": [{private: 1}], private: {"a": private}}}
    event = vapi.parse(written({"message": message}))
    assert "5550100" not in f"{event!r} {event.key}"
