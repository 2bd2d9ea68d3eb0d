"""What a call answers to events from the client: a session is changed, a response is made up, the rest comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from .refusing import Refusal, missing
from .sessions import checked, json_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facade.sandbox.world import World

    from .calls import Call

#: What the model says, whatever it was asked.
SAID: Final = "This is the sandbox speaking."
#: The type of what comes back; the service itself has no such event.
ECHO: Final = "sandbox.echo"


def hear(world: World, call: Call, message: str | bytes) -> None:
    """Take a message from the client, and tell whoever watches what comes of it."""
    with world.lock:
        if call.over:
            return
        try:
            answers = list(_answers(world, call, _event_in(message)))
        except Refusal as refusal:
            answers = [{"type": "error", "error": refusal.error}]
        for answer in answers:
            call.tell({"event_id": world.new_token("event_", 20), **answer})


def _event_in(message: str | bytes) -> dict[str, Any]:
    try:
        value = json_in(message) if isinstance(message, str) else None
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise Refusal(400, "Events are JSON objects, in text.", "invalid_event")
    event = cast("dict[str, Any]", value)
    if not isinstance(event.get("type"), str):
        raise missing("type")
    return event


def _answers(world: World, call: Call, event: dict[str, Any]) -> Iterator[dict[str, Any]]:
    call.heard.append(event)
    if event["type"] == "session.update":
        given = checked(event.get("session"), "create")
        call.session = {**(call.session or {}), **given}
        yield {"type": "session.updated", "session": session_told(call)}
    elif event["type"] == "response.create":
        response: dict[str, Any] = {"id": world.new_token("resp_", 20), "object": "realtime.response"}
        yield {"type": "response.created", "response": {**response, "status": "in_progress", "output": []}}
        item = {
            "id": world.new_token("item_", 20),
            "object": "realtime.item",
            "type": "message",
            "role": "assistant",
            "status": "completed",
            "content": [{"type": "output_audio", "transcript": SAID}],
        }
        yield {"type": "response.done", "response": {**response, "status": "completed", "output": [item]}}
    else:
        yield {"type": ECHO, "event": event}


def session_told(call: Call) -> dict[str, Any]:
    """Return the session of a call as the service tells it."""
    return {"type": "realtime", "object": "realtime.session", "id": f"sess_{call.id[-20:]}", **(call.session or {})}


__all__ = ["ECHO", "SAID", "hear", "session_told"]
