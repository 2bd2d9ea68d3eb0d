"""What webhooks tell of calls reaches whoever waits, from any thread, in any order, and nothing is kept for long."""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import threading
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facade.account import Account
from facade.calls import ORDER, Call, Direction, Status
from facade.clock import Clock
from facade.errors import ConfigurationError, DeadlineExceeded, Details, ServerFault
from facade.exchange import Emit, Listen, Sleep
from facade.feed import EventFeed
from facade.following import follow, wait
from facade.knowledge import Knowledge, filled
from facade.outcomes import Category, Outcome
from facade.settings import Provider, Settings
from tests.facade.clients import elapsed
from tests.facade.webhooks.timetable import Timetable

if TYPE_CHECKING:
    from collections.abc import Generator

    from facade.exchange import Flow

START: Final = dt.datetime(2026, 8, 18, 9, tzinfo=dt.UTC)


def news(status: Status = Status.RINGING, call_id: str = "c", **fields: Any) -> Call:
    """Return what an event says of a call."""
    told: dict[str, Any] = {"id": call_id, "provider": "p", "status": status, "raw": None} | fields
    return Call(**told)


def account(clock: Clock) -> Account:
    """Return an account at a service that is never asked."""
    provider = Provider(name="p", title="P", address="https://example.com", key_variable="K", address_variable="A")
    return Account(Settings(provider=provider, key="test-key-not-real", address=provider.address, clock=clock))


# Telling


def test_whoever_waits_is_woken_from_another_thread() -> None:
    """At once, and with all that was told."""
    feed = EventFeed()
    watch = feed.watch("p", "c")

    def both() -> None:
        feed.tell(news())
        feed.tell(news(Status.ENDED))

    teller = threading.Timer(0.05, both)
    teller.start()
    assert elapsed(lambda: Clock().listen(watch, 30)) < 20
    teller.join()
    assert [each.call.status for each in watch.take()] == [Status.RINGING, Status.ENDED]
    assert not watch.take()
    assert not watch.told


def test_a_task_that_waits_is_woken_from_another_thread() -> None:
    """At once, while others run."""

    async def listen() -> list[Status]:
        feed = EventFeed()
        watch = feed.watch("p", "c")
        teller = threading.Timer(0.05, lambda: feed.tell(news()))
        teller.start()
        async with asyncio.timeout(20):
            await Clock().listen_async(watch, 30)
        teller.join()
        # What was told already is not waited for.
        await Clock().listen_async(watch, 30)
        return [each.call.status for each in watch.take()]

    assert asyncio.run(listen()) == [Status.RINGING]


def test_a_task_that_waits_is_woken_from_its_own_loop() -> None:
    """A webhook may be received by the same loop that waits."""

    async def listen() -> int:
        feed = EventFeed()
        watches = [feed.watch("p", "c") for _ in range(3)]
        async with asyncio.timeout(20), asyncio.TaskGroup() as tasks:
            for watch in watches:
                tasks.create_task(Clock().listen_async(watch, 30))
            await asyncio.sleep(0)
            feed.tell(news())
        return sum(len(watch.take()) for watch in watches)

    assert asyncio.run(listen()) == 3


def test_waiting_ends_when_nothing_is_told() -> None:
    """After the time that was given."""
    watch = EventFeed().watch("p", "c")
    Clock().listen(watch, 0.01)
    asyncio.run(Clock().listen_async(watch, 0.01))
    assert not watch.take()


def test_a_loop_that_has_ended_does_no_harm() -> None:
    """Whoever tells does not notice that the one who waited is gone."""
    feed = EventFeed()
    watch = feed.watch("p", "c")

    async def give_up() -> None:
        async with asyncio.timeout(0.01):
            await Clock().listen_async(watch, 30)

    with pytest.raises(TimeoutError):
        asyncio.run(give_up())
    feed.tell(news())
    assert watch.told


def test_many_threads_tell_at_once() -> None:
    """Nothing is lost, and each of those who wait has all of it."""
    feed = EventFeed()
    watches = [feed.watch("p", f"c{number}") for number in range(4)]

    def tell(call_id: str) -> None:
        for number in range(10):
            feed.tell(news(call_id=call_id, to=str(number)))

    tellers = [threading.Thread(target=tell, args=(f"c{number % 4}",)) for number in range(8)]
    for teller in tellers:
        teller.start()
    for teller in tellers:
        teller.join()
    assert [len(watch.take()) for watch in watches] == [20] * 4


# What is kept


def test_what_is_kept_of_a_call_is_how_far_it_is() -> None:
    """Whoever comes later has the furthest status; what takes room is left out, for the first look has it."""
    feed = EventFeed()
    feed.tell(news(Status.ENDED, transcript="AI: Hello.", raw={"much": "more"}, cost=0.5))
    feed.tell(news(Status.IN_PROGRESS, to="+15550100"))
    (kept,) = feed.watch("p", "c").take()
    assert (kept.call.status, kept.call.cost, kept.call.to) == (Status.ENDED, 0.5, "+15550100")
    assert (kept.call.transcript, kept.call.raw) == (None, None)


