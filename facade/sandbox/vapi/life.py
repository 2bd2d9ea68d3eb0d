"""The life of one call: queued, ringing, in progress, ended, and what is said meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from facade.loose import as_object
from facade.sandbox.moments import moment_in
from facade.sandbox.playing import Play, filled
from facade.sandbox.scripts import ASKED, Script, State, Step

from . import report, tools
from .posting import message
from .settled import assistant_of, longest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facade.sandbox.world import Later

    from .service import Vapi

#: Seconds after its end in which a call has its report.
REPORTED: Final = 1.0
#: Seconds that the customer talks to whom the call was given, if it was not its script that gave it.
FORWARDED: Final = 20.0
_SPOKEN: Final = {"assistant": "bot", "customer": "user"}
#: Whom a call can be given to, by type, with the schema that says how.
_DESTINATIONS: Final = {"number": "TransferDestinationNumber", "sip": "TransferDestinationSip"}
#: What a call ends with when its time is up.
TIME_IS_UP: Final = "exceeded-max-duration"


class Life:
    """What happens to one call. The call itself is a plain mapping that a test may change at any time."""

    def __init__(self, vapi: Vapi, call: dict[str, Any], script: Script, base: str) -> None:
        self.call = call
        self.script = script
        #: Where the service is reached, as whoever placed the call sees it.
        self.base = base
        self.reason = script.reason
        self._vapi = vapi
        self._world = vapi.world
        self._play = Play(vapi.world, script, self._perform)
        #: What else is to happen: the end when the time is up, the report.
        self._later: list[Later] = []
        self._greeted = False

    @property
    def live(self) -> bool:
        """Whether the call has begun and is not over."""
        return self.call.get("status") not in {"scheduled", "ended"}

    def begin(self) -> None:
        """Let the call take its course."""
        self._play.begin()

    def stop(self) -> None:
        """Let nothing more happen to the call by itself."""
        self._play.stop()
        for each in self._later:
            each.cancel()
        self._later.clear()

    def _in(self, seconds: float, action: Callable[[], None]) -> None:
        self._later.append(self._world.later(seconds, action))

    def look(self) -> None:
        """Bring the call to where whoever looks now is to find it, if its script says so."""
        state = self._play.look()
        if state is not None:
            self.become(state)

    # Status

    def become(self, state: State) -> None:
        """Bring the call into a state, with the times that go with it, and tell the user's server."""
        fields = {"status": state} if isinstance(state, str) else dict(state)
        moment = self._vapi.written_now()
        status = fields.get("status")
        if status == "in-progress":
            fields = {"startedAt": self.call.get("startedAt", moment)} | fields
        if status == "ended":
            fields = {"endedAt": self.call.get("endedAt", moment)} | fields
        changed = status is not None and status != self.call.get("status")
        self.call |= {"updatedAt": moment, **fields}
        if changed:
            names = ("endedReason", "destination")
            told: dict[str, Any] = {name: self.call[name] for name in names if name in self.call}
            reason = f": {self.call['endedReason']}" if "endedReason" in self.call else ""
            self._vapi.tell(self.call["id"], f"{status}{reason}")
            message(self._vapi, self.call, "status-update", {"status": status, **told})

    def end(self, reason: str) -> None:
        """End the call; its report follows. Nothing happens to one that is over."""
        if self.call.get("status") == "ended":
            return
        looked_at = self._play.looked_at
        self.stop()
        self.become({"status": "ended", "endedReason": reason})
        if not looked_at:
            self._in(REPORTED, self._report)

    def _end_by_itself(self) -> None:
        # Whose server has taken hanging up on itself is only asked to.
        by_assistant = self.reason.startswith("assistant-ended-call")
        asked = {"request": "hang-up"}
        if not (by_assistant and message(self._vapi, self.call, "phone-call-control", asked)):
            self.end(self.reason)

    def after_end_call(self) -> None:
        """Do what the service is set to do when it is told to end a call."""
        states = self._vapi.after_end_call
        if states is None:
            self.end("manually-canceled")
        else:
            self.stop()
            self._play = Play(self._world, Script(looks=tuple(states)), self._perform)

    def _report(self) -> None:
        call = self.call
        call |= {
            "artifact": report.artifact(self._vapi, call, self.base),
            "analysis": report.analysis(call),
            **report.costs(call),
            "updatedAt": self._vapi.written_now(),
        }
        self._vapi.tell(call["id"], f"reported, cost {call['cost']}")
        names = ("analysis", "artifact", "cost", "costs", "endedAt", "endedReason", "startedAt", "destination")
        fields = {name: call[name] for name in names if name in call}
        message(self._vapi, call, "end-of-call-report", fields)
        files = ["end-of-call-report", *sorted(report.files(self._vapi, call))]
        artifacts = [{"type": kind, "success": True} for kind in files]
        message(self._vapi, call, "call.artifact.upload", {"artifacts": artifacts})

    # Steps

    def _perform(self, step: Step) -> bool:
        if step.assistant is not None:
            self.say("assistant", step.assistant)
        if step.customer is not None:
            self.say("customer", step.customer)
        if step.tool is not None:
            return self._use_tool(step.tool, step.arguments)
        if step.transfer is not None:
            return self._transfer(step.transfer)
        if step.lags:
            message(self._vapi, self.call, "hang")
        if step.status == "ended":
            self._end_by_itself()
        elif step.status is not None:
            self.become(step.status)
        if step.status == "in-progress":
            self._in(longest(self._vapi, self.call), lambda: self.end(TIME_IS_UP))
        return True

    def say(self, who: str, text: str, *, greets: bool = True) -> None:
        """Let somebody say something; the assistant's first words are those that it has for that, if it `greets`."""
        assistant = assistant_of(self._vapi, self.call)
        if who == "assistant" and greets and not self._greeted:
            self._greeted = True
            text = assistant.get("firstMessage") or text
        self._add(_SPOKEN[who], filled(text, as_object(assistant.get("variableValues"))))
        self._vapi.tell(self.call["id"], f"{who}: {self.call['messages'][-1]['message']}")
        self._tell_speech("assistant" if who == "assistant" else "user")

    def say_first(self) -> None:
        """Let the assistant say its first message once more."""
        text = assistant_of(self._vapi, self.call).get("firstMessage")
        if text and "startedAt" in self.call:
            self.say("assistant", str(text), greets=False)

    def _add(self, role: str, text: str, **fields: Any) -> None:
        now = self._world.today().timestamp() * 1000
        said: list[dict[str, Any]] = self.call.setdefault("messages", [])
        began = moment_in(self.call.get("startedAt") or self.call["createdAt"]).timestamp() * 1000
        entry = {"role": role, "message": text, "time": now, "secondsFromStart": round((now - began) / 1000, 3)}
        if role in _SPOKEN.values():
            entry["endTime"] = now
        if role == "tool_call_result":
            del entry["message"]
        said.append(entry | fields)
        self.call["updatedAt"] = self._vapi.written_now()

    def _tell_speech(self, role: str) -> None:
        said = self.call["messages"]
        spoken = said[-1]["message"]
        for status in ("started", "stopped"):
            message(self._vapi, self.call, "speech-update", {"role": role, "status": status, "turn": len(said) - 1})
        final = {"role": role, "transcriptType": "final", "transcript": spoken}
        if not message(self._vapi, self.call, "transcript", final):
            literal = 'transcript[transcriptType="final"]'
            message(self._vapi, self.call, literal, final)
        update = {"messages": said, "messagesOpenAIFormatted": report.for_openai(said)}
        message(self._vapi, self.call, "conversation-update", update)

    def inject(self, role: str, text: str) -> None:
        """Add a message that nobody speaks."""
        self._add({"assistant": "bot", "user": "user"}.get(role, "system"), text)

    # Tools and transfers

    def _use_tool(self, name: str, arguments: Mapping[str, Any]) -> bool:
        tool = tools.function_of(self._vapi, self.call, name)
        called = tools.called(self._world.new_token("call_", 24), tool, arguments)
        self._add("tool_calls", "", toolCalls=[called])
        self._vapi.tell(self.call["id"], f"assistant calls the tool {called['function']['name']}")
        waits = not tool.get("async")

        def take(said: Any) -> None:
            if not self.live:
                return
            result = tools.result_of(said, called["id"])
            self._add("tool_call_result", "", **result, toolCallId=called["id"], name=called["function"]["name"])
            self._vapi.tell(self.call["id"], f"the tool brought: {result['result']}")
            self._play.go_on()

        sent = message(
            self._vapi,
            self.call,
            "tool-calls",
            {"toolCallList": [called], "toolWithToolCallList": [{**tool, "toolCall": called}]},
            on_reply=take if waits else None,
            server=tool.get("server"),
        )
        if not sent and waits:
            take(None)
        return not waits

    def _transfer(self, destination: str) -> bool:
        if destination != ASKED:
            self.forward({"type": "number", "number": destination})
            return True

        def take(said: Any) -> None:
            if not self.live:
                return
            found = as_object(as_object(said).get("destination"))
            schema = _DESTINATIONS.get(str(found.get("type")))
            if schema is not None and self._vapi.document.checker.fits(found, self._vapi.document.schemas[schema]):
                self.forward(found)
            else:
                self.reason = "customer-ended-call"
                self.say("assistant", "I am sorry, I cannot connect you.")
            self._play.go_on()

        if not message(self._vapi, self.call, "transfer-destination-request", on_reply=take):
            self.reason = "call.in-progress.error-transfer-failed"
            return True
        return False

    def transfer_now(self, destination: Mapping[str, Any]) -> None:
        """Give the call to somebody else, whatever its script says; they talk for a while."""
        if not self._play.looked_at:
            self._play.stop()
            self._in(FORWARDED, lambda: self.end("assistant-forwarded-call"))
        self.forward(destination)

    def forward(self, destination: Mapping[str, Any]) -> None:
        """Give the call to somebody else, or let the user's server do so if it has taken that on itself."""
        if message(self._vapi, self.call, "phone-call-control", {"request": "forward", "destination": destination}):
            return
        self.become({"status": "forwarding", "destination": dict(destination)})
        message(self._vapi, self.call, "transfer-update", {"destination": destination})


__all__ = ["FORWARDED", "REPORTED", "TIME_IS_UP", "Life"]
