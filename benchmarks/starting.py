"""What a process costs the processor from its start: to have the package, and to have placed its first call."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from benchmarks.children import Cost, run
from benchmarks.importing import REPETITIONS, SETTING
from benchmarks.loopback import serving
from benchmarks.payloads import ASSISTANT_ID, NUMBER_ID
from benchmarks.report import Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SECTION: Final = "start"
UNIT: Final = "x import httpx"
TARGET_IMPORT: Final = 1.2
TARGET_CALL: Final = 2.5

_HTTPX: Final = "import httpx"
_CALL: Final = f"""
import sys
from facade import Vapi
vapi = Vapi("test-key-not-real", sys.argv[1])
vapi.calls.place(to="+15550100", agent="{ASSISTANT_ID}", from_number="{NUMBER_ID}")
"""
_BARE_CALL: Final = f"""
import json, sys
import httpx
client = httpx.Client(base_url=sys.argv[1], headers={{"authorization": "Bearer test-key-not-real"}})
call = {{"customer": {{"number": "+15550100"}}, "assistantId": "{ASSISTANT_ID}", "phoneNumberId": "{NUMBER_ID}"}}
json.loads(client.post("/call", content=json.dumps(call), headers={{"content-type": "application/json"}}).content)
"""
_FIRST_CALL: Final = "start to first placed call"
_SNIPPETS: Final = {
    "import facade": "import facade",
    "import Vapi": "from facade import Vapi",
    _FIRST_CALL: _CALL,
    "the same with httpx.Client and json": _BARE_CALL,
}
_TARGETS: Final = {"import facade": TARGET_IMPORT, _FIRST_CALL: TARGET_CALL}


def measure() -> Iterator[Row]:
    """Measure whole processes, from the start to the end."""
    for what, ratios in measure_starts(_SNIPPETS).items():
        yield Row(SECTION, what, UNIT, ratios, _TARGETS.get(what))


def measure_starts(snippets: Mapping[str, str], python: str = sys.executable) -> dict[str, tuple[float, ...]]:
    """Return what each program costs as a multiple of importing httpx; each is given the address of a server."""
    programs = {_HTTPX: _HTTPX, **snippets}
    costs: dict[str, list[Cost]] = {name: [] for name in programs}
    with serving() as address:
        for program in programs.values():
            run(["-c", SETTING + program, address], python=python)  # writes the byte code
        for repetition in range(REPETITIONS):
            names = list(programs)
            for name in names if repetition % 2 else reversed(names):
                costs[name].append(run(["-c", SETTING + programs[name], address], python=python))
    return {
        name: tuple(one.cpu / other.cpu for one, other in zip(costs[name], costs[_HTTPX], strict=True))
        for name in snippets
    }
