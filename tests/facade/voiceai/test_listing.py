"""The history is listed newest first, across all pages, and every call once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from facade.errors import InvalidArguments, UnreadableAnswer
from tests.facade.services import Fault
from tests.facade.voiceai.meanwhile import Meanwhile
from tests.facade.voiceai.past import HISTORY, META, START, day, listed, pages

if TYPE_CHECKING:
    from tests.facade.clients import OpenVoiceAI
    from tests.facade.services import VoiceAI


def test_all_calls_are_listed(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Newest first, across all pages, and nothing is asked for before it is needed."""
    for number in range(1, 251):
        listed(voiceai_service, number)
    calls = open_voiceai(voiceai_service).calls.list()
    assert voiceai_service.arrived == []
    assert next(calls).id == "call-250"
    assert pages(voiceai_service) == ["1"]
    assert [call.id for call in calls] == [f"call-{number}" for number in range(249, 0, -1)]
    assert pages(voiceai_service) == ["1", "2", "3"]


def test_no_calls_are_listed(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """An empty page is the end."""
    assert list(open_voiceai(voiceai_service).calls.list()) == []
    assert pages(voiceai_service) == ["1"]


@pytest.mark.parametrize(("limit", "asked"), [(1, ["1"]), (3, ["3"]), (100, ["100"]), (150, ["100", "100"])])
def test_no_more_calls_than_wanted_are_listed(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, limit: int, asked: list[str]
) -> None:
    """Neither handed out nor, as far as that goes, asked for."""
    for number in range(1, 201):
        listed(voiceai_service, number)
    calls = list(open_voiceai(voiceai_service).calls.list(limit=limit))
    assert [call.id for call in calls] == [f"call-{number}" for number in range(200, 200 - limit, -1)]
    assert [request.first("limit") for request in voiceai_service.arrived] == asked


def test_calls_are_listed_between_two_times(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Both ends count, to the microsecond, although the service is asked for a little more in whole seconds."""
    for number in range(1, 6):
        listed(voiceai_service, number, agent_id="agent-1" if number != 3 else "agent-2")
    late = day(4) + dt.timedelta(milliseconds=500)
    listed(voiceai_service, 6, call_timestamp=late.isoformat())
    zone = dt.timezone(dt.timedelta(hours=2))
    client = open_voiceai(voiceai_service)
    calls = client.calls.list(since=day(2).astimezone(zone), until=day(4))
    assert [call.id for call in calls] == ["call-4", "call-3", "call-2"]
    query = voiceai_service.arrived[0]
    assert query.first("start_date") == "2026-08-02T11:59:59+00:00"
    assert query.first("end_date") == "2026-08-04T12:00:02+00:00"
    assert [call.id for call in client.calls.list(agent="agent-1", until=day(4))] == ["call-4", "call-2", "call-1"]
    assert voiceai_service.arrived[-1].query["agent_ids"] == ["agent-1"]
    assert [call.id for call in client.calls.list(since=late)] == ["call-5", "call-6"]


def test_the_ends_of_time_bound_nothing(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """A time beyond which there is none is no fault; it is not sent."""
    call_id = listed(voiceai_service, 1)
    zone = dt.timezone(dt.timedelta(hours=2))
    for earliest, latest in ((dt.UTC, dt.UTC), (zone, dt.timezone(-dt.timedelta(hours=2)))):
        since = dt.datetime.min.replace(hour=1, tzinfo=earliest)
        until = dt.datetime.max.replace(hour=22, tzinfo=latest)
        (call,) = open_voiceai(voiceai_service).calls.list(since=since, until=until)
        assert call.id == call_id
    (call,) = open_voiceai(voiceai_service).calls.list(since=dt.datetime.min.replace(tzinfo=dt.UTC))
    assert call.id == call_id
    assert "start_date" not in voiceai_service.arrived[-1].query


@pytest.mark.parametrize(
    "filters",
    [
        {"agent": "a/b"},
        {"since": START.replace(tzinfo=None)},
        {"until": "2026-08-01"},
        {"limit": 0},
        {"limit": True},
        {"limit": "3"},
    ],
)
def test_filters_are_checked(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, filters: dict[str, Any]) -> None:
    """Nothing is sent."""
    with pytest.raises(InvalidArguments) as raised:
        list(open_voiceai(voiceai_service).calls.list(**filters))
    assert [flaw.where for flaw in raised.value.flaws] == list(filters)
    assert voiceai_service.arrived == []


def test_all_wrong_filters_are_told_at_once(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Each of them is named."""
    with pytest.raises(InvalidArguments) as raised:
        list(open_voiceai(voiceai_service).calls.list(agent="", since=START.replace(tzinfo=None), limit=-1))
    assert [flaw.where for flaw in raised.value.flaws] == ["agent", "since", "limit"]
    assert voiceai_service.arrived == []


def test_a_call_that_ends_meanwhile_hides_none_and_doubles_none(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI
) -> None:
    """What is added in front moves the rest to later pages; each is still listed once."""
    for number in range(1, 151):
        listed(voiceai_service, number)
    late = Meanwhile(2, lambda: [listed(voiceai_service, number) for number in range(151, 155)])
    calls = list(open_voiceai(voiceai_service, hooks=[late]).calls.list())
    assert [call.id for call in calls] == [f"call-{number}" for number in range(150, 0, -1)]


def test_a_service_that_does_not_turn_the_page_is_found_out(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI
) -> None:
    """The same page again and again ends in an error, not in an endless loop, and hands out each call once."""
    listed(voiceai_service, 1)
    body = {"items": voiceai_service.history, "pagination": META["pagination"] | {"has_next": True}}
    voiceai_service.fault("GET", HISTORY, Fault(status=200, body=body), times=None)
    calls = open_voiceai(voiceai_service).calls.list()
    assert next(calls).id == "call-1"
    with pytest.raises(UnreadableAnswer, match="nothing new"):
        next(calls)
    assert len(voiceai_service.arrived) == 11


@pytest.mark.parametrize("items", [[], None])
def test_an_empty_page_is_the_end_whatever_it_promises(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, items: list[Any] | None
) -> None:
    """There is nothing behind nothing."""
    body = {"items": items, "pagination": META["pagination"] | {"has_next": True}}
    voiceai_service.fault("GET", HISTORY, Fault(status=200, body=body), times=None)
    assert list(open_voiceai(voiceai_service).calls.list()) == []
    assert len(voiceai_service.arrived) == 1


@pytest.mark.parametrize("pagination", [None, META["pagination"] | {"has_next": None}])
def test_without_a_word_on_more_a_full_page_promises_some(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, pagination: dict[str, Any] | None
) -> None:
    """After a full page the next one is asked for; a page that is not full is the last."""
    for number in range(150, 0, -1):
        listed(voiceai_service, number)
    client = open_voiceai(voiceai_service)
    for count, asked in ((100, 2), (99, 1)):
        voiceai_service.arrived.clear()
        body = {"items": voiceai_service.history[:count], "pagination": pagination}
        voiceai_service.fault("GET", HISTORY, Fault(status=200, body=body))
        assert len(list(client.calls.list())) == (150 if asked == 2 else count)
        assert len(voiceai_service.arrived) == asked


def test_a_service_that_does_not_know_the_filters_is_looked_after(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI
) -> None:
    """What was not asked for is not handed out."""
    for number in range(1, 6):
        listed(voiceai_service, number, agent_id=f"agent-{number % 2}")
    voiceai_service.fault("GET", HISTORY, Fault(status=200, body={"items": voiceai_service.history} | META))
    calls = open_voiceai(voiceai_service).calls.list(agent="agent-1", since=day(2))
    assert [call.id for call in calls] == ["call-3", "call-5"]