def test_whoever_listens_has_all_that_is_told() -> None:
    """The whole answer of the service stands beside the status."""
    feed = EventFeed()
    watch = feed.watch("p", "c")
    feed.tell(news(transcript="AI: Hello.", raw={"much": "more"}), START)
    (told,) = watch.take()
    assert (told.call.transcript, told.call.raw, told.moment) == ("AI: Hello.", {"much": "more"}, START)


def test_calls_are_forgotten_oldest_first() -> None:
    """But for those that somebody waits for."""
    feed = EventFeed(most_calls=2)
    watch = feed.watch("p", "watched")
    watch.take()
    for number in range(10):
        feed.tell(news(call_id=f"c{number}"))
    gc.collect()
    assert [bool(feed.watch("p", f"c{number}").take()) for number in (7, 9, 8)] == [False, True, False]
    feed.tell(news(Status.ENDED, "watched"))
    assert watch.take()[0].call.ended


def test_services_are_told_apart() -> None:
    """Two services may use the same id."""
    feed = EventFeed()
    feed.tell(news(provider="other"))
    assert not feed.watch("p", "c").take()


def test_a_waiter_that_never_takes_anything_does_not_fill_the_memory() -> None:
    """The oldest news are forgotten."""
    feed = EventFeed()
    watch = feed.watch("p", "c")
    for _ in range(1000):
        feed.tell(news())
    assert len(watch.take()) == 100


def test_something_has_to_be_kept() -> None:
    """A feed of nothing is a mistake."""
    with pytest.raises(ConfigurationError, match="most_calls"):
        EventFeed(0)
    assert repr(EventFeed()) == "EventFeed(most_calls=1000)"


# What is known


def test_what_one_leaves_out_the_other_tells() -> None:
    """The status and all that is said with it stay."""
    call = news(Status.ENDED, outcome=Outcome(reason="odd"), cost=1.0)
    other = news(Status.RINGING, to="+15550100", cost=2.0, direction=Direction.INBOUND, raw={}, control="https://x")
    found = filled(call, other)
    assert (found.status, found.cost, found.to, found.direction) == (
        Status.ENDED,
        1.0,
        "+15550100",
        Direction.INBOUND,
    )
    assert (found.raw, found.outcome) == ({}, Outcome(reason="odd"))
    assert filled(call, None) is call


@pytest.mark.parametrize(
    ("first", "second", "clearer"),
    [
        (None, Outcome(reason="a"), 2),
        (Outcome(reason="a"), None, 1),
        (Outcome(), Outcome(category=Category.COMPLETED), 2),
        (Outcome(reason="a"), Outcome(category=Category.COMPLETED, reason="b"), 2),
        (Outcome(category=Category.COMPLETED), Outcome(category=Category.CANCELLED), 1),
        (Outcome(), Outcome(reason="b"), 2),
        (Outcome(reason="a"), Outcome(reason="b"), 1),
    ],
)
def test_the_clearer_outcome_is_taken(first: Outcome | None, second: Outcome | None, clearer: int) -> None:
    """A history that does not say how a call went takes nothing away from an event that does."""
    found = filled(news(Status.ENDED, outcome=first), news(Status.ENDED, outcome=second)).outcome
    assert found == (first, second)[clearer - 1]


STATUSES: Final = st.sampled_from([status for status in ORDER if status is not Status.UNKNOWN])
MOMENTS: Final = st.none() | st.integers(0, 9).map(lambda second: START + dt.timedelta(seconds=second))


@given(st.lists(st.tuples(st.booleans(), STATUSES, MOMENTS), max_size=12))
def test_knowledge_never_goes_backwards(steps: list[tuple[bool, Status, dt.datetime | None]]) -> None:
    """Whatever is seen and told, in any order: only a transfer falls back, and the end stays the end."""
    known = Knowledge()
    before = Status.UNKNOWN
    for looked, status, moment in steps:
        changed = known.look(news(status)) if looked else known.tell(news(status), moment)
        assert known.call is not None
        now = known.call.status
        assert changed == (now is not before)
        falls_back = (before, now) == (Status.TRANSFERRING, Status.IN_PROGRESS)
        assert ORDER.index(now) >= ORDER.index(before) or falls_back
        before = now


def test_looking_shows_more_of_an_end_than_an_event() -> None:
    """Events fill in what the service leaves out there."""
    known = Knowledge()
    known.look(news(Status.ENDED, cost=1.0, outcome=Outcome()))
    completed = Outcome(category=Category.COMPLETED)
    assert not known.tell(news(Status.ENDED, cost=2.0, summary="A short one.", outcome=completed))
    assert known.call is not None
    assert (known.call.cost, known.call.summary, known.call.outcome) == (1.0, "A short one.", completed)


