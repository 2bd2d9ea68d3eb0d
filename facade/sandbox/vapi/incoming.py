"""Inbound calls: somebody calls a number of the account, and an assistant is found that answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from facade.loose import as_object
from facade.sandbox.scripts import as_script, from_the_answer

from .posting import message
from .settled import server_of

if TYPE_CHECKING:
    from facade.sandbox.scripts import Script

    from .calls import Calls
    from .life import Life
    from .service import Vapi

_SPEAKERS: Final = ("assistantId", "squadId", "workflowId")
#: What a server may answer with that says who speaks: for this call alone, with what schema it has to fit.
_TRANSIENT: Final = {"assistant": "CreateAssistantDTO", "squad": "CreateSquadDTO", "workflow": "CreateWorkflowDTO"}
_OVERRIDES: Final = ("assistantOverrides", "squadOverrides", "workflowOverrides")
_KEPT: Final = {"assistantId": "/assistant", "squadId": "/squad"}


def bring_in(vapi: Vapi, calls: Calls, to: str, from_number: str, script: str | Script) -> dict[str, Any]:
    """Let somebody call a number of the account's."""
    number = next((each for each in vapi.kept("/phone-number").values() if each.get("number") == to), None)
    if number is None:
        raise ValueError(f"No phone number of this account is {to}")
    fields: dict[str, Any] = {
        "type": "inboundPhoneCall",
        "status": "ringing",
        "phoneNumberId": number["id"],
        "phoneCallProvider": "vapi",
        "phoneCallTransport": "pstn",
        "customer": {"number": from_number},
        **{name: number[name] for name in _SPEAKERS if number.get(name)},
    }
    call = calls.add(fields, from_the_answer(as_script(script)))
    life = vapi.lives[call["id"]]
    if any(name in call for name in _SPEAKERS):
        life.begin()
    elif server_of(vapi, call) is None:
        life.end("call-start-error-neither-assistant-nor-server-set")
    else:
        message(vapi, call, "assistant-request", on_reply=lambda said: _answered(vapi, life, said))
    return call


def _answered(vapi: Vapi, life: Life, said: Any) -> None:
    """Do with a call what the user's server said."""
    if not isinstance(said, dict):
        life.end("assistant-request-failed")
        return
    reply = cast("dict[str, Any]", said)
    if reply.get("error"):
        life.call["endedMessage"] = str(reply["error"])
        life.end("assistant-request-returned-error")
    elif as_object(reply.get("destination")):
        life.call["destination"] = reply["destination"]
        life.end("assistant-request-returned-forwarding-phone-number")
    else:
        reason = _taken(vapi, life.call, reply)
        if reason is not None:
            life.end(reason)
        else:
            life.begin()


def _taken(vapi: Vapi, call: dict[str, Any], reply: dict[str, Any]) -> str | None:
    """Give a call the speaker that a reply names, or return why not."""
    named = [name for name in (*_SPEAKERS, *_TRANSIENT) if reply.get(name)]
    if not named:
        return "assistant-request-returned-no-assistant"
    for name in named:
        if name in _TRANSIENT and not vapi.document.checker.fits(reply[name], vapi.document.schemas[_TRANSIENT[name]]):
            return "assistant-request-returned-invalid-assistant"
        if name in _SPEAKERS and not isinstance(reply[name], str):
            return "assistant-request-returned-invalid-assistant"
        if name in _KEPT and not vapi.strangers and reply[name] not in vapi.kept(_KEPT[name]):
            return "assistant-not-found"
    call |= {name: reply[name] for name in (*named, *_OVERRIDES) if reply.get(name)}
    return None


__all__ = ["bring_in"]
