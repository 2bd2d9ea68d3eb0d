"""The call history of the sandbox's Voice.ai, with transcripts and recordings."""

from __future__ import annotations

import pytest

from facade.sandbox.clock import START
from tests.facade.sandbox.voiceai.speaking import LONG, new_line


def test_a_conversation_is_written_down() -> None:
    """The agent greets as it is set up to, with the call's own variables in the text."""
    line = new_line(greeting="Good day, {{name}}.")
    item = line.past(dynamic_variables={"name": "Ada"})
    address = line.get(f"/agent/call-history/{item['call_id']}/transcript")["url"]
    status, text = line.file(address)
    assert (status, text.decode().splitlines()[:2]) == (200, ["Agent: Good day, Ada.", "User: Yes, go ahead."])
    assert item["transcription_summary"]


def test_a_recording_takes_its_time() -> None:
    """It is being made at first; then it has an address that leads to a sound."""
    line = new_line()
    call_id = line.place()["call_id"]
    path = f"/agent/call-history/{call_id}/recording"
    assert line.ask("GET", f"/api/v1{path}")[0] == 404
    line.clock.advance(22)
    assert line.get(path) == {"status": "processing"}
    line.clock.advance(3)
    found = line.get(path)
    assert found["status"] == "ready"
    status, sound = line.file(found["url"])
    assert (status, sound[:4]) == (200, b"RIFF")


@pytest.mark.parametrize(("number", "recording"), [("+15550102", True), ("+15550101", False)])
def test_what_was_not_recorded_is_not_there(number: str, *, recording: bool) -> None:
    """Nobody was on the line, or the agent does not record."""
    line = new_line(recording_enabled=recording)
    call_id = line.past(number)["call_id"]
    assert line.get(f"/agent/call-history/{call_id}/recording") == {"status": "not_recorded"}
    assert line.file(f"/files/{call_id}/recording")[0] == 404
    has_transcript = line.ask("GET", f"/api/v1/agent/call-history/{call_id}/transcript")[0]
    assert has_transcript == (404 if recording else 200)


def test_the_history_is_filtered_sorted_and_paged() -> None:
    """The newest comes first, unless something else is asked for."""
    line = new_line()
    line.voiceai.add_agent(agent_id="other", name="Other")
    first, second = line.past()["call_id"], line.past("+15550102", agent_id="other")["call_id"]
    third = line.past("+15550104")["call_id"]

    def ids(**query: str) -> list[str]:
        return [item["call_id"] for item in line.history(**query)]

    assert ids() == [third, second, first]
    assert ids(sort_dir="asc") == [first, second, third]
    assert ids(sort_by="duration") == [first, third, second]
    assert ids(agent_ids="other") == ids(agent_name="Other") == [second]
    began = START.isoformat()
    assert ids(start_date=began, end_date=began) == [first]
    assert ids(end_date="2026-01-05") == [third, second, first]
    assert ids(start_date="2026-01-06") == []
    page = line.get("/agent/call-history", page="2", limit="2")
    assert [item["call_id"] for item in page["items"]] == [first]
    assert (page["pagination"]["has_next"], page["pagination"]["total_items"]) == (False, 3)
    assert line.ask("GET", "/api/v1/agent/call-history", limit="101")[0] == 422


def test_a_test_has_the_last_word() -> None:
    """It may end a call at once, and give what is to be in the history of it, or put a call there that never was."""
    line = new_line()
    call_id = line.place("+15550113")["call_id"]
    line.voiceai.finish(call_id, transcript="Agent: Hi.\n", call_duration_seconds=7.0)
    (item,) = line.history()
    assert (item["call_duration_seconds"], item["has_transcript"]) == (7.0, True)
    assert line.get(f"/agent/call-history/{call_id}/recording")["status"] == "ready"
    line.voiceai.add_history(call_id="earlier", call_timestamp="2025-12-31T00:00:00+00:00")
    line.clock.advance(LONG)
    assert [item["call_id"] for item in line.history()] == [call_id, "earlier"]
