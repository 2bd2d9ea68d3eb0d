"""
Has the facade read words of the services, and tells which of them it makes nothing of.

It is run by itself, `python -I readings.py ROOT`, so that it sees the facade of that folder and no other. Standard
input has a JSON object of words by reading; standard output gets the same with the unmapped ones alone.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_MOMENT = "2026-01-01T00:00:00Z"


def vapi_status(word: str) -> bool:
    """Tell whether a call of Vapi's with this status has one of the facade's."""
    return str(_vapi_call(status=word).status) != "unknown"


def vapi_direction(word: str) -> bool:
    """Tell whether a call of Vapi's of this type has a direction."""
    return str(_vapi_call(type=word).direction) != "unknown"


def vapi_ended_reason(word: str) -> bool:
    """Tell whether there is a rule for this reason, even if the rule says that nobody knows."""
    from facade.vapi.reading import rules  # noqa: PLC0415 - the folder is known by now

    return rules().rule(word) is not None


def voiceai_status(word: str) -> bool:
    """Tell whether a placed call of Voice.ai's with this status has one of the facade's."""
    from facade.voiceai.reading import read_placed  # noqa: PLC0415 - the folder is known by now
    from generated.voiceai.models import CreateOutboundCallResponse  # noqa: PLC0415 - see above

    placed = {"agent_id": "a", "call_id": "c", "room_name": "r", "initiated_at": _MOMENT, "target_phone_number": ""}
    return str(read_placed(CreateOutboundCallResponse.from_dict({**placed, "status": word})).status) != "unknown"


def voiceai_direction(word: str) -> bool:
    """Tell whether an entry of Voice.ai's call history of this type has a direction."""
    from facade.voiceai.reading import read_item  # noqa: PLC0415 - the folder is known by now
    from generated.voiceai.models import CallHistoryItem  # noqa: PLC0415 - see above

    item = {"id": 1, "call_timestamp": _MOMENT, "call_duration_seconds": 1, "credits_used": 0, "has_transcript": False}
    return str(read_item(CallHistoryItem.from_dict({**item, "call_type": word})).direction) != "unknown"


def voiceai_event(word: str) -> bool:
    """Tell whether an event of Voice.ai's says how far its call is."""
    from facade.webhooks.voiceai import parse  # noqa: PLC0415 - the folder is known by now

    body = {"event": word, "timestamp": _MOMENT, "agent_id": "a", "call_id": "c", "data": {}}
    call = parse(json.dumps(body).encode()).call
    return call is not None and str(call.status) != "unknown"


def _vapi_call(**fields: str) -> Any:
    from facade.vapi.reading import read  # noqa: PLC0415 - the folder is known by now
    from generated.vapi.models import Call  # noqa: PLC0415 - see above

    required = {"id": "c", "orgId": "o", "createdAt": _MOMENT, "updatedAt": _MOMENT}
    return read(Call.from_dict({**required, **fields}))


READINGS: dict[str, Callable[[str], bool]] = {
    reading.__name__: reading
    for reading in (vapi_status, vapi_direction, vapi_ended_reason, voiceai_status, voiceai_direction, voiceai_event)
}


def main() -> None:
    """Read the words, and write those that are not mapped."""
    sys.path.insert(0, sys.argv[1])
    words: dict[str, list[str]] = json.load(sys.stdin)
    json.dump(
        {name: [word for word in listed if not READINGS[name](word)] for name, listed in words.items()}, sys.stdout
    )


if __name__ == "__main__":
    main()
