"""Each place of the published documents that has branches, whatever normalising makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.generated.admission import examples, is_clear
from tests.generated.payloads import Made, name_of
from tests.generated.services import NAMES, endpoints, reply, sent, service
from tests.generated.trees import misfits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.generated.payloads import Payloads
    from tests.generated.services import Service

    Place = tuple[str | int, ...]


def union_places(node: Any, place: Place = ()) -> Iterator[Place]:
    """Yield each place that has branches."""
    if isinstance(node, dict):
        if any(isinstance(node.get(key), list) for key in ("oneOf", "anyOf")):
            yield place
        for key, inner in node.items():
            yield from union_places(inner, (*place, key))
    elif isinstance(node, list):
        for index, inner in enumerate(node):
            yield from union_places(inner, (*place, index))


def at_place(node: Any, place: Place) -> Any:
    """Return what is at a place of a document."""
    for step in place:
        node = node[step]
    return node


def around(payloads: Payloads, schema: Any, steps: Place, payload: Any) -> Any:
    """Build a value of a schema that holds a payload at a place inside it."""
    if not steps:
        return payload
    if steps[0] == "items":
        return [around(payloads, schema["items"], steps[1:], payload)]
    if steps[0] == "additionalProperties":
        return {"key": around(payloads, schema["additionalProperties"], steps[1:], payload)}
    held = around(payloads, schema[steps[0]][steps[1]], steps[2:], payload)
    if steps[0] == "properties":
        return {**payloads.minimal(schema), str(steps[1]): held}
    return held


def decoded(service: Service, place: Place, payload: Any) -> tuple[Any, Any]:
    """Put a payload into the schema or the answer that holds a place; return the whole, and what it decodes to."""
    depth = 3 if place[0] == "components" else place.index("schema") + 1
    whole = around(service.published, at_place(service.published.document, place[:depth]), place[depth:], payload)
    if place[0] == "components":
        name = str(place[2])
        if depth < len(place):
            outer = Made(name)
            outer.update(whole)
            whole = outer
    elif place[3] == "responses":
        operation = at_place(service.published.document, place[:3])["operationId"]
        return whole, endpoints(service.name)[operation].read_response(reply(int(place[4]), whole))
    else:
        name = name_of(at_place(service.normalised.document, place[:depth]))
    return whole, service.reader(name)(sent(whole))


def reached(service: Service) -> list[Place]:
    """List the places that are not in a schema which no operation and no webhook reaches."""
    kept = service.normalised.schemas
    places = union_places(service.published.document)
    return [place for place in places if place[0] != "components" or place[2] in kept]


@pytest.mark.parametrize(("name", "count"), [("vapi", 400), ("voiceai", 5)])
def test_there_are_many_places_with_branches(name: str, count: int) -> None:
    """The walk below is not over nothing: most places that the document has branches in are reached."""
    assert len(reached(service(name))) > count


@pytest.mark.parametrize("name", NAMES)
def test_each_place_decodes_to_the_branch_that_the_document_has_there(name: str) -> None:
    """Put into the object or the answer that holds it, each branch comes out as its own class."""
    client = service(name)
    payloads = client.published
    faults = []
    for place in reached(client):
        union = at_place(payloads.document, place)
        for branch in payloads.leaves(union):
            for payload in examples(payloads, branch):
                if is_clear(payloads, union, payload):
                    faults += [f"{place}: {fault}" for fault in misfits(*decoded(client, place, payload))]
    assert faults == []
