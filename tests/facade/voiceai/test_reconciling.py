"""What became of an attempt is found in the history, as far as it can be known; what cannot be is not guessed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Token, Verdict
from facade.errors import CallOutcomeUnknown, InvalidArguments, Unauthenticated
from tests.facade.services import Fault
from tests.facade.voiceai.meanwhile import Meanwhile

if TYPE_CHECKING:
    from tests.facade.clients import OpenVoiceAI
    from tests.facade.services import VoiceAI

TO: Final = "+15550100"
SINCE: Final = dt.datetime(2026, 8, 18, 9, 30, tzinfo=dt.UTC)
TOKEN: Final = Token(provider="voiceai", key="attempt-17", since=SINCE, to=TO, agent="agent-1")


def listed(service: VoiceAI, call_id: str, seconds: float = 1, **fields: Any) -> None:
    """Let the history have a call that began so many seconds after the attempt."""
    began = SINCE + dt.timedelta(seconds=seconds)
    known = {"call_id": call_id, "agent_id": "agent-1", "to_number": TO, "call_timestamp": began.isoformat()}
    service.add_history(**known | fields)


def test_a_call_whose_answer_was_lost_is_found(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Once it is over, the only call of this agent to this number since the attempt is the one."""
    client = open_voiceai(voiceai_service)
    voiceai_service.fault("POST", "/api/v1/calls/outbound", Fault.dropped())
    with pytest.raises(CallOutcomeUnknown) as raised:
        client.calls.place(to=TO, agent="agent-1")
    token = raised.value.token
    assert token is not None
    (call_id,) = voiceai_service.calls
    going_on = client.calls.reconcile(token)
    assert (going_on.verdict, going_on.call, going_on.calls) == (Verdict.UNKNOWN, None, ())
    assert "still going on" in going_on.why
    voiceai_service.finish(call_id)
    found = client.calls.reconcile(token)
    assert (found.verdict, [call.id for call in found.calls]) == (Verdict.PLACED, [call_id])
    assert found.call is not None
    assert found.call.id == call_id
    assert voiceai_service.placed == {TO: 1}