def test_the_newest_moment_counts() -> None:
    """An event that is late and says more all the same does not make older ones new."""
    known = Knowledge()
    told = [(Status.RINGING, 5), (Status.TRANSFERRING, 3), (Status.IN_PROGRESS, 4), (Status.IN_PROGRESS, 6)]
    changes = [known.tell(news(status), START + dt.timedelta(seconds=second)) for status, second in told]
    assert changes == [True, True, False, True]


@pytest.mark.parametrize(
    ("looked", "told", "second", "falls_back"),
    [
        (False, 5, 6, True),
        (False, 5, 4, False),
        (False, 5, None, False),
        (False, None, 6, False),
        (True, None, 6, False),
    ],
)
def test_a_transfer_falls_back_where_that_is_certain(
    *, looked: bool, told: int | None, second: int | None, falls_back: bool
) -> None:
    """That the agent speaks may be said by an event from before the transfer; looking tells in the end."""
    known = Knowledge()
    known.tell(news(Status.RINGING), START)
    if looked:
        known.look(news(Status.TRANSFERRING))
    else:
        known.tell(news(Status.TRANSFERRING), None if told is None else START + dt.timedelta(seconds=told))
    moment = None if second is None else START + dt.timedelta(seconds=second)
    assert known.tell(news(Status.IN_PROGRESS), moment) is falls_back
    assert known.look(news(Status.IN_PROGRESS)) is not falls_back


LIFE: Final = (Status.QUEUED, Status.RINGING, Status.IN_PROGRESS, Status.ENDED)


@given(
    ends=st.lists(st.floats(0, 60), min_size=3, max_size=3).map(sorted),
    events=st.lists(st.tuples(st.sampled_from(range(4)), st.floats(0, 50), st.booleans()), max_size=10),
    faults=st.sets(st.integers(0, 30), max_size=10),
    way=st.sampled_from(["wait", "follow"]),
)
def test_no_end_is_missed(ends: list[float], events: list[tuple[int, float, bool]], faults: set[int], way: str) -> None:
    """Whatever events are lost, late, repeated or out of order: the end is known at most half a minute later."""
    clock, feed = Timetable(), EventFeed()
    looks = iter(range(10_000))

    def state() -> Status:
        return LIFE[sum(clock.passed >= end for end in ends)]

    def look(_at: Account, _call_id: str, /) -> Flow[Call]:
        yield from ()
        if next(looks) in faults:
            raise ServerFault(Details(provider="p", operation="look", status=500), "a fault")
        return news(state())

    for number, delay, dated in events:
        since = 0.0 if number == 0 else ends[number - 1]
        moment = START + dt.timedelta(seconds=since) if dated else None
        clock.at(since + delay, partial(feed.tell, news(LIFE[number]), moment))
    at = account(clock)
    seen: list[Status] = []
    if way == "wait":
        result = run(wait(at, look, lambda _: True, "c", "ended", every=2, deadline=900, events=feed), clock, seen)
        assert cast("Call", result).ended
    else:
        run(follow(at, look, "c", every=2, deadline=900, events=feed), clock, seen)
        assert seen == sorted(set(seen), key=ORDER.index)
        assert seen[-1] is Status.ENDED
    assert ends[-1] - 0.001 <= clock.passed <= ends[-1] + 20 * (1 + len(faults)) + 0.001


def run(flow: Generator[Any, Any, Any], clock: Timetable, seen: list[Status]) -> object:
    """Carry out a flow in the time of the clock."""
    while True:
        try:
            effect = next(flow)
        except StopIteration as stop:
            return stop.value
        if isinstance(effect, Emit):
            seen.append(effect.value.status)
        elif isinstance(effect, Listen):
            clock.listen(effect.watch, effect.seconds)
        else:
            assert isinstance(effect, Sleep)
            clock.sleep(effect.seconds)


@pytest.mark.parametrize(("told", "known"), [(1, 6), (10, 2 + 30 + 5)])
def test_a_service_that_hangs_hides_nothing_that_it_tells(told: float, known: float) -> None:
    """The look that is under way ends with the client's deadline, and the last one soon."""
    clock, feed = Timetable(), EventFeed()
    looks = iter([Status.RINGING])

    def look(at: Account, _call_id: str, /) -> Flow[Call]:
        status = next(looks, None)
        if status is None:
            yield Sleep(at.seconds_left)
            raise DeadlineExceeded(Details(provider="p", operation="look"), "the time was up")
        return news(status)

    clock.at(told, lambda: feed.tell(news(Status.ENDED)))
    at = account(clock)
    flow = wait(at, look, lambda _: True, "c", "ended", every=2, deadline=900, events=feed)
    assert cast("Call", run(flow, clock, [])).ended
    assert clock.passed == known


def test_a_moment_without_a_time_zone_is_in_utc() -> None:
    """As it is everywhere here; an event of which nothing is known says nothing."""
    feed = EventFeed()
    watch = feed.watch("p", "c")
    feed.tell(news(), START)
    feed.tell(news(), START.replace(tzinfo=None))
    feed.tell(None)
    assert [each.moment for each in watch.take()] == [START, START]
