"""Waiting for a Voice.ai call with its webhooks: they alone tell how far a live call is, and how it went."""

from __future__ import annotations

import hmac
import json
from typing import TYPE_CHECKING, Any, Final

from facade.calls import Call, Status
from facade.feed import EventFeed
from facade.outcomes import Category, Outcome
from facade.webhooks import Post, Router, Timestamped, voiceai
from tests.facade.voiceai.past import TO
from tests.facade.webhooks.posting import SECRET
from tests.facade.webhooks.timetable import Timetable

if TYPE_CHECKING:
    from tests.facade.clients import OpenVoiceAI
    from tests.facade.services import VoiceAI

COMPLETED: Final = Outcome(category=Category.COMPLETED, reason="call.completed")


def news(call_id: str, status: Status, **fields: Any) -> Call:
    """Return what an event says of a call."""
    told: dict[str, Any] = {
        "id": call_id,
        "provider": "voiceai",
        "status": status,
        "raw": {"event": "an event"},
    } | fields
    return Call(**told)


def test_an_answer_is_waited_for_with_events(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Which the service itself has no word for."""
    clock, feed = Timetable(), EventFeed()
    client = open_voiceai(voiceai_service, clock=clock)
    placed = client.calls.place(to=TO, agent="agent-1")
    clock.at(3, lambda: feed.tell(news(placed.id, Status.IN_PROGRESS)))
    call = client.calls.wait(placed, "answered", events=feed)
    assert (call.status, call.to, clock.passed) == (Status.IN_PROGRESS, TO, 3)


def test_an_answer_that_no_event_told_of_ends_with_the_call(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI
) -> None:
    """The history shows the end, if nothing else does."""
    clock, feed = Timetable(), EventFeed()
    client = open_voiceai(voiceai_service, clock=clock)
    placed = client.calls.place(to=TO, agent="agent-1")
    clock.at(3, lambda: voiceai_service.finish(placed.id))
    assert client.calls.wait(placed, "answered", events=feed).ended
    assert clock.passed == 4


def test_an_end_is_known_before_the_history_has_it(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """With what the event says of it, and what is known from the placement."""
    clock, feed = Timetable(), EventFeed()
    client = open_voiceai(voiceai_service, clock=clock)
    placed = client.calls.place(to=TO, agent="agent-1")
    clock.at(1, lambda: feed.tell(news(placed.id, Status.ENDED, outcome=COMPLETED, cost=3.0)))
    call = client.calls.wait(placed, events=feed)
    assert (call.status, call.outcome, call.cost, call.to) == (Status.ENDED, COMPLETED, 3.0, TO)
    assert call.raw == {"event": "an event"}
    assert clock.passed == 1


def test_the_outcome_comes_from_the_event(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The history has all else, but does not say how the call went."""
    clock, feed = Timetable(), EventFeed()
    client = open_voiceai(voiceai_service, clock=clock)
    placed = client.calls.place(to=TO, agent="agent-1")
    voiceai_service.finish(placed.id, transcript="Hello")
    feed.tell(news(placed.id, Status.ENDED, outcome=COMPLETED))
    # The first look shows the end, and whatever was told until then counts too.
    call = client.calls.wait(placed, events=feed)
    assert (call.outcome, call.raw.call_duration_seconds) == (COMPLETED, 42.5)
    feed.tell(news(placed.id, Status.ENDED, outcome=COMPLETED))
    call = client.calls.wait(placed, "report", events=feed)
    assert (call.outcome, bool(call.recording)) == (COMPLETED, True)


def test_a_live_call_is_followed_by_its_events(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """What the history does not know takes nothing away from what was told."""
    clock, feed = Timetable(), EventFeed()
    client = open_voiceai(voiceai_service, clock=clock)
    placed = client.calls.place(to=TO, agent="agent-1")
    clock.at(3, lambda: feed.tell(news(placed.id, Status.IN_PROGRESS)))
    clock.at(60, lambda: feed.tell(news(placed.id, Status.ENDED, outcome=COMPLETED)))
    seen = list(client.calls.follow(placed, events=feed))
    assert [call.status for call in seen] == [Status.UNKNOWN, Status.IN_PROGRESS, Status.ENDED]
    assert clock.passed == 60


def test_webhooks_wake_whoever_waits(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """From what Voice.ai posts to what `wait` returns; what somebody else posts wakes nobody."""
    clock, routes = Timetable(), Router(voiceai, Timestamped(SECRET))
    client = open_voiceai(voiceai_service, clock=clock)
    placed = client.calls.place(to=TO, agent="agent-1")

    def post(secret: str, event: str, **data: Any) -> None:
        moment = "2026-08-18T09:00:00Z"
        data = {"call_type": "sip_outbound", "started_at": moment, "to_number": TO, **data}
        told = {"event": event, "timestamp": moment, "call_id": placed.id, "agent_id": "agent-1", "data": data}
        body = json.dumps(told).encode()
        signature = hmac.new(secret.encode(), moment.encode() + b"." + body, "sha256").hexdigest()
        headers = {"X-Webhook-Timestamp": moment, "X-Webhook-Signature": signature}
        routes.handle(Post(headers, body))

    clock.at(1, lambda: post("another-secret-not-real", "call.started"))
    clock.at(3, lambda: post(SECRET, "call.started"))
    clock.at(9, lambda: post(SECRET, "call.completed", duration_seconds=6.0, credits_used=2.0))
    answered = client.calls.wait(placed, "answered", events=routes.feed)
    assert (answered.status, clock.passed) == (Status.IN_PROGRESS, 3)
    ended = client.calls.wait(answered, events=routes.feed)
    assert (ended.status, ended.cost, clock.passed) == (Status.ENDED, 2.0, 9)
    assert ended.outcome is not None
    assert ended.outcome.category is Category.COMPLETED
