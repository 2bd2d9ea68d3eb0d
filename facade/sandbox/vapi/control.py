"""Control addresses: what a live call can be told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, cast

from facade.sandbox.wire import Answer

from .refusing import refusal, refused
from .settled import plan

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facade.sandbox.wire import Request

    from .life import Life
    from .service import Vapi

_Message = dict[str, Any]

#: What the assistant answers to a message that it is given.
_NOTED: Final = "I have taken note of that."


def control(vapi: Vapi, life: Life, request: Request) -> Answer:
    """Do what a message to a call's control address says."""
    wants_key = plan(vapi, life.call, "monitorPlan").get("controlAuthenticationEnabled")
    key = vapi.control_key or (vapi.public_key if wants_key else None)
    if key is not None and request.key != key:
        return refusal(401, "This call is controlled with the account's public key.")
    if life.call.get("status") in {"scheduled", "ended"} or "monitor" not in life.call:
        return refusal(404, "This call is not live.")
    try:
        message = json.loads(request.body)
    except (ValueError, RecursionError):
        message = None
    if not isinstance(message, dict):
        return refusal(400, ["the message must be an object"])
    message = cast("_Message", message)
    found = _KINDS.get(str(message.get("type")))
    if found is None:
        return refusal(400, [f"type must be one of the following values: {', '.join(_KINDS)}"])
    name, act = found
    flaws = list(vapi.document.checker.flaws(message, vapi.document.schemas[name], ("body",)))
    if flaws:
        return refused(flaws)
    vapi.controlled.append((life.call["id"], message))
    act(life, message)
    return Answer()


def _end(life: Life, message: _Message) -> None:
    del message
    life.after_end_call()


def _say(life: Life, message: _Message) -> None:
    # One that was never in progress has nobody to talk to.
    if "startedAt" in life.call:
        life.say("assistant", str(message.get("content", "")), greets=False)
    if message.get("endCallAfterSpoken"):
        life.end("assistant-ended-call-after-message-spoken")


def _add(life: Life, message: _Message) -> None:
    added = message["message"]
    life.inject(str(added["role"]), str(added["content"]))
    if message.get("triggerResponseEnabled") is not False and "startedAt" in life.call:
        life.say("assistant", _NOTED, greets=False)


def _transfer(life: Life, message: _Message) -> None:
    if message.get("content") and "startedAt" in life.call:
        life.say("assistant", str(message["content"]), greets=False)
    life.transfer_now(message.get("destination") or {"type": "number", "number": "+15550199"})


def _control(life: Life, message: _Message) -> None:
    if message["control"] == "say-first-message":
        life.say_first()


def _pass_on(life: Life, message: _Message) -> None:
    del life, message


_KINDS: Final[Mapping[str, tuple[str, Callable[[Life, _Message], None]]]] = {
    "end-call": ("ClientInboundMessageEndCall", _end),
    "say": ("ClientInboundMessageSay", _say),
    "add-message": ("ClientInboundMessageAddMessage", _add),
    "control": ("ClientInboundMessageControl", _control),
    "transfer": ("ClientInboundMessageTransfer", _transfer),
    "send-transport-message": ("ClientInboundMessageSendTransportMessage", _pass_on),
}

__all__ = ["control"]
