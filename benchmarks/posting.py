"""What it costs to take a webhook of Vapi's: reading it and verifying it, against `json.loads` of the same bytes."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Any, Final

from benchmarks.children import run
from benchmarks.importing import SETTING
from benchmarks.payloads import assistant, call, written
from benchmarks.report import CannotRunError, Row
from benchmarks.timing import compare
from benchmarks.transcript import transcript
from benchmarks.words import SYSTEM_PROMPT
from facade.webhooks import Hmac, UnknownEvent, vapi, verify

if TYPE_CHECKING:
    from collections.abc import Iterator

SECTION: Final = "webhooks"
UNIT: Final = "x json.loads"
TARGET: Final = 3.0
TARGET_VERIFIED: Final = 1.25
TARGET_LOADED: Final = 12
SECRET: Final = "test-secret-not-real"  # noqa: S105 - as it says
MOMENT: Final = "1795000000"
#: Exchanges of the call when a tool is asked for: each message brings what has been said so far.
_SO_FAR: Final = 4
#: Fields of a call that come with each message; the rest of it stands beside the call.
_OF_A_CALL: Final = (
    "id", "orgId", "createdAt", "updatedAt", "type", "status", "phoneNumberId", "assistantId", "customer", "monitor",
)  # fmt: skip
#: A tool as it comes with each of its calls, and how many a model may use at once.
_TOOL: Final[dict[str, Any]] = {
    "type": "function",
    "function": {
        "name": "find_slot",
        "description": "Find the free slots of a day.",
        "parameters": {"type": "object", "properties": {"day": {"type": "string"}}, "required": ["day"]},
    },
    "server": {"url": "https://example.com/hooks/vapi"},
    "messages": [{"type": "request-start", "content": "One moment."}],
}
_AT_ONCE: Final = 5
_LOADED: Final = """
import sys
from facade.webhooks import vapi
vapi.parse(sys.argv[1].encode())
print(sum(name.startswith("generated.vapi.models.") for name in sys.modules))
"""


def message(kind: str, **fields: Any) -> bytes:
    """Return a message as Vapi posts it."""
    whole = call(0, embedded=False)
    common = {"timestamp": int(MOMENT) * 1000, "type": kind, "call": {name: whole[name] for name in _OF_A_CALL}}
    return written({"message": common | fields})


def _tool_call(number: int) -> dict[str, Any]:
    function = {"name": "find_slot", "arguments": '{"day":"today"}'}
    return {"id": f"call_{number}", "type": "function", "function": function}


def messages() -> dict[str, bytes]:
    """Return messages of each size by what they are called in the table."""
    tool_call = _tool_call(1)
    found = {
        "status-update, 1 KB": message("status-update", status="in-progress"),
        "tool-calls with assistant and transcript, 6 KB": message(
            "tool-calls",
            assistant=assistant(SYSTEM_PROMPT),
            artifact={"messages": transcript(_SO_FAR)},
            toolCallList=[tool_call],
            toolWithToolCallList=[{"type": "function", "function": {"name": "find_slot"}, "toolCall": tool_call}],
        ),
        # Hardly any text in many small objects: nothing costs more in proportion.
        "tool-calls, five with their tools, 3 KB": message(
            "tool-calls",
            toolCallList=[_tool_call(number) for number in range(_AT_ONCE)],
            toolWithToolCallList=[_TOOL | {"toolCall": _tool_call(number)} for number in range(_AT_ONCE)],
        ),
    }
    for size, exchanges in {"6 KB": 9, "50 KB": 112, "500 KB": 1215}.items():
        whole = call(exchanges, embedded=True)
        beside = {name: whole[name] for name in ("artifact", "analysis", "endedReason", "costs", "cost", "assistant")}
        found[f"end-of-call-report, {size}"] = message("end-of-call-report", **beside)
    return found


def measure() -> Iterator[Row]:
    """Measure reading, and reading with all that is asked of an event; verifying; and how many classes are loaded."""
    for name, body in messages().items():
        _check(name, body)

        def parse(body: bytes = body) -> object:
            return json.loads(body)

        def read(body: bytes = body) -> object:
            return vapi.parse(body)

        def read_all(body: bytes = body) -> object:
            event = vapi.parse(body)
            return event.call, event.key

        comparison = compare(read, parse)
        yield Row(SECTION, f"{name}: parse", UNIT, comparison.ratios, TARGET)
        yield Row(SECTION, f"{name}: parse, call and key", UNIT, compare(read_all, parse).ratios)
        yield Row(SECTION, f"{name}: json.loads", "us", (comparison.baseline_seconds * 1e6,))
    auth, body = Hmac(SECRET), message("model-output", output="x" * 500_000)
    signature = hmac.new(SECRET.encode(), f"{MOMENT}.".encode() + body, hashlib.sha256)
    headers = {"x-timestamp": MOMENT, "x-signature": signature.hexdigest(), "content-type": "application/json"}
    verified = compare(lambda: verify(headers, body, auth), lambda: hmac.digest(SECRET.encode(), body, "sha256"))
    yield Row(SECTION, "verify, 500 KB", "x hmac.digest", verified.ratios, TARGET_VERIFIED)
    loaded = [run(["-c", SETTING + _LOADED, message("status-update", status="ringing").decode()]).printed]
    yield Row(SECTION, "classes loaded for a status-update", "", tuple(map(float, loaded)), TARGET_LOADED)


def _check(name: str, body: bytes) -> None:
    """Refuse to time a reader that loses something, or that leaves the message as it is."""
    event = vapi.parse(body)
    if isinstance(event, UnknownEvent) or event.problem or event.raw != json.loads(body):
        message = f"webhooks, {name}: it was not read as its class"
        raise CannotRunError(message)
