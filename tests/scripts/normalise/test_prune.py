"""What nothing uses is left out, and nothing else is."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from scripts.normalise.prune import WEBHOOK
from scripts.normalise.walk import branches, operations, referred
from tests.scripts.normalise.toys import (
    TEXT,
    answers,
    document,
    faults,
    held,
    holding,
    listed,
    model,
    named,
    normal,
    operation,
    parameter,
    ref,
    sends,
)

if TYPE_CHECKING:
    from tests.scripts.normalise.conftest import Real
    from tests.scripts.normalise.toys import Schema


def kept(source: Schema) -> set[str]:
    """Return the names of the schemas that are left, save `Thing`."""
    return set(named(normal(source))) - {"Thing"}


def test_what_nothing_reaches_is_dropped_with_all_that_it_alone_reaches() -> None:
    """Leftovers of the service's own code become no classes."""
    source = document({"Alone": model(b=ref("Below"), loop=ref("Alone")), "Below": model(a=TEXT)})
    assert not kept(source)


@pytest.mark.parametrize(
    "operation",
    [
        operation(parameters=[parameter("q", schema=listed(ref("Kept")))]),
        operation(requestBody=sends(listed(ref("Kept")))),
        operation(responses=answers({"type": "object", "additionalProperties": ref("Kept")})),
        operation(responses={**answers(ref("Thing")), **answers(ref("Kept"), "404")}),
        operation(callbacks={"done": {"{$request.body#/url}": {"post": operation(requestBody=sends(ref("Kept")))}}}),
    ],
)
def test_what_an_operation_reaches_is_kept(operation: Schema) -> None:
    """Parameters, bodies, answers of any status and callbacks count, and so does all below them."""
    source = document({"Kept": model(b=ref("Below")), "Below": model(a=TEXT)}, {"/thing": {"get": operation}})
    assert kept(source) == {"Kept", "Below"}


def test_what_all_operations_of_a_path_share_is_kept() -> None:
    """A parameter may stand beside the operations."""
    item = {"get": operation(), "parameters": [parameter("q", schema=listed(ref("Kept")))]}
    assert kept(document({"Kept": model(a=TEXT)}, {"/thing": item})) == {"Kept"}


def test_a_message_that_an_overlay_marks_is_kept() -> None:
    """What a service sends outside its operations is reached by nothing else."""
    source = document({"Message": {**model(b=ref("Below")), WEBHOOK: "message"}, "Below": model(a=TEXT)})
    assert kept(source) == {"Message", "Below"}


def test_a_webhook_of_openapi_3_1_is_kept() -> None:
    """Newer documents have a place for what the service sends; what stands there on the spot gets a name."""
    body = model(b=ref("Below"), c=model(d=TEXT))
    hook = {"order-paid": {"post": {"requestBody": sends(body), "responses": {"200": {"description": ""}}}}}
    source = document({"Below": model(a=TEXT)}, openapi="3.1.0", webhooks=hook)
    assert kept(source) == {"Below", "OrderPaidBody", "OrderPaidBodyC"}


def test_what_only_a_payload_mentions_is_dropped() -> None:
    """An example is no use."""
    source = holding({**TEXT, "example": ref("Shown"), "x-ours": ref("Shown")}, Shown=model(a=TEXT))
    assert not kept(source)


@pytest.mark.parametrize(
    ("mapping", "values"),
    [
        ({"type": "object"}, {}),
        ({"type": "object", "properties": {}, "additionalProperties": False}, {}),
        ({"type": "object", "additionalProperties": True}, {}),
        ({"type": "object", "additionalProperties": listed(TEXT)}, listed(TEXT)),
    ],
)
def test_an_object_without_fields_is_a_plain_mapping(mapping: Schema, values: Schema) -> None:
    """It needs no class, wherever it stands inside another schema."""
    assert held(holding(mapping)) == {"x-mapping": values}


def test_a_named_object_without_fields_stays_a_class() -> None:
    """Whoever gives it a name means something."""
    assert held(holding(ref("Empty"), Empty={"type": "object"})) == ref("Empty")


@pytest.mark.parametrize(
    "reference",
    [
        "#/components/schemas/Nothing",
        "#/components/schemas/Thing/properties/held",
        "#/paths/~1thing/get",
        "https://toy.invalid/other.json",
        "other.json#/components/schemas/Thing",
    ],
)
def test_a_reference_that_leads_to_no_named_schema_is_told(reference: str) -> None:
    """Only named schemas become classes, so nothing else can be referred to."""
    place = "/components/schemas/Thing/properties/held"
    told = f"{place}: leads to {reference}, which is no named schema; mend it in the overlay"
    assert faults(holding({"$ref": reference})) == [told]


def test_a_reference_from_what_is_dropped_anyway_hurts_nobody() -> None:
    """A leftover that refers to nothing does not stop the rest."""
    assert not kept(document({"Alone": model(b=ref("Nothing"))}))


def test_all_operations_are_still_there(every: Real) -> None:
    """137 and 52 before, 137 and 52 after, under the same names."""
    before = [site.operation["operationId"] for site in operations(every.source)]
    assert [site.operation["operationId"] for site in operations(every.normal)] == before
    assert len(before) == {"vapi": 137, "voiceai": 52}[every.name]


def test_every_reference_of_the_real_documents_resolves(every: Real) -> None:
    """Whatever is referred to is there, and is used."""
    references = set(re.findall(r'"\$ref": "#/components/schemas/([^"]+)"', json.dumps(every.normal)))
    marked = {name for name, schema in named(every.normal).items() if WEBHOOK in schema}
    assert references <= named(every.normal).keys()
    assert named(every.normal).keys() == references | marked


def messages(real: Real, owner: str, field: str) -> set[str]:
    """Return the schemas that a message may be."""
    found = named(real.normal)[owner]["properties"][field]
    target = referred(found)
    return {str(referred(branch)) for branch in branches(named(real.normal)[target] if target else found)}


def test_the_webhooks_of_vapi_are_reached(vapi: Real) -> None:
    """All 29 kinds of server message, their 8 replies, and what a client may send."""
    before = {
        str(referred(branch)) for branch in branches(named(vapi.source)["ServerMessage"]["properties"]["message"])
    }
    assert messages(vapi, "ServerMessage", "message") == before
    kinds = {
        value
        for name in before
        for schema in [named(vapi.source)[name]["properties"]["type"]]
        for value in schema["enum"]
        if "[" not in value
    }
    assert len(kinds) == 29
    assert messages(vapi, "ServerMessageResponse", "messageResponse") == {
        str(referred(branch))
        for branch in branches(named(vapi.source)["ServerMessageResponse"]["properties"]["messageResponse"])
    }
    assert messages(vapi, "ClientInboundMessage", "message") == {
        f"ClientInboundMessage{name}"
        for name in ("AddMessage", "Control", "EndCall", "Say", "SendTransportMessage", "Transfer")
    }
    assert len(messages(vapi, "ClientMessage", "message")) == len(
        branches(named(vapi.source)["ClientMessage"]["properties"]["message"])
    )


def test_only_leftovers_of_vapi_are_dropped(vapi: Real) -> None:
    """Of 981 schemas those are dropped that neither the paths nor the marked messages lead to."""
    dropped = named(vapi.source).keys() - named(vapi.normal).keys()
    assert 200 < len(dropped) < 300
    assert not [name for name in dropped if name.startswith(("ServerMessage", "ClientInboundMessage"))]
