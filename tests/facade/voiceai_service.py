"""Voice.ai in miniature: calls that enter the history when the test says so, their files, and sessions to join."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Final
from uuid import uuid4

from tests.facade.serving import KEY, Route, moment_in, object_in
from tests.facade.voiceai_resources import VoiceAIResources, missing, paged_answer, refusal
from tests.facade.wire import Answer, Arrived, json_answer

_SORTED_BY: Final = {
    "agent": "agent_name",
    "call": "call_id",
    "duration": "call_duration_seconds",
    "credits": "credits_used",
    "summary": "transcription_summary",
    "transcript": "has_transcript",
}


class VoiceAI(VoiceAIResources):
    """The part of Voice.ai that the facade speaks to."""

    keyless: ClassVar[tuple[str, ...]] = ("/files/",)

    def __init__(self, key: str = KEY) -> None:
        super().__init__(key)
        #: Every call that was placed or joined, by id, also before it is in the history.
        self.calls: dict[str, dict[str, Any]] = {}
        #: The ended calls as the history has them; a test may change anything in it at any time.
        self.history: list[dict[str, Any]] = []
        #: The texts and the recordings behind the addresses that are given out, by call.
        self.transcripts: dict[str, str] = {}
        self.recordings: dict[str, dict[str, Any]] = {}
        #: Whether the account may place calls.
        self.approved = True

    # What tests ask for

    def finish(self, call_id: str, *, transcript: str | None = None, recording: str = "ready", **item: Any) -> None:
        """End a call: from now on it is in the history, with whatever else is given for it there."""
        with self.changed:
            call = self.calls[call_id]
            call["status"] = "ended"
            known = {name: call[name] for name in ("agent_id", "call_id", "call_type", "to_number", "from_number")}
            self.add_history(**{**known, "call_timestamp": call["initiated_at"], **item})
            self.recordings[call_id] = {"status": recording}
            if recording == "ready":
                self.recordings[call_id]["url"] = f"{self.address}/files/{call_id}/recording"
            if transcript is not None:
                self.history[-1]["has_transcript"] = True
                self.transcripts[call_id] = transcript

    def add_history(self, **item: Any) -> dict[str, Any]:
        """Add an ended call to the history."""
        with self.changed:
            agent = self.agents.get(item.get("agent_id", ""), {})
            entry: dict[str, Any] = {
                "id": len(self.history) + 1,
                "call_id": str(uuid4()),
                "agent_id": "agent",
                "agent_name": agent.get("name"),
                "call_type": "sip_outbound",
                "call_timestamp": self.written_now(),
                "call_duration_seconds": 42.5,
                "credits_used": 3.0,
                "has_transcript": False,
            }
            self.history.append(entry | item)
            return self.history[-1]

    # What is answered

    def routes(self) -> list[Route]:
        """Return what it answers."""
        found = [
            Route("POST", "/calls/outbound", self._place),
            Route("POST", "/calls/{}/end", self._end),
            Route("GET", "/agent/call-history", self._history),
            Route("GET", "/agent/call-history/{}/transcript", self._transcript),
            Route("GET", "/agent/call-history/{}/recording", self._recording),
            Route("POST", "/connection/(?:test-)?connection-details", self._join),
            Route("GET", "/connection/agent-status/{}", self._agent_status),
        ]
        ours = [Route(route.method, f"/api/v1{route.path}", route.handler) for route in found]
        return [*ours, Route("GET", "/files/{}/(transcript|recording)", self._file), *super().routes()]

    def admits(self, request: Arrived) -> bool:
        """Tell whether a request may be carried out; a call's own token is enough to end it."""
        ended = self.calls.get(request.path.removeprefix("/api/v1/calls/").removesuffix("/end"))
        if ended and request.headers.get("authorization") == f"Bearer {ended['end_token']}":
            return True
        return super().admits(request)

    def _place(self, request: Arrived) -> Answer:
        asked = object_in(request) or {}
        problems = [missing(name) for name in ("agent_id", "target_phone_number") if not asked.get(name)]
        problems += [
            {"loc": ["body", "dynamic_variables", name], "msg": "Input should be a valid string", "type": "string_type"}
            for name, value in (asked.get("dynamic_variables") or {}).items()
            if not isinstance(value, str | int | float)
        ]
        if problems:
            return json_answer({"detail": problems}, 422)
        if not self.approved:
            return refusal(403, "Forbidden", "Outbound calling is restricted to approved accounts.")
        number = asked["target_phone_number"]
        call = self._call(agent_id=asked["agent_id"], call_type="sip_outbound", to_number=number, asked=asked)
        self.placed[number] += 1
        return json_answer({
            "call_id": call["call_id"],
            "agent_id": call["agent_id"],
            "target_phone_number": number,
            "room_name": f"room-{call['call_id']}",
            "status": call["status"],
            "initiated_at": call["initiated_at"],
        })  # fmt: skip

    def _call(self, **fields: Any) -> dict[str, Any]:
        call: dict[str, Any] = {
            "call_id": str(uuid4()),
            "status": "initiated",
            "initiated_at": self.written_now(),
            "to_number": None,
            "from_number": None,
            "end_token": f"end-{uuid4()}",
            **fields,
        }
        self.calls[call["call_id"]] = call
        return call

    def _end(self, request: Arrived, call_id: str) -> Answer:
        call = self.calls.get(call_id)
        if call is None:
            return refusal(404, "Not Found", "There is no such call.")
        seconds = float(request.first("actual_duration_seconds") or 42.5)
        call["status"] = "ended"
        # A second time it is told as it was the first time.
        call.setdefault("ended", {"actual_duration_seconds": seconds, "ended_at": self.written_now()})
        return json_answer({"call_id": call_id, "status": "ended", "credits_used": 3.0, **call["ended"]})

    def _history(self, request: Arrived) -> Answer:
        agents, name = request.query.get("agent_ids", []), request.first("agent_name")
        start, end = request.first("start_date"), request.first("end_date")
        found = [
            item
            for item in self.history
            if (not agents or item["agent_id"] in agents)
            and (name is None or item["agent_name"] == name)
            and (start is None or moment_in(item["call_timestamp"]) >= moment_in(start))
            and (end is None or moment_in(item["call_timestamp"]) <= _last_moment_in(end))
        ]
        key = _SORTED_BY.get(request.first("sort_by") or "", "call_timestamp")
        found.sort(
            key=lambda item: (item.get(key) is not None, item.get(key)), reverse=request.first("sort_dir") != "asc"
        )
        return paged_answer(request, found)

    def _transcript(self, request: Arrived, call_id: str) -> Answer:
        if call_id not in self.transcripts:
            return self.unknown(request)
        return json_answer({"url": f"{self.address}/files/{call_id}/transcript"})

    def _recording(self, request: Arrived, call_id: str) -> Answer:
        return json_answer(self.recordings[call_id]) if call_id in self.recordings else self.unknown(request)

    def _file(self, request: Arrived, call_id: str, kind: str) -> Answer:
        if kind == "recording" and self.recordings.get(call_id, {}).get("status") == "ready":
            return Answer(200, b"RIFF....WAVE", {"content-type": "audio/wav"})
        if kind == "transcript" and call_id in self.transcripts:
            return Answer(200, self.transcripts[call_id].encode(), {"content-type": "text/plain; charset=utf-8"})
        return self.unknown(request)

    def _join(self, request: Arrived) -> Answer:
        asked = object_in(request) or {}
        agent = self.agents.get(asked.get("agent_id", ""))
        deployed = agent is None or agent["status"] == "deployed"
        if not deployed and request.path.endswith("/connection-details"):
            reason = {"code": "CALL_VALIDATION_FAILED", "reason": "agent_not_deployed"}
            return json_answer({"error": "Call validation failed", "detail": reason}, 403)
        call = self._call(agent_id=asked.get("agent_id"), call_type="web", asked=asked)
        return json_answer({
            "server_url": "wss://rooms.example.invalid",
            "participant_token": f"participant-{call['call_id']}",
            "call_id": call["call_id"],
            "end_token": call["end_token"],
        })  # fmt: skip

    def _agent_status(self, request: Arrived, agent_id: str) -> Answer:
        if agent_id not in self.agents:
            return self.unknown(request)
        told = {name: self.agents[agent_id][name] for name in ("agent_id", "name", "status", "status_code")}
        return json_answer({**told, "voice_id": "voice", "call_allowed": told["status"] == "deployed"})


def _last_moment_in(text: str) -> dt.datetime:
    """Read a moment; a date alone is its last one."""
    moment = moment_in(text)
    return moment + dt.timedelta(days=1, microseconds=-1) if len(text) == len("2026-08-18") else moment
