"""A call is looked at through the history, the only place that tells of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from facade.calls import Call, Direction, Status
from facade.errors import InvalidArguments, NotFound
from facade.outcomes import Outcome
from facade.settings import Hook
from generated.voiceai import models
from tests.facade.services import Fault
from tests.facade.voiceai.past import HISTORY, META, START, TO, day, listed, pages

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.exchange import Attempt
    from tests.facade.clients import OpenVoiceAI
    from tests.facade.services import VoiceAI


def test_a_call_of_the_history_is_told(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """All that the history says is there; how the call went it does not say."""
    summary = "They talked."
    call_id = listed(
        voiceai_service, 1, agent_id="agent-1", from_number="+15550101", transcription_summary=summary, credits_used=1.5
    )
    call = open_voiceai(voiceai_service).calls.get(call_id)
    assert (call.id, call.provider, call.agent) == (call_id, "voiceai", "agent-1")
    assert (call.status, call.service_status, call.direction) == (Status.ENDED, None, Direction.OUTBOUND)
    assert (call.to, call.from_number, call.summary, call.cost) == (TO, "+15550101", summary, 1.5)
    assert (call.created_at, call.started_at, call.duration) == (START, START, 42.5)
    assert call.outcome == Outcome()
    assert (call.transcript, call.recording, call.control) == (None, None, None)
    assert isinstance(call.raw, models.CallHistoryItem)
    assert not any(word in repr(call) for word in (TO, "+15550101", summary))


@pytest.mark.parametrize(
    ("word", "direction"),
    [
        ("sip_outbound", Direction.OUTBOUND),
        ("sip_inbound", Direction.INBOUND),
        ("web", Direction.WEB),
        ("playground", Direction.UNKNOWN),
        (None, Direction.UNKNOWN),
    ],
)
def test_who_called_whom(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, word: str | None, direction: Direction
) -> None:
    """A kind that says nothing of it is unknown."""
    assert open_voiceai(voiceai_service).calls.get(listed(voiceai_service, 1, call_type=word)).direction is direction


@pytest.mark.parametrize("seconds", [0, -1, None, "long", 1e300])
def test_a_call_without_a_length_was_not_answered(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, seconds: object
) -> None:
    """It has an end, and no beginning of a talk."""
    call = open_voiceai(voiceai_service).calls.get(listed(voiceai_service, 1, call_duration_seconds=seconds))
    assert (call.started_at, call.ended_at, call.duration) == (None, START, None)


def test_an_entry_of_nulls_is_told(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Whatever stands in the place of what the document promises, a call comes out; its id is that of the entry."""
    names = ("agent_id", "agent_name", "call_type", "call_duration_seconds", "credits_used", "has_transcript")
    voiceai_service.add_history(id=17, call_id=None, call_timestamp=None, **dict.fromkeys(names))
    voiceai_service.fault("GET", HISTORY, Fault(status=200, body={"items": [None, *voiceai_service.history]} | META))
    (call,) = open_voiceai(voiceai_service).calls.list()
    assert (call.id, call.status, call.created_at, call.ended_at, call.cost) == ("17", Status.ENDED, None, None, None)


@pytest.mark.parametrize("written", ["2026-08-01T12:00:00", "2026-08-01T14:00:00+02:00"])
def test_a_moment_without_a_time_zone_is_in_utc(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, written: str
) -> None:
    """All that the service documents is in UTC."""
    assert (
        open_voiceai(voiceai_service).calls.get(listed(voiceai_service, 1, call_timestamp=written)).created_at == START
    )


