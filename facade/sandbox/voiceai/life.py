"""The life of one call: initiated, ringing, in progress, ended; then it is in the history."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from facade.loose import as_object
from facade.sandbox.playing import Play, filled

from . import events, tools

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facade.sandbox.scripts import Script, Step
    from facade.sandbox.world import Later

    from .service import VoiceAI

#: Seconds after its end in which a call is in the history, and after which its recording is ready.
LISTED: Final = 1.0
RECORDED: Final = 3.0
#: Seconds that a call lasts at most, unless its agent says something else.
LONGEST: Final = 900.0
#: Credits for a minute.
PRICE: Final = 10.0
_SPEAKERS: Final = {"assistant": "Agent", "customer": "User"}


class Life:
    """What happens to one call. The call itself is a plain mapping that a test may change at any time."""

    def __init__(self, voiceai: VoiceAI, call: dict[str, Any], script: Script, base: str) -> None:
        self.call = call
        #: Where the service is reached, as whoever placed the call sees it.
        self.base = base
        self.event = script.event
        #: What was said, a line for each who spoke.
        self.said: list[str] = []
        self._voiceai = voiceai
        self._world = voiceai.world
        self._play = Play(voiceai.world, script, self._perform)
        self._limit: Later | None = None
        self._listing: Later | None = None
        self._greeted = False

    @property
    def live(self) -> bool:
        """Whether the call is not over."""
        return bool(self.call["status"] != "ended")

    @property
    def agent(self) -> Mapping[str, Any]:
        """The agent that speaks."""
        return self._voiceai.agents.get(self.call.get("agent_id") or "", {})

    @property
    def config(self) -> Mapping[str, Any]:
        """How the agent is set up."""
        return as_object(self.agent.get("config"))

    def begin(self) -> None:
        """Let the call take its course."""
        self._play.begin()

    def answered(self) -> bool:
        """Tell whether anybody is or was on the line."""
        return "started_at" in self.call

    # Status

    def _become(self, status: str) -> None:
        self.call["status"] = status
        self._voiceai.tell(self.call["call_id"], status.replace("_", "-"))
        if status == "in_progress":
            self.call["started_at"] = self._voiceai.written_now()
            seconds = float(self.config.get("max_call_duration_seconds") or LONGEST)
            self._limit = self._world.later(seconds, lambda: self.end(event="call.completed"))
            events.event(self._voiceai, self, "call.started", {"started_at": self.call["started_at"]})

    def end(self, *, seconds: float | None = None, event: str | None = None) -> None:
        """End the call, as one that lasted so many seconds. Nothing happens to one that is over."""
        if not self.live:
            return
        self._play.stop()
        if self._limit is not None:
            self._limit.cancel()
        now = self._world.today()
        if seconds is None:
            started = self.call.get("started_at")
            seconds = (now - dt.datetime.fromisoformat(started)).total_seconds() if started else 0.0
        used = round(seconds / 60 * PRICE, 2)
        if self._voiceai.credits is not None:
            self._voiceai.credits -= used
        self.call["ended"] = {
            "actual_duration_seconds": seconds,
            "ended_at": self._voiceai.written_now(),
            "credits_used": used,
        }
        self.call["end_event"] = event or self.event
        self._become("ended")
        self._listing = self._world.later(LISTED, self.enter_history)

    def enter_history(self, **fields: Any) -> None:
        """Let the call be in the history, with whatever else is given for it there."""
        if self._listing is not None:
            self._listing.cancel()
        self._voiceai.past.enter(self, fields)
        ended = self.call.get("ended", {})
        told = {"duration_seconds": ended.get("actual_duration_seconds"), "credits_used": ended.get("credits_used")}
        if self.said:
            told |= {"transcript_uri": f"{self.base}/files/{self.call['call_id']}/transcript",
                     "transcript_summary": summary(self.said)}  # fmt: skip
        kind = self.call.get("end_event", self.event)
        data = {name: value for name, value in told.items() if value is not None}
        events.event(self._voiceai, self, kind, data if kind == "call.completed" else {})
        self._voiceai.tell(self.call["call_id"], f"in the history, {told['credits_used'] or 0} credits")

    # Steps

    def _perform(self, step: Step) -> bool:
        if step.assistant is not None:
            self.say("assistant", step.assistant)
        if step.customer is not None:
            self.say("customer", step.customer)
        if step.tool is not None:
            return self._use_tool(step.tool, step.arguments)
        if step.status == "ended":
            self.end()
        elif step.status in {"ringing", "in-progress"}:
            self._become(step.status.replace("-", "_"))
        return True

    def say(self, who: str, text: str) -> None:
        """Let somebody say something; the agent's first words are its greeting."""
        if who == "assistant" and not self._greeted:
            self._greeted = True
            text = self.config.get("greeting") or text
        text = filled(text, as_object(self.call.get("dynamic_variables")))
        self.said.append(f"{_SPEAKERS[who]}: {text}")
        self._voiceai.tell(self.call["call_id"], f"{who}: {text}")

    def _use_tool(self, name: str, arguments: Mapping[str, Any]) -> bool:
        tool = tools.tool_of(self.config, name)
        if tool is None:
            return True
        self._voiceai.tell(self.call["call_id"], f"assistant calls the tool {tool['name']}")
        waits = tool.get("execution_mode") == "sync"

        def take(said: str | None) -> None:
            if waits and self.live:
                self._voiceai.tell(self.call["call_id"], f"the tool brought: {said or 'nothing'}")
                self._play.go_on()

        self._world.post(tools.post(self._voiceai, tool, arguments, self.call, take))
        return not waits


def summary(said: list[str]) -> str:
    """Return what was made of a call."""
    spoken = sum(line.startswith(_SPEAKERS["customer"]) for line in said)
    return f"The customer was reached and spoke {spoken} times."


__all__ = ["LISTED", "LONGEST", "PRICE", "RECORDED", "Life", "summary"]
