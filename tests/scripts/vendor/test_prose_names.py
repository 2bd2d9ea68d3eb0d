"""Names and payloads are never prose, in any document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.sources import Workspace, find_source
from scripts.vendor.prose import drop_prose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import SearchStrategy

    from scripts.vendor.anatomy import Json, JsonObject

#: A busy machine is no fault of the code.
UNHURRIED: Final = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def schemas_of(document: JsonObject) -> JsonObject:
    """Return the schemas of a document."""
    components = document["components"]
    assert isinstance(components, dict)
    schemas = components["schemas"]
    assert isinstance(schemas, dict)
    return schemas


def members(value: Json) -> list[tuple[str, Json]]:
    """Return the members of an object; none of anything else."""
    return list(value.items()) if isinstance(value, dict) else []


def names_and_payloads(value: Json) -> Iterator[str]:
    """Walk schemas by a way of its own, and yield every property's name and every payload with its place."""
    if not isinstance(value, dict):
        return
    for key in ("default", "enum", "required", "x-grade"):
        if key in value:
            yield f"{key}={json.dumps(value[key])}"
    for key in ("properties", "patternProperties"):
        for name, child in members(value.get(key)):
            yield f"{key}/{name}"
            yield from (f"{key}/{name}/{below}" for below in names_and_payloads(child))
    for key in ("items", "additionalProperties"):
        yield from (f"{key}/{below}" for below in names_and_payloads(value.get(key)))
    branches = value.get("oneOf")
    for index, branch in enumerate(branches if isinstance(branches, list) else []):
        yield from (f"oneOf/{index}/{below}" for below in names_and_payloads(branch))


@UNHURRIED
@given(st.data())
def test_names_and_payloads_survive_in_any_document(
    documents: SearchStrategy[JsonObject],
    data: st.DataObject,
) -> None:
    """Whatever properties are called and whatever values hold, dropping prose leaves it as it was."""
    document = data.draw(documents)
    kept = drop_prose(document)
    before, after = schemas_of(document), schemas_of(kept)
    assert before.keys() == after.keys()
    for name, value in before.items():
        assert list(names_and_payloads(value)) == list(names_and_payloads(after[name]))


@UNHURRIED
@given(st.data())
def test_dropping_twice_is_dropping_once(documents: SearchStrategy[JsonObject], data: st.DataObject) -> None:
    """What is left has no prose."""
    once = drop_prose(data.draw(documents))
    assert drop_prose(once) == once


def test_the_vendored_vapi_document_has_no_prose_to_drop() -> None:
    """On the real document, with its 41 properties called description, dropping changes nothing."""
    text = find_source("vapi", Workspace()).document_path.read_text(encoding="utf-8")
    document = json.loads(text)
    assert drop_prose(document) == document
    properties = [dict(members(value)).get("properties") for value in schemas_of(document).values()]
    assert sum("description" in dict(members(named)) for named in properties) == 41
