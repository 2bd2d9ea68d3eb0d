"""What one call of a method costs the processor, against plain httpx sending and parsing the same."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING, Final

from benchmarks import plain
from benchmarks.encoding import assistant
from benchmarks.loopback import EMBEDDED, SAVED, serving
from benchmarks.payloads import NUMBER_ID, place_call
from benchmarks.report import Row
from benchmarks.timing import compare
from facade import Vapi
from generated.vapi.models import CreateCustomerDTO

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from benchmarks.timing import Comparison

SECTION: Final = "calls"
UNIT: Final = "x httpx.Client"
#: What is asked for, by the id of the call: what the table calls it, and the target.
GETS: Final = {SAVED: ("get, 5 KB, saved assistant", 1.25), EMBEDDED: ("get, 5 KB, embedded assistant", 1.4)}
PLACE: Final = "place, transient assistant"
TARGET_PLACE: Final = 1.5
#: A call's name carries the token that it can be found by; the plain client's has to be as long.
NAMED: Final = {"name": "vf-0123456789abcdef"}


def measure() -> Iterator[Row]:
    """Measure getting and placing, one after the other on a connection that is kept."""
    with serving() as address, plain.client(address) as client, Vapi(plain.KEY, address) as vapi:
        for call_id, (what, target) in GETS.items():

            def get(call_id: str = call_id) -> object:
                return vapi.calls.get(call_id)

            def get_plainly(call_id: str = call_id) -> object:
                return plain.get(client, call_id)

            yield from _rows(what, compare(get, get_plainly, process_time), target)
        yield from _place(client, vapi)


def _place(client: httpx.Client, vapi: Vapi) -> Iterator[Row]:
    callee, ready, body = _callee(), assistant(), place_call() | NAMED

    def place() -> object:
        return vapi.calls.place(to=callee, agent=ready, from_number=NUMBER_ID)

    def place_plainly() -> object:
        return plain.place(client, body)

    def build_and_place() -> object:
        return vapi.calls.place(to=_callee(), agent=assistant(), from_number=NUMBER_ID)

    def build_and_place_plainly() -> object:
        return plain.place(client, place_call() | NAMED)

    yield from _rows(PLACE, compare(place, place_plainly, process_time), TARGET_PLACE)
    built = compare(build_and_place, build_and_place_plainly, process_time)
    yield from _rows(f"{PLACE}, built each time", built, TARGET_PLACE)


def _callee() -> CreateCustomerDTO:
    return CreateCustomerDTO(number="+15550100", name="Robin Example")


def _rows(what: str, comparison: Comparison, target: float) -> Iterator[Row]:
    yield Row(SECTION, what, UNIT, comparison.ratios, target)
    yield Row(SECTION, f"{what}: httpx.Client and json", "us", (comparison.baseline_seconds * 1e6,))
