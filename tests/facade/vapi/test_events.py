"""Waiting for a Vapi call with its webhooks: whichever tells first counts, and nothing hangs on the webhooks."""

from __future__ import annotations

import asyncio
import datetime as dt
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import pytest

import facade
from facade.calls import Call, Status
from facade.errors import DeadlineExceeded, NotFound
from facade.feed import EventFeed
from facade.outcomes import Category, Outcome
from facade.outcomes import Fault as FaultOf
from tests.facade.services import Fault
from tests.facade.vapi.asking import NOBODY, faults, live
from tests.facade.webhooks.timetable import Timetable

if TYPE_CHECKING:
    from facade.calls import Until
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

START: Final = dt.datetime(2026, 8, 18, 9, tzinfo=dt.UTC)
ENDED: Final = {"status": "ended", "endedReason": "customer-ended-call"}
OVER: Final = Outcome(category=Category.COMPLETED, fault=FaultOf.NOBODY, retry=False, reason="customer-ended-call")


def news(call_id: str, status: Status, **fields: Any) -> Call:
    """Return what an event says of a call."""
    outcome = OVER if status is Status.ENDED else None
    told: dict[str, Any] = {
        "id": call_id,
        "provider": "vapi",
        "status": status,
        "outcome": outcome,
        "raw": None,
    } | fields
    return Call(**told)


def moment(number: float) -> dt.datetime:
    """Return a moment, counted in seconds."""
    return START + dt.timedelta(seconds=number)


# Whichever tells first


