"""Assistants on Vapi: kept by the service, changed field by field, listed whole."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import ConfigurationError, Conflict, InvalidArguments, InvalidRequest, NotFound, UnreadableAnswer
from generated.vapi import models
from tests.facade.services import Fault
from tests.facade.vapi.asking import NOBODY, id_of

if TYPE_CHECKING:
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

#: As a mapping, in the service's own words.
GREETER: Final[dict[str, Any]] = {
    "name": "Greeter",
    "firstMessage": "Good morning.",
    "model": {"provider": "openai", "model": "gpt-4o", "messages": [{"role": "system", "content": "Be kind."}]},
}
#: The same, typed.
TYPED: Final = models.CreateAssistantDTO(
    name="Greeter",
    first_message="Good morning.",
    model=models.OpenAIModel(model="gpt-4o", messages=[models.OpenAIMessage(role="system", content="Be kind.")]),
)
START: Final = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def stored(service: Vapi, number: int, created: dt.datetime) -> str:
    """Let the service have an assistant."""
    moment = created.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    found = {"id": id_of(number), "orgId": "o", "createdAt": moment, "updatedAt": moment}
    service.assistants[found["id"]] = found
    return found["id"]


def in_groups(service: Vapi, groups: int, size: int) -> list[str]:
    """Let the service have groups of assistants that were each created in one moment; oldest first."""
    return [
        stored(service, group * size + member, START + dt.timedelta(minutes=group))
        for group in range(groups)
        for member in range(size)
    ]


# What goes out, and what comes back


@pytest.mark.parametrize("assistant", [GREETER, TYPED], ids=["mapping", "model"])
def test_an_assistant_is_created_as_it_is_given(
    vapi_service: Vapi, open_vapi: OpenVapi, assistant: models.CreateAssistantDTO | dict[str, Any]
) -> None:
    """What is given goes out and nothing else, and what the service has stored comes back typed."""
    created = open_vapi(vapi_service).assistants.create(assistant)
    (arrived,) = vapi_service.arrived
    assert (arrived.method, arrived.path) == ("POST", "/assistant")
    assert arrived.json == GREETER
    assert isinstance(created, models.Assistant)
    assert isinstance(created.model, models.OpenAIModel)
    assert vapi_service.assistants.keys() == {created.id}


def test_a_mapping_may_hold_models(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The two ways to say it mix."""
    server = models.Server(url="https://example.com/hooks")
    open_vapi(vapi_service).assistants.create(GREETER | {"server": server, "model": TYPED.model})
    assert vapi_service.arrived[0].json == GREETER | {"server": {"url": "https://example.com/hooks"}}


