"""What opening a Realtime call costs the processor, against plain httpx posting the same parts and reading a text."""

from __future__ import annotations

import json
from time import process_time
from typing import TYPE_CHECKING, Any, Final

from benchmarks import plain
from benchmarks.loopback import serving
from benchmarks.offers import OFFER
from benchmarks.report import Row
from benchmarks.timing import compare
from facade import Realtime
from facade.realtime import Audio, AudioInput, AudioOutput, FunctionTool, SemanticVad, Session

if TYPE_CHECKING:
    from collections.abc import Iterator

SECTION: Final = "realtime"
UNIT: Final = "x httpx.Client"
TARGET: Final = 1.25
#: A session as small as the one that the service's page has.
SMALL: Final = {"type": "realtime", "model": "gpt-realtime-2"}
INSTRUCTIONS: Final = "You answer the phone of a small hotel. Be brief, be kind, and never make up a price. " * 6
PARAMETERS: Final = {
    "type": "object",
    "properties": {"arrival": {"type": "string", "format": "date"}, "nights": {"type": "integer", "minimum": 1}},
    "required": ["arrival", "nights"],
}


def _session() -> Session:
    """Return a session as a service has one: instructions, a voice, turns, and two tools."""
    return Session(
        model="gpt-realtime-2",
        instructions=INSTRUCTIONS,
        output_modalities=["audio"],
        audio=Audio(
            input=AudioInput(turn_detection=SemanticVad(eagerness="high")),
            output=AudioOutput(voice="marin", speed=1.1),
        ),
        tools=[
            FunctionTool(name=name, description="Looks into the book of the hotel.", parameters=PARAMETERS)
            for name in ("find_room", "book_room")
        ],
        tool_choice="auto",
    )


def _mapping() -> dict[str, Any]:
    """Return the same as the plain client has it."""
    tool = {"type": "function", "description": "Looks into the book of the hotel.", "parameters": PARAMETERS}
    return {
        **SMALL,
        "instructions": INSTRUCTIONS,
        "output_modalities": ["audio"],
        "audio": {
            "input": {"turn_detection": {"type": "semantic_vad", "eagerness": "high"}},
            "output": {"voice": "marin", "speed": 1.1},
        },
        "tools": [{**tool, "name": name} for name in ("find_room", "book_room")],
        "tool_choice": "auto",
    }


def measure() -> Iterator[Row]:
    """Measure opening, on a connection that is kept; the offer and both answers are checked, and the session too."""
    ready = _session()
    with (
        serving() as address,
        plain.client(f"{address}/v1") as client,
        Realtime(plain.KEY, f"{address}/v1") as realtime,
    ):

        def create_plainly(session: dict[str, Any] | None) -> str:
            files = [("sdp", (None, OFFER, "application/sdp"))]
            if session is not None:
                files.append(("session", (None, json.dumps(session).encode(), "application/json")))
            return client.post("/realtime/calls", files=files).text

        pairs = {
            "create, a small session": (
                lambda: realtime.calls.create(OFFER, SMALL),
                lambda: create_plainly(SMALL),
            ),
            "create, instructions and tools": (
                lambda: realtime.calls.create(OFFER, ready),
                lambda: create_plainly(_mapping()),
            ),
            "create, instructions and tools, built each time": (
                lambda: realtime.calls.create(OFFER, _session()),
                lambda: create_plainly(_mapping()),
            ),
            "create, no session": (lambda: realtime.calls.create(OFFER), lambda: create_plainly(None)),
        }
        for what, (ours, theirs) in pairs.items():
            comparison = compare(ours, theirs, process_time)
            yield Row(SECTION, what, UNIT, comparison.ratios, TARGET)
            yield Row(SECTION, f"{what}: httpx.Client", "us", (comparison.baseline_seconds * 1e6,))
