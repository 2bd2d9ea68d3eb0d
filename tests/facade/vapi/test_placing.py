"""Placing calls with Vapi: each word comes out where Vapi has it, and nothing else does."""

from __future__ import annotations

import copy
import datetime as dt
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Direction, Status
from facade.errors import CallOutcomeUnknown, InvalidArguments, InvalidRequest, NotFound, Unauthenticated
from generated.vapi import models
from tests.facade.services import Fault
from tests.facade.vapi.asking import AGENT, LINE, TO, faults, least, paths, placed

if TYPE_CHECKING:
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

KEY: Final = "order-17_a"
#: What goes out for `least()` with this token.
SENT: Final[dict[str, Any]] = {
    "assistantId": AGENT,
    "phoneNumberId": LINE,
    "customer": {"number": TO},
    "name": KEY,
}
ASSISTANT: Final[dict[str, Any]] = {
    "name": "Front desk",
    "firstMessage": "Hello.",
    "model": {"provider": "openai", "model": "gpt-4o", "messages": [{"role": "system", "content": "Be brief."}]},
    "newWord": {"from": ["the", "future"]},
}
SQUAD: Final[dict[str, Any]] = {"members": [{"assistantId": "a"}, {"assistant": {"firstMessage": "Hello."}}]}
WORKFLOW: Final[dict[str, Any]] = {"name": "w", "nodes": [], "edges": []}
TWILIO: Final[dict[str, Any]] = {"twilioPhoneNumber": "+15550101", "twilioAccountSid": "AC0", "twilioAuthToken": "t0"}
NOON: Final = dt.datetime(2027, 1, 1, 12, tzinfo=dt.timezone(dt.timedelta(hours=1)))


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        pytest.param({}, {}, id="the least"),
        # Whom to call
        pytest.param({"to": "+4915550100"}, {"customer": {"number": "+4915550100"}}, id="another number"),
        pytest.param({"to": "sip:a@example.com"}, {"customer": {"sipUri": "sip:a@example.com"}}, id="a SIP address"),
        pytest.param({"to": "SIPS:a@example.com"}, {"customer": {"sipUri": "SIPS:a@example.com"}}, id="in capitals"),
        pytest.param(
            {"to": models.CreateCustomerDTO(number=TO, name="Robin", extension="12")},
            {"customer": {"number": TO, "name": "Robin", "extension": "12"}},
            id="a customer",
        ),
        pytest.param(
            {"to": {"sipUri": "sip:a@example.com", "externalId": "x", "vip": True}},
            {"customer": {"sipUri": "sip:a@example.com", "externalId": "x", "vip": True}},
            id="a mapping like one",
        ),
        pytest.param(
            {"to": MappingProxyType({"number": TO})},
            {"customer": {"number": TO}},
            id="any mapping",
        ),
        pytest.param(
            {"to": {"number": "911", "numberE164CheckEnabled": False}},
            {"customer": {"number": "911", "numberE164CheckEnabled": False}},
            id="a short number, knowingly",
        ),
        # Who speaks
        pytest.param(
            {"agent": models.CreateAssistantDTO(first_message="Hello.")},
            {"assistantId": None, "assistant": {"firstMessage": "Hello."}},
            id="an agent of its own",
        ),
        pytest.param({"agent": ASSISTANT}, {"assistantId": None, "assistant": ASSISTANT}, id="a mapping like an agent"),
        pytest.param({"agent": None, "squad": "s"}, {"assistantId": None, "squadId": "s"}, id="a squad"),
        pytest.param({"agent": None, "squad": SQUAD}, {"assistantId": None, "squad": SQUAD}, id="a squad of its own"),
        pytest.param({"agent": None, "workflow": "w"}, {"assistantId": None, "workflowId": "w"}, id="a workflow"),
        pytest.param(
            {"agent": None, "workflow": WORKFLOW},
            {"assistantId": None, "workflow": WORKFLOW},
            id="a workflow of its own",
        ),
        pytest.param({"agent_version": "v3"}, {"assistantVersion": "v3"}, id="a version of an agent"),
        # From where
        pytest.param(
            {"from_number": models.ImportTwilioPhoneNumberDTO.from_dict(TWILIO)},
            {"phoneNumberId": None, "phoneNumber": TWILIO},
            id="a number of one's own",
        ),
        pytest.param(
            {"from_number": TWILIO}, {"phoneNumberId": None, "phoneNumber": TWILIO}, id="a mapping like one's own"
        ),
        # What differs
        pytest.param(
            {"dynamic_variables": {"name": "Robin", "age": 7, "share": 0.5, "vip": True}},
            {"assistantOverrides": {"variableValues": {"name": "Robin", "age": 7, "share": 0.5, "vip": True}}},
            id="variables",
        ),
        pytest.param({"dynamic_variables": {}}, {"assistantOverrides": {"variableValues": {}}}, id="no variables"),
        pytest.param(
            {"recording": True},
            {"assistantOverrides": {"artifactPlan": {"recordingEnabled": True}}},
            id="recording",
        ),
        pytest.param(
            {"recording": False},
            {"assistantOverrides": {"artifactPlan": {"recordingEnabled": False}}},
            id="no recording",
        ),
        pytest.param(
            {"webhook_url": "https://example.com/hooks"},
            {"assistantOverrides": {"server": {"url": "https://example.com/hooks"}}},
            id="webhook",
        ),
        pytest.param(
            {"metadata": {"order": 17, "deep": [{"x": None}]}},
            {"assistantOverrides": {"metadata": {"order": 17, "deep": [{"x": None}]}}},
            id="metadata",
        ),
        pytest.param(
            {"agent": ASSISTANT, "recording": True},
            {
                "assistantId": None,
                "assistant": ASSISTANT,
                "assistantOverrides": {"artifactPlan": {"recordingEnabled": True}},
            },
            id="overrides beside an agent of its own",
        ),
        pytest.param(
            {"agent": None, "squad": "s", "dynamic_variables": {"n": 1}, "metadata": {"m": 2}},
            {
                "assistantId": None,
                "squadId": "s",
                "squadOverrides": {"variableValues": {"n": 1}, "metadata": {"m": 2}},
            },
            id="overrides of a squad",
        ),
        pytest.param(
            {"agent": None, "workflow": "w", "dynamic_variables": {"n": 1}},
            {"assistantId": None, "workflowId": "w", "workflowOverrides": {"variableValues": {"n": 1}}},
            id="variables of a workflow",
        ),
        pytest.param(
            {"agent_overrides": {"firstMessage": "Hi.", "artifactPlan": {"pcapEnabled": True}}},
            {"assistantOverrides": {"firstMessage": "Hi.", "artifactPlan": {"pcapEnabled": True}}},
            id="overrides alone",
        ),
        # When, and under which name
        pytest.param({"not_before": NOON}, {"schedulePlan": {"earliestAt": "2027-01-01T12:00:00+01:00"}}, id="later"),
        pytest.param(
            {"not_before": NOON, "not_after": NOON + dt.timedelta(hours=1)},
            {"schedulePlan": {"earliestAt": "2027-01-01T12:00:00+01:00", "latestAt": "2027-01-01T13:00:00+01:00"}},
            id="not too late",
        ),
        pytest.param({"name": "x" * 27}, {"name": f"{'x' * 27} [{KEY}]"}, id="a name as long as can be"),
    ],
)
def test_each_word_comes_out_where_vapi_has_it(
    vapi_service: Vapi, open_vapi: OpenVapi, asked: dict[str, Any], sent: dict[str, Any]
) -> None:
    """One request goes out, it holds what was asked and nothing else, and the document has nothing against it."""
    call = open_vapi(vapi_service).calls.place(**least(token=KEY) | asked)
    assert paths(vapi_service) == ["POST /call"]
    assert placed(vapi_service) == {key: value for key, value in (SENT | sent).items() if value is not None}
    assert call.id in vapi_service.calls


