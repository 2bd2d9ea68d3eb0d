"""The transcript of a call: entries of a union that is told apart by its tag, as `Artifact.messages` holds them."""

from __future__ import annotations

import json
from typing import Any, Final

from benchmarks.words import EXCHANGES

JSONObject = dict[str, Any]

#: Milliseconds, as the service counts.
_STARTED: Final = 1763717600123
#: At which of the exchanges the assistant uses its tool.
_TOOL_AT: Final = 3


def transcript(exchanges: int) -> list[JSONObject]:
    """`UserMessage` and `BotMessage` by turns; in every eighth exchange a `ToolCallMessage` and its result."""
    entries: list[JSONObject] = []
    for number in range(exchanges):
        asked, answered = EXCHANGES[number % len(EXCHANGES)]
        seconds = 1.36 + 9 * number
        entries.append(_said("user", asked, seconds, 2410.5))
        if number % len(EXCHANGES) == _TOOL_AT:
            entries += _tool_call(seconds + 3)
        entries.append({**_said("bot", answered, seconds + 4, 3120.25), "source": ""})
    return entries


def _said(role: str, message: str, seconds: float, duration: float) -> JSONObject:
    return {
        "role": role,
        "message": message,
        "time": _STARTED + round(seconds * 1000),
        "endTime": _STARTED + round(seconds * 1000 + duration),
        "secondsFromStart": round(seconds, 2),
        "duration": duration,
    }


def _tool_call(seconds: float) -> list[JSONObject]:
    common = {"time": _STARTED + round(seconds * 1000), "secondsFromStart": round(seconds, 2)}
    call_id = f"call_{round(seconds * 1000):016d}"
    arguments = json.dumps({"day": "2026-11-26", "kind": "cleaning"})
    function = {"name": "find_slot", "arguments": arguments}
    tool_calls = [{"id": call_id, "type": "function", "function": function}]
    return [
        {"role": "tool_calls", "message": "", "toolCalls": tool_calls, **common},
        {"role": "tool_call_result", "name": "find_slot", "toolCallId": call_id, "result": "14:15, 15:45", **common},
    ]