def test_what_the_document_does_not_know_goes_out_as_it_is(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A field or a provider that came later needs no new release."""
    new = {"fieldOfNextYear": [1], "voice": {"provider": "provider-of-next-year", "voiceId": "v"}}
    vapi_service.fault("POST", "/assistant", Fault(status=201, body=new | vapi_service.owned()))
    created = open_vapi(vapi_service).assistants.create(new)
    assert vapi_service.arrived[0].json == new
    assert created.to_dict().items() >= new.items()


def test_an_assistant_is_found(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """An assistant comes back typed."""
    found = open_vapi(vapi_service).assistants.get(stored(vapi_service, 1, START))
    assert (found.id, found.created_at) == (id_of(1), START)


@pytest.mark.parametrize(
    ("changes", "sent"),
    [
        (models.UpdateAssistantDTO(first_message="Hello."), b'{"firstMessage":"Hello."}'),
        ({"firstMessage": "Hello."}, b'{"firstMessage":"Hello."}'),
        ({"name": "Greeter", "voice": {"provider": "vapi", "voiceId": "Elliot"}}, None),
    ],
    ids=["model", "mapping", "nested"],
)
def test_only_what_is_given_is_changed(
    vapi_service: Vapi,
    open_vapi: OpenVapi,
    changes: models.UpdateAssistantDTO | dict[str, Any],
    sent: bytes | None,
) -> None:
    """The body of an update holds the fields that were set, and no others."""
    assistant_id = stored(vapi_service, 1, START)
    vapi_service.assistants[assistant_id]["metadata"] = {"kept": True}
    changed = open_vapi(vapi_service).assistants.update(assistant_id, changes)
    (arrived,) = vapi_service.arrived
    assert (arrived.method, arrived.path) == ("PATCH", f"/assistant/{assistant_id}")
    assert arrived.body == sent if sent is not None else arrived.json == changes
    assert changed.metadata == {"kept": True}
    assert changed.to_dict().items() >= json.loads(arrived.body).items()


@pytest.mark.parametrize("changes", [models.UpdateAssistantDTO(name=None), {"name": None}], ids=["model", "mapping"])
def test_null_is_sent_as_null(
    vapi_service: Vapi, open_vapi: OpenVapi, changes: models.UpdateAssistantDTO | dict[str, Any]
) -> None:
    """A field can be set to null; the document knows none here, and what comes of it is the service's matter."""
    assistant_id = stored(vapi_service, 1, START)
    answered = vapi_service.assistants[assistant_id] | {"name": None}
    vapi_service.fault("PATCH", "/assistant/", Fault(status=200, body=answered))
    changed = open_vapi(vapi_service).assistants.update(assistant_id, changes)
    assert vapi_service.arrived[0].body == b'{"name":null}'
    assert changed.to_dict()["name"] is None


def test_an_assistant_is_deleted(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """It comes back as it was, and is gone."""
    assistant_id = stored(vapi_service, 1, START)
    client = open_vapi(vapi_service)
    assert client.assistants.delete(assistant_id).id == assistant_id
    assert not vapi_service.assistants
    with pytest.raises(NotFound):
        client.assistants.get(assistant_id)


def test_an_assistant_that_is_held_on_to_stays(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Vapi answers with 409 when something is pinned to an assistant; that is a `Conflict`, and it is not repeated."""
    assistant_id = stored(vapi_service, 1, START)
    said = {"error": "assistant_pinned", "message": "This assistant is pinned by a campaign."}
    vapi_service.fault("DELETE", "/assistant/", Fault(status=409, body=said))
    with pytest.raises(Conflict) as caught:
        open_vapi(vapi_service).assistants.delete(assistant_id)
    assert caught.value.service_message == said["message"]
    assert caught.value.operation == "AssistantController_remove"
    assert len(vapi_service.arrived) == 1
    assert assistant_id in vapi_service.assistants


@pytest.mark.parametrize("verb", ["get", "update", "delete"])
def test_an_unknown_assistant_is_not_found(vapi_service: Vapi, open_vapi: OpenVapi, verb: str) -> None:
    """404 is `NotFound`, whatever was asked."""
    arguments: tuple[object, ...] = (NOBODY, {}) if verb == "update" else (NOBODY,)
    with pytest.raises(NotFound) as caught:
        getattr(open_vapi(vapi_service).assistants, verb)(*arguments)
    assert caught.value.status == 404


def test_what_the_service_refuses_is_told(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The service's own words come with the error."""
    said = {"message": ["property firstmessage should not exist"], "error": "Bad Request", "statusCode": 400}
    vapi_service.fault("POST", "/assistant", Fault(status=400, body=said))
    with pytest.raises(InvalidRequest, match="property firstmessage should not exist"):
        open_vapi(vapi_service).assistants.create({"firstmessage": "Hello."})


# What is wrong before anything is sent


@pytest.mark.parametrize("verb", ["get", "update", "delete"])
@pytest.mark.parametrize("bad", ["", "..", "a/b", "a?b", "a b", "é", None])
def test_an_id_stays_in_its_place(vapi_service: Vapi, open_vapi: OpenVapi, verb: str, bad: str) -> None:
    """What could lead to another address is refused, and nothing is sent."""
    arguments: tuple[object, ...] = (bad, {}) if verb == "update" else (bad,)
    with pytest.raises(InvalidArguments) as caught:
        getattr(open_vapi(vapi_service).assistants, verb)(*arguments)
    assert [flaw.where for flaw in caught.value.flaws] == ["id"]
    assert not vapi_service.arrived


@pytest.mark.parametrize(
    ("assistant", "where", "problem"),
    [
        ({"model": {"provider": "openai"}}, "assistant.model.model", "required, but missing"),
        ({"hooks": {}}, "assistant.hooks", "expected a list"),
        ({"name": ["Greeter"]}, "assistant.name", "expected a single value"),
        ({"metadata": {"when": object()}}, "assistant", "cannot be sent as JSON"),
        ("assistant-1", "assistant", "expected CreateAssistantDTO, or a mapping like it"),
        (models.UpdateAssistantDTO(), "assistant", "expected CreateAssistantDTO, or a mapping like it"),
        (None, "assistant", "expected CreateAssistantDTO, or a mapping like it"),
    ],
    ids=["required", "list", "scalar", "json", "text", "other model", "nothing"],
)
def test_a_fault_is_told_with_its_place(
    vapi_service: Vapi, open_vapi: OpenVapi, assistant: Any, where: str, problem: str
) -> None:
    """What cannot be an assistant is refused with the way to the fault, and nothing is sent."""
    with pytest.raises(InvalidArguments) as caught:
        open_vapi(vapi_service).assistants.create(assistant)
    (flaw,) = caught.value.flaws
    assert flaw.where == where
    assert problem in flaw.problem
    assert not vapi_service.arrived


def test_a_body_that_holds_itself_is_refused(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """What has no end cannot be sent."""
    endless: dict[str, Any] = {}
    endless["metadata"] = endless
    with pytest.raises(InvalidArguments, match="assistant: nested too deeply"):
        open_vapi(vapi_service).assistants.create(endless)


def test_all_faults_are_told_at_once(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A bad id does not hide a bad body."""
    with pytest.raises(InvalidArguments) as caught:
        open_vapi(vapi_service).assistants.update("a/b", {"hooks": 1})
    assert [flaw.where for flaw in caught.value.flaws] == ["id", "changes.hooks"]


# Listing


def test_every_page_is_listed(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """More than a page comes newest first, each once, though many were created in the moment where a page ends."""
    ids = in_groups(vapi_service, 4, 70)
    found = list(open_vapi(vapi_service).assistants.list())
    assert sorted(assistant.id for assistant in found) == sorted(ids)
    moments = [assistant.created_at for assistant in found]
    assert moments == sorted(moments, reverse=True)
    assert len(vapi_service.arrived) > 2
    assert {request.first("limit") for request in vapi_service.arrived} == {"100"}


def test_more_than_a_page_in_one_moment_is_listed(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Where a page ends in the moment that it began with, a larger one is asked for."""
    ids = in_groups(vapi_service, 2, 150)
    assert sorted(assistant.id for assistant in open_vapi(vapi_service).assistants.list()) == sorted(ids)
    assert {request.first("limit") for request in vapi_service.arrived} == {"100", "1000"}


def test_no_more_is_asked_for_than_wanted(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """`limit` bounds what comes and what is asked for."""
    ids = in_groups(vapi_service, 5, 1)
    found = open_vapi(vapi_service).assistants.list(limit=2)
    assert [assistant.id for assistant in found] == ids[:-3:-1]
    assert [request.first("limit") for request in vapi_service.arrived] == ["2"]


def test_a_list_is_bounded_in_time(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """`since` and `until` are moments of creation, both included."""
    ids = in_groups(vapi_service, 5, 1)
    since, until = START + dt.timedelta(minutes=1), START + dt.timedelta(minutes=3)
    found = open_vapi(vapi_service).assistants.list(since=since, until=until)
    assert [assistant.id for assistant in found] == ids[3:0:-1]
    (arrived,) = vapi_service.arrived
    assert (arrived.first("createdAtGe"), arrived.first("createdAtLe")) == (since.isoformat(), until.isoformat())


def test_wrong_filters_are_told_at_once(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A moment has a time zone, a limit is above 0, and both faults come together."""
    naive = dt.datetime(2026, 1, 1)  # noqa: DTZ001 - what is to be refused
    with pytest.raises(InvalidArguments) as caught:
        list(open_vapi(vapi_service).assistants.list(since=naive, until=naive, limit=0))
    assert [flaw.where for flaw in caught.value.flaws] == ["since", "until", "limit"]
    assert not vapi_service.arrived


@pytest.mark.parametrize(
    "bad", [None, {"id": None}, {"createdAt": None}, {"id": 5}], ids=["null", "no id", "no date", "number as id"]
)
def test_a_list_that_cannot_be_ordered_is_unreadable(vapi_service: Vapi, open_vapi: OpenVapi, bad: Any) -> None:
    """Without ids and dates nobody can say where a page ends; that is an error of ours, not a crash."""
    moment = "2026-01-01T00:00:00.000Z"
    whole = {"id": "a", "orgId": "o", "createdAt": moment, "updatedAt": moment}
    vapi_service.fault("GET", "/assistant", Fault(status=200, body=[whole, whole | bad if bad else None]))
    with pytest.raises(UnreadableAnswer):
        list(open_vapi(vapi_service).assistants.list())


def test_a_date_without_a_time_zone_is_in_utc(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Dates of both kinds can be ordered together."""
    ids = ["2026-01-01T00:00:00", "2026-01-01T00:00:01.000Z"]
    items = [{"id": moment, "orgId": "o", "createdAt": moment, "updatedAt": moment} for moment in ids]
    vapi_service.fault("GET", "/assistant", Fault(status=200, body=items))
    assert [assistant.id for assistant in open_vapi(vapi_service).assistants.list()] == ids[::-1]


def test_a_deadline_bounds_a_method(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Each method takes a deadline of its own, which is checked as that of a client is."""
    assistants = open_vapi(vapi_service).assistants
    created = assistants.create(GREETER, deadline=5)
    assert assistants.update(created.id, {"name": "G"}, deadline=5).name == "G"
    assert assistants.get(created.id, deadline=5) == assistants.delete(created.id, deadline=5)
    with pytest.raises(ConfigurationError, match="deadline is 0"):
        assistants.get(created.id, deadline=0)
