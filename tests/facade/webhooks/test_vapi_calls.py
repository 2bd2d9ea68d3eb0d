"""What a message tells of its call, in the facade's words; and where its control address may lead."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Call, Status
from facade.outcomes import Category
from facade.vapi.reading import has_report
from facade.webhooks import vapi
from generated.vapi import models
from tests.facade.vapi.asking import live
from tests.facade.webhooks.messages import CALL_ID, call, message_types, vapi_body, written

if TYPE_CHECKING:
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

CONTROL: Final = "https://phone-call-websocket.aws-us-west-2-backend-production1.vapi.ai/call-1/control"
#: The types that say how far the call is.
TELLING: Final = {"status-update", "end-of-call-report"}


def told(body: bytes) -> Call:
    """Return the call that a message tells of."""
    found = vapi.parse(body).call
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("scheduled", Status.SCHEDULED),
        ("queued", Status.QUEUED),
        ("ringing", Status.RINGING),
        ("in-progress", Status.IN_PROGRESS),
        ("forwarding", Status.TRANSFERRING),
        ("ended", Status.ENDED),
        ("levitating", Status.UNKNOWN),
    ],
)
def test_a_status_update_tells_the_status(word: str, status: Status) -> None:
    """The message's own word counts, not that of the call in it, which is as old as the call."""
    found = told(vapi_body("status-update", status=word, call=call(status="queued")))
    assert (found.status, found.service_status) == (status, word)
    assert (found.id, found.provider) == (CALL_ID, "vapi")


def test_an_end_tells_how_it_went() -> None:
    """The reason stands beside the call."""
    found = told(vapi_body("status-update", status="ended", endedReason="customer-busy"))
    assert found.outcome is not None
    assert (found.outcome.category, found.outcome.reason) == (Category.UNREACHABLE, "customer-busy")


def test_a_report_tells_everything() -> None:
    """Transcript, summary, recording, cost and both moments stand beside the call, and are the call's."""
    found = told(
        vapi_body(
            "end-of-call-report",
            call=call(status="in-progress", type="outboundPhoneCall"),
            endedReason="customer-ended-call",
            artifact={"transcript": "AI: Hello", "recordingUrl": "https://example.com/1.wav"},
            analysis={"summary": "A greeting."},
            cost=0.25,
            startedAt="2026-11-21T09:33:20.000Z",
            endedAt="2026-11-21T09:34:20.000Z",
            customer={"number": "+15550100"},
        )
    )
    assert found.status is Status.ENDED
    assert found.outcome is not None
    assert found.outcome.category is Category.COMPLETED
    assert (found.transcript, found.summary, found.recording) == (
        "AI: Hello",
        "A greeting.",
        "https://example.com/1.wav",
    )
    assert (found.cost, found.duration, found.to) == (0.25, 60.0, "+15550100")
    assert found.ended_at == dt.datetime(2026, 11, 21, 9, 34, 20, tzinfo=dt.UTC)
    assert has_report(found)


def test_what_is_told_changes_nothing_of_the_message() -> None:
    """The message stays as it came, however often the call is asked for."""
    event = vapi.parse(vapi_body("status-update", status="ringing", call=call(status="queued")))
    assert event.call == event.call
    assert isinstance(event.message, models.ServerMessageStatusUpdate)
    assert isinstance(event.message.call, models.Call)
    assert event.message.call.status == "queued"
    assert event.raw["message"]["call"]["status"] == "queued"


@pytest.mark.parametrize("kind", sorted(message_types().keys() - TELLING))
def test_other_messages_say_nothing_of_the_status(kind: str) -> None:
    """The call that comes with them is as old as its beginning; an end alone cannot be old."""
    old = told(vapi_body(kind, call=call(status="queued", assistantId="agent-1")))
    assert (old.status, old.service_status, old.agent) == (Status.UNKNOWN, None, "agent-1")
    over = told(vapi_body(kind, call=call(status="ended", endedReason="customer-busy")))
    assert over.ended
    assert over.outcome is not None


@pytest.mark.parametrize(
    "one", [None, "call-1", {}, {"id": "call-1"}, call(id=None), call(id=7), call(createdAt="now")]
)
def test_a_message_without_a_call_tells_of_none(one: Any) -> None:
    """Nothing that stands in its place is an error."""
    assert vapi.parse(vapi_body("hang", call=one)).call is None


def test_an_end_is_told_although_the_report_does_not_fit() -> None:
    """Whoever waits for the end must not miss it because of an oddity in the report."""
    message = {"type": "end-of-call-report", "call": call(), "endedReason": "customer-ended-call", "artifact": "none"}
    event = vapi.parse(written({"message": message}))
    assert event.problem is not None
    assert event.call is not None
    assert event.call.ended
    assert event.call.outcome is not None
    assert event.call.outcome.category is Category.COMPLETED


# The control address


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        (CONTROL, True),
        ("http://x.vapi.ai/control", False),
        ("https://vapi.ai.evil.example/control", False),
        ("https://x.vapi.ai@evil.example/control", False),
        ("http://169.254.169.254/latest/meta-data", False),
        ("file:///etc/passwd", False),
        ("https://[", False),
        ("", False),
    ],
)
def test_a_control_address_is_only_taken_over_if_it_may_be_used(address: str, kept: bool) -> None:  # noqa: FBT001 - a table
    """Whoever can post a message must not lead the program anywhere else."""
    found = told(vapi_body("hang", call=call(monitor={"controlUrl": address})))
    assert found.control == (address if kept else None)


def test_the_call_of_a_message_can_be_controlled(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A foreign address is never asked: the service itself is asked where the call is controlled."""
    call_id = live(vapi_service)
    foreign = vapi_service.address + "/foreign"
    event = vapi.parse(vapi_body("hang", call=call(id=call_id, monitor={"controlUrl": foreign})))
    assert event.call is not None
    client = open_vapi(vapi_service)
    client.live.say(event.call, "Good bye.")
    assert client.calls.hang_up(event.call).ended
    assert not [request for request in vapi_service.arrived if request.path.startswith("/foreign")]
