"""Calls: placing and ending them, and sessions to join."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from facade.loose import as_object
from facade.sandbox.scripts import from_the_answer
from facade.sandbox.wire import Answer, json_answer

from . import events, tools
from .life import Life
from .refusing import missing, not_let_through

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facade.sandbox.scripts import Script
    from facade.sandbox.service import Asked
    from facade.sandbox.world import Post, Reply, World

    from .service import VoiceAI

#: What a room is joined by that nobody answers in.
_ROOMS: Final = "wss://rooms.example.invalid"


@attrs.frozen
class AnswerLater(Answer):
    """An answer that waits for the user's server, which is asked once the world is free."""

    then: Callable[[], Answer] = attrs.field(default=Answer, repr=False)


class Calls:
    """The operations on calls."""

    def __init__(self, voiceai: VoiceAI) -> None:
        self._voiceai = voiceai
        joining = "connection_details_api_v1_connection"
        test = "api_v1_agent__agent_id__webhook_test"
        self.handlers: Mapping[str, Callable[[Asked], Answer]] = {
            "create_outbound_call_api_v1_calls_outbound_post": self._place,
            "end_call_api_v1_calls__call_id__end_post": self._end,
            f"get_{joining}_connection_details_post": self._join,
            f"get_test_{joining}_test_connection_details_post": self._join_for_a_test,
            "check_agent_status_api_v1_connection_agent_status__agent_id__get": self._agent_status,
            f"test_tools_webhook_{test}_tool__tool_name__post": self._test_tool,
            f"test_inbound_call_webhook_{test}_inbound_call_post": self._test_inbound,
        }

    def add(self, script: Script, base: str, **fields: Any) -> Life:
        """Add a call; nothing happens to it until its life is begun."""
        voiceai = self._voiceai
        call_id = voiceai.world.new_id()
        call: dict[str, Any] = {
            "call_id": call_id,
            "status": "initiated",
            "initiated_at": voiceai.written_now(),
            "to_number": None,
            "from_number": None,
            "end_token": voiceai.world.new_token("end-"),
            **fields,
        }
        voiceai.calls[call_id] = call
        life = voiceai.lives[call_id] = Life(voiceai, call, script, base or voiceai.base)
        voiceai.tell(call_id, "initiated")
        return life

    # Operations

    def _place(self, asked: Asked) -> Answer:
        voiceai, body = self._voiceai, asked.body
        number, agent_id = str(body["target_phone_number"]), str(body["agent_id"])
        refused = self._refused(agent_id, outbound=True)
        if refused is not None:
            return refused
        script = voiceai.casting.script_for(number)
        if script.refusal is not None:
            return not_let_through(script.refusal)
        life = self.add(
            script,
            asked.request.base,
            agent_id=agent_id,
            call_type="sip_outbound",
            to_number=number,
            dynamic_variables=body.get("dynamic_variables"),
            agent_overrides=body.get("agent_overrides"),
        )
        voiceai.placed[number] += 1
        life.begin()
        call = life.call
        return json_answer({
            "call_id": call["call_id"],
            "agent_id": agent_id,
            "target_phone_number": number,
            "room_name": f"room-{call['call_id']}",
            "status": call["status"],
            "initiated_at": call["initiated_at"],
        })  # fmt: skip

    def _refused(self, agent_id: str, *, outbound: bool = False, deployed: bool = True) -> Answer | None:
        """Return why a call is not let through, if so."""
        voiceai = self._voiceai
        agent = voiceai.agents.get(agent_id)
        if agent is None and not voiceai.strangers:
            return missing("Agent")
        if outbound and not voiceai.approved:
            return not_let_through("not-approved")
        if deployed and agent is not None and agent.get("status") != "deployed":
            return not_let_through("not-deployed")
        if not voiceai.solvent:
            return not_let_through("no-credits")
        if voiceai.full:
            return not_let_through("concurrency-limit")
        return None

    def _end(self, asked: Asked) -> Answer:
        life = self._voiceai.lives.get(asked.path["call_id"])
        if life is None:
            return missing("Call")
        seconds = asked.request.first("actual_duration_seconds")
        # A second time it is told as it was the first time.
        life.end(seconds=float(seconds) if seconds else None, event="call.completed")
        return json_answer({"call_id": life.call["call_id"], "status": "ended", **life.call["ended"]})

    def _join(self, asked: Asked) -> Answer:
        return self._joined(asked, deployed=True)

    def _join_for_a_test(self, asked: Asked) -> Answer:
        return self._joined(asked, deployed=False)

    def _joined(self, asked: Asked, *, deployed: bool) -> Answer:
        body: Mapping[str, Any] = asked.body or {}
        agent_id = body.get("agent_id")
        refused = None if agent_id is None else self._refused(agent_id, deployed=deployed)
        if refused is not None:
            return refused
        life = self.add(
            from_the_answer(self._voiceai.casting.script_for(None, self._voiceai.joined)),
            asked.request.base,
            agent_id=agent_id,
            call_type="web",
            dynamic_variables=body.get("dynamic_variables"),
            agent_overrides=body.get("agent_overrides"),
        )
        life.begin()
        call = life.call
        return json_answer({
            "server_url": _ROOMS,
            "participant_token": f"participant-{call['call_id']}",
            "call_id": call["call_id"],
            "end_token": call["end_token"],
        })  # fmt: skip

    def _agent_status(self, asked: Asked) -> Answer:
        agent = self._voiceai.agents.get(asked.path["agent_id"])
        if agent is None:
            return self._voiceai.unknown(asked.request)
        told = {name: agent[name] for name in ("agent_id", "name", "status", "status_code")}
        speech = as_object(as_object(agent.get("config")).get("tts_params"))
        refused = self._refused(agent["agent_id"])
        return json_answer({**told, "voice_id": speech.get("voice_id") or "voice", "call_allowed": refused is None})

    # Inbound calls, and trying an agent's webhooks out

    def bring_in(self, to: str, from_number: str, script: Script) -> Life:
        """Let somebody call one of the account's numbers."""
        agent_id = self._voiceai.agent_at(to)
        life = self.add(
            script,
            "",
            agent_id=agent_id,
            call_type="sip_inbound",
            to_number=to,
            from_number=from_number,
        )

        def take(said: Mapping[str, Any]) -> None:
            for name in ("dynamic_variables", "agent_overrides"):
                if isinstance(said.get(name), dict):
                    life.call[name] = said[name]
            life.begin()

        if not events.inbound(self._voiceai, life, take):
            life.begin()
        return life

    def _test_tool(self, asked: Asked) -> Answer:
        agent = self._voiceai.agents.get(asked.path["agent_id"])
        tool = tools.tool_of(as_object(as_object(agent).get("config")), asked.path["tool_name"])
        if tool is None or tool["name"] != asked.path["tool_name"]:
            return missing("Tool")
        return self._tested(tools.post(self._voiceai, tool, {}, {"agent_id": asked.path["agent_id"]}), "tool")

    def _test_inbound(self, asked: Asked) -> Answer:
        agent = self._voiceai.agents.get(asked.path["agent_id"])
        config = events.inbound_config(as_object(as_object(agent).get("config")))
        if config is None:
            return missing("Webhook for inbound calls")
        body = {
            "agent_id": asked.path["agent_id"],
            "call_id": self._voiceai.world.new_id(),
            "from_number": "+15550100",
            "to_number": "+15550199",
        }
        return self._tested(events.signed(self._voiceai, "inbound_call", config, body), "inbound call")

    def _tested(self, post: Post, what: str) -> Answer:
        def told(reply: Reply) -> Answer:
            result: dict[str, Any] = {"url": post.url, "success": reply.good, "attempts": 1}
            if reply.status:
                result["status_code"] = reply.status
            if not reply.good:
                result["error"] = reply.fault or f"the server answered with status {reply.status}"
            word = "success" if reply.good else "failed"
            return json_answer({"status": word, "message": f"The {what} webhook was tried.", "results": [result]})

        return AnswerLater(then=lambda: told(_delivered(self._voiceai.world, post)))


def _delivered(world: World, post: Post) -> Reply:
    with world.lock:
        world.posts.append(post)
    return world.delivered(post)


__all__ = ["AnswerLater", "Calls"]