def test_an_end_ends_the_wait_at_once(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The call comes back as the service has it: it is looked at once more."""
    call_id = live(vapi_service, "ringing")
    clock, feed = Timetable(), EventFeed()
    client = open_vapi(vapi_service, clock=clock)
    clock.at(3, lambda: vapi_service.advance(vapi_service.calls[call_id], ENDED))
    clock.at(3, lambda: feed.tell(news(call_id, Status.ENDED)))
    call = client.calls.wait(call_id, every=10, events=feed)
    assert (call.status, call.service_status) == (Status.ENDED, "ended")
    assert call.ended_at is not None
    assert clock.passed == 3
    assert len(vapi_service.arrived) == 2


def test_an_answer_is_told_at_once(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Without another look: whoever waits for it is in a hurry. What the event leaves out was seen before."""
    call_id = live(vapi_service, "ringing", customer={"number": "+15550100"})
    clock, feed = Timetable(), EventFeed()
    client = open_vapi(vapi_service, clock=clock)
    clock.at(1.5, lambda: feed.tell(news(call_id, Status.IN_PROGRESS, service_status="in-progress")))
    call = client.calls.wait(call_id, "answered", every=10, events=feed)
    assert (call.status, call.to, call.raw.id) == (Status.IN_PROGRESS, "+15550100", call_id)
    assert clock.passed == 1.5
    assert len(vapi_service.arrived) == 1


@pytest.mark.parametrize("until", ["answered", "ended", "report"])
def test_what_was_told_before_the_wait_counts(vapi_service: Vapi, open_vapi: OpenVapi, until: Until) -> None:
    """A webhook may be quicker than the answer to the placement; the call is looked at all the same."""
    call_id = live(vapi_service, "queued")
    clock, feed = Timetable(), EventFeed()
    feed.tell(news(call_id, Status.ENDED))
    if until == "report":
        clock.at(1, lambda: vapi_service.advance(vapi_service.calls[call_id], ENDED))
    client = open_vapi(vapi_service, clock=clock)
    call = client.calls.wait(call_id, until, every=2, events=feed)
    assert (call.status, call.outcome) == (Status.ENDED, OVER)
    assert clock.passed == (2 if until == "report" else 0)


def test_the_end_is_believed_while_the_service_does_not_show_it(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The one look after it may be late, refused or broken; what the event says is kept, the rest is filled in."""
    for fault in (None, Fault(status=503), Fault(status=404), Fault.dropped()):
        call_id = live(vapi_service, "in-progress", customer={"number": "+15550100"})
        clock, feed = Timetable(), EventFeed()
        client = open_vapi(vapi_service, clock=clock, retries=0)
        clock.at(1, partial(feed.tell, news(call_id, Status.ENDED, cost=0.5)))
        if fault:
            clock.at(1, partial(vapi_service.fault, "GET", "/call/", fault))
        call = client.calls.wait(call_id, events=feed)
        assert (call.status, call.outcome, call.cost, call.to) == (Status.ENDED, OVER, 0.5, "+15550100")
        assert clock.passed == 1


def test_a_thread_that_really_waits_is_woken(vapi_service: Vapi) -> None:
    """With the machine's own clock."""
    call_id = live(vapi_service, "ringing")
    feed = EventFeed()
    with facade.Vapi(vapi_service.key, vapi_service.address) as client:
        teller = threading.Timer(0.2, lambda: feed.tell(news(call_id, Status.ENDED)))
        teller.start()
        start = time.monotonic()
        assert client.calls.wait(call_id, every=60, events=feed).ended
        assert time.monotonic() - start < 30
        teller.join()


def test_many_tasks_that_really_wait_are_woken(vapi_service: Vapi) -> None:
    """A hundred of them, each by its own call's event; nothing is looked at in between."""
    calls = [live(vapi_service, "ringing") for _ in range(100)]
    feed = EventFeed()

    def tell() -> None:
        for each in calls:
            feed.tell(news(each, Status.IN_PROGRESS))

    async def wait() -> list[Call]:
        async with facade.AsyncVapi(vapi_service.key, vapi_service.address) as client:
            tasks = [asyncio.create_task(client.calls.wait(each, "answered", every=60, events=feed)) for each in calls]
            while len(vapi_service.arrived) < len(calls):  # noqa: ASYNC110 - another thread counts them
                await asyncio.sleep(0.01)
            teller = threading.Thread(target=tell)
            teller.start()
            return await asyncio.gather(*tasks)

    assert [call.id for call in asyncio.run(asyncio.wait_for(wait(), 60))] == calls
    assert len(vapi_service.arrived) == len(calls)


# What is lost, late or repeated


def test_an_end_whose_webhook_was_lost_is_found(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Also after other events came, when the call is looked at less often."""
    call_id = live(vapi_service, "ringing")
    clock, feed = Timetable(), EventFeed()
    client = open_vapi(vapi_service, clock=clock)
    clock.at(1, lambda: feed.tell(news(call_id, Status.IN_PROGRESS)))
    clock.at(5, lambda: vapi_service.advance(vapi_service.calls[call_id], ENDED))
    assert client.calls.wait(call_id, every=2, events=feed).ended
    assert clock.passed == 20
    assert len(vapi_service.arrived) == 2


def test_without_any_event_nothing_changes(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Webhooks that never come, for whatever reason, do not make the wait longer."""
    call_id = live(vapi_service, "ringing")
    clock, feed = Timetable(), EventFeed()
    client = open_vapi(vapi_service, clock=clock)
    clock.at(7, lambda: vapi_service.advance(vapi_service.calls[call_id], ENDED))
    clock.at(3, lambda: feed.tell(news("another", Status.ENDED)))
    # It says nothing of the status, so those that do may not be sent at all.
    clock.at(3, lambda: feed.tell(news(call_id, Status.UNKNOWN)))
    assert client.calls.wait(call_id, every=2, events=feed).ended
    assert clock.passed == 8
    assert len(vapi_service.arrived) == 5


def test_a_call_is_looked_at_more_often_again_once_an_event_was_missed(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Looking showed what no event had told of."""
    call_id = live(vapi_service, "queued")
    clock, feed = Timetable(), EventFeed()
    client = open_vapi(vapi_service, clock=clock)
    clock.at(1, lambda: feed.tell(news(call_id, Status.RINGING)))
    clock.at(5, lambda: vapi_service.advance(vapi_service.calls[call_id], "in-progress"))
    clock.at(23, lambda: vapi_service.advance(vapi_service.calls[call_id], ENDED))
    assert client.calls.wait(call_id, every=2, events=feed).ended
    assert clock.passed == 24


def test_nobody_is_left_long_without_a_look(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """However many events come, and however long the pauses are, a lost end shows within half a minute or `every`."""
    for every, longest in ((2, 20), (10, 30), (60, 60)):
        call_id = live(vapi_service, "in-progress")
        clock, feed = Timetable(), EventFeed()
        client = open_vapi(vapi_service, clock=clock)
        for second in range(1, 100):
            clock.at(second, partial(feed.tell, news(call_id, Status.IN_PROGRESS)))
        clock.at(0.5, partial(vapi_service.advance, vapi_service.calls[call_id], ENDED))
        assert client.calls.wait(call_id, every=every, events=feed).ended
        assert clock.passed == longest


def test_an_event_that_comes_late_changes_nothing(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Neither by its place among the statuses nor by its moment does a call go backwards."""
    call_id = live(vapi_service, "queued")
    clock, feed = Timetable(), EventFeed()
    client = open_vapi(vapi_service, clock=clock)
    told = [
        (Status.IN_PROGRESS, 5),
        (Status.RINGING, 3),
        (Status.TRANSFERRING, 8),
        (Status.IN_PROGRESS, 5),
        (Status.IN_PROGRESS, 9),
        (Status.TRANSFERRING, 8),
        (Status.ENDED, 10),
        (Status.IN_PROGRESS, 11),
    ]
    for number, (status, second) in enumerate(told):
        clock.at(1 + number / 10, partial(feed.tell, news(call_id, status), moment(second)))
    seen = [call.status for call in client.calls.follow(call_id, events=feed)]
    expected = [Status.QUEUED, Status.IN_PROGRESS, Status.TRANSFERRING, Status.IN_PROGRESS, Status.ENDED]
    assert seen == expected
    assert len(vapi_service.arrived) == 2


def test_changes_that_come_together_come_one_by_one(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Nothing that was told is passed over; what was told before the first look may be."""
    call_id = live(vapi_service, "queued")
    clock, feed = Timetable(), EventFeed()
    client = open_vapi(vapi_service, clock=clock)

    def burst() -> None:
        for status in (Status.RINGING, Status.RINGING, Status.IN_PROGRESS, Status.ENDED):
            feed.tell(news(call_id, status))

    clock.at(1, burst)
    seen = [call.status for call in client.calls.follow(call_id, events=feed)]
    assert seen == [Status.QUEUED, Status.RINGING, Status.IN_PROGRESS, Status.ENDED]
    feed.tell(news(call_id, Status.ENDED))
    assert [call.status for call in client.calls.follow(call_id, events=feed)] == [Status.QUEUED, Status.ENDED]


def test_the_end_stays_the_end(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """While the report is waited for, a service that shows an earlier state does not bring the call back."""
    call_id = live(vapi_service, "in-progress")
    clock, feed = Timetable(), EventFeed()
    client = open_vapi(vapi_service, clock=clock)
    clock.at(1, lambda: feed.tell(news(call_id, Status.ENDED)))
    with pytest.raises(DeadlineExceeded) as raised:
        client.calls.wait(call_id, "report", deadline=60, events=feed)
    assert raised.value.call is not None
    assert (raised.value.call.status, raised.value.call.outcome) == (Status.ENDED, OVER)


# The report


def test_the_report_is_looked_for_when_an_event_tells_of_it(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """At once, not when the next look is due."""
    call_id = live(vapi_service, "in-progress")
    clock, feed = Timetable(), EventFeed()
    client = open_vapi(vapi_service, clock=clock)
    call = vapi_service.calls[call_id]
    vapi_service.advance(call, "in-progress")
    clock.at(1, lambda: vapi_service.advance(call, ENDED))
    clock.at(1, lambda: feed.tell(news(call_id, Status.ENDED)))
    clock.at(4, lambda: vapi_service.advance(call, {"artifact": {"transcript": "AI: Hello."}}))
    clock.at(4, lambda: feed.tell(news(call_id, Status.ENDED)))
    found = client.calls.wait(call_id, "report", every=20, events=feed)
    assert found.transcript == "AI: Hello."
    assert clock.passed == 4
    assert len(vapi_service.arrived) == 3


def test_a_report_that_no_event_tells_of_is_found(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """After the end the call is looked at as often as without events, and for two minutes."""
    call_id = live(vapi_service, "in-progress")
    clock, feed = Timetable(), EventFeed()
    client = open_vapi(vapi_service, clock=clock)
    call = vapi_service.calls[call_id]
    vapi_service.advance(call, "in-progress")
    clock.at(1, lambda: vapi_service.advance(call, ENDED))
    clock.at(1, lambda: feed.tell(news(call_id, Status.ENDED)))
    clock.at(6, lambda: vapi_service.advance(call, {"analysis": {"summary": "A short one."}}))
    assert client.calls.wait(call_id, "report", every=2, events=feed).summary == "A short one."
    assert clock.passed == 7
    del call["analysis"]
    before = clock.passed
    assert client.calls.wait(call_id, "report", every=2, events=feed).ended
    assert clock.passed == before + 120


# Time


def test_the_deadline_holds_whatever_comes(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Events that change nothing do not make the wait longer; the error has the furthest that was known."""
    call_id = live(vapi_service, "queued")
    clock, feed = Timetable(), EventFeed()
    client = open_vapi(vapi_service, clock=clock)
    for tenth in range(1, 400):
        clock.at(tenth / 10, lambda: feed.tell(news(call_id, Status.RINGING)))
    with pytest.raises(DeadlineExceeded) as raised:
        client.calls.wait(call_id, deadline=30, events=feed)
    assert raised.value.call is not None
    assert raised.value.call.status is Status.RINGING
    assert 29.5 < clock.passed <= 30


def test_an_end_that_is_told_while_the_last_look_hangs_counts(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """What came by webhook is taken in before the time is said to be up."""
    call_id = live(vapi_service, "in-progress")
    clock, feed = Timetable(), EventFeed()
    client = open_vapi(vapi_service, clock=clock, retries=0)
    vapi_service.fault("GET", "/call/", Fault(status=503), times=None)

    class Late(EventFeed):
        def watch(self, provider: str, call_id: str) -> Any:
            watch = super().watch(provider, call_id)
            # As if the first look had taken all the time that there was.
            clock.slept.append(29.99)
            self.tell(news(call_id, Status.ENDED))
            return watch

    assert client.calls.wait(call_id, deadline=30, events=Late()).ended
    del feed


# Faults


def test_trouble_that_stays_is_raised_with_events_too(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A call that does not exist is not waited for."""
    with pytest.raises(NotFound):
        open_vapi(vapi_service).calls.wait(NOBODY, events=EventFeed())


def test_events_are_a_feed(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Anything else is refused before anything is sent."""
    client = open_vapi(vapi_service)
    wrong: Any = [news("call-1", Status.ENDED)]
    assert faults(vapi_service, lambda: client.calls.wait("call-1", events=wrong)).keys() == {"events"}
    assert faults(vapi_service, lambda: list(client.calls.follow("call-1", events=wrong))).keys() == {"events"}
