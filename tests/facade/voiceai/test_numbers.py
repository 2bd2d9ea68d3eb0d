"""Phone numbers on Voice.ai: found, selected, released, listed whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import InvalidArguments, InvalidRequest, NotFound, ServerFault, UnreadableAnswer
from generated.voiceai import models
from tests.facade.services import Fault

if TYPE_CHECKING:
    from facade.sandbox.voiceai.shelves import Paged
    from tests.facade.clients import OpenVoiceAI
    from tests.facade.services import VoiceAI

ONE: Final = "+15550190"


def test_numbers_are_searched_for(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """What is asked for goes out and nothing else; no number is in any repr."""
    numbers = open_voiceai(voiceai_service).numbers
    found = numbers.search(country_code="US", area_code="555", provider="of-next-year")
    assert isinstance(found, models.SearchPhoneNumbersResponse)
    assert [number.phone_number for number in found.results] == voiceai_service.available
    assert ONE not in f"{found!r}{found.results!r}"
    assert voiceai_service.arrived[0].json == {
        "country_code": "US",
        "area_code": "555",
        "provider": "of-next-year",
    }
    assert numbers.search(area_code="999").results == []
    assert len(numbers.search().results) == len(voiceai_service.available)
    assert voiceai_service.arrived[2].json == {}


@pytest.mark.parametrize(
    "asked",
    [
        {"area_code": "55"},
        {"area_code": "5555"},
        {"area_code": "\u0665\u0665\u0665"},
        {"area_code": 555},
        {"country_code": "USA"},
        {"country_code": 1},
        {"provider": " "},
        {"country_code": "", "area_code": "", "provider": ""},
    ],
)
def test_a_search_is_checked(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, asked: dict[str, Any]) -> None:
    """Everything that is wrong is told, and nothing is sent."""
    with pytest.raises(InvalidArguments) as raised:
        open_voiceai(voiceai_service).numbers.search(**asked)
    assert [flaw.where for flaw in raised.value.flaws] == list(asked)
    assert voiceai_service.arrived == []


def test_a_number_is_selected_and_released(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """A number that cannot be had is refused, and one that is not there cannot be given up."""
    numbers = open_voiceai(voiceai_service).numbers
    selected = numbers.select(ONE, provider="telnyx")
    assert isinstance(selected, models.PurchasePhoneNumberResponse)
    assert (selected.phone_number, selected.status) == (ONE, "selected")
    assert voiceai_service.arrived[0].json == {"phone_number": ONE, "provider": "telnyx"}
    assert voiceai_service.phone_numbers.keys() == {ONE}
    with pytest.raises(InvalidRequest):
        numbers.select(ONE)
    assert numbers.release(ONE).status == "released"
    assert voiceai_service.arrived[-1].json == {"phone_number": ONE}
    with pytest.raises(NotFound):
        numbers.release(ONE)


@pytest.mark.parametrize("what", ["select", "release"])
def test_a_number_is_taken_once(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, what: str) -> None:
    """It counts towards the plan, so nothing is repeated that may have been done."""
    voiceai_service.fault("POST", f"/api/v1/agent/{what}-phone-number", Fault(status=500))
    with pytest.raises(ServerFault):
        getattr(open_voiceai(voiceai_service).numbers, what)(ONE)
    assert len(voiceai_service.arrived) == 1


@pytest.mark.parametrize("what", ["select", "release"])
def test_what_is_no_number_is_not_sent(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, what: str) -> None:
    """Everything that is wrong is told."""
    with pytest.raises(InvalidArguments) as raised:
        getattr(open_voiceai(voiceai_service).numbers, what)("555 0190", provider="")
    assert [flaw.where for flaw in raised.value.flaws] == ["number", "provider"]
    assert voiceai_service.arrived == []


@pytest.mark.parametrize("paged", ["always", "never"])
@pytest.mark.parametrize("count", [0, 3, 230])
def test_all_numbers_are_listed(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, paged: Paged, count: int) -> None:
    """Across all pages, or from a summary that has them all."""
    voiceai_service.paged = paged
    for number in range(count):
        voiceai_service.phone_numbers[str(number)] = {"phone_number": str(number), "status": "available"}
    listed = list(open_voiceai(voiceai_service).numbers.list())
    assert [number.phone_number for number in listed] == list(voiceai_service.phone_numbers)
    assert all(isinstance(number, models.PhoneNumberInfo) for number in listed)
    assert len(voiceai_service.arrived) == (3 if (count, paged) == (230, "always") else 1)


def test_a_summary_without_numbers_is_empty(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Null in the place of the list is no list, and no error."""
    counts = {"total_numbers": 0, "total_available": 0, "total_assigned": 0}
    voiceai_service.fault(
        "GET", "/api/v1/agent/phone-numbers", Fault(status=200, body={"phone_numbers": None} | counts)
    )
    assert list(open_voiceai(voiceai_service).numbers.list()) == []


def test_no_more_numbers_than_wanted_are_listed(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Neither of the account's nor of those that could be."""
    numbers = open_voiceai(voiceai_service).numbers
    for number in voiceai_service.available:
        voiceai_service.phone_numbers[number] = {"phone_number": number, "status": "available"}
    assert [number.phone_number for number in numbers.list(limit=2)] == voiceai_service.available[:2]
    assert [number.phone_number for number in numbers.available(limit=2)] == voiceai_service.available[:2]
    assert [request.first("limit") for request in voiceai_service.arrived] == ["2", "2"]
    for listing in (numbers.list, numbers.available):
        with pytest.raises(InvalidArguments, match="limit"):
            list(listing(limit=0))
    assert len(voiceai_service.arrived) == 2


@pytest.mark.parametrize("count", [0, 5, 230])
def test_available_numbers_are_listed(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, count: int) -> None:
    """Across all pages."""
    voiceai_service.available = [str(number) for number in range(count)]
    listed = list(open_voiceai(voiceai_service).numbers.available())
    assert [number.phone_number for number in listed] == voiceai_service.available
    assert all(isinstance(number, models.AvailablePhoneNumber) for number in listed)


@pytest.mark.parametrize("path", ["phone-numbers", "available-phone-numbers"])
def test_what_is_no_list_is_unreadable(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, path: str) -> None:
    """An object of which nobody says what it holds is not taken for an empty list."""
    voiceai_service.fault("GET", f"/api/v1/agent/{path}", Fault(status=200, body={"numbers": [ONE]}))
    numbers = open_voiceai(voiceai_service).numbers
    with pytest.raises(UnreadableAnswer):
        list(numbers.list() if path == "phone-numbers" else numbers.available())
