"""How long it takes to generate all clients anew, and how much memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from benchmarks.children import run
from benchmarks.report import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

SECTION: Final = "generate"
TARGET_SECONDS: Final = 60
_REPETITIONS: Final = 3
#: `generate --check` ends with 1 where the tree differs; it has done its work all the same.
_STATUSES: Final = (0, 1)


def measure() -> Iterator[Row]:
    """Time the whole of `generate --check`, which writes everything but the swap, in a few runs."""
    costs = [run(["-m", "scripts", "generate", "--check"], statuses=_STATUSES) for _ in range(_REPETITIONS)]
    yield Row(SECTION, "generate --check", "s by the clock", tuple(cost.wall for cost in costs), TARGET_SECONDS)
    yield Row(SECTION, "generate --check", "s of processor", tuple(cost.cpu for cost in costs))
    peaks = tuple(cost.peak / 1_000_000 for cost in costs if cost.peak is not None)
    if peaks:
        yield Row(SECTION, "peak memory of its largest process", "MB", peaks)
