"""Timing two pieces of work against each other in one process."""

from __future__ import annotations

from statistics import median
from time import thread_time
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable

#: How often a pair is measured; each time gives one ratio.
REPETITIONS: Final = 25
#: Seconds of processor time for each block: short, so that the machine is in the same mood for both of a pair.
_BLOCK: Final = 0.008


@frozen
class Comparison:
    """How long the subject takes as a multiple of the baseline, and how long the baseline takes."""

    ratios: tuple[float, ...]
    baseline_seconds: float


def compare(
    subject: Callable[[], object], baseline: Callable[[], object], clock: Callable[[], float] = thread_time
) -> Comparison:
    """
    Time two functions in turns, in processor time of this thread, so that other programs disturb it little.

    Where the work may be done in several threads, `clock` is `time.process_time`.

    The baseline runs before and after the subject in each repetition. The garbage collector runs as it always does:
    what a decoder leaves to it is part of its cost.
    """
    for warm in (subject, baseline):
        warm()
    subjects, baselines = _calls(subject, clock), _calls(baseline, clock)
    ratios: list[float] = []
    seconds: list[float] = []
    for _ in range(REPETITIONS):
        before = _time(baseline, baselines, clock)
        between = _time(subject, subjects, clock)
        after = _time(baseline, baselines, clock)
        seconds.append((before + after) / 2)
        ratios.append(between / seconds[-1])
    return Comparison(tuple(ratios), median(seconds))


def _calls(work: Callable[[], object], clock: Callable[[], float]) -> int:
    """Return how many calls fill a block."""
    calls = 1
    while (spent := _time(work, calls, clock) * calls) < _BLOCK / 4:
        calls *= 4
    return max(1, round(calls * _BLOCK / spent))


def _time(work: Callable[[], object], calls: int, clock: Callable[[], float]) -> float:
    start = clock()
    for _ in range(calls):
        work()
    return (clock() - start) / calls
