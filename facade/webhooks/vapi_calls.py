"""What a message of Vapi's tells of its call, in the facade's words."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from facade.calls import Status
from facade.errors import InvalidArguments
from facade.loose import as_object
from facade.models import given
from facade.vapi.control import checked_control
from facade.vapi.reading import read
from generated.runtime.errors import DecodeError
from generated.runtime.model import Model
from generated.vapi.client import SERVER
from generated.vapi.models import Call as RawCall

if TYPE_CHECKING:
    from facade.calls import Call

    from .events import Event

#: What a message says of its call beside the call, which is often older than the message.
_BESIDE: Final = (
    "analysis",
    "artifact",
    "compliance",
    "cost",
    "costs",
    "customer",
    "endedAt",
    "endedReason",
    "startedAt",
)


def call_of(event: Event[Any]) -> Call | None:
    """
    Return the call as this message tells of it, or None where it tells of none.

    Most messages say nothing of the status: the call that comes with them is as old as its beginning.
    """
    raw = _typed(event.message) if isinstance(event.message, Model) else _loose(event.message)
    if raw is None:
        return None
    status = _status(event)
    if status is not None:
        raw.status = status
    try:
        call = read(raw)
    except DecodeError:
        return None
    changes: dict[str, Any] = {}
    if call.control is not None and not _may_be_used(call.control):
        # Without it, the verbs ask Vapi itself where the call is controlled.
        changes["control"] = None
    if status is None and not call.ended:
        changes |= {"status": Status.UNKNOWN, "service_status": None}
    return evolve(call, **changes) if changes else call


def _typed(message: Model) -> RawCall | None:
    told: dict[str, Any] = message.__dict__
    call = told.get("call")
    if not isinstance(call, RawCall):
        return None
    call = copy(call)
    call.__dict__.update({name: told[name] for name in _BESIDE if given(told.get(name)) is not None})
    return call


def _loose(message: object) -> RawCall | None:
    call = as_object(as_object(message).get("call"))
    reason = as_object(message).get("endedReason")
    try:
        return RawCall.from_dict({**call, "endedReason": reason} if isinstance(reason, str) else call)
    except DecodeError:
        return None


def _status(event: Event[Any]) -> str | None:
    if event.type == "end-of-call-report":
        return "ended"
    if event.type == "status-update":
        status = as_object(event.raw.get("message")).get("status")
        return status if isinstance(status, str) else None
    return None


def _may_be_used(control: str) -> bool:
    try:
        checked_control(control, SERVER)
    except InvalidArguments:
        return False
    return True


__all__ = ["call_of"]
