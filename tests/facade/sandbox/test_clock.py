"""A clock that is turned by whoever sleeps, however many there are."""

from __future__ import annotations

import asyncio
from threading import Thread
from time import monotonic

import pytest

from facade.feed import EventFeed
from facade.sandbox.clock import START, HastenedClock, TurnedClock


def test_time_stands_still_until_it_is_turned() -> None:
    """Seconds and dates go together, and only forward; whoever wants to know is told."""
    clock = TurnedClock()
    told: list[float] = []
    clock.turned.append(lambda: told.append(clock.now()))
    clock.advance(60)
    clock.sleep(30)
    assert (clock.now(), (clock.today() - START).total_seconds(), told) == (90, 90, [60, 90])
    with pytest.raises(ValueError, match="only turned forward"):
        clock.advance(-1)


def test_many_tasks_that_sleep_at_once_do_not_add_up() -> None:
    """A hundred tasks that each sleep ten times for a second turn the clock by ten seconds; each wakes in time."""
    clock = TurnedClock()

    async def sleep(length: float) -> float:
        for _ in range(10):
            await clock.sleep_async(length)
        return clock.now()

    async def sleep_all() -> list[float]:
        return await asyncio.gather(*(sleep(length / 100) for length in range(1, 101)))

    woken = asyncio.run(sleep_all())
    assert woken == pytest.approx([length / 10 for length in range(1, 101)])


def test_many_threads_that_sleep_at_once_do_not_add_up() -> None:
    """Threads that sleep from the same moment on wake at the same moment; those that come late sleep on from there."""
    clock = TurnedClock()
    clock.hold()
    threads = [Thread(target=clock.sleep, args=(5,)) for _ in range(20)]
    for thread in threads:
        thread.start()
    clock.release()
    for thread in threads:
        thread.join()
    assert 5 <= clock.now() < 100


def test_a_sleeper_waits_for_what_takes_no_time() -> None:
    """A clock that is held is turned by no sleeper until it is released."""
    clock = TurnedClock()

    async def turn() -> tuple[float, float]:
        clock.hold()
        sleeping = asyncio.create_task(clock.sleep_async(5))
        for _ in range(10):
            await asyncio.sleep(0)
        before = clock.now()
        clock.release()
        await sleeping
        return before, clock.now()

    assert asyncio.run(turn()) == (0, 5)


def test_a_sleeper_does_not_wait_for_ever() -> None:
    """Whoever should wake first may be waiting for the one that sleeps longer, which then goes on."""
    clock = TurnedClock()

    async def turn() -> None:
        sleeping = asyncio.create_task(clock.sleep_async(5))
        await asyncio.sleep(0)
        # This one holds up the loop on which the other would wake.
        clock.sleep(10)
        await sleeping

    asyncio.run(turn())
    assert clock.now() == 10


def test_a_sleeper_that_is_called_off_turns_nothing() -> None:
    """A task that is cancelled in its sleep leaves the clock as it is."""
    clock = TurnedClock()

    async def turn() -> None:
        clock.hold()
        sleeping = asyncio.create_task(clock.sleep_async(5))
        await asyncio.sleep(0)
        sleeping.cancel()
        await asyncio.gather(sleeping, return_exceptions=True)
        clock.release()
        await clock.sleep_async(1)

    asyncio.run(turn())
    assert clock.now() == 1


def test_listening_takes_the_time_that_was_given() -> None:
    """Where nothing is told, listening turns the clock as sleeping does."""
    clock = TurnedClock()
    watch = EventFeed().watch("vapi", "a call")
    clock.listen(watch, 5)
    asyncio.run(clock.listen_async(watch, 5))
    assert clock.now() == 10


def test_a_clock_in_a_hurry_is_faster_than_the_machines() -> None:
    """A hundred seconds take one, on a clock that goes a hundred times as fast."""
    clock = HastenedClock(10_000)
    began, real = clock.now(), monotonic()
    clock.sleep(100)
    asyncio.run(clock.sleep_async(100))
    assert clock.now() - began >= 200
    assert monotonic() - real < 100
    with pytest.raises(ValueError, match="more than 0"):
        HastenedClock(0)
