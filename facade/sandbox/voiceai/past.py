"""The call history, and what calls leave behind: transcripts and recordings."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from facade.sandbox.checking import Flaw
from facade.sandbox.moments import moment_in
from facade.sandbox.sound import recording
from facade.sandbox.wire import Answer, json_answer

from .life import RECORDED, summary
from .refusing import refused
from .shelves import paged

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from facade.sandbox.service import Asked
    from facade.sandbox.wire import Request

    from .life import Life
    from .service import VoiceAI

_SORTED_BY: Final = {
    "agent": "agent_name",
    "call": "call_id",
    "duration": "call_duration_seconds",
    "credits": "credits_used",
    "summary": "transcription_summary",
    "transcript": "has_transcript",
}
_DATE: Final = len("2026-08-18")


class Past:
    """Calls that are over."""

    def __init__(self, voiceai: VoiceAI) -> None:
        self._voiceai = voiceai

    def enter(self, life: Life, fields: Mapping[str, Any]) -> None:
        """Enter a call into the history, or change what is there of it."""
        voiceai, call = self._voiceai, life.call
        call_id = call["call_id"]
        ended: Mapping[str, Any] = call.get("ended") or {}
        item: dict[str, Any] = {
            "call_id": call_id,
            "agent_id": call.get("agent_id"),
            "agent_name": life.agent.get("name"),
            "call_type": call["call_type"],
            "call_timestamp": call["initiated_at"],
            "call_duration_seconds": ended.get("actual_duration_seconds", 0.0),
            "credits_used": ended.get("credits_used", 0.0),
            "to_number": call.get("to_number"),
            "from_number": call.get("from_number"),
            "has_transcript": bool(life.said),
            **fields,
        }
        if life.said:
            voiceai.transcripts[call_id] = "".join(f"{line}\n" for line in life.said)
            item.setdefault("transcription_summary", summary(life.said))
        known = next((each for each in voiceai.history if each["call_id"] == call_id), None)
        if known is None:
            voiceai.history.append({"id": len(voiceai.history) + 1, **item})
        else:
            known |= fields
        if life.answered() and life.config.get("recording_enabled") is not False:
            voiceai.recordings.setdefault(call_id, {"status": "processing"})
            voiceai.world.later(RECORDED, lambda: self._record(call_id, life.base))
        else:
            voiceai.recordings.setdefault(call_id, {"status": "not_recorded"})

    def _record(self, call_id: str, base: str) -> None:
        kept = self._voiceai.recordings[call_id]
        if kept["status"] == "processing":
            kept |= {"status": "ready", "url": f"{base}/files/{call_id}/recording"}

    # Operations

    def list_(self, asked: Asked) -> Answer:
        """Answer with a page of the history."""
        request = asked.request
        if flaws := [flaw for name in ("start_date", "end_date") for flaw in _date_flaws(request, name)]:
            return refused(flaws)
        agents, name = request.query.get("agent_ids", []), request.first("agent_name")
        start, end = request.first("start_date"), request.first("end_date")
        found = [
            item
            for item in self._voiceai.history
            if (not agents or item["agent_id"] in agents)
            and (name is None or item["agent_name"] == name)
            and (start is None or moment_in(item["call_timestamp"]) >= moment_in(start))
            and (end is None or moment_in(item["call_timestamp"]) <= _last_moment_in(end))
        ]
        key = _SORTED_BY.get(request.first("sort_by") or "", "call_timestamp")
        found.sort(
            key=lambda item: (item.get(key) is not None, item.get(key)), reverse=request.first("sort_dir") != "asc"
        )
        return json_answer(paged(self._voiceai.document.query(asked.operation, request), found))

    def transcript(self, asked: Asked) -> Answer:
        """Answer with where a transcript is."""
        call_id = asked.path["call_id"]
        if call_id not in self._voiceai.transcripts:
            return self._voiceai.unknown(asked.request)
        return json_answer({"url": f"{asked.request.base}/files/{call_id}/transcript"})

    def recording(self, asked: Asked) -> Answer:
        """Answer with whether there is a recording, and where."""
        found = self._voiceai.recordings.get(asked.path["call_id"])
        return self._voiceai.unknown(asked.request) if found is None else json_answer(found)

    def file(self, request: Request) -> Answer | None:
        """Answer with a file that a call has left behind."""
        match request.path.split("/")[1:]:
            case ["files", call_id, "transcript"] if call_id in self._voiceai.transcripts:
                text = self._voiceai.transcripts[call_id].encode()
                return Answer(200, text, {"content-type": "text/plain; charset=utf-8"})
            case ["files", call_id, "recording"] if self._is_ready(call_id):
                return recording()
            case _:
                return None

    def _is_ready(self, call_id: str) -> bool:
        return self._voiceai.recordings.get(call_id, {}).get("status") == "ready"


def _date_flaws(request: Request, name: str) -> Iterator[Flaw]:
    """Find what is wrong with a date, of which the document says only that it is a text."""
    text = request.first(name)
    try:
        if text is not None:
            moment_in(text)
    except ValueError:
        yield Flaw(("query", name), "must be a valid ISO 8601 date string", "datetime_from_date_parsing")


def _last_moment_in(text: str) -> dt.datetime:
    """Read a moment; a date alone is its last one."""
    moment = moment_in(text)
    return moment + dt.timedelta(days=1, microseconds=-1) if len(text) == _DATE else moment


__all__ = ["Past"]
