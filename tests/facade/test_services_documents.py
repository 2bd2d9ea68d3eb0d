"""Whatever the services in miniature answer is valid for the documents, and the generated clients can read it."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs
import httpx
import pytest

from generated.vapi import AuthenticatedClient
from generated.vapi.api.calls import call_controller_create as create
from generated.vapi.models import Call, CallBatchResponse, CreateCallDTO, CreateCustomerDTO
from scripts.normalise.overlay import apply_overlay, read_overlay
from scripts.normalise.report import Report
from tests.facade.services import KEY, Service, Vapi, VoiceAI
from tests.generated.payloads import Payloads
from tests.generated.services import endpoints
from tests.generated.test_payloads import validator_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema import Draft202012Validator

SPECS: Final = Path(__file__).parents[2] / "specs"
ASKED: Final = {"assistantId": "a", "phoneNumberId": "p", "customer": {"number": "+15550100"}}


@functools.cache
def document(name: str) -> dict[str, Any]:
    """Read a document, once, with what its overlay says of real answers."""
    read: dict[str, Any] = json.loads((SPECS / f"{name}.json").read_text(encoding="utf-8"))
    apply_overlay(read, read_overlay(SPECS / f"{name}.overlay.yaml"), Report())
    return read


@functools.cache
def validator(name: str) -> Draft202012Validator:
    """Return what checks values against a document's schemas."""
    return validator_for(Payloads(document(name)))


@attrs.frozen
class Asker:
    """Asks a service by the names of its operations, and checks each answer in both ways."""

    name: str
    service: Service
    client: httpx.Client

    def __call__(self, operation: str, body: Any = None, status: int = 200, /, **parameters: Any) -> Any:
        """Carry out an operation; return the JSON that comes back."""
        known = endpoints(self.name)[operation].operation
        path = known.path.format_map(parameters)
        query = {name: value for name, value in parameters.items() if f"{{{name}}}" not in known.path}
        reply = self.client.request(known.method, self.service.address + path, params=query, json=body)
        assert reply.status_code == status, reply.text
        if status < 300:
            known.read(reply)
        answers = document(self.name)["paths"][known.path][known.method.lower()]["responses"]
        schema = answers[str(status)]["content"]["application/json"]["schema"]
        problems = [error.message for error in validator(self.name).evolve(schema=schema).iter_errors(reply.json())]
        assert not problems, operation
        return reply.json()


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    """A plain client with the services' key."""
    with httpx.Client(headers={"authorization": f"Bearer {KEY}"}) as opened:
        yield opened


def test_vapi_answers_by_its_document(vapi_service: Vapi, client: httpx.Client) -> None:
    """Calls in every state, batches, assistants and phone numbers are what the document says."""
    ask = Asker("vapi", vapi_service, client)
    vapi_service.script(
        "next", ["ringing", "in-progress", "forwarding", {"status": "ended", "endedReason": "voicemail"}]
    )
    call_id = ask("CallController_create", ASKED, 201)["id"]
    for _ in range(4):
        ask("CallController_findOne", id=call_id)
    ask("CallController_create", ASKED | {"schedulePlan": {"earliestAt": "2026-08-18T09:30:00.000Z"}}, 201)
    vapi_service.refused["+15550101"] = "not this one"
    customers = [{"number": "+15550100"}, {"number": "+15550101"}]
    ask("CallController_create", {"assistantId": "a", "phoneNumberId": "p", "customers": customers}, 201)
    assert len(ask("CallController_findAll", limit=2, assistantId="a")) == 2
    ask("CallController_update", {"name": "another"}, id=call_id)
    assert ask("CallController_deleteCallData", {}, id=call_id)["name"] == "another"
    kinds: list[tuple[str, dict[str, str], dict[str, str]]] = [
        ("Assistant", {"name": "A", "firstMessage": "Hello"}, {"firstMessage": "Good day"}),
        ("PhoneNumber", {"provider": "vapi"}, {"provider": "vapi", "name": "N"}),
    ]
    for kind, fields, change in kinds:
        item_id = ask(f"{kind}Controller_create", fields, 201)["id"]
        changed = ask(f"{kind}Controller_update", change, id=item_id)
        assert changed.items() >= {**fields, **change}.items()
        assert ask(f"{kind}Controller_findOne", id=item_id) == changed
        assert ask(f"{kind}Controller_findAll") == [changed]
        assert ask(f"{kind}Controller_remove", id=item_id) == changed
        assert ask(f"{kind}Controller_findAll") == []


