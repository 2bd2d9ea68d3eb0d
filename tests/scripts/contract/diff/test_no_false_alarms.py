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
from tests.scripts.normalise.toys import NUMBER, TEXT, Schema, document, holding, model, operation, ref, sends

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
        {"oneOf": [{"type": "string"}, ref("Nothing")]},
        {"oneOf": [{"type": "string"}, {"allOf": [ref("Nothing")]}]},
        {"anyOf": [{"type": "string"}, {"oneOf": [{"type": "null"}]}]},
        {"allOf": [{"type": "string"}], "nullable": True},
        {"type": "string", "nullable": True, "description": "Words."},
    ],
)
def test_null_has_many_spellings(spelled: Schema) -> None:
    """What may be null is the same whether OpenAPI 3.0 says so or 3.1."""
    null = {"type": "null"}
    assert told(holding(NULLABLE, Nothing=null), holding(spelled, openapi="3.1.0", Nothing=null)) == []


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
        ({"type": "integer", "format": "int64"}, {"type": "integer"}),
        ({"type": "number", "format": "float"}, {"type": "number"}),
        ({"type": "string", "minLength": 0}, {"type": "string"}),
        ({"type": ["string", "integer"]}, {"oneOf": [{"type": "integer"}, {"type": "string"}]}),
        ({"type": "array", "enum": ["a"], "items": {"type": "string"}}, {"type": "array", "items": {"enum": ["a"]}}),
        ({"type": "boolean", "enum": [True, False]}, {"type": "boolean"}),
        ({"enum": [1, 2]}, {"enum": [1.0, 2.0]}),
        ({"const": 1}, {"type": "integer", "enum": [1.0]}),
        ({"type": "number", "maximum": 5}, {"type": "number", "maximum": 5.0}),
        ({"type": "array", "default": [{"a": 1}]}, {"type": "array", "default": [{"a": 1.0}]}),
        ({"type": "string", "format": "byte"}, {"type": "string", "contentEncoding": "base64"}),
        ({"type": "null"}, {"type": ["null"]}),
        ({"type": "null"}, {"const": None}),
        (True, {}),
    ],
)
def test_the_same_is_the_same(one: Any, other: Any) -> None:
    """What the generator makes one thing of is one thing here."""
    assert told(holding(one, openapi="3.1.0"), holding(other, openapi="3.1.0")) == []
    assert told(_asking(one), _asking(other)) == []


def _asking(held: Any) -> Schema:
    return document(
        paths={"/thing": {"put": operation(requestBody=sends(model(held=held)))}},
        openapi="3.1.0",
    )


def test_composed_is_written_out() -> None:
    """An object that is composed of others is the object that this makes."""
    parts = {"allOf": [ref("One"), {"properties": {"b": {"type": "string"}}, "required": ["b"]}]}
    whole = model("a", "b", a={"type": "string"}, b={"type": "string"})
    one = model("a", a={"type": "string"})
    assert told(holding(parts, One=one), holding(whole, One=one)) == []


@pytest.mark.parametrize(
    "place", ["#/components/schemas/Whole/properties/a", "#/components/schemas/Whole/properties/b/oneOf/0"]
)
def test_a_reference_may_lead_into_a_schema(place: str) -> None:
    """What it finds there is the same as if it stood here."""
    inner = model("x", x=TEXT, back=ref("Whole"))
    whole = model(a=inner, b={"oneOf": [inner, NUMBER]})
    for spelled in ({"$ref": place}, {"allOf": [{"$ref": place}]}):
        assert told(holding(inner, Whole=whole), holding(spelled, Whole=whole)) == []


def test_a_kind_without_a_value_goes_by_its_name() -> None:
    """Whether the document says so or not; so another name is another value."""
    salt, sand = model(sort=TEXT, weight=NUMBER), model(sort=TEXT, height=NUMBER)
    union = {"oneOf": [ref("Salt"), ref("Sand")], "discriminator": {"propertyName": "sort"}}
    mapping = {"Salt": "#/components/schemas/Salt", "Sand": "Sand"}
    told_so = {**union, "discriminator": {"propertyName": "sort", "mapping": mapping}}
    assert told(holding(union, Salt=salt, Sand=sand), holding(told_so, Salt=salt, Sand=sand)) == []
    renamed = {**union, "oneOf": [ref("Halite"), ref("Sand")]}
    changes = told(holding(union, Salt=salt, Sand=sand), holding(renamed, Halite=salt, Sand=sand))
    assert "Thing.held says Halite by Halite, not Salt" in changes


def test_a_union_of_one_keeps_what_tells_its_branches_apart() -> None:
    """Around a union that has a discriminator, as it is written where that may be null."""
    salt, sand = model(sort=TEXT, weight=NUMBER), model(sort=TEXT, height=NUMBER)
    union = {"oneOf": [ref("Salt"), ref("Sand")], "discriminator": {"propertyName": "sort"}}
    around = {"anyOf": [union, {"type": "null"}]}
    named = {"Salt": salt, "Sand": sand}
    one, other = (document({"Thing": model(held=held), **named}) for held in ({**union, "nullable": True}, around))
    assert told(one, other) == []


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
