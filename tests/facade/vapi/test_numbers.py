"""Phone numbers on Vapi: bought or imported, set up, given up, listed whole."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import Conflict, InvalidArguments, NotFound, ServerFault, UnreadableAnswer
from generated.vapi import models
from tests.facade.services import Fault
from tests.facade.vapi.asking import NOBODY, id_of

if TYPE_CHECKING:
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

START: Final = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
TWILIO: Final = {"provider": "twilio", "number": "+15550100", "twilioAccountSid": "account-not-real"}


def stored(service: Vapi, number: int, created: dt.datetime = START, /, **fields: Any) -> str:
    """Let the service have a number of Vapi's own."""
    moment = created.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    found = {"id": id_of(number), "orgId": "o", "createdAt": moment, "updatedAt": moment, "provider": "vapi"}
    service.phone_numbers[id_of(number)] = found | fields
    return id_of(number)


# What goes out, and what comes back


@pytest.mark.parametrize(
    "number",
    [TWILIO, models.CreateTwilioPhoneNumberDTO(number="+15550100", twilio_account_sid="account-not-real")],
    ids=["mapping", "model"],
)
def test_a_number_is_imported_as_it_is_given(
    vapi_service: Vapi, open_vapi: OpenVapi, number: models.CreateTwilioPhoneNumberDTO | dict[str, Any]
) -> None:
    """What is given goes out and nothing else; what comes back is of the class of its provider."""
    created = open_vapi(vapi_service).numbers.create(number)
    (arrived,) = vapi_service.arrived
    assert (arrived.method, arrived.path) == ("POST", "/phone-number")
    assert arrived.json == TWILIO
    assert isinstance(created, models.TwilioPhoneNumber)
    assert vapi_service.phone_numbers.keys() == {created.id}