def test_that_nothing_was_placed_is_never_said(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """A call that is not in the history may still be going on; the history is looked at once."""
    found = open_voiceai(voiceai_service).calls.reconcile(TOKEN)
    assert (found.verdict, found.calls) == (Verdict.UNKNOWN, ())
    (arrived,) = voiceai_service.arrived
    assert arrived.query["agent_ids"] == ["agent-1"]
    assert arrived.first("start_date") == "2026-08-18T09:24:59+00:00"


def test_with_a_deadline_the_call_is_waited_for(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The history is looked at again and again until the call is there, or the time is up."""
    late = Meanwhile(4, lambda: listed(voiceai_service, "call-1"))
    found = open_voiceai(voiceai_service, hooks=[late]).calls.reconcile(TOKEN, deadline=60)
    assert (found.verdict, len(voiceai_service.arrived)) == (Verdict.PLACED, 4)
    other = Token(provider="voiceai", key="attempt-18", since=SINCE, to="+15550101", agent="agent-1")
    assert open_voiceai(voiceai_service).calls.reconcile(other, deadline=20).verdict is Verdict.UNKNOWN
    assert 7 <= len(voiceai_service.arrived) <= 8


def test_two_such_calls_cannot_be_told_apart(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Both are handed out, newest first, and neither is named as the one."""
    for number in (1, 2):
        listed(voiceai_service, f"call-{number}", number)
    found = open_voiceai(voiceai_service).calls.reconcile(TOKEN)
    assert (found.verdict, found.call) == (Verdict.UNKNOWN, None)
    assert [call.id for call in found.calls] == ["call-2", "call-1"]
    assert "2 calls" in found.why


@pytest.mark.parametrize(
    "fields",
    [
        {"to_number": "+15550101"},
        {"agent_id": "agent-2"},
        {"call_type": "sip_inbound"},
        {"call_type": "web"},
        {"seconds": -301},
        {"seconds": 901},
    ],
)
def test_another_call_is_not_taken_for_it(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, fields: dict[str, Any]
) -> None:
    """Another number, agent, direction or time is another call."""
    listed(voiceai_service, "call-1", **fields)
    found = open_voiceai(voiceai_service).calls.reconcile(TOKEN)
    assert (found.verdict, found.calls) == (Verdict.UNKNOWN, ())


@pytest.mark.parametrize(
    "fields",
    [{"seconds": -60}, {"to_number": None}, {"call_type": None}, {"call_timestamp": None}],
)
def test_a_call_that_may_be_another_is_handed_out_without_a_verdict(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, fields: dict[str, Any]
) -> None:
    """It began before the attempt by the service's clock, or what would tell is missing."""
    listed(voiceai_service, "call-1", **{"seconds": 1} | fields)
    if "call_timestamp" in fields:
        meta = {"current_page": 1, "limit": 100, "total_items": 1, "total_pages": 1, "has_next": False}
        body = {"items": voiceai_service.history, "pagination": meta | {"has_previous": False}}
        voiceai_service.fault("GET", "/api/v1/agent/call-history", Fault(status=200, body=body))
    found = open_voiceai(voiceai_service).calls.reconcile(TOKEN)
    assert (found.verdict, found.call, [call.id for call in found.calls]) == (Verdict.UNKNOWN, None, ["call-1"])
    assert "may be another" in found.why


def test_a_doubtful_call_does_not_stand_in_the_way_of_a_sure_one(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI
) -> None:
    """An earlier call to the same number is no reason to doubt the one that followed the attempt."""
    listed(voiceai_service, "earlier", -120)
    listed(voiceai_service, "call-1", -2, to_number="+1 555 0100")
    found = open_voiceai(voiceai_service).calls.reconcile(TOKEN)
    assert (found.verdict, [call.id for call in found.calls]) == (Verdict.PLACED, ["call-1"])


def test_the_call_may_stand_on_a_later_page(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """All pages since the attempt are looked through."""
    listed(voiceai_service, "call-1")
    for number in range(150):
        listed(voiceai_service, f"other-{number}", 2 + number, to_number="+15550101")
    assert open_voiceai(voiceai_service).calls.reconcile(TOKEN).verdict is Verdict.PLACED
    assert len(voiceai_service.arrived) == 2


def test_a_history_that_cannot_be_read_says_nothing(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """What may pass leaves the verdict open; a wrong key does not pass."""
    client = open_voiceai(voiceai_service, retries=0)
    voiceai_service.fault("GET", "/api/v1/agent/call-history", Fault(status=503))
    found = client.calls.reconcile(TOKEN)
    assert found.verdict is Verdict.UNKNOWN
    assert "could not be read" in found.why
    voiceai_service.fault("GET", "/api/v1/agent/call-history", Fault(status=401))
    with pytest.raises(Unauthenticated):
        client.calls.reconcile(TOKEN)


def test_a_token_that_cannot_be_one_is_refused(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """It has to be of this service, and of a moment; nothing is sent."""
    token = Token(provider="vapi", key="attempt-17", since=SINCE.replace(tzinfo=None), to=TO)
    with pytest.raises(InvalidArguments) as raised:
        open_voiceai(voiceai_service).calls.reconcile(token)
    assert [flaw.where for flaw in raised.value.flaws] == ["token.provider", "token.since"]
    assert voiceai_service.arrived == []


@pytest.mark.parametrize("value", ["x", None, {"provider": "voiceai"}])
def test_what_is_no_token_is_refused(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, value: Any) -> None:
    """A key alone, or what was stored without being read back, is a fault of the arguments."""
    with pytest.raises(InvalidArguments, match="token: expected the token of an attempt"):
        open_voiceai(voiceai_service).calls.reconcile(value)
    assert voiceai_service.arrived == []


def test_a_token_of_little_knowledge_leads_to_candidates(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Without a number no call is surely the one."""
    listed(voiceai_service, "call-1")
    found = open_voiceai(voiceai_service).calls.reconcile(Token(provider="voiceai", key="attempt-17", since=SINCE))
    assert (found.verdict, [call.id for call in found.calls]) == (Verdict.UNKNOWN, ["call-1"])
    assert "agent_ids" not in voiceai_service.arrived[0].query


@pytest.mark.parametrize("since", [dt.datetime.min.replace(tzinfo=dt.UTC), dt.datetime.max.replace(tzinfo=dt.UTC)])
def test_an_attempt_at_the_ends_of_time(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, since: dt.datetime
) -> None:
    """A token that was made up leads to nothing, and to no error."""
    token = Token(provider="voiceai", key="attempt-17", since=since, to=TO)
    assert open_voiceai(voiceai_service).calls.reconcile(token).verdict is Verdict.UNKNOWN
