"""What holds for one call, of all that was said about it: by its assistant, its number, the account, and itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from facade.loose import as_array, as_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .service import Vapi

#: Seconds that a call lasts at most, unless its assistant says something else.
LONGEST: Final = 600.0
#: What is sent to the user's server, unless its assistant says something else.
SENT: Final = frozenset({
    "conversation-update", "end-of-call-report", "function-call", "handoff-destination-request", "hang",
    "speech-update", "status-update", "tool-calls", "transfer-destination-request", "user-interrupted",
})  # fmt: skip


def assistant_of(vapi: Vapi, call: Mapping[str, Any]) -> dict[str, Any]:
    """Return the assistant that speaks in a call, with all that differs in it; empty if nobody knows one."""
    assistants = vapi.kept("/assistant")
    squad = as_object(call.get("squad") or vapi.kept("/squad").get(call.get("squadId", "")))
    first = as_object(next(iter(as_array(squad.get("members"))), None))
    base = (
        call.get("assistant")
        or assistants.get(call.get("assistantId", ""))
        or first.get("assistant")
        or assistants.get(first.get("assistantId", ""))
    )
    differing = (
        first.get("assistantOverrides"),
        squad.get("membersOverrides"),
        call.get("squadOverrides"),
        call.get("assistantOverrides"),
        as_object(call.get("customer")).get("assistantOverrides"),
    )
    settled = dict(as_object(base))
    for overrides in differing:
        settled |= as_object(overrides)
    return settled


def number_of(vapi: Vapi, call: Mapping[str, Any]) -> dict[str, Any]:
    """Return the account's number that a call goes through; empty if it is none of the account's."""
    return vapi.kept("/phone-number").get(call.get("phoneNumberId", ""), {})


def server_of(vapi: Vapi, call: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the user's server that is told of a call: the assistant's, else the number's, else the account's."""
    for owner in (assistant_of(vapi, call), number_of(vapi, call) or as_object(call.get("phoneNumber"))):
        server = as_object(owner.get("server"))
        if server.get("url"):
            return server
    return vapi.server


def wants(vapi: Vapi, call: Mapping[str, Any], kind: str) -> bool:
    """Tell whether the user's server wants messages of a kind."""
    wanted = assistant_of(vapi, call).get("serverMessages")
    return kind in (SENT if wanted is None else wanted)


def longest(vapi: Vapi, call: Mapping[str, Any]) -> float:
    """Return how many seconds a call may last."""
    return float(assistant_of(vapi, call).get("maxDurationSeconds") or LONGEST)


def plan(vapi: Vapi, call: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Return one of the assistant's plans, or nothing."""
    return as_object(assistant_of(vapi, call).get(name))


__all__ = ["LONGEST", "SENT", "assistant_of", "longest", "number_of", "plan", "server_of", "wants"]
