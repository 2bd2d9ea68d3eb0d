"""Events: what Voice.ai tells the user's servers about calls, and the question about an inbound one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from facade.loose import as_array, as_object
from facade.sandbox.signing import voiceai_headers
from facade.sandbox.wire import JSON
from facade.sandbox.world import Post, Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .life import Life
    from .service import VoiceAI

#: Seconds that are waited for a reply, unless the agent says something else.
PATIENCE = 5.0


def event(voiceai: VoiceAI, life: Life, kind: str, data: Mapping[str, Any]) -> None:
    """Tell all servers of a call's agent that want to know."""
    call = life.call
    known = {name: call[name] for name in ("call_type", "from_number", "to_number") if call.get(name)}
    told = {"call_id": call["call_id"], "agent_id": call.get("agent_id") or "", "data": {**known, **data}}
    for each in _servers(life.config):
        if each.get("enabled", True) and kind in (each.get("events") or (kind,)):
            voiceai.world.post(_event(voiceai, kind, each, told))


def try_out(voiceai: VoiceAI, agent: Mapping[str, Any]) -> list[Post]:
    """Tell all servers of an agent that they are being tried out, and return what is sent."""
    told: dict[str, Any] = {"call_id": None, "agent_id": agent["agent_id"], "data": {}}
    found = [_event(voiceai, "test", each, told) for each in _servers(as_object(agent.get("config")))]
    for post in found:
        voiceai.world.post(post)
    return found


def _servers(config: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    return as_array(as_object(config.get("webhooks")).get("events"))


def _event(voiceai: VoiceAI, kind: str, server: Mapping[str, Any], told: Mapping[str, Any]) -> Post:
    return signed(voiceai, kind, server, {"event": kind, "timestamp": voiceai.written_now(), **told})


def inbound(voiceai: VoiceAI, life: Life, on_reply: Callable[[dict[str, Any]], None]) -> bool:
    """Ask the user's server about an inbound call; tell whether there is one to ask."""
    config = inbound_config(life.config)
    if config is None:
        return False
    call = life.call
    body = {name: call[name] for name in ("agent_id", "call_id", "from_number", "to_number")}
    voiceai.world.post(signed(voiceai, "inbound_call", config, body, lambda reply: on_reply(as_object(reply.said))))
    return True


def inbound_config(config: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return which server an agent asks about inbound calls."""
    found = as_object(as_object(config.get("webhooks")).get("inbound_call"))
    return found if found.get("enabled", True) and found.get("url") else None


def signed(
    voiceai: VoiceAI,
    kind: str,
    config: Mapping[str, Any],
    body: Mapping[str, Any],
    on_reply: Callable[[Reply], None] | None = None,
) -> Post:
    """Return a message to a server of the user's, signed if there is a secret."""
    content = json.dumps(body, separators=(",", ":")).encode()
    timestamp = str(int(voiceai.world.today().timestamp()))
    return Post(
        service=voiceai.name,
        subject=str(body.get("call_id") or ""),
        kind=kind,
        url=str(config["url"]),
        headers={"content-type": JSON, **voiceai_headers(config.get("secret"), content, timestamp=timestamp)},
        body=content,
        seconds=float(config.get("timeout") or PATIENCE),
        on_reply=on_reply,
    )


__all__ = ["PATIENCE", "event", "inbound", "inbound_config", "signed", "try_out"]