def test_the_end_of_time_is_no_end(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """A moment that cannot be counted on from is told as it is."""
    last = "9999-12-31T23:59:59+00:00"
    call = open_voiceai(voiceai_service).calls.get(listed(voiceai_service, 1, call_timestamp=last))
    assert (call.created_at, call.ended_at) == (dt.datetime.fromisoformat(last), None)


def test_a_call_is_found_on_a_later_page(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Newest first, page by page, and no page more than needed."""
    for number in range(1, 251):
        listed(voiceai_service, number)
    assert open_voiceai(voiceai_service).calls.get("call-120").created_at == day(120)
    assert pages(voiceai_service) == ["1", "2"]
    assert {request.first("limit") for request in voiceai_service.arrived} == {"100"}
    query = voiceai_service.arrived[0]
    assert (query.first("sort_by"), query.first("sort_dir"), query.first("start_date")) == ("timestamp", "desc", None)


def test_an_id_that_is_not_in_the_history_is_not_found(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Nobody can say whether it is still going on or no call at all, and the error says so."""
    client = open_voiceai(voiceai_service)
    call_id = client.calls.place(to=TO, agent="agent-1").id
    with pytest.raises(NotFound, match=r"once it is over.*give `since`") as raised:
        client.calls.get(call_id)
    assert call_id in raised.value.problem
    with pytest.raises(NotFound) as bounded:
        client.calls.get(call_id, since=START)
    assert "`since`" not in bounded.value.next_step
    voiceai_service.finish(call_id)
    assert client.calls.get(call_id).ended


def test_what_may_be_a_number_is_not_shown(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Whoever gives a number for an id does not find it in an error."""
    for given in ("+15550133", "15550133", "555-0133"):
        with pytest.raises(NotFound) as raised:
            open_voiceai(voiceai_service).calls.get(given)
        assert raised.value.problem == "the call history has no call [hidden]"
        assert "0133" not in f"{raised.value}{raised.value!r}"


def test_a_call_that_is_not_in_the_history_is_unknown(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """A call that was placed is known to be one; how far it is nobody says. It is looked for from when it began."""
    client = open_voiceai(voiceai_service)
    placed = client.calls.place(to=TO, agent="agent-1")
    now = client.calls.get(placed)
    assert (now.status, now.service_status, now.outcome) == (Status.UNKNOWN, None, None)
    assert (now.id, now.to, now.agent, now.created_at) == (placed.id, TO, "agent-1", placed.created_at)
    asked = dt.datetime.fromisoformat(voiceai_service.arrived[-1].first("start_date") or "")
    assert placed.created_at is not None
    assert dt.timedelta(minutes=5) < placed.created_at - asked < dt.timedelta(minutes=5, seconds=3)
    voiceai_service.finish(placed.id)
    assert client.calls.get(placed).ended


def test_an_old_call_is_found_from_a_time_on(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The service is asked for no more than has to be looked through."""
    call_id = listed(voiceai_service, 3)
    assert open_voiceai(voiceai_service).calls.get(call_id, since=day(2)).id == call_id
    assert voiceai_service.arrived[0].first("start_date") == "2026-08-02T11:59:59+00:00"


def test_a_bare_id_is_not_looked_for_without_end(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Fifty pages are enough; a time would bound it in a better way."""
    more = {"pagination": META["pagination"] | {"has_next": True}}
    numbers = iter(range(1000))

    class Endless(Hook):
        def before(self, attempt: Attempt) -> None:
            del attempt
            item = {
                "id": next(numbers),
                "call_id": "another",
                "call_timestamp": START.isoformat(),
                "call_duration_seconds": 1,
                "credits_used": 1,
                "has_transcript": False,
            }
            voiceai_service.fault("GET", HISTORY, Fault(status=200, body={"items": [item]} | more))

    client = open_voiceai(voiceai_service, hooks=[Endless()])
    with pytest.raises(NotFound, match="newest 5000"):
        client.calls.get("call-1")
    assert len(voiceai_service.arrived) == 50


@pytest.mark.parametrize("call_id", ["", "a/b", "..", None, 17])
def test_what_is_no_id_is_not_looked_for(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, call_id: Any) -> None:
    """Nothing is sent."""
    calls = open_voiceai(voiceai_service).calls
    looks: list[Callable[[], object]] = [
        lambda: calls.get(call_id),
        lambda: calls.wait(call_id),
        lambda: list(calls.follow(call_id)),
        lambda: calls.transcript(call_id),
        lambda: calls.recording(call_id),
        lambda: calls.hang_up(call_id),
    ]
    for look in looks:
        with pytest.raises(InvalidArguments):
            look()
    assert voiceai_service.arrived == []


def test_a_call_of_another_service_is_not_looked_for(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Its id means nothing here."""
    calls = open_voiceai(voiceai_service).calls
    call = Call(id="call-1", provider="vapi", status=Status.QUEUED, raw=None)
    for look in (calls.get, calls.wait, calls.transcript, calls.recording, calls.hang_up):
        with pytest.raises(InvalidArguments, match="is a call of vapi, not of voiceai"):
            look(call)
    with pytest.raises(InvalidArguments, match="since: expected a datetime with a time zone"):
        calls.get("call-1", since=START.replace(tzinfo=None))
    assert voiceai_service.arrived == []
