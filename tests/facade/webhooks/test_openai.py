"""What OpenAI posts: calls that come in, and everything else as it is."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

import pytest

from facade.webhooks import Event, Post, UnknownEvent, openai
from facade.webhooks.openai import IncomingCall, SipHeader
from tests.facade.webhooks.messages import NOW, written

CALL: Final = "rtc_479a275623b54bdb9b6fbae2f7cbd408"
SIP_HEADERS: Final = [
    {"name": "From", "value": "sip:+15550100@sip.example.com"},
    {"name": "Via", "value": "one"},
    {"name": "Via", "value": "two"},
]


def incoming(**data: Any) -> dict[str, Any]:
    """Return the announcement of a call."""
    return {
        "id": "evt_685343a1381c819085d44c354e1b330e",
        "object": "event",
        "created_at": NOW,
        "type": "realtime.call.incoming",
        "data": {"call_id": CALL, "sip_headers": SIP_HEADERS} | data,
    }


def test_a_call_that_comes_in_has_a_class() -> None:
    """Its headers keep their order and their repetitions."""
    event = openai.parse(written(incoming(sip_media_security="srtp")))
    assert type(event) is Event
    call = event.message
    assert isinstance(call, IncomingCall)
    assert (call.call_id, call.sip_media_security) == (CALL, "srtp")
    assert call.sip_headers == tuple(SipHeader(one["name"], one["value"]) for one in SIP_HEADERS)
    assert (event.service, event.type, event.call_id) == ("openai", "realtime.call.incoming", CALL)
    assert event.moment == dt.datetime.fromtimestamp(NOW, dt.UTC)
    assert event.raw == incoming(sip_media_security="srtp")
    assert (event.reply_within, event.call) == (None, None)


@pytest.mark.parametrize("headers", [None, "From", [], [None, {}, {"name": "From"}], {"name": "From", "value": "x"}])
def test_headers_that_are_none_are_left_out(headers: object) -> None:
    """Whoever calls can write anything there."""
    event = openai.parse(written(incoming(sip_headers=headers)))
    assert isinstance(event.message, IncomingCall)
    assert event.message.sip_headers == ()


@pytest.mark.parametrize(
    "body",
    [
        incoming() | {"type": "realtime.call.outgoing"},
        {"type": "response.completed", "data": {"id": "resp_1"}, "id": "evt_1"},
        {"type": 7},
        {"data": {"call_id": CALL}},
        {},
    ],
)
def test_any_other_event_is_kept_as_it_is(body: dict[str, Any]) -> None:
    """It is never an error, and never a class that it is not."""
    event = openai.parse(written(body))
    assert type(event) is UnknownEvent
    assert (event.raw, event.message, event.problem) == (body, body, None)
    assert event.type == (body.get("type") if isinstance(body.get("type"), str) else "")


@pytest.mark.parametrize("data", [None, "x", {}, {"call_id": None}, {"call_id": ""}, {"call_id": 7}])
def test_a_call_without_an_id_is_unknown_and_says_why(data: object) -> None:
    """Nobody could take it."""
    event = openai.parse(written(incoming() | {"data": data}))
    assert isinstance(event, UnknownEvent)
    assert event.type == "realtime.call.incoming"
    assert event.problem == "data.call_id: expected an id"


def test_what_was_posted_is_read() -> None:
    """`read` is `parse` for a post."""
    assert openai.read(Post({}, written(incoming()))).call_id == CALL


def test_nothing_private_is_shown() -> None:
    """Who calls is in the headers."""
    event = openai.parse(written(incoming()))
    shown = f"{event!r} {event.message!r} {event.key}"
    assert CALL in shown
    assert "5550100" not in shown
