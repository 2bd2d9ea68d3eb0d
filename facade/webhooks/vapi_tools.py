"""
Vapi's tool calls: what is asked, and what is answered.

The service writes a tool call in several ways, and the arguments as a text or as an object.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from facade.details import Flaw
from facade.errors import BodyRefused, InvalidArguments
from facade.loose import as_array, as_object
from facade.redaction import shown_id, shown_word
from facade.telling import text

from .bodies import read_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generated.vapi.models import ServerMessageResponseToolCalls

    from .events import Event

_BESIDE_TOOLS: Final = "toolWithToolCallList"
_LISTS: Final = ("toolCallList", _BESIDE_TOOLS, "toolCalls")


@frozen
class ToolCall:
    """One tool that the model wants to be run."""

    id: str = field(repr=shown_id)
    name: str = field(repr=shown_word)
    arguments: Mapping[str, Any] = field(repr=False)


def tool_calls(event: Event[Any]) -> tuple[ToolCall, ...]:
    """
    Return what the model asks for, in its order; nothing if this is no such message.

    The arguments are what the model has written: check them as you check what a stranger types in. Arguments that are
    no JSON object are none.
    """
    message = as_object(event.raw.get("message"))
    return tuple(
        ToolCall(identifier, name, _as_arguments(arguments)) for identifier, name, arguments in _found(message)
    )


def tool_results(
    event: Event[Any], results: Mapping[str, object], errors: Mapping[str, str] | None = None
) -> ServerMessageResponseToolCalls:
    """
    Return the answer to a `tool-calls` message: a result or an error for each call, by the call's id.

    A result that is no text is written as JSON.
    """
    from generated.vapi import models  # noqa: PLC0415 - only an answer needs them

    failed = errors or {}
    calls = tool_calls(event)
    unknown = {*results, *failed} - {call.id for call in calls}
    if unknown:
        raise InvalidArguments(
            "tool_results", [Flaw("results", f"{len(unknown)} of the ids are of no call in this message")]
        )
    told = [
        models.ToolCallResult(name=call.name, tool_call_id=call.id, error=failed[call.id])
        if call.id in failed
        else models.ToolCallResult(name=call.name, tool_call_id=call.id, result=_as_text(results[call.id]))
        for call in calls
        if call.id in results or call.id in failed
    ]
    return models.ServerMessageResponseToolCalls(results=told)


def has_tool_calls(message: dict[str, Any]) -> bool:
    """Tell whether a message without a type asks for tools."""
    return "toolCallList" in message or _BESIDE_TOOLS in message


def with_standard_calls(message: dict[str, Any]) -> dict[str, Any]:
    """Return a message with its tool calls as the document has them, which the service does not always keep to."""
    beside = as_array(message.get(_BESIDE_TOOLS))
    return {
        **message,
        "toolCallList": [_standard(*call) for call in _found(message)],
        _BESIDE_TOOLS: [
            {"type": "function", **as_object(entry), "toolCall": _standard(*call)}
            for entry in beside
            if (call := _parts(as_object(entry)))
        ],
    }


def _standard(identifier: str, name: str, arguments: object) -> dict[str, Any]:
    written = arguments if isinstance(arguments, str) else json.dumps(arguments)
    return {"id": identifier, "type": "function", "function": {"name": name, "arguments": written}}


def _found(message: dict[str, Any]) -> Iterator[tuple[str, str, object]]:
    """Find the id, the name and the arguments of each call, in the first list that has any."""
    calls = next((calls for name in _LISTS if (calls := as_array(message.get(name)))), ())
    return filter(None, (_parts(as_object(entry)) for entry in calls))


def _parts(entry: dict[str, Any]) -> tuple[str, str, object] | None:
    none: dict[str, Any] = {}
    call = as_object(entry.get("toolCall")) or entry
    function = as_object(call.get("function"))
    identifier = text(call.get("id"))
    name = text(function.get("name")) or text(call.get("name")) or text(entry.get("name"))
    if identifier is None or name is None:
        return None
    places = ((function, "arguments"), (call, "arguments"), (function, "parameters"), (call, "parameters"))
    return identifier, name, next((place[key] for place, key in places if key in place), none)


def _as_arguments(value: object) -> dict[str, Any]:
    if not isinstance(value, str):
        return as_object(value)
    try:
        return read_object(value.encode(errors="surrogatepass"))
    except BodyRefused:
        return {}


def _as_text(value: object) -> str:
    if isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        flaw = Flaw("results", "expected texts, or what can be written as JSON")
    # Not while the other error is handled, which has what was to be written in its traceback.
    raise InvalidArguments("tool_results", [flaw])


__all__ = ["ToolCall", "has_tool_calls", "tool_calls", "tool_results", "with_standard_calls"]
