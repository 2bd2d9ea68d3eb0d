"""What stands inside other schemas is written once, under a name of its own."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from scripts.normalise.hoist import is_deep
from scripts.normalise.walk import branches, referred, sites
from tests.scripts.normalise.toys import (
    NUMBER,
    TEXT,
    answers,
    document,
    either,
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

CHOICE: Schema = {"type": "string", "enum": ["b", "a"]}


def test_an_enum_is_written_once_however_often_it_occurs() -> None:
    """The order of its values does not count, nor what is said of its uses."""
    again = {"type": "string", "enum": ["a", "b"], "nullable": True, "description": "Said."}
    source = document({"Thing": model(one=CHOICE, two=again, many=listed(CHOICE))})
    outcome = named(normal(source))
    assert outcome["ThingOne"] == {"type": "string", "enum": ["a", "b"]}
    assert outcome["Thing"]["properties"] == {
        "one": ref("ThingOne"),
        "two": {**ref("ThingOne"), "nullable": True, "description": "Said."},
        "many": listed(ref("ThingOne")),
    }


def test_an_enum_that_has_a_name_keeps_it() -> None:
    """What a document names itself is used for all its copies."""
    source = document({"Thing": model(one=CHOICE, two=ref("Choice")), "Choice": CHOICE})
    assert named(normal(source))["Thing"]["properties"]["one"] == ref("Choice")


def test_an_overlay_may_name_an_enum_or_a_union() -> None:
    """The name that people look for wins over those that the places give."""
    source = document({"Thing": model(one=CHOICE, two={**CHOICE, "x-name": "Flavour"})})
    assert named(normal(source))["Flavour"]["enum"] == ["a", "b"]


def test_equal_objects_are_two_things() -> None:
    """Objects that happen to look alike today may differ tomorrow, and are never one class."""
    outcome = named(normal(document({"Thing": model(one=model(a=TEXT), two=model(a=TEXT))})))
    assert outcome.keys() == {"Thing", "ThingOne", "ThingTwo"}


def test_a_name_says_where_the_schema_stands() -> None:
    """Parameters, bodies, answers, items, values and branches are told apart by name."""
    kinds = either(model(a=TEXT), model(b=TEXT))
    source = document(
        {
            "Thing": model(
                deep=model(deeper=listed(model(a=TEXT))), map={"type": "object", "additionalProperties": kinds}
            )
        },
        {
            "/thing": {
                "get": operation(
                    "ThingController_find",
                    parameters=[parameter("sort-by", schema=CHOICE)],
                    requestBody=sends(model(a=TEXT)),
                    responses={**answers(listed(model(b=TEXT))), **answers(ref("Thing"), "201")},
                )
            }
        },
    )
    assert named(normal(source)).keys() == {
        "Thing",
        "ThingDeep",
        "ThingDeepDeeperItem",
        "ThingMapValue",
        "ThingMapValueBranch1",
        "ThingMapValueBranch2",
        "ThingControllerFindBody",
        "ThingControllerFindResponse200Item",
        "ThingControllerFindSortBy",
    }


def test_a_name_that_is_taken_gets_a_number() -> None:
    """Two schemas never become one class or one module."""
    source = document({"Thing": model(part=model(a=TEXT), other=ref("thing_part")), "thing_part": model(b=TEXT)})
    outcome = named(normal(source))
    assert outcome["Thing"]["properties"] == {"part": ref("ThingPart2"), "other": ref("thing_part")}


def test_a_union_of_objects_is_written_once() -> None:
    """Equal unions are one union, wherever they stand."""
    union = either(ref("A"), ref("B"))
    schemas = {"Thing": model(one=union, many=listed(union)), "A": model(a=TEXT), "B": model(b=TEXT)}
    outcome = named(normal(document(schemas)))
    assert outcome["ThingOne"]["oneOf"] == union["oneOf"]
    assert outcome["Thing"]["properties"] == {"one": ref("ThingOne"), "many": listed(ref("ThingOne"))}


def test_a_union_of_scalars_needs_no_name() -> None:
    """Where there is nothing to decode, the types are written where they are used."""
    assert held(holding(either(TEXT, NUMBER, listed(TEXT)))) == either(TEXT, NUMBER, listed(TEXT))


def test_unions_in_unions_are_flat() -> None:
    """A branch that is a union is replaced by its branches, each once, also when it leads back."""
    source = holding(
        either(ref("Inner"), ref("B"), either(ref("A"), NUMBER)),
        Inner=either(ref("A"), ref("Back"), TEXT),
        Back=either(ref("Inner"), ref("B")),
        A=model(a=TEXT),
        B=model(b=TEXT),
    )
    outcome = named(normal(source))
    assert outcome["ThingHeld"]["oneOf"] == [ref("A"), ref("B"), TEXT, NUMBER]
    for schema in outcome.values():
        assert not any("oneOf" in outcome.get(referred(branch) or "", branch) for branch in branches(schema))


def test_another_name_for_something_is_not_needed() -> None:
    """Lists, scalars and references that have a name are written where they are used, at any depth."""
    source = document(
        {
            "Able": ref("Baker"),
            "Baker": listed(ref("Charlie")),
            "Charlie": {"type": "string", "format": "date-time"},
            "Thing": model(held={**ref("Able"), "description": "Said."}, more=listed(ref("Able"))),
        }
    )
    when = {"type": "string", "format": "date-time"}
    outcome = named(normal(source))
    assert outcome.keys() == {"Thing"}
    assert outcome["Thing"]["properties"] == {
        "held": {**listed(when), "description": "Said."},
        "more": listed(listed(when)),
    }


def test_an_object_may_hold_itself() -> None:
    """Trees are ordinary."""
    source = document(
        {"Thing": model(parent=ref("Thing"), children=listed(ref("Thing")), either=either(ref("Thing"), TEXT))}
    )
    outcome = named(normal(source))
    assert outcome["Thing"]["properties"]["children"] == listed(ref("Thing"))


@pytest.mark.parametrize(
    "circle",
    [
        {"Loop": listed(ref("Loop"))},
        {"Loop": ref("Round"), "Round": ref("Loop")},
        {"Loop": listed(ref("Round")), "Round": {"allOf": [ref("Loop")]}},
        {"Loop": either(TEXT, listed(ref("Loop")))},
    ],
)
def test_a_circle_without_an_object_is_told(circle: dict[str, Schema]) -> None:
    """Lists of lists of lists without end have no type; each schema on the circle is named."""
    words = "leads back to itself, or to what does, without an object on the way; cut the circle in the overlay"
    assert sorted(faults(document({"Thing": model(held=ref("Loop")), **circle}))) == [
        f"/components/schemas/{name}: {words}" for name in circle
    ]


def test_each_set_of_values_has_one_name_in_the_real_documents(every: Real) -> None:
    """An enum that occurs forty times is written once."""
    names = defaultdict(list)
    for name, schema in named(every.normal).items():
        if "enum" in schema:
            names[json.dumps(sorted(schema["enum"]))].append(name)
    assert names
    own = named(every.source)
    assert not [found for found in names.values() if len(found) > 1 and not all(name in own for name in found)]


def test_all_that_needs_a_class_has_a_name_in_the_real_documents(every: Real) -> None:
    """No object with fields, no enum and no union of objects is left inside another schema."""
    for site in sites(every.normal):
        if site.holder is not named(every.normal):
            assert not site.schema.get("properties"), site.pointer
            assert "enum" not in site.schema, site.pointer
            assert not any(is_deep(every.normal, branch) for branch in branches(site.schema)), site.pointer


def test_the_names_that_people_look_for_are_there(vapi: Real) -> None:
    """What the overlay names is found under that name."""
    assert {"CallStatus", "EndedReason", "CallType", "TranscriptMessage", "AnyServerMessage"} <= named(
        vapi.normal
    ).keys()
    # The document lists 627 values, some of them twice.
    listed_values = named(vapi.source)["Call"]["properties"]["endedReason"]["enum"]
    assert len(named(vapi.normal)["EndedReason"]["enum"]) == len(set(listed_values)) == 595
