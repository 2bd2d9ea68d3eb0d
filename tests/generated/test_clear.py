"""A body that does not fit raises one error, which says where; nothing raw comes out."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated.runtime.errors import DecodeError
from generated.vapi.models import Call, GroupCondition, JsonSchema
from tests.generated.changes import spots
from tests.generated.fuzz import FUZZ, JSON, SECRET, outcome
from tests.generated.payloads import Made, named
from tests.generated.services import NAMES, ROOT, Service, service
from tests.generated.trees import at, put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.generated.changes import Spot
    from tests.generated.trees import Path


def veiled(payload: Any) -> Any:
    """Put the secret into every free text."""
    if isinstance(payload, list):
        return [veiled(item) for item in payload]
    if isinstance(payload, dict):
        return {key: veiled(item) for key, item in payload.items()}
    return SECRET if payload == "words" else payload


def refusal(model: Any, payload: Any) -> DecodeError:
    """Decode what cannot be decoded, and return the error after looking at what holds for every error."""
    with pytest.raises(DecodeError) as caught:
        model.from_dict(veiled(payload))
    assert caught.value.model == model.__name__
    assert SECRET not in str(caught.value)
    assert SECRET not in repr(caught.value)
    assert str(caught.value).startswith(model.__name__)
    return caught.value


def is_certain(spot: Spot, value: Made) -> bool:
    """Tell whether an object can be one class only: it stands in no union, or its tag alone decides."""
    table = spot.schema.get("x-tag-table", {"property": "", "values": {}})
    return "oneOf" not in spot.schema or len(table["values"].get(value.get(table["property"]), ())) == 1


def whole_spots(client: Service, name: str) -> Iterator[tuple[Any, Spot]]:
    """Yield the places of a model's full payload, each with a schema that is no mere reference."""
    payload = client.normalised.full(named(name))
    for spot in spots(client.normalised, named(name), payload):
        yield payload, attrs.evolve(spot, schema=client.normalised.whole(spot.schema))


@pytest.mark.parametrize("client", NAMES)
def test_a_missing_key_is_named_with_its_place(client: str) -> None:
    """Each required key of each model, at the top and in what it holds, is missed by its name and path."""
    known, count = service(client), 0
    for name in known.objects():
        for payload, spot in whole_spots(known, name):
            if not (isinstance(spot.value, Made) and spot.value.name and is_certain(spot, spot.value)):
                continue
            tag = spot.schema.get("x-tag-table", {}).get("property")
            for key in known.normalised.whole(named(spot.value.name)).get("required", ()):
                if key != tag:
                    changed = {k: v for k, v in spot.value.items() if k != key}
                    error = refusal(known.generated(name), put(payload, spot.path, changed))
                    assert error.path == (*spot.path, key)
                    count += 1
    assert count > 100


@pytest.mark.parametrize("client", NAMES)
def test_a_wrong_container_is_named_with_its_place(client: str) -> None:
    """A list, a text or a number where an object is due, and an object where a list is due, is told by its path."""
    known, count = service(client), 0
    for name in known.objects():
        for payload, spot in whole_spots(known, name):
            if "oneOf" in spot.schema:
                continue
            wrong: list[Any] = []
            if isinstance(spot.value, dict):
                wrong = [[SECRET], SECRET, 7, *([] if spot.path else [None])]
            elif isinstance(spot.value, list):
                wrong = [{SECRET: 1}, SECRET, 7]
            for value in wrong:
                assert refusal(known.generated(name), put(payload, spot.path, value)).path == spot.path
                count += 1
    assert count > 100


@pytest.mark.parametrize(
    "value",
    [SECRET, 7, True, [], {}, "", "2026-99-99T00:00:00Z", "12:30", "May", "10", "2026-08-18 09:30:00 PDT"],
)
def test_what_is_no_date_time_is_named_with_its_place(value: Any) -> None:
    """Where a moment is due, anything else is told by its path, and so is a part of one, or one in a zone unknown."""
    payload = put(service("vapi").normalised.minimal(named("Call")), ("createdAt",), value)
    assert refusal(Call, payload).path == ("createdAt",)


def test_the_text_of_an_error_shows_the_way() -> None:
    """Fields are written as the service spells them, items by their index."""
    payload = service("vapi").normalised.minimal(named("Call"))
    error = refusal(Call, {**payload, "messages": [None, {"role": "bot", "message": SECRET}]})
    assert str(error) == "Call.messages[1].endTime: required, but missing"


@pytest.mark.parametrize("depth", [50, 150, 250, 400])
@pytest.mark.parametrize("kind", ["schema in schema", "schema in map", "condition in list"])
def test_nesting_to_any_depth_is_read_or_refused(kind: str, depth: int) -> None:
    """A body that is nested as deeply as JSON can be read does not end in a RecursionError."""
    model: Any = GroupCondition if kind == "condition in list" else JsonSchema
    payload: Any = {"type": "regex", "regex": "x"} if model is GroupCondition else {"type": "string"}
    for _ in range(depth):
        if kind == "condition in list":
            payload = {"type": "group", "operator": "AND", "conditions": [payload]}
        else:
            payload = {
                "type": "object",
                **({"items": payload} if kind == "schema in schema" else {"properties": {"a": payload}}),
            }
    try:
        text = json.dumps(payload)
        body = json.loads(text)
    except RecursionError:
        return
    try:
        decoded = model.from_dict(body)
    except DecodeError:
        return
    assert decoded.to_dict() == body


def test_a_fault_far_down_is_found_at_once() -> None:
    """Finding the path to a fault takes as long as reading, however many lists and maps lie on the way."""
    lines = (
        "from generated.runtime.errors import DecodeError",
        "from generated.vapi.models import GroupCondition",
        "payload = {'type': 'regex'}",
        "for _ in range(60):",
        "    payload = {'type': 'group', 'operator': 'AND', 'conditions': [payload]}",
        "try:",
        "    GroupCondition.from_dict(payload)",
        "except DecodeError as error:",
        "    print(len(error.path), error.path[-1])",
    )
    command = [sys.executable, "-c", "\n".join(lines)]
    result = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=10)
    assert result.stdout.split() == ["121", "regex"]


# Anything at all


@pytest.mark.parametrize("client", NAMES)
def test_anything_gives_a_value_or_the_one_error(client: str) -> None:
    """Any JSON, in place of an object or anywhere in one, is decoded or refused with a DecodeError, never else."""
    known = service(client)

    @FUZZ
    @given(st.data(), st.sampled_from(known.objects()), JSON)
    def check(data: st.DataObject, name: str, anything: Any) -> None:
        schema = named(name)
        payload = data.draw(known.normalised.strategy(schema))
        places: list[Path] = [spot.path for spot in spots(known.normalised, schema, payload)]
        changed = put(payload, data.draw(st.sampled_from(places)), anything)
        result = outcome(known.generated(name).from_dict, changed)
        if isinstance(result, DecodeError):
            assert str(result).startswith(known.generated(name).__name__)
            assert not result.path or isinstance(at(changed, result.path[:-1]), dict | list)
        else:
            assert repr(result)
            assert json.dumps(result.to_dict(), sort_keys=True) == json.dumps(changed, sort_keys=True)

    check()
