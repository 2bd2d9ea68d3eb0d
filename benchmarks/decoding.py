"""What it costs to decode a call, against `json.loads` of the same bytes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import httpx

from benchmarks.payloads import answers
from benchmarks.report import CannotRunError, Row
from benchmarks.timing import compare
from generated.vapi.api.calls import call_controller_create, call_controller_find_one
from generated.vapi.models import Call

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SECTION: Final = "decode"
UNIT: Final = "x json.loads"
#: The answer to placing a call may also be that to placing several, and has no tag: its shape decides.
AT_CREATION: Final = "5 KB, embedded assistant"
TARGETS: Final = {AT_CREATION: 3.0, "50 KB": 2.2}


def measure() -> Iterator[Row]:
    """Measure `from_dict`, and reading whole answers: to asking for a call, and to placing one."""
    for name, raw in answers().items():
        _check(name, raw)
        target = TARGETS.get(name)

        def parse(raw: bytes = raw) -> object:
            return json.loads(raw)

        def decode(raw: bytes = raw) -> object:
            return Call.from_dict(json.loads(raw))

        comparison = compare(decode, parse)
        yield Row(SECTION, f"{name}: Call.from_dict", UNIT, comparison.ratios, target)
        read = compare(_reading(call_controller_find_one.read_response, raw, 200), parse)
        yield Row(SECTION, f"{name}: read_response", UNIT, read.ratios, target)
        if name == AT_CREATION:
            read = compare(_reading(call_controller_create.read_response, raw, 201), parse)
            yield Row(SECTION, f"{name}: read_response of placing it", UNIT, read.ratios, target)
        yield Row(SECTION, f"{name}: json.loads", "us", (comparison.baseline_seconds * 1e6,))


def _reading(read: Callable[[httpx.Response], object], raw: bytes, status: int) -> Callable[[], object]:
    """Return a function that reads one and the same answer."""
    response = httpx.Response(status, content=raw, headers={"content-type": "application/json; charset=utf-8"})
    return lambda: read(response)


def _check(name: str, raw: bytes) -> None:
    """Refuse to time a decoder that loses something, or that leaves the transcript as it is."""
    call = Call.from_dict(json.loads(raw))
    if call.to_dict() != json.loads(raw):
        message = f"decode, {name}: what was decoded does not encode to what came in"
        raise CannotRunError(message)
    entries = call.artifact.messages if call.artifact else None
    if not entries or any(isinstance(entry, dict) for entry in entries):
        message = f"decode, {name}: the transcript was not decoded"
        raise CannotRunError(message)
