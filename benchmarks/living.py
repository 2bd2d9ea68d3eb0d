"""
Calls that live through the sandbox, many at once: how many a second, and whether each one ends as it should.

Each round is a process of its own, which serves the sandbox on loopback and asks it by a client that does not block.
"""

from __future__ import annotations

import asyncio
import json
from time import perf_counter
from typing import TYPE_CHECKING, Final

from benchmarks.children import run
from benchmarks.report import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

SECTION: Final = "sandbox"
ROUNDS: Final = 5
AT_ONCE: Final = 200
#: How much quicker than in life the calls go; each of them lasts about twenty seconds in life.
_SPEED: Final = 40.0
#: Seconds, as the sandbox counts them, between two looks at a call.
_EVERY: Final = 10.0


def measure() -> Iterator[Row]:
    """Measure whole lives, and placing alone."""
    found = [json.loads(run(["-m", "benchmarks.living"]).printed) for _ in range(ROUNDS)]
    what = f"{AT_ONCE} calls at once"
    placed, lived, failed = (tuple(each[name] for each in found) for name in ("placed", "lived", "failed"))
    yield Row(SECTION, f"{what}: placed", "a second", placed)
    yield Row(SECTION, f"{what}, {_SPEED:g} times as fast as life: lived", "a second", lived)
    yield Row(SECTION, f"{what}: failed", "calls", failed, 0)


async def _live() -> dict[str, float]:
    from facade import sandbox  # noqa: PLC0415 - whoever only measures other things does not load it
    from facade.outcomes import Category  # noqa: PLC0415 - see above
    from facade.sandbox.furnishing import furnish  # noqa: PLC0415 - see above

    async with sandbox.running(speed=_SPEED, over="sockets") as services:
        made = await asyncio.to_thread(furnish, services.sandbox)
        calls = services.async_vapi.calls
        began = perf_counter()
        placing = (
            calls.place(to="+15550101", agent=made.assistant, from_number=made.number, deadline=600)
            for _ in range(AT_ONCE)
        )
        placed = await asyncio.gather(*placing)
        then = perf_counter()
        ended = await asyncio.gather(*(calls.wait(call, every=_EVERY, deadline=6000) for call in placed))
        over = perf_counter()
    good = sum(call.outcome is not None and call.outcome.category is Category.COMPLETED for call in ended)
    return {
        "placed": AT_ONCE / (then - began),
        "lived": AT_ONCE / (over - began),
        "failed": AT_ONCE - min(good, len({call.id for call in ended})),
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_live())))
