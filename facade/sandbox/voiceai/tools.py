"""Tools of an agent: the user's own addresses, which the agent calls."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from facade.loose import as_array, as_object
from facade.sandbox.wire import JSON
from facade.sandbox.world import Post, Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .service import VoiceAI

_PATIENCE: Final = 10.0
_IN_QUERY: Final = frozenset({"GET", "DELETE"})


def tool_of(config: Mapping[str, Any], name: str | None) -> Mapping[str, Any] | None:
    """Return an agent's tool by its name, else its first one; None if it has none."""
    tools = [as_object(tool) for tool in as_array(as_object(config.get("webhooks")).get("tools"))]
    return next((tool for tool in tools if tool["name"] == name), next(iter(tools), None))


def post(
    voiceai: VoiceAI,
    tool: Mapping[str, Any],
    arguments: Mapping[str, Any],
    call: Mapping[str, Any],
    on_reply: Callable[[str | None], None] | None = None,
) -> Post:
    """Return a call of a tool; `on_reply` is given what it brought, or None."""
    method, url = str(tool["method"]), str(tool["url"])
    headers = {
        "x-voiceai-request-id": voiceai.world.new_id(),
        "x-voiceai-tool-name": str(tool["name"]),
        "x-voiceai-agent-id": str(call.get("agent_id") or ""),
        "x-voiceai-call-id": str(call.get("call_id") or ""),
        **_credentials(tool),
    }
    content = b""
    if method in _IN_QUERY:
        query = urlencode(
            {name: value if isinstance(value, str) else json.dumps(value) for name, value in arguments.items()}
        )
        url += f"{'&' if '?' in url else '?'}{query}" if query else ""
    else:
        content = json.dumps(dict(arguments)).encode()
        headers["content-type"] = JSON

    def take(reply: Reply) -> None:
        if on_reply is not None:
            on_reply(reply.body.decode("utf-8", "replace") if reply.good and reply.body else None)

    return Post(
        service=voiceai.name,
        subject=headers["x-voiceai-call-id"],
        kind="tool",
        method=method,
        url=url,
        headers=headers,
        body=content,
        seconds=float(tool.get("timeout") or _PATIENCE),
        on_reply=take,
    )


def _credentials(tool: Mapping[str, Any]) -> dict[str, str]:
    token = str(tool.get("auth_token") or "")
    match tool.get("auth_type"):
        case "bearer_token":
            return {"authorization": f"Bearer {token}"}
        case "api_key":
            return {"x-api-key": token}
        case "custom_headers":
            return {str(name).lower(): str(value) for name, value in as_object(tool.get("headers")).items()}
        case _:
            return {}


__all__ = ["post", "tool_of"]
