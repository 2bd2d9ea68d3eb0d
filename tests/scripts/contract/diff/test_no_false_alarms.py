"""The same content is no finding, however it is spelled."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.contract.diff.service import compare
from scripts.contract.diff.shapes import Shapes
from scripts.sources import Workspace, read_sources
from tests.scripts.contract.diff.respelling import documents, respelled
from tests.scripts.normalise.toys import Schema, document, holding, model, ref

if TYPE_CHECKING:
    from random import Random

NULLABLE = {"type": "string", "nullable": True}


def told(old: Schema, new: Schema) -> list[str]:
    """Compare two documents both ways, and return what is told."""
    return [change.text for one, other in ((old, new), (new, old)) for change in compare(Shapes(one), Shapes(other))]


@pytest.mark.slow
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents(), st.randoms(use_true_random=False))
def test_another_spelling_is_no_change(source: Schema, chance: Random) -> None:
    """Order, prose, null, references inlined and hoisted, unions of one, 3.0 and 3.1: all say the same."""
    other = respelled(source, chance)
    # That a name is gone is a change; nothing but a name is kept here.
    named = {**other["components"]["schemas"], **source["components"]["schemas"]}
    assert told({**source, "components": {"schemas": named}}, other) == []


@pytest.mark.parametrize(
    "spelled",
    [
        {"type": ["string", "null"]},
        {"type": ["null", "string"]},
        {"oneOf": [{"type": "string"}, {"type": "null"}]},
        {"anyOf": [{"type": "null"}, {"type": "string"}]},
        {"anyOf": [{"type": "string"}, {"enum": [None]}]},
        {"oneOf": [{"type": "string"}, {"const": None}]},
        {"allOf": [{"type": "string"}], "nullable": True},
        {"type": "string", "nullable": True, "description": "Words."},
    ],
)
def test_null_has_many_spellings(spelled: Schema) -> None:
    """What may be null is the same whether OpenAPI 3.0 says so or 3.1."""
    assert told(holding(NULLABLE), holding(spelled, openapi="3.1.0")) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"type": "string", "enum": ["a"]}, {"const": "a"}),
        ({"enum": ["b", "a"]}, {"type": "string", "enum": ["a", "b"]}),
        ({"enum": ["a", "a"]}, {"enum": ["a"]}),
        ({"properties": {"a": {}}}, {"type": "object", "properties": {"a": {}}}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"type": "object"}, {"type": "object", "additionalProperties": True}),
        ({"type": "object"}, {"type": "object", "additionalProperties": {}}),
        ({"type": "string", "format": "uuid"}, {"type": "string"}),
        ({"type": "number", "format": "float"}, {"type": "number"}),
        ({"type": "string", "minLength": 0}, {"type": "string"}),
        ({"type": ["string", "integer"]}, {"oneOf": [{"type": "integer"}, {"type": "string"}]}),
        ({"type": "array", "enum": ["a"], "items": {"type": "string"}}, {"type": "array", "items": {"enum": ["a"]}}),
        ({"type": "boolean", "enum": [True, False]}, {"type": "boolean"}),
        (True, {}),
    ],
)
def test_the_same_is_the_same(one: Any, other: Any) -> None:
    """What the generator makes one thing of is one thing here."""
    assert told(holding(one, openapi="3.1.0"), holding(other, openapi="3.1.0")) == []


def test_composed_is_written_out() -> None:
    """An object that is composed of others is the object that this makes."""
    parts = {"allOf": [ref("One"), {"properties": {"b": {"type": "string"}}, "required": ["b"]}]}
    whole = model("a", "b", a={"type": "string"}, b={"type": "string"})
    one = model("a", a={"type": "string"})
    assert told(holding(parts, One=one), holding(whole, One=one)) == []


def test_a_tag_that_is_told_twice_is_told() -> None:
    """Branches that say themselves what they are need no discriminator."""
    cat, dog = (model("kind", kind={"type": "string", "enum": [kind]}) for kind in ("cat", "dog"))
    union = {"oneOf": [ref("Cat"), ref("Dog")]}
    tagged = {**union, "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}}
    assert told(holding(union, Cat=cat, Dog=dog), holding(tagged, Cat=cat, Dog=dog)) == []


def test_a_schema_may_lead_to_itself() -> None:
    """Circles end, also those that lead through nothing but unions and other names."""
    circles: dict[str, Schema] = {
        "Tree": model(leaves={"type": "array", "items": ref("Tree")}),
        "Loop": {"oneOf": [ref("Loop"), {"type": "string"}]},
        "Alias": {"allOf": [ref("Alias")]},
    }
    whole = model(tree=ref("Tree"), loop=ref("Loop"), alias=ref("Alias"), lost=ref("Nowhere"))
    source = document({"Thing": model(held=whole), **circles})
    assert told(source, source) == []


@pytest.mark.parametrize("name", sorted(read_sources(Workspace())))
def test_a_real_document_is_like_itself(name: str) -> None:
    """The vendored documents, in another order, are no findings."""
    text = read_sources(Workspace())[name].document_path.read_text(encoding="utf-8")
    one, other = json.loads(text), json.loads(text, object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert told(one, other) == []
