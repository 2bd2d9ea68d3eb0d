"""What it costs to import one endpoint in a fresh interpreter, against what httpx alone costs."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from benchmarks.children import ROOT, Cost, run
from benchmarks.payloads import answers
from benchmarks.report import CannotRunError, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

REPETITIONS: Final = 15
TARGET: Final = 1.5
TARGET_MB: Final = 35
_MB: Final = 1_000_000

#: httpx imports its command line if it finds click and rich, which the generator brings and a service need not have;
#: without this line the baseline would be half as large again, and every ratio too good.
SETTING: Final = "import sys; sys.modules['httpx._main'] = None\n"
_ENDPOINT: Final = "import {package}.api.calls.call_controller_create"
_CLIENT: Final = (
    _ENDPOINT
    + "\nfrom {package}.client import AuthenticatedClient"
    + "\nAuthenticatedClient(base_url='https://example.com', token='none').get_httpx_client()"
)
_FIRST_DECODE: Final = """
import json, sys, time
import {package}.api.calls.call_controller_find_one
raw = open(sys.argv[1], "rb").read()
start = time.thread_time()
from {package}.models import Call
Call.from_dict(json.loads(raw))
print(time.thread_time() - start)
"""


def measure(package: str = "generated.vapi", section: str = "import", folder: Path = ROOT) -> Iterator[Row]:
    """Measure the import of the endpoint that places a call, of a package that can be imported from a folder."""
    snippets = {
        "nothing": "pass",
        "httpx": "import httpx",
        "endpoint": _ENDPOINT.format(package=package),
        "httpx client": "import httpx\nhttpx.Client()",
        "client": _CLIENT.format(package=package),
    }
    costs: dict[str, list[Cost]] = {name: [] for name in snippets}
    for snippet in snippets.values():
        run(["-c", SETTING + snippet], folder=folder)  # writes the byte code
    for repetition in range(REPETITIONS):
        names = list(snippets)
        for name in names if repetition % 2 else reversed(names):
            costs[name].append(run(["-c", SETTING + snippets[name]], folder=folder))

    def ratios(subject: str, baseline: str, less: float = 0) -> tuple[float, ...]:
        pairs = zip(costs[subject], costs[baseline], strict=True)
        return tuple((one.cpu - less) / (other.cpu - less) for one, other in pairs)

    bare = median(cost.cpu for cost in costs["nothing"])
    unit = "x import httpx"
    yield Row(section, "one endpoint, whole process", unit, ratios("endpoint", "httpx"), TARGET)
    yield Row(section, "one endpoint, less a bare interpreter", unit, ratios("endpoint", "httpx", bare), TARGET)
    unit = "x httpx.Client()"
    yield Row(section, "endpoint and client, whole process", unit, ratios("client", "httpx client"), TARGET)
    yield Row(
        section, "endpoint and client, less a bare interpreter", unit, ratios("client", "httpx client", bare), TARGET
    )
    yield Row(section, "import httpx, whole process", "ms", tuple(cost.cpu * 1000 for cost in costs["httpx"]))
    yield Row(section, "peak memory of one endpoint", "MB", _peaks(costs["endpoint"]), TARGET_MB)
    yield Row(section, "peak memory of endpoint and client", "MB", _peaks(costs["client"]), TARGET_MB)
    yield Row(section, "peak memory of httpx.Client()", "MB", _peaks(costs["httpx client"]))
    yield Row(section, "first decode of a call, 5 KB", "ms more", _first_decode(package, folder))


def _peaks(costs: list[Cost]) -> tuple[float, ...]:
    peaks = tuple(cost.peak / _MB for cost in costs if cost.peak is not None)
    if not peaks:
        message = "peak memory: this process is larger than what it measures; run `python -m benchmarks import` alone"
        raise CannotRunError(message)
    return peaks


def _first_decode(package: str, folder: Path) -> tuple[float, ...]:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "call.json"
        path.write_bytes(answers()["5 KB, embedded assistant"])
        arguments = ["-c", SETTING + _FIRST_DECODE.format(package=package), str(path)]
        run(arguments, folder=folder)
        return tuple(float(run(arguments, folder=folder).printed) * 1000 for _ in range(REPETITIONS))