def test_a_number_is_bought(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A model fills its provider in."""
    created = open_vapi(vapi_service).numbers.create(models.CreateVapiPhoneNumberDTO(name="Front desk"))
    assert vapi_service.arrived[0].json == {"provider": "vapi", "name": "Front desk"}
    assert isinstance(created, models.VapiPhoneNumber)


def test_a_provider_of_next_year_is_taken(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """What the document does not know goes out as it is, and comes back as a plain mapping."""
    new = {"provider": "provider-of-next-year", "anything": [1]}
    vapi_service.fault("POST", "/phone-number", Fault(status=201, body=new | vapi_service.owned()))
    created = open_vapi(vapi_service).numbers.create(new)
    assert vapi_service.arrived[0].json == new
    assert isinstance(created, dict)
    assert created.items() >= new.items()


def test_a_number_is_found(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A number comes back as the class of its provider."""
    found = open_vapi(vapi_service).numbers.get(stored(vapi_service, 1, number="+15550100"))
    assert isinstance(found, models.VapiPhoneNumber)
    assert (found.id, found.number) == (id_of(1), "+15550100")


@pytest.mark.parametrize(
    ("changes", "sent"),
    [
        (models.UpdateVapiPhoneNumberDTO(assistant_id="a"), b'{"assistantId":"a"}'),
        ({"assistantId": "a"}, b'{"assistantId":"a"}'),
        ({"provider": "vapi", "assistantId": "a"}, b'{"provider":"vapi","assistantId":"a"}'),
    ],
    ids=["model", "mapping", "with provider"],
)
def test_only_what_is_given_is_changed(
    vapi_service: Vapi, open_vapi: OpenVapi, changes: models.UpdateVapiPhoneNumberDTO | dict[str, Any], sent: bytes
) -> None:
    """The body of an update holds the fields that were set, and no others; it needs no provider."""
    number_id = stored(vapi_service, 1, name="Front desk")
    open_vapi(vapi_service).numbers.update(number_id, changes)
    (arrived,) = vapi_service.arrived
    assert (arrived.method, arrived.path, arrived.body) == ("PATCH", f"/phone-number/{number_id}", sent)
    assert vapi_service.phone_numbers[number_id]["name"] == "Front desk"


@pytest.mark.parametrize(
    ("changes", "sent"),
    [
        ({"assistantId": None}, b'{"assistantId":null}'),
        ({"provider": "provider-of-next-year", "x": 1}, b'{"provider":"provider-of-next-year","x":1}'),
    ],
    ids=["null", "with a new provider"],
)
def test_changes_that_the_document_does_not_know_go_out_as_they_are(
    vapi_service: Vapi, open_vapi: OpenVapi, changes: dict[str, Any], sent: bytes
) -> None:
    """Null is sent as null, and a provider as it is named; what comes of it is the service's matter."""
    number_id = stored(vapi_service, 1)
    vapi_service.fault("PATCH", "/phone-number/", Fault(status=200, body=vapi_service.phone_numbers[number_id]))
    open_vapi(vapi_service).numbers.update(number_id, changes)
    assert vapi_service.arrived[0].body == sent


def test_a_number_is_released(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """It comes back as it was, and is gone."""
    number_id = stored(vapi_service, 1)
    client = open_vapi(vapi_service)
    released = client.numbers.release(number_id, deadline=5)
    assert isinstance(released, models.VapiPhoneNumber)
    assert (vapi_service.arrived[0].method, vapi_service.arrived[0].path) == ("DELETE", f"/phone-number/{number_id}")
    assert not vapi_service.phone_numbers
    with pytest.raises(NotFound):
        client.numbers.release(number_id)


def test_a_number_that_is_held_on_to_stays(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """409 is a `Conflict`, and it is not repeated."""
    number_id = stored(vapi_service, 1)
    vapi_service.fault("DELETE", "/phone-number/", Fault(status=409, body={"message": "A campaign uses it."}))
    with pytest.raises(Conflict, match="A campaign uses it"):
        open_vapi(vapi_service).numbers.release(number_id)
    assert len(vapi_service.arrived) == 1
    assert number_id in vapi_service.phone_numbers


@pytest.mark.parametrize("done", [True, False])
def test_a_purchase_is_never_repeated(vapi_service: Vapi, open_vapi: OpenVapi, *, done: bool) -> None:
    """A number costs money: when the answer is lost, nobody buys a second one."""
    vapi_service.fault("POST", "/phone-number", Fault(status=502, done=done))
    with pytest.raises(ServerFault) as caught:
        open_vapi(vapi_service).numbers.create({"provider": "vapi"})
    assert caught.value.may_have_happened
    assert len(vapi_service.arrived) == 1


@pytest.mark.parametrize("verb", ["get", "update", "release"])
def test_an_unknown_number_is_not_found(vapi_service: Vapi, open_vapi: OpenVapi, verb: str) -> None:
    """404 is `NotFound`, whatever was asked."""
    arguments: tuple[object, ...] = (NOBODY, {}) if verb == "update" else (NOBODY,)
    with pytest.raises(NotFound):
        getattr(open_vapi(vapi_service).numbers, verb)(*arguments)


# What is wrong before anything is sent


@pytest.mark.parametrize("verb", ["get", "update", "release"])
@pytest.mark.parametrize("bad", ["", "..", "a/b", "+15550100\n", None])
def test_an_id_stays_in_its_place(vapi_service: Vapi, open_vapi: OpenVapi, verb: str, bad: str) -> None:
    """What could lead to another address is refused, and nothing is sent."""
    arguments: tuple[object, ...] = (bad, {}) if verb == "update" else (bad,)
    with pytest.raises(InvalidArguments) as caught:
        getattr(open_vapi(vapi_service).numbers, verb)(*arguments)
    assert [flaw.where for flaw in caught.value.flaws] == ["id"]
    assert not vapi_service.arrived


@pytest.mark.parametrize(
    ("number", "where", "problem"),
    [
        ({"number": "+15550100"}, "number.provider", "such as vapi, twilio"),
        ({"provider": None}, "number.provider", "such as vapi, twilio"),
        ({"provider": "twilio", "number": "+15550100"}, "number.twilioAccountSid", "required, but missing"),
        ({"provider": "vapi", "server": []}, "number.server", "expected an object"),
        (models.UpdateVapiPhoneNumberDTO(), "number", "or CreateVapiPhoneNumberDTO or"),
        ("+15550100", "number", "or CreateVapiPhoneNumberDTO or"),
    ],
    ids=["no provider", "null", "required", "list", "other model", "text"],
)
def test_a_fault_is_told_with_its_place(
    vapi_service: Vapi, open_vapi: OpenVapi, number: Any, where: str, problem: str
) -> None:
    """What cannot be a number is refused with the way to the fault, and nothing is sent."""
    with pytest.raises(InvalidArguments) as caught:
        open_vapi(vapi_service).numbers.create(number)
    (flaw,) = caught.value.flaws
    assert flaw.where == where
    assert problem in flaw.problem
    assert not vapi_service.arrived


# Listing


def test_every_page_is_listed(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """More than a page comes newest first, each once, though many were added in the moment where a page ends."""
    ids = [stored(vapi_service, number, START + dt.timedelta(hours=number // 70)) for number in range(210)]
    found = list(open_vapi(vapi_service).numbers.list())
    numbers = [number for number in found if isinstance(number, models.VapiPhoneNumber)]
    assert sorted(number.id for number in numbers) == sorted(ids)
    moments = [number.created_at for number in numbers]
    assert moments == sorted(moments, reverse=True)
    assert len(vapi_service.arrived) > 2


def test_numbers_of_a_new_kind_are_listed_with_the_others(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A kind that the document does not know is a plain mapping, and has its place in the order."""
    stored(vapi_service, 1, START)
    stored(vapi_service, 2, START + dt.timedelta(hours=1), provider="provider-of-next-year")
    stored(vapi_service, 3, START + dt.timedelta(hours=2))
    listed = [*reversed(vapi_service.phone_numbers.values())]
    vapi_service.fault("GET", "/phone-number", Fault(status=200, body=listed))
    first, second, third = open_vapi(vapi_service).numbers.list()
    assert isinstance(first, models.VapiPhoneNumber)
    assert isinstance(second, dict)
    assert isinstance(third, models.VapiPhoneNumber)
    assert (first.id, second["id"], third.id) == (id_of(3), id_of(2), id_of(1))


@pytest.mark.parametrize("moment", [None, "yesterday", 5])
def test_a_list_that_cannot_be_ordered_is_unreadable(vapi_service: Vapi, open_vapi: OpenVapi, moment: Any) -> None:
    """A plain mapping without a date is an error of ours, not a crash."""
    stored(vapi_service, 1)
    stored(vapi_service, 2, provider="provider-of-next-year")
    listed = [*vapi_service.phone_numbers.values()]
    vapi_service.fault("GET", "/phone-number", Fault(status=200, body=[listed[0], listed[1] | {"createdAt": moment}]))
    with pytest.raises(UnreadableAnswer):
        list(open_vapi(vapi_service).numbers.list())


def test_a_list_is_bounded(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """`since`, `until` and `limit` bound what comes and what is asked for."""
    for number in range(6):
        stored(vapi_service, number, START + dt.timedelta(hours=number))
    since, until = START + dt.timedelta(hours=1), START + dt.timedelta(hours=4)
    found = open_vapi(vapi_service).numbers.list(since=since, until=until, limit=2)
    assert [number.id for number in found if isinstance(number, models.VapiPhoneNumber)] == [id_of(4), id_of(3)]
    (arrived,) = vapi_service.arrived
    assert arrived.query == {"limit": ["2"], "createdAtGe": [since.isoformat()], "createdAtLe": [until.isoformat()]}