# What comes back


def test_the_call_comes_back(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The call is told in the facade's words, and the service's whole answer is kept, typed."""
    call = open_vapi(vapi_service).calls.place(**least())
    assert (call.provider, call.status, call.service_status) == ("vapi", Status.QUEUED, "queued")
    assert (call.direction, call.agent, call.to, call.ended) == (Direction.OUTBOUND, AGENT, TO, False)
    assert isinstance(call.raw, models.Call)
    assert call.raw.to_dict() == vapi_service.calls[call.id]
    assert vapi_service.placed == {TO: 1}


def test_a_call_for_later_is_scheduled(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """With `not_before` nobody is called yet."""
    call = open_vapi(vapi_service).calls.place(**least(), not_before=NOON)
    assert (call.status, call.scheduled_for) == (Status.SCHEDULED, NOON)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b'"queued"',
        b"{}",
        b'{"id": "call-1"}',
        b'{"id": null, "orgId": "o", "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z"}',
        b'{"id": "", "orgId": "o", "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z"}',
        b'{"results": null, "errors": null}',
        b'{"results": [null], "errors": []}',
        b'{"results": [], "errors": [{"customer": null, "error": null}]}',
        b'{"from": "the future"}',
    ],
    ids=repr,
)
def test_an_answer_that_is_no_call_leaves_the_outcome_unknown(
    vapi_service: Vapi, open_vapi: OpenVapi, body: bytes
) -> None:
    """Whatever a success holds in place of a call, the attempt can be found again, and is not repeated."""
    vapi_service.fault("POST", "/call", Fault(done=True, status=201, body=body))
    client = open_vapi(vapi_service)
    with pytest.raises(CallOutcomeUnknown) as raised:
        client.calls.place(**least())
    assert vapi_service.placed == {TO: 1}
    token = raised.value.token
    assert token is not None
    assert (token.provider, token.to, token.agent) == ("vapi", TO, AGENT)
    assert token.key == placed(vapi_service)["name"]


def test_a_batch_of_one_is_a_call(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A service that answers a single placement as it answers a batch is understood."""
    call = vapi_service.add_call()
    vapi_service.fault("POST", "/call", Fault(status=201, body={"results": [call], "errors": []}))
    assert open_vapi(vapi_service).calls.place(**least()).id == call["id"]


def test_a_refusal_says_why(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A refusal is no mystery: nobody was called, and the service's reason is there, without the number."""
    vapi_service.refused[TO] = f"The number {TO} is on the list of those who do not want to be called."
    with pytest.raises(InvalidRequest) as raised:
        open_vapi(vapi_service).calls.place(**least())
    assert "on the list" in str(raised.value)
    assert TO not in str(raised.value)
    assert not vapi_service.placed


# Names and tokens


def test_each_call_has_a_token_of_its_own(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Without a token from the caller there is a new one for each attempt, with room for a name beside it."""
    client = open_vapi(vapi_service)
    for _ in range(3):
        client.calls.place(**least())
        client.calls.place(**least(), name="x" * 18)
    names = [request.json["name"] for request in vapi_service.arrived]
    assert len({name.removeprefix("x" * 18) for name in names}) == 6
    assert max(map(len, names)) == 40


@pytest.mark.parametrize("name", ["x" * 28, "", "  ", 5])
def test_name_and_token_share_forty_characters(vapi_service: Vapi, open_vapi: OpenVapi, name: Any) -> None:
    """A name that leaves no room for the token is a fault that says how much room there is."""
    client = open_vapi(vapi_service)
    (problem,) = faults(vapi_service, lambda: client.calls.place(**least(), token=KEY, name=name)).values()
    assert (
        problem == "expected a text"
        if len(str(name)) < 28
        else "expected at most 27 characters: the rest is the token's"
    )


@pytest.mark.parametrize("token", ["", "short-7", "x" * 31, "with space", "with]bracket", "ümlaut-ümlaut", 12345678])
def test_a_token_is_plain(vapi_service: Vapi, open_vapi: OpenVapi, token: Any) -> None:
    """A token is of letters, digits, hyphens and underscores, so that it is found as it was sent."""
    client = open_vapi(vapi_service)
    assert faults(vapi_service, lambda: client.calls.place(**least(), token=token)) == {
        "token": "expected 8 to 30 letters, digits, hyphens and underscores"
    }


# What the caller gave stays the caller's


def test_overrides_are_merged_and_stay_as_they_are(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """What is said in words of its own goes beside the overrides, whose objects are the same afterwards."""
    as_mapping: dict[str, Any] = {
        "firstMessage": "Hi.",
        "voice": {"provider": "11labs", "voiceId": "sarah", "stability": 0.3},
        "artifactPlan": {"pcapEnabled": True},
        "server": {"timeoutSeconds": 5},
        "someday": {"new": [1]},
    }
    as_model = models.AssistantOverrides.from_dict(copy.deepcopy(as_mapping))
    words: dict[str, Any] = {
        "dynamic_variables": {"n": 1},
        "recording": True,
        "webhook_url": "https://example.com/hooks",
        "metadata": {"m": [2]},
    }
    kept = copy.deepcopy(words)
    client = open_vapi(vapi_service)
    for overrides in (as_mapping, as_model):
        vapi_service.arrived.clear()
        client.calls.place(**least(), agent_overrides=overrides, **words)
        assert placed(vapi_service)["assistantOverrides"] == as_mapping | {
            "variableValues": {"n": 1},
            "artifactPlan": {"pcapEnabled": True, "recordingEnabled": True},
            "server": {"timeoutSeconds": 5, "url": "https://example.com/hooks"},
            "metadata": {"m": [2]},
        }
        assert as_model.to_dict() == as_mapping
        assert words == kept
    assert list(as_mapping) == ["firstMessage", "voice", "artifactPlan", "server", "someday"]
    assert as_mapping["server"] == {"timeoutSeconds": 5}


def test_what_is_said_twice_is_refused(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Nothing in the overrides is overwritten: two words for one thing are a fault, also if they agree."""
    overrides = {
        "variableValues": {"n": 1},
        "metadata": {"m": 2},
        "artifactPlan": {"recordingEnabled": True},
        "server": {"url": "https://example.com/one"},
    }
    client = open_vapi(vapi_service)
    assert faults(
        vapi_service,
        lambda: client.calls.place(
            **least(),
            agent_overrides=overrides,
            dynamic_variables={"n": 1},
            recording=True,
            webhook_url="https://example.com/two",
            metadata={"m": 2},
        ),
    ) == {
        "dynamic_variables": "is in agent_overrides as well (variable_values)",
        "metadata": "is in agent_overrides as well (metadata)",
        "recording": "is in agent_overrides as well (artifact_plan.recording_enabled)",
        "webhook_url": "is in agent_overrides as well (server.url)",
    }


def test_the_callers_own_models_go_out_untouched(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A customer, an agent and a number can be used for one call after the other."""
    customer = models.CreateCustomerDTO(number=TO)
    agent = models.CreateAssistantDTO.from_dict(copy.deepcopy(ASSISTANT))
    line = models.ImportTwilioPhoneNumberDTO.from_dict(copy.deepcopy(TWILIO))
    client = open_vapi(vapi_service)
    for _ in range(2):
        vapi_service.arrived.clear()
        client.calls.place(to=customer, agent=agent, from_number=line, dynamic_variables={"n": 1}, token=KEY)
        assert placed(vapi_service) == {
            "customer": {"number": TO},
            "assistant": ASSISTANT,
            "phoneNumber": TWILIO,
            "name": KEY,
            "assistantOverrides": {"variableValues": {"n": 1}},
        }
    assert (customer.to_dict(), agent.to_dict(), line.to_dict()) == ({"number": TO}, ASSISTANT, TWILIO)


# The number to call from


@pytest.mark.parametrize("field", ["number", "sipUri"])
def test_a_number_to_call_from_is_looked_up(vapi_service: Vapi, open_vapi: OpenVapi, field: str) -> None:
    """Vapi takes the id of a number only, so it is found for the number or the SIP address that is given."""
    dialled = {"number": "+15550151", "sipUri": "sip:desk@sip.vapi.ai"}[field]
    for number, other in enumerate(["+15550150", "+15550152"]):
        own = vapi_service.owned() | {"provider": "vapi", "number": other, "status": "active"}
        vapi_service.phone_numbers[str(number)] = own
    line = vapi_service.owned() | {"provider": "vapi", field: dialled, "status": "active"}
    vapi_service.phone_numbers["line"] = line
    strange = vapi_service.owned() | {"provider": "telepathy", "thought": "hello"}
    vapi_service.phone_numbers["strange"] = strange
    open_vapi(vapi_service).calls.place(**least(from_number=dialled))
    assert paths(vapi_service) == ["GET /phone-number", "POST /call"]
    assert placed(vapi_service)["phoneNumberId"] == line["id"]
    assert vapi_service.arrived[0].query == {"limit": ["1000"]}


def test_a_number_of_a_new_kind_is_found(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A number by a provider that the document does not know yet can be called from."""
    line = vapi_service.owned() | {"provider": "telepathy", "number": "+15550151"}
    vapi_service.phone_numbers["line"] = line
    open_vapi(vapi_service).calls.place(**least(from_number="+15550151"))
    assert placed(vapi_service)["phoneNumberId"] == line["id"]


def test_a_number_of_somebody_else_is_refused(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A number that the account does not have is a fault in its place, for one call and for a batch."""
    client = open_vapi(vapi_service)
    ways: list[tuple[Any, Any]] = [(client.calls.place, TO), (client.calls.place_many, [TO])]
    for place, to in ways:
        with pytest.raises(InvalidArguments, match="from_number: is none of the account's numbers") as raised:
            place(to=to, agent=AGENT, from_number="+15550199")
        assert raised.value.what == ("place" if to == TO else "place_many")
    assert not vapi_service.placed


def test_numbers_beyond_the_first_thousand_go_by_their_id(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Vapi gives no more at once, so the error does not say that the account has no such number."""
    line = vapi_service.owned() | {"provider": "vapi", "number": "+15550150", "status": "active"}
    vapi_service.fault("GET", "/phone-number", Fault(status=200, body=[line] * 1000))
    with pytest.raises(InvalidArguments, match="is none of the first 1000 of the account's numbers"):
        open_vapi(vapi_service).calls.place(**least(from_number="+15550151"))
    assert not vapi_service.placed


def test_trouble_with_the_look_up_is_no_mystery(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """If the number cannot be looked up, nobody was called, and that is what the error says."""
    vapi_service.fault("GET", "/phone-number", Fault(status=404), times=None)
    with pytest.raises(NotFound):
        open_vapi(vapi_service).calls.place(**least(from_number="+15550151"))
    with pytest.raises(Unauthenticated):
        open_vapi(vapi_service, api_key="another-key-not-real").calls.place(**least())
    assert not vapi_service.placed
