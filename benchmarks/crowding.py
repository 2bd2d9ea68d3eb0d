"""
Many calls at once through a client that does not block: how many a second, how long each takes, and who has to wait.

Each round is a process of its own, run as ``python -m`` with the client's name and the server's address.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from contextlib import asynccontextmanager
from statistics import quantiles
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Final

from attrs import asdict, frozen

from benchmarks import plain
from benchmarks.children import run
from benchmarks.loopback import LARGE, PAGE, SAVED, serving
from benchmarks.report import Row

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator

SECTION: Final = "concurrency"
ROUNDS: Final = 7
AT_ONCE: Final = 64
#: How many calls each of them makes, one after the other.
_EACH: Final = 20
TARGET_RATE: Final = 5
TARGET_P99: Final = 60
TARGET_WAIT: Final = 5
_OURS: Final = "AsyncVapi"
_PLAIN: Final = "httpx.AsyncClient"
_WAITS: Final = f"{SECTION}, others wait at most"


@frozen
class Waits:
    """How long the event loop kept others waiting at the worst, in milliseconds of this process's time."""

    one_by_one: float
    at_once: float
    page: float
    large: float


@frozen
class Round:
    """What one process found."""

    #: Calls a second.
    rate: float
    #: Processor time of this process for each call, in microseconds.
    cpu: float
    #: What 99 of 100 calls take at most, in milliseconds.
    p99: float
    #: With the garbage collector as it is: at times it goes through all that the process has loaded, whoever asks.
    waits: Waits
    #: After `gc.freeze()`, with which services spare themselves that.
    frozen_waits: Waits


@frozen
class _Subject:
    get: Callable[[str], Awaitable[object]]
    page: Callable[[], Awaitable[object]]


def measure() -> Iterator[Row]:
    """Measure our client and a plain one by turns."""
    ours: list[Round] = []
    theirs: list[Round] = []
    with serving() as address:
        for _ in range(ROUNDS):
            theirs.append(_in_a_process("httpx", address))
            ours.append(_in_a_process("facade", address))
    rates = tuple(one.rate / other.rate for one, other in zip(ours, theirs, strict=True))
    yield Row(SECTION, f"{AT_ONCE} calls at once, 5 KB", f"x the rate of {_PLAIN}", rates, TARGET_RATE, least=True)
    for name, rounds, p99 in ((_OURS, ours, TARGET_P99), (_PLAIN, theirs, None)):
        yield Row(SECTION, f"{name}: calls", "a second", tuple(one.rate for one in rounds))
        yield Row(SECTION, f"{name}: processor time of a call", "us", tuple(one.cpu for one in rounds))
        yield Row(SECTION, f"{name}: 99 of 100 take at most", "ms", tuple(one.p99 for one in rounds), p99)
    for name, rounds, target in ((_OURS, ours, TARGET_WAIT), (_PLAIN, theirs, None)):
        yield from _waiting(f"{_WAITS}, after gc.freeze()", name, [one.frozen_waits for one in rounds], target)
    for name, rounds in ((_OURS, ours), (_PLAIN, theirs)):
        yield from _waiting(_WAITS, name, [one.waits for one in rounds], None)


def _in_a_process(name: str, address: str) -> Round:
    found = json.loads(run(["-m", "benchmarks.crowding", name, address]).printed)
    waits, frozen_waits = Waits(**found.pop("waits")), Waits(**found.pop("frozen_waits"))
    return Round(**found, waits=waits, frozen_waits=frozen_waits)


def _waiting(heading: str, name: str, waits: list[Waits], target: float | None) -> Iterator[Row]:
    """Make rows; the target is for reading one answer, not for 64 that come in one turn of the loop."""
    yield Row(heading, f"{name}, 5 KB one by one", "ms", tuple(one.one_by_one for one in waits), target)
    yield Row(heading, f"{name}, 5 KB {AT_ONCE} at once", "ms", tuple(one.at_once for one in waits))
    yield Row(heading, f"{name}, a list of {PAGE} x 5 KB", "ms", tuple(one.page for one in waits), target)
    yield Row(heading, f"{name}, 1 MB", "ms", tuple(one.large for one in waits), target)


@asynccontextmanager
async def _facade(address: str) -> AsyncGenerator[_Subject]:
    from facade import AsyncVapi  # noqa: PLC0415 - the other client's process is to be free of it

    async with AsyncVapi(plain.KEY, address) as vapi:

        async def page() -> object:
            return [call async for call in vapi.calls.list(limit=PAGE)]

        yield _Subject(vapi.calls.get, page)


@asynccontextmanager
async def _httpx(address: str) -> AsyncGenerator[_Subject]:
    async with plain.async_client(address) as client:
        yield _Subject(lambda call_id: plain.get_async(client, call_id), lambda: plain.list_async(client, PAGE))


_SUBJECTS: Final = {"facade": _facade, "httpx": _httpx}


async def _round(name: str, address: str) -> Round:
    async with _SUBJECTS[name](address) as subject:
        await _all_at_once(subject, 2)
        start, start_cpu = perf_counter(), process_time()
        durations = await _all_at_once(subject, _EACH)
        seconds, cpu = perf_counter() - start, process_time() - start_cpu
        waits = await _waits(subject)
        gc.collect()
        gc.freeze()
        return Round(
            rate=len(durations) / seconds,
            cpu=cpu / len(durations) * 1e6,
            p99=quantiles(durations, n=100)[-1] * 1000,
            waits=waits,
            frozen_waits=await _waits(subject),
        )


async def _all_at_once(subject: _Subject, each: int) -> list[float]:
    """Return how long each call took."""
    durations: list[float] = []

    async def ask() -> None:
        for _ in range(each):
            start = perf_counter()
            await subject.get(SAVED)
            durations.append(perf_counter() - start)

    await asyncio.gather(*(ask() for _ in range(AT_ONCE)))
    return durations


async def _waits(subject: _Subject) -> Waits:
    return Waits(
        one_by_one=await _longest_wait(lambda: subject.get(SAVED), 50),
        at_once=await _longest_wait(lambda: _all_at_once(subject, 5), 1),
        page=await _longest_wait(subject.page, 5),
        large=await _longest_wait(lambda: subject.get(LARGE), 5),
    )


async def _longest_wait(work: Callable[[], Awaitable[object]], times: int) -> float:
    """
    Return how many milliseconds a task that asks for its turn all the time waited at the worst.

    They are counted in processor time of all threads, so that what other programs do is not in them.
    """
    await work()
    longest = 0.0

    async def tick() -> None:
        nonlocal longest
        before = process_time()
        while True:
            await asyncio.sleep(0)
            now = process_time()
            longest, before = max(longest, now - before), now

    ticking = asyncio.create_task(tick())
    for _ in range(times):
        await work()
    ticking.cancel()
    return longest * 1000


if __name__ == "__main__":
    print(json.dumps(asdict(asyncio.run(_round(*sys.argv[1:])))))
