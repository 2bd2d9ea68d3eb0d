"""Several calls at once: each of those to call is checked, and what became of each comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import CallOutcomeUnknown
from generated.vapi import models
from tests.facade.services import Fault
from tests.facade.vapi.asking import AGENT, LINE, TO, faults, placed

if TYPE_CHECKING:
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

KEY: Final = "order-17_a"


def test_a_batch_calls_each(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """One request places all; those who were called, those who were not, and the limits come back."""
    vapi_service.refused["+15550102"] = "not this one"
    vapi_service.limits = {"concurrencyBlocked": True, "concurrencyLimit": 10, "remainingConcurrentCalls": 3}
    to: list[Any] = ["+15550101", {"number": "+15550102"}, models.CreateCustomerDTO(sip_uri="sip:a@example.com")]
    batch = open_vapi(vapi_service).calls.place_many(
        to=to, agent=AGENT, from_number=LINE, token=KEY, dynamic_variables={"n": 1}, name="spring"
    )
    assert placed(vapi_service) == {
        "assistantId": AGENT,
        "phoneNumberId": LINE,
        "customers": [{"number": "+15550101"}, {"number": "+15550102"}, {"sipUri": "sip:a@example.com"}],
        "name": f"spring [{KEY}]",
        "assistantOverrides": {"variableValues": {"n": 1}},
    }
    assert [call.to for call in batch.calls] == ["+15550101", "sip:a@example.com"]
    assert [(refusal.to, refusal.reason) for refusal in batch.refused] == [("+15550102", "not this one")]
    assert (batch.concurrency_blocked, batch.remaining_calls) == (True, 3)
    assert isinstance(batch.raw, models.CallBatchResponse)
    assert vapi_service.placed == {"+15550101": 1, "sip:a@example.com": 1}
    assert "+1555" not in repr(batch)
    assert "not this one" not in repr(batch)


def test_a_batch_without_limits_says_so(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """What Vapi does not say is None; a refusal without customer or reason is still one, and a single call a batch."""
    client = open_vapi(vapi_service)
    many: dict[str, Any] = {"to": [TO], "agent": AGENT, "from_number": LINE}
    call = vapi_service.add_call()
    body = {"results": [call], "errors": [{"customer": None, "error": None}], "subscriptionLimits": None}
    vapi_service.fault("POST", "/call", Fault(status=201, body=body))
    batch = client.calls.place_many(**many)
    assert ([found.id for found in batch.calls], batch.concurrency_blocked) == ([call["id"]], None)
    assert [(refusal.to, refusal.reason) for refusal in batch.refused] == [(None, "Vapi does not say why")]
    vapi_service.fault("POST", "/call", Fault(status=201, body=call))
    batch = client.calls.place_many(**many)
    assert ([found.id for found in batch.calls], batch.refused) == ([call["id"]], ())


def test_a_batch_is_never_repeated(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A batch whose answer is lost leaves a token for all of its calls."""
    vapi_service.fault("POST", "/call", Fault.dropped(done=True))
    client = open_vapi(vapi_service)
    with pytest.raises(CallOutcomeUnknown) as raised:
        client.calls.place_many(to=[TO, "+15550101"], agent=AGENT, from_number=LINE)
    assert vapi_service.placed == {TO: 1, "+15550101": 1}
    assert raised.value.token is not None
    assert raised.value.token.to is None
    assert client.calls.reconcile(raised.value.token).verdict == "placed"


@pytest.mark.parametrize(
    "body",
    [{"results": None, "errors": []}, {"results": [None], "errors": []}, {"results": [{}], "errors": []}, {}, []],
    ids=str,
)
def test_an_answer_that_is_no_batch_leaves_the_outcome_unknown(
    vapi_service: Vapi, open_vapi: OpenVapi, body: Any
) -> None:
    """Nobody is taken for not called because the answer cannot be read."""
    vapi_service.fault("POST", "/call", Fault(done=True, status=201, body=body))
    with pytest.raises(CallOutcomeUnknown):
        open_vapi(vapi_service).calls.place_many(to=[TO], agent=AGENT, from_number=LINE)
    assert vapi_service.placed == {TO: 1}


def test_what_is_odd_about_refusals_costs_no_call(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The calls are there, whatever is wrong with the list of those who were not called."""
    call = vapi_service.add_call()
    for errors in (None, [None]):
        vapi_service.fault("POST", "/call", Fault(status=201, body={"results": [call], "errors": errors}))
        batch = open_vapi(vapi_service).calls.place_many(to=[TO], agent=AGENT, from_number=LINE)
        assert ([found.id for found in batch.calls], batch.refused) == ([call["id"]], ())


@pytest.mark.parametrize(
    ("to", "where"),
    [
        ([], "to"),
        ("+15550100", "to"),
        ({"number": TO}, "to"),
        (models.CreateCustomerDTO(number=TO), "to"),
        (None, "to"),
        (5, "to"),
        (b"+15550100", "to"),
        ([TO, "5550100", None, {"number": "911"}], "to[1] to[2] to[3].number"),
        ([TO, "+15550101", {"number": TO, "name": "again"}], "to[2]"),
        (["sip:a@example.com", {"sipUri": "sip:a@example.com"}], "to[1]"),
        (["sip:a@example.com", "SIP:A@Example.com"], "to[1]"),
        ([TO, {"number": "+1 555 0100", "numberE164CheckEnabled": False}], "to[1]"),
        ([{"number": "1 (555) 01-00", "numberE164CheckEnabled": False}, "+15550101", TO], "to[2]"),
        ([{"number": "15550100", "numberE164CheckEnabled": False, "extension": ""}, TO], "to[1]"),
        ([{"number": TO, "extension": "7"}, {"number": TO, "extension": "7"}], "to[1]"),
    ],
    ids=str,
)
def test_a_batch_is_a_list_without_doubles(vapi_service: Vapi, open_vapi: OpenVapi, to: Any, where: str) -> None:
    """Each of those to call is checked in its place, and nobody is in the list twice."""
    client = open_vapi(vapi_service)
    found = faults(vapi_service, lambda: client.calls.place_many(to=to, agent=AGENT, from_number=LINE))
    assert found.keys() == set(where.split())


def test_behind_one_number_there_may_be_several(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Two extensions of one number are two people; those to call may come from anything that can be iterated over."""
    to = ({"number": TO, "extension": extension} for extension in ("1", "2"))
    batch = open_vapi(vapi_service).calls.place_many(to=to, agent=AGENT, from_number=LINE)
    assert len(batch.calls) == 2


def test_letters_tell_numbers_apart(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """What is dialled by letters is another number for each word."""
    to = [{"number": f"+1 555 {word}", "numberE164CheckEnabled": False} for word in ("ROSE", "LILY")]
    batch = open_vapi(vapi_service).calls.place_many(to=to, agent=AGENT, from_number=LINE)
    assert len(batch.calls) == 2
