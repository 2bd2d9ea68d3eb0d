"""Tools that an assistant calls: which there are, what they are called with, and what came of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from facade.loose import as_array, as_object

from .settled import assistant_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .service import Vapi

_NOTHING: Final = "No result returned."


def _tools_of(vapi: Vapi, call: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    assistant = assistant_of(vapi, call)
    model = as_object(assistant.get("model"))
    yield from as_array(model.get("tools"))
    yield from as_array(assistant.get("tools:append"))
    stored = vapi.kept("/tool")
    for tool_id in as_array(model.get("toolIds")):
        if tool_id in stored:
            yield stored[tool_id]


def function_of(vapi: Vapi, call: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return the assistant's function by its name, else its first one, else one that is made up."""
    found = [tool for tool in _tools_of(vapi, call) if tool.get("type") == "function" and tool.get("function")]
    named = [tool for tool in found if tool["function"].get("name") == name]
    made_up = {"type": "function", "function": {"name": name}}
    return dict(next(iter(named or found), made_up))


def called(call_id: str, tool: Mapping[str, Any], arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return a call of a tool."""
    function = {"name": tool["function"]["name"], "arguments": json.dumps(dict(arguments))}
    return {"id": call_id, "type": "function", "function": function}


def result_of(said: Any, call_id: str) -> dict[str, Any]:
    """Return what a server's reply says about one call of a tool."""
    reply = as_object(said)
    for each in map(as_object, as_array(reply.get("results"))):
        if each.get("toolCallId") == call_id:
            result = each.get("result", each.get("error"))
            return {"result": result if isinstance(result, str) else json.dumps(result)}
    error = reply.get("error")
    return {"result": error if isinstance(error, str) else _NOTHING}


__all__ = ["called", "function_of", "result_of"]
