"""Events: what a call tells of itself, and what it is told, as JSON objects with a type."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from facade.arguments import Checks
from facade.errors import Details, UnreadableAnswer
from facade.loose import as_object
from facade.redaction import shown_word

from .provider import PROVIDER
from .requesting import compact
from .session_reading import Reading, anything, is_mapping

if TYPE_CHECKING:
    from collections.abc import Mapping

_STAYS: Final = "The connection stays open; the next event can be received. `body` has what came."


@frozen
class Event:
    """Something that the service tells of a call. Types that are not known yet come as all others do."""

    type: str = field(repr=shown_word)
    #: The whole event, as it came.
    data: Mapping[str, Any] = field(repr=False)


def read_event(message: object, operation: str) -> Event:
    """Read a message as an event; one that is none is an error, after which others can be read."""
    if isinstance(message, str):
        try:
            data = as_object(json.loads(message))
        except (ValueError, RecursionError):
            data = {}
        kind = data.get("type")
        if isinstance(kind, str) and kind:
            return Event(kind, data)
        problem = "a message came that is no JSON object with a type"
        body = message.encode(errors="replace")
    else:
        problem = "a binary message came, where events are texts"
        body = message if isinstance(message, bytes) else b""
    raise UnreadableAnswer(Details(provider=PROVIDER.name, operation=operation, body=body), problem, _STAYS)


def event_json(event: Mapping[str, Any]) -> bytes:
    """Return an event as it is sent, or raise `InvalidArguments` with all that is wrong with it."""
    checks = Checks("send")
    reading = Reading(checks, "")
    body: dict[str, Any] = {}
    if is_mapping(event):
        body = anything(reading, "event", event) or {}
        kind = body.get("type")
        if not isinstance(kind, str) or not kind:
            reading.flaw("event.type", "expected the type of the event, as a text")
    else:
        reading.mismatch("event", "a mapping with a type", event)
    checks.finish()
    return compact(body)


__all__ = ["Event", "event_json", "read_event"]
