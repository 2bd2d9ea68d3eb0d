"""What is composed of other schemas is written as one schema, with nothing lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.scripts.normalise.toys import (
    NUMBER,
    TEXT,
    either,
    faults,
    held,
    holding,
    model,
    named,
    normal,
    ref,
)

if TYPE_CHECKING:
    from tests.scripts.normalise.toys import Schema

A: Schema = model("a", a=TEXT)
B: Schema = model("b", b=NUMBER)


def composed(schema: Schema) -> Schema:
    """Return what becomes of a composed schema that stands in `Thing` beside the schemas A and B."""
    outcome = normal(holding(schema, A=A, B=B))
    found: Schema = named(outcome)["Thing"]["properties"]["held"]
    return named(outcome)["ThingHeld"] if found == ref("ThingHeld") else found


@pytest.mark.parametrize("wrapper", ["allOf", "oneOf", "anyOf"])
@pytest.mark.parametrize("inside", [ref("A"), TEXT, {"type": "string", "enum": ["a"]}])
def test_a_wrapper_around_one_schema_is_that_schema(wrapper: str, inside: Schema) -> None:
    """Documents wrap what they refer to, to say more about the use; what they say stays."""
    assert composed({wrapper: [inside]}) == composed(inside)
    assert composed({wrapper: [inside], "deprecated": True}) == {**composed(inside), "deprecated": True}
    assert composed({wrapper: [{wrapper: [inside]}]}) == composed(inside)


def test_a_part_that_only_holds_notes_is_a_note() -> None:
    """A description beside a reference makes no new class."""
    assert composed({"allOf": [ref("A"), {"description": "Said."}]}) == {**ref("A"), "description": "Said."}


def test_a_wrapper_that_demands_more_is_an_object_of_its_own() -> None:
    """A reference with `required` beside it is not the same as the schema that it refers to."""
    optional = normal(holding({"allOf": [ref("C")], "required": ["c"]}, C=model(c=TEXT)))
    assert named(optional)["ThingHeld"] == {"type": "object", "properties": {"c": TEXT}, "required": ["c"]}


def test_a_copy_of_the_branches_is_dropped() -> None:
    """A union that is wrapped in itself is that union."""
    branch = ref("A")
    assert composed({"oneOf": [branch, ref("B")], "allOf": [branch]}) == composed(either(branch, ref("B")))


def test_an_object_composed_of_others_has_the_fields_of_all() -> None:
    """References, objects on the spot and what stands beside them come together, whatever their depth."""
    schema = {"allOf": [ref("A"), {"allOf": [ref("B")]}, model(c=TEXT)], "properties": {"d": TEXT}, "required": ["d"]}
    assert composed(schema) == {
        "type": "object",
        "properties": {"a": TEXT, "b": NUMBER, "c": TEXT, "d": TEXT},
        "required": ["a", "b", "d"],
    }


def test_a_later_part_wins_unless_it_only_adds_a_note() -> None:
    """A part may narrow a field of an earlier one, or describe it."""
    narrowed = {"type": "string", "enum": ["x"]}
    schema = {"allOf": [model(a=TEXT, b=TEXT), model(a=narrowed, b={"description": "Said."})]}
    assert composed(schema)["properties"] == {
        "a": {"type": "string", "const": "x"},
        "b": {"type": "string", "description": "Said."},
    }


def test_whether_more_fields_are_allowed_is_kept() -> None:
    """The first part that says so is believed."""
    schema = {"allOf": [A, {"additionalProperties": TEXT}, {"additionalProperties": False}]}
    assert composed(schema)["additionalProperties"] == TEXT


@pytest.mark.parametrize(
    "schema",
    [
        {"allOf": [A, either(ref("B"), model(c=TEXT))]},
        {"allOf": [ref("A"), {"anyOf": [ref("B"), model(c=TEXT)]}]},
        {**A, "oneOf": [ref("B"), model(c=TEXT)]},
    ],
)
def test_an_object_beside_a_union_is_in_each_branch(schema: Schema) -> None:
    """What all branches share is written into each, so that each is a class with all its fields."""
    outcome = named(normal(holding(schema, A=A, B=B)))
    assert [branch["$ref"].rpartition("/")[2] for branch in outcome["ThingHeld"]["oneOf"]] == [
        "ThingHeldBranch1",
        "ThingHeldBranch2",
    ]
    assert outcome["ThingHeldBranch1"]["properties"].keys() == {"a", "b"}
    assert outcome["ThingHeldBranch2"]["properties"].keys() == {"a", "c"}
    assert outcome["ThingHeldBranch1"]["required"] == ["a", "b"]


def test_branches_that_only_say_which_keys_go_together_make_no_union() -> None:
    """One of two keys being required does not make two classes."""
    schema = {**model(a=TEXT, b=TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    assert composed(schema) == model(a=TEXT, b=TEXT)


def test_parts_that_are_no_objects_come_together_too() -> None:
    """A named enum with a note or a bound beside it stays that enum."""
    choice = {"type": "string", "enum": ["a", "b"]}
    source = holding({"allOf": [ref("Choice"), {"minLength": 1}]}, Choice=choice, Thing2=model(other=ref("Choice")))
    assert named(normal(source))["ThingHeld"]["enum"] == ["a", "b"]
    assert held(holding({"allOf": [TEXT, {"maxLength": 3}]})) == {"type": "string", "maxLength": 3}


def test_a_part_that_leads_back_to_the_whole_adds_nothing() -> None:
    """An object may be composed of itself, and refer to itself in a field."""
    source = holding(ref("Loop"), Loop={"allOf": [ref("Loop"), model(again=ref("Loop"))]})
    assert named(normal(source))["Loop"]["properties"] == {"again": ref("Loop")}


def test_what_is_merged_is_not_shared() -> None:
    """A field that two objects come by in this way is changed in neither through the other."""
    source = holding({"allOf": [ref("A2"), model(c=TEXT)]}, A2=model(a={"type": "array", "items": TEXT}))
    outcome = named(normal({**source, "paths": {**source["paths"]}}))
    assert outcome["ThingHeld"]["properties"]["a"] == {"type": "array", "items": TEXT}


@pytest.mark.parametrize(
    ("schema", "parts"),
    [
        ({"allOf": [either(ref("A"), ref("B")), either(model(c=TEXT), model(d=TEXT))]}, "2 unions"),
        ({"allOf": [TEXT, model(a=TEXT)]}, "object and string"),
    ],
)
def test_what_cannot_be_one_schema_is_told(schema: Schema, parts: str) -> None:
    """Two unions at once, and a text that is an object, are for a person to look at."""
    place = "/components/schemas/Thing/properties/held"
    assert faults(holding(schema, A=A, B=B)) == [f"{place}: is composed of {parts}; write it as one in the overlay"]