def test_voiceai_answers_by_its_document(voiceai_service: VoiceAI, client: httpx.Client) -> None:
    """Calls, the history, agents and phone numbers are what the document says, and so are refusals."""
    by_path = {(item.operation.method, item.operation.path): name for name, item in endpoints("voiceai").items()}
    asker = Asker("voiceai", voiceai_service, client)

    def ask(method: str, path: str, body: Any = None, status: int = 200, /, **parameters: Any) -> Any:
        return asker(by_path[method, f"/api/v1/{path}"], body, status, **parameters)

    agent = {"name": "A", "config": {"greeting": "Hello", "prompt": "Be kind."}}
    agent_id = ask("POST", "agent/", agent, 201)["agent_id"]
    ask("POST", "agent/", {"name": "A"}, 422)
    ask("POST", "connection/connection-details", {"agent_id": agent_id}, 403)
    ask("POST", "connection/test-connection-details", {"agent_id": agent_id})
    assert ask("POST", "agent/{agent_id}/deploy", agent_id=agent_id)["agent"]["status_code"] == 2
    changed = ask("PUT", "agent/{agent_id}", {"config": {"greeting": None}}, agent_id=agent_id)
    assert changed["config"] == {"prompt": "Be kind."}
    assert ask("GET", "agent/{agent_id}", agent_id=agent_id) == changed
    assert ask("GET", "agent/") == [changed]
    assert ask("GET", "agent/", page=1)["items"] == [changed]
    voiceai_service.paged = "always"
    assert ask("GET", "agent/")["pagination"]["total_items"] == 1
    ask("GET", "connection/agent-status/{agent_id}", agent_id=agent_id)

    target = {"agent_id": agent_id, "target_phone_number": "+15550100", "dynamic_variables": {"name": "Ada"}}
    call_id = ask("POST", "calls/outbound", target)["call_id"]
    ask("POST", "calls/outbound", {"agent_id": agent_id}, 422)
    ask("POST", "calls/outbound", target | {"dynamic_variables": {"list": []}}, 422)
    voiceai_service.approved = False
    ask("POST", "calls/outbound", target, 403)
    ask("POST", "calls/{call_id}/end", call_id=call_id, actual_duration_seconds=1.5)
    ask("POST", "connection/connection-details", {"agent_id": agent_id})
    voiceai_service.finish(call_id, transcript="Hello", transcription_summary="They said hello.")
    history = "agent/call-history"
    found = ask("GET", history, sort_by="duration", sort_dir="desc", start_date="2026-01-01", agent_ids=agent_id)
    assert [item["call_id"] for item in found["items"]] == [call_id]
    ask("GET", history, None, 422, limit=101)
    ask("GET", f"{history}/{{call_id}}/transcript", call_id=call_id)
    assert ask("GET", f"{history}/{{call_id}}/recording", call_id=call_id)["status"] == "ready"

    ask("POST", "agent/{agent_id}/pause", agent_id=agent_id)
    ask("POST", "agent/{agent_id}/disable", agent_id=agent_id)
    (offered, *_) = ask("POST", "agent/search-phone-numbers", {"area_code": "555"})["results"]
    number = {"phone_number": offered["phone_number"]}
    ask("POST", "agent/select-phone-number", number)
    assert ask("GET", "agent/available-phone-numbers")["pagination"]["total_items"] == len(voiceai_service.available)
    assert ask("GET", "agent/phone-numbers")["items"][0]["phone_number"] == offered["phone_number"]
    voiceai_service.paged = "never"
    assert ask("GET", "agent/phone-numbers")["total_numbers"] == 1
    ask("POST", "agent/release-phone-number", number)


def test_the_generated_client_places_calls(vapi_service: Vapi) -> None:
    """A generated client's own way of sending works against the service."""
    with AuthenticatedClient(base_url=vapi_service.address, token=KEY) as client:
        customer = CreateCustomerDTO(number="+15550100")
        one = CreateCallDTO(assistant_id="a", phone_number_id="p", customer=customer)
        assert isinstance(create.sync(client=client, body=one), Call)
        both = CreateCallDTO(assistant_id="a", phone_number_id="p", customers=[customer, customer])
        assert isinstance(create.sync(client=client, body=both), CallBatchResponse)
    assert vapi_service.placed == {"+15550100": 3}
