"""Measuring Vapi's own SDK: with this Python if it has the SDK, else with one of its own, made once and kept."""

from __future__ import annotations

import json
import os
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.calling import GETS, PLACE, UNIT
from benchmarks.children import run
from benchmarks.loopback import serving
from benchmarks.payloads import ASSISTANT_ID, NUMBER_ID
from benchmarks.report import CannotRunError, Row
from benchmarks.starting import measure_starts

if TYPE_CHECKING:
    from collections.abc import Iterator

_SDK: Final = "vapi_server_sdk"
#: The release that is fetched.
_RELEASE: Final = "3.0.0"
#: What others have measured of it, with payloads of their own and perhaps another release.
KNOWN: Final = {"saved": 12, "embedded": 1250, "place": 716}

_IMPORT: Final = "from vapi import Vapi"
_CALL: Final = f"""
import sys
from vapi import Vapi
vapi = Vapi(token="test-key-not-real", base_url=sys.argv[1])
from vapi import CreateCustomerDto
callee = CreateCustomerDto(number="+15550100")
vapi.calls.create(customer=callee, assistant_id="{ASSISTANT_ID}", phone_number_id="{NUMBER_ID}")
"""


def measure(section: str) -> Iterator[Row]:
    """Measure one section, against no target; the SDK is only compared at the start and call by call."""
    match section:
        case "start":
            yield from _start(f"{section}, {_SDK}")
        case "calls":
            yield from _calls(f"{section}, {_SDK}")
        case _:
            pass


def _start(heading: str) -> Iterator[Row]:
    snippets = {"import Vapi": _IMPORT, "start to first placed call": _CALL}
    for what, ratios in measure_starts(snippets, _python()).items():
        yield Row(heading, what, "x import httpx", ratios)


def _calls(heading: str) -> Iterator[Row]:
    with serving() as address:
        found = json.loads(run(["-m", "benchmarks.peers.vapi_sdk", address], python=_python()).printed)
    names = {call_id: what for call_id, (what, _) in GETS.items()} | {"place": PLACE}
    for key, what in names.items():
        yield Row(heading, what, UNIT, tuple(found[key]), known=KNOWN[key])


def _python() -> str:
    """Return a Python that has the SDK."""
    try:
        version(_SDK)
    except PackageNotFoundError:
        return _made()
    return sys.executable


def _made() -> str:
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = caches / "voice-facade" / f"{_SDK}-{_RELEASE}-python{sys.version_info.major}.{sys.version_info.minor}"
    python, ready = folder / "bin" / "python", folder / "ready"
    if not ready.exists():
        try:
            run(["-m", "venv", "--clear", str(folder)])
            run(["-m", "pip", "install", "--quiet", f"{_SDK}=={_RELEASE}", "attrs"], python=str(python))
        except CannotRunError as error:
            message = f"{_SDK} {_RELEASE} cannot be installed in {folder}: {error}"
            raise CannotRunError(message) from error
        ready.touch()
    return str(python)
