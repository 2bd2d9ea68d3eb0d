"""A call is ended once and for all; ending what is over already is no error."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Status
from facade.errors import InvalidArguments, InvalidRequest, NotFound, RateLimited, ServerFault, Unauthenticated
from generated.voiceai import models
from tests.facade.services import Fault

if TYPE_CHECKING:
    from tests.facade.clients import OpenVoiceAI
    from tests.facade.services import VoiceAI

TO: Final = "+15550100"
ENDED: Final = {
    "call_id": "call-1",
    "status": "completed",
    "ended_at": "2026-08-18T09:31:00Z",
    "actual_duration_seconds": 60,
    "credits_used": 1.5,
}


def test_a_call_is_ended(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """What is known of the call stays, and what the service tells of its end is added."""
    voiceai_service.fault("POST", "/api/v1/calls/call-1/end$", Fault(status=200, body=ENDED))
    call = open_voiceai(voiceai_service).calls.hang_up("call-1")
    assert (call.id, call.provider, call.status, call.service_status) == (
        "call-1",
        "voiceai",
        Status.ENDED,
        "completed",
    )
    assert call.ended_at == dt.datetime(2026, 8, 18, 9, 31, tzinfo=dt.UTC)
    assert (call.duration, call.cost) == (60, 1.5)
    assert call.outcome is not None
    assert call.outcome.reason is None
    assert isinstance(call.raw, models.EndCallResponse)
    (arrived,) = voiceai_service.arrived
    assert (arrived.body, arrived.query) == (b"", {})


def test_a_placed_call_is_ended_twice(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The second end is told as the first one was, and the call still says whom it was for."""
    client = open_voiceai(voiceai_service)
    placed = client.calls.place(to=TO, agent="agent-1")
    first = client.calls.hang_up(placed)
    assert (first.ended, first.to, first.agent, first.created_at) == (True, TO, "agent-1", placed.created_at)
    assert client.calls.hang_up(placed) == client.calls.hang_up(first) == first


@pytest.mark.parametrize(
    "body", [{"ended_at": None, "actual_duration_seconds": 0, "credits_used": None, "status": None}]
)
def test_an_end_without_details_is_an_end(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, body: dict[str, Any]
) -> None:
    """What the service leaves empty stays unknown."""
    voiceai_service.fault("POST", "/api/v1/calls/", Fault(status=200, body=ENDED | body))
    call = open_voiceai(voiceai_service).calls.hang_up("call-1")
    assert (call.ended, call.service_status, call.ended_at, call.started_at, call.cost) == (
        True,
        None,
        None,
        None,
        None,
    )


@pytest.mark.parametrize("fault", [Fault.dropped(), Fault(done=True, status=502), Fault(status=429)])
def test_an_end_is_said_again_until_it_is_heard(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, fault: Fault
) -> None:
    """The same end twice is the same as once."""
    client = open_voiceai(voiceai_service)
    placed = client.calls.place(to=TO, agent="agent-1")
    voiceai_service.fault("POST", "/api/v1/calls/", fault)
    assert client.calls.hang_up(placed).ended
    assert [request.path for request in voiceai_service.arrived[1:]] == [f"/api/v1/calls/{placed.id}/end"] * 2


@pytest.mark.parametrize("status", [400, 404, 409, 410, 422])
def test_of_a_call_that_is_over_the_history_tells(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, status: int
) -> None:
    """A refusal to end it is no error then, by the call and by its id."""
    client = open_voiceai(voiceai_service)
    placed = client.calls.place(to=TO, agent="agent-1")
    voiceai_service.finish(placed.id)
    voiceai_service.fault("POST", "/api/v1/calls/", Fault(status=status, body={"error": "It is over."}), times=None)
    for call in (placed, placed.id):
        over = client.calls.hang_up(call)
        assert (over.id, over.ended, over.duration) == (placed.id, True, 42.5)


def test_a_call_that_is_known_to_be_over_is_over(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """That holds also before it is in the history."""
    client = open_voiceai(voiceai_service)
    ended = client.calls.hang_up(client.calls.place(to=TO, agent="agent-1"))
    voiceai_service.fault("POST", "/api/v1/calls/", Fault(status=404))
    assert client.calls.hang_up(ended) == ended
    assert client.calls.get(ended) == client.calls.wait(ended) == ended


def test_what_was_ended_has_its_report_later(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The report is waited for in the history; without one the end is handed out."""
    client = open_voiceai(voiceai_service)
    ended = client.calls.hang_up(client.calls.place(to=TO, agent="agent-1"))
    assert client.calls.wait(ended, until="report", every=30) == ended
    voiceai_service.finish(ended.id, transcript="Hello", transcription_summary="They talked.")
    report = client.calls.wait(ended, until="report")
    assert (report.summary, report.recording is None) == ("They talked.", False)


def test_a_call_that_is_nowhere_is_not_found(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The error is the one that ending met."""
    with pytest.raises(NotFound, match="Call not found") as raised:
        open_voiceai(voiceai_service).calls.hang_up("call-1")
    assert raised.value.operation == "end_call_api_v1_calls__call_id__end_post"


def test_a_refusal_stands_if_the_history_cannot_be_read(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """What was asked for was the end."""
    voiceai_service.fault("POST", "/api/v1/calls/", Fault(status=400))
    voiceai_service.fault("GET", "/", Fault(status=501))
    with pytest.raises(InvalidRequest):
        open_voiceai(voiceai_service).calls.hang_up("call-1")


@pytest.mark.parametrize(("status", "error"), [(401, Unauthenticated), (429, RateLimited), (500, ServerFault)])
def test_what_says_nothing_of_the_call_is_not_looked_into(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, status: int, error: type[Exception]
) -> None:
    """A wrong key, too many requests and a failing service are errors as they are."""
    voiceai_service.fault("POST", "/api/v1/calls/", Fault(status=status), times=None)
    with pytest.raises(error):
        open_voiceai(voiceai_service, retries=0).calls.hang_up("call-1")
    assert len(voiceai_service.arrived) == 1


# A joined call


def test_a_joined_call_is_ended_by_its_own_token(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The token goes out in place of the account's key."""
    client = open_voiceai(voiceai_service)
    joined = client.connections.connect("agent-1")
    assert client.calls.hang_up(joined.call_id, end_token=joined.end_token).ended
    assert voiceai_service.arrived[-1].headers["authorization"] == f"Bearer {joined.end_token}"
    assert client.calls.hang_up(joined.call_id).ended
    assert voiceai_service.arrived[-1].headers["authorization"] == f"Bearer {voiceai_service.key}"


def test_a_token_that_is_good_for_nothing_any_more(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """If the call is over, that is an end; if not, the token is at fault, and in no text."""
    client = open_voiceai(voiceai_service)
    joined = client.connections.connect("agent-1")
    stale = "end-of-another-call"
    with pytest.raises(Unauthenticated) as raised:
        client.calls.hang_up(joined.call_id, end_token=stale)
    assert stale not in f"{raised.value}{raised.value!r}"
    voiceai_service.finish(joined.call_id)
    assert client.calls.hang_up(joined.call_id, end_token=stale).ended


@pytest.mark.parametrize("end_token", ["", "two words", "line\nbreak", "ключ", 17])
def test_what_no_header_can_carry_is_no_token(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, end_token: Any
) -> None:
    """Nothing is sent, and all that is wrong is told at once."""
    with pytest.raises(InvalidArguments) as raised:
        open_voiceai(voiceai_service).calls.hang_up("a/b", end_token=end_token)
    assert [flaw.where for flaw in raised.value.flaws] == ["call", "end_token"]
    assert voiceai_service.arrived == []
