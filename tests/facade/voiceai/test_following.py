"""A call is followed to its end, and waited for until it has its transcript and recording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from facade.calls import Status
from facade.errors import DeadlineExceeded, InvalidArguments, NotFound, UnreadableAnswer, Unsupported
from tests.facade.services import Fault
from tests.facade.voiceai.meanwhile import Meanwhile
from tests.facade.voiceai.past import HISTORY, TO, listed, pages

if TYPE_CHECKING:
    from tests.facade.clients import OpenVoiceAI
    from tests.facade.services import VoiceAI


def test_a_call_is_followed_to_its_end(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Until it is in the history its status is unknown; then it has ended."""
    placed = open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1")
    client = open_voiceai(voiceai_service, hooks=[Meanwhile(4, lambda: voiceai_service.finish(placed.id))])
    seen = list(client.calls.follow(placed))
    assert [call.status for call in seen] == [Status.UNKNOWN, Status.ENDED]
    assert pages(voiceai_service) == ["1"] * 4


def test_a_call_is_followed_by_its_id(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The whole history is looked through once; from then on only what can be new."""
    placed = open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1")
    for number in range(1, 151):
        listed(voiceai_service, number, call_timestamp=f"2020-01-01T00:{number % 60:02}:00+00:00")
    client = open_voiceai(voiceai_service, hooks=[Meanwhile(4, lambda: voiceai_service.finish(placed.id))])
    first, last = client.calls.follow(placed.id)
    assert (first.id, first.status, first.raw) == (placed.id, Status.UNKNOWN, None)
    assert (last.id, last.status) == (placed.id, Status.ENDED)
    assert pages(voiceai_service) == ["1", "2", "1", "1"]
    assert [request.first("start_date") is None for request in voiceai_service.arrived[1:]] == [
        True,
        True,
        False,
        False,
    ]


def test_an_end_is_waited_for(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The call comes back as the history has it; trouble that passes does not matter."""
    placed = open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1")
    voiceai_service.fault("GET", HISTORY, Fault(status=500), times=5)
    client = open_voiceai(voiceai_service, hooks=[Meanwhile(8, lambda: voiceai_service.finish(placed.id))])
    assert client.calls.wait(placed).ended


def test_an_end_that_does_not_come_is_said(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The error has what was last seen of the call."""
    client = open_voiceai(voiceai_service)
    placed = client.calls.place(to=TO, agent="agent-1")
    with pytest.raises(DeadlineExceeded) as raised:
        client.calls.wait(placed, deadline=10)
    assert raised.value.call is not None
    assert (raised.value.call.id, raised.value.call.status) == (placed.id, Status.UNKNOWN)


def test_an_answer_cannot_be_waited_for(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Nothing tells of it but webhooks."""
    with pytest.raises(Unsupported, match=r'until="answered".*Webhooks') as raised:
        open_voiceai(voiceai_service).calls.wait("call-1", until="answered")
    assert raised.value.provider == "Voice.ai"
    assert voiceai_service.arrived == []


def test_nothing_else_can_be_waited_for(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """A word that means nothing is refused before anything is sent."""
    until: Any = "over"
    with pytest.raises(InvalidArguments):
        open_voiceai(voiceai_service).calls.wait("call-1", until=until)
    assert voiceai_service.arrived == []


def test_a_report_is_there_with_the_transcript(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """A recording that is ready is in the call as well."""
    client = open_voiceai(voiceai_service)
    placed = client.calls.place(to=TO, agent="agent-1")
    voiceai_service.finish(placed.id, transcript="Hello")
    call = client.calls.wait(placed, until="report")
    assert call.recording == f"{voiceai_service.address}/files/{placed.id}/recording"
    assert len(voiceai_service.arrived) == 3


@pytest.mark.parametrize("lacking", ["transcript", "recording"])
def test_a_report_is_waited_for(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, lacking: str) -> None:
    """The transcript has to be there, and the recording must not be in the making any more."""
    placed = open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1")
    voiceai_service.finish(placed.id, transcript="Hello")
    if lacking == "transcript":
        voiceai_service.history[0]["has_transcript"] = False
    else:
        voiceai_service.recordings[placed.id] = {"status": "processing"}

    def complete() -> None:
        voiceai_service.history[0]["has_transcript"] = True
        voiceai_service.recordings[placed.id] = {"status": "not_recorded", "url": None}

    client = open_voiceai(voiceai_service, hooks=[Meanwhile(5, complete)])
    call = client.calls.wait(placed, until="report")
    assert (call.ended, call.recording) == (True, None)
    assert len(voiceai_service.arrived) == 1 + 6


def test_a_report_that_does_not_come_is_given_up(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Two minutes after the end the call is handed out as it is."""
    client = open_voiceai(voiceai_service)
    placed = client.calls.place(to=TO, agent="agent-1")
    voiceai_service.finish(placed.id)
    assert client.calls.wait(placed, until="report", every=30).ended


def test_a_report_does_not_hang_on_the_recording(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Trouble that passes is waited for; a refusal, and what cannot be read, count as no recording."""
    client = open_voiceai(voiceai_service, retries=0)
    placed = client.calls.place(to=TO, agent="agent-1")
    voiceai_service.finish(placed.id, transcript="Hello")
    path = f"{HISTORY}/{placed.id}/recording"
    for refusal in (Fault(status=400), Fault(status=200, body=b"")):
        voiceai_service.fault("GET", path, Fault(status=503))
        voiceai_service.fault("GET", path, refusal)
        assert client.calls.wait(placed, until="report").recording is None
    assert len([request for request in voiceai_service.arrived if request.path == path]) == 4
    assert client.calls.wait(placed, until="report").recording is not None


def test_a_call_that_was_found_is_looked_for_where_it_was(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """An old call waits for its report without the whole history being looked through each time."""
    call_id = listed(voiceai_service, 1)
    open_voiceai(voiceai_service).calls.wait(call_id, until="report", every=60)
    asked = [request.first("start_date") for request in voiceai_service.arrived if request.path == HISTORY]
    assert asked[0] is None
    assert set(asked[1:]) == {"2026-08-01T11:54:59+00:00"}


@pytest.mark.parametrize("recorded", [True, False])
def test_a_call_that_nobody_answered_has_no_report(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, *, recorded: bool
) -> None:
    """Nothing is waited for, whether there is a recording of nothing or none."""
    client = open_voiceai(voiceai_service)
    placed = client.calls.place(to=TO, agent="agent-1")
    voiceai_service.finish(placed.id, call_duration_seconds=0)
    if not recorded:
        del voiceai_service.recordings[placed.id]
    assert client.calls.wait(placed, until="report").started_at is None
    assert len(voiceai_service.arrived) == 3


# Transcript and recording


def test_a_transcript_has_an_address(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """It is found by the call or by its id; while there is none, there is no address."""
    client = open_voiceai(voiceai_service)
    placed = client.calls.place(to=TO, agent="agent-1")
    with pytest.raises(NotFound):
        client.calls.transcript(placed)
    voiceai_service.finish(placed.id, transcript="Hello")
    address = f"{voiceai_service.address}/files/{placed.id}/transcript"
    assert client.calls.transcript(placed) == client.calls.transcript(placed.id) == address


def test_an_answer_without_an_address_is_unreadable(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Nothing is handed out in its place."""
    voiceai_service.fault("GET", HISTORY, Fault(status=200, body={"url": None}))
    with pytest.raises(UnreadableAnswer, match="url"):
        open_voiceai(voiceai_service).calls.transcript("call-1")


def test_a_recording_tells_how_far_it_is(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """In the making, ready with its address, or there is none; the address is in no repr."""
    client = open_voiceai(voiceai_service)
    placed = client.calls.place(to=TO, agent="agent-1")
    voiceai_service.finish(placed.id, recording="processing")
    assert client.calls.recording(placed).status == "processing"
    voiceai_service.recordings[placed.id] = {"status": "ready", "url": "https://example.com/recording"}
    recording = client.calls.recording(placed.id)
    assert (recording.status, recording.url) == ("ready", "https://example.com/recording")
    assert "example.com" not in repr(recording)
    with pytest.raises(NotFound):
        client.calls.recording("call-1")
