"""What documents write in several ways comes out in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scripts.normalise import normalise
from scripts.normalise.walk import sites
from tests.scripts.normalise.toys import (
    NUMBER,
    TEXT,
    answers,
    document,
    either,
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
    told,
)

if TYPE_CHECKING:
    from tests.scripts.normalise.conftest import Real
    from tests.scripts.normalise.toys import Schema

NULL: Schema = {"type": "null"}
CHOICE: Schema = {"type": "string", "enum": ["a", "b"]}


@pytest.mark.parametrize(
    ("version", "spelling"),
    [
        ("3.0.3", {"type": "string", "nullable": True}),
        ("3.1.0", {"type": ["string", "null"]}),
        ("3.1.0", {"type": ["null", "string"]}),
        ("3.1.0", either(TEXT, NULL)),
        ("3.1.0", {"anyOf": [NULL, TEXT]}),
        ("3.1.0", either(TEXT, {"type": ["null"]})),
        ("3.1.0", either(TEXT, {"enum": [None]})),
        ("3.1.0", either(TEXT, {"const": None})),
        ("3.1.0", {"allOf": [either(TEXT, NULL)]}),
    ],
)
def test_a_text_that_may_be_null_has_one_spelling(version: str, spelling: Schema) -> None:
    """However a document says it, the outcome is the type and `nullable`."""
    assert held(holding(spelling, openapi=version)) == {"type": "string", "nullable": True}


@pytest.mark.parametrize(
    "spelling",
    [
        {**CHOICE, "nullable": True},
        {"type": "string", "nullable": True, "enum": ["a", "b", None]},
        {"type": ["string", "null"], "enum": ["a", "b", None]},
        {"enum": ["a", None, "b"]},
        either(CHOICE, NULL),
        either({"allOf": [CHOICE]}, {"enum": [None]}),
    ],
)
def test_an_enum_that_may_be_null_has_one_spelling(spelling: Schema) -> None:
    """Null is no value of the enum, but of the field."""
    outcome = normal(holding(spelling, openapi="3.1.0"))
    assert named(outcome)["Thing"]["properties"]["held"] == {**ref("ThingHeld"), "nullable": True}
    assert named(outcome)["ThingHeld"] == CHOICE


@pytest.mark.parametrize(
    "spelling",
    [
        {"allOf": [ref("Other")], "nullable": True},
        either(ref("Other"), NULL),
        {**ref("Other"), "nullable": True},
        either({"allOf": [ref("Other")]}, {"type": ["null"]}),
    ],
)
def test_a_reference_that_may_be_null_has_one_spelling(spelling: Schema) -> None:
    """The class stays what it is, and the field may be null."""
    source = holding(spelling, openapi="3.1.0", Other=model(a=TEXT))
    assert held(source) == {**ref("Other"), "nullable": True}


@pytest.mark.parametrize("nothing", [NULL, {"type": ["null"]}, {"const": None}, {"enum": [None]}, either(NULL)])
def test_what_can_only_be_null_can_be_anything(nothing: Schema) -> None:
    """Python has a type for it, but a service that ever sends more is understood as well."""
    assert held(holding(nothing, openapi="3.1.0")).get("nullable")
    assert "type" not in held(holding(nothing, openapi="3.1.0"))


def test_a_named_schema_that_may_be_null_says_so_where_it_is_used() -> None:
    """A class cannot be null, a field can; another name for it passes that on."""
    source = document(
        {
            "Thing": model(one=ref("Loose"), two=ref("Alias"), three=listed(ref("Loose"))),
            "Loose": {**model(a=TEXT), "nullable": True},
            "Alias": ref("Loose"),
        }
    )
    outcome = named(normal(source))
    loose = {**ref("Loose"), "nullable": True}
    assert outcome["Thing"]["properties"] == {"one": loose, "two": loose, "three": listed(loose)}
    assert "nullable" not in outcome["Loose"]


def test_several_types_become_a_union_of_what_is_said_of_each() -> None:
    """What belongs to lists or objects alone does not end up with the other types."""
    several = {"type": ["array", "object", "string"], "items": TEXT, "properties": {"a": NUMBER}, "minLength": 2}
    outcome = normal(holding(several, openapi="3.1.0"))
    assert named(outcome)["ThingHeld"]["oneOf"] == [
        {"type": "array", "items": TEXT, "minLength": 2},
        ref("ThingHeldBranch2"),
        {"type": "string", "minLength": 2},
    ]
    assert named(outcome)["ThingHeldBranch2"] == {"type": "object", "properties": {"a": NUMBER}, "minLength": 2}


@pytest.mark.parametrize(
    ("boolean", "outcome"), [(True, {}), (listed({}) | {"items": True}, listed({})), (False, {"not": {}})]
)
def test_schemas_that_are_true_or_false_are_objects(boolean: Schema, outcome: Schema) -> None:
    """OpenAPI 3.1 allows a boolean for a schema; every step relies on objects."""
    assert held(holding(boolean, openapi="3.1.0")) == outcome
    assert held(holding(either(boolean, TEXT), openapi="3.1.0"))["oneOf"] == [outcome, TEXT]


@pytest.mark.parametrize("more", [True, False, {}, {"type": "string"}])
def test_whether_an_object_may_have_more_fields_stays(more: bool | Schema) -> None:  # noqa: FBT001 - JSON's own
    """`additionalProperties` is a boolean or a schema in OpenAPI 3.0 as well."""
    source = document({"Thing": {**model(a=TEXT), "additionalProperties": more}})
    assert named(normal(source))["Thing"]["additionalProperties"] == more


@pytest.mark.parametrize(
    ("untyped", "kind"),
    [
        ({"items": TEXT}, "array"),
        ({"enum": [1, 2]}, "integer"),
        ({"enum": [0.5, 1.5]}, "number"),
        ({"enum": [True, False]}, "boolean"),
        ({"const": 0.5}, "number"),
        ({"enum": ["a"]}, "string"),
    ],
)
def test_an_untold_type_is_the_one_that_the_rest_implies(untyped: Schema, kind: str) -> None:
    """Items make a list, and values have the type that they have."""
    outcome = normal(holding(untyped))
    found = named(outcome)["Thing"]["properties"]["held"]
    assert (named(outcome)["ThingHeld"] if "$ref" in found else found)["type"] == kind


def test_an_untold_object_is_one() -> None:
    """Properties make an object, which becomes a class."""
    assert held(holding({"properties": {"a": TEXT}})) == ref("ThingHeld")


def test_scalars_beside_the_type_object_are_meant() -> None:
    """No text is an object, so a list of texts is not taken for one."""
    assert named(normal(holding({"type": "object", "enum": ["a", "b"]})))["ThingHeld"] == CHOICE


@pytest.mark.parametrize(
    ("spelling", "outcome"),
    [
        ({"type": "string", "enum": ["a"]}, {"type": "string", "const": "a"}),
        ({"type": "string", "enum": ["a", "a"]}, {"type": "string", "const": "a"}),
        ({"const": "a", "enum": ["a", "b"]}, {"type": "string", "const": "a"}),
        ({"const": "a"}, {"type": "string", "const": "a"}),
        ({"enum": [True]}, {"type": "boolean", "const": True}),
        ({"enum": [True, False]}, {"type": "boolean"}),
        ({"const": 0.5}, {"type": "number"}),
        ({"const": {"a": 1}}, {}),
        ({"const": ["a"]}, {}),
        ({"enum": [{"$ref": "#/nowhere"}, {"oneOf": 1}]}, {}),
    ],
)
def test_a_single_value_is_a_constant_if_python_can_say_it(spelling: Schema, outcome: Schema) -> None:
    """Texts, whole numbers and booleans are tags; what is none of these is no literal in Python."""
    assert held(holding(spelling, openapi="3.1.0")) == outcome


def test_titles_and_formats_of_ids_are_gone() -> None:
    """Two schemas with one title would be one class, and an id is the text that it came as."""
    source = holding({"type": "string", "format": "uuid", "title": "Id"})
    assert held(source) == TEXT


def test_a_property_may_have_any_name() -> None:
    """Names that mean something in a schema mean nothing among the properties."""
    names = ("$ref", "oneOf", "allOf", "items", "enum", "type", "properties", "title", "nullable", "default", "const")
    source = document({"Thing": model(**dict.fromkeys(names, TEXT), required=model("oneOf", oneOf=TEXT))})
    outcome = named(normal(source))
    assert outcome["Thing"]["properties"] == {**dict.fromkeys(names, TEXT), "required": ref("ThingRequired")}
    assert outcome["ThingRequired"]["properties"] == {"oneOf": TEXT}


def test_payloads_are_no_schemas() -> None:
    """What an example shows or an extension says is left alone, whatever it looks like."""
    payload = {"$ref": "#/nowhere", "type": ["string", "null"], "oneOf": 3, "properties": [None]}
    source = holding({**TEXT, "example": payload, "x-ours": payload})
    assert held(source) == {**TEXT, "example": payload, "x-ours": payload}


def test_both_versions_of_a_document_come_out_alike() -> None:
    """The 3.0 and the 3.1 spelling of the same facts have the same outcome."""
    outcomes = [normal(in_version_30()), normal(in_version_31())]
    assert [outcome.pop("openapi") for outcome in outcomes] == ["3.0.3", "3.1.0"]
    assert outcomes[0] == outcomes[1]


def in_version_30() -> Schema:
    """Say with the words of OpenAPI 3.0 what `in_version_31` says."""
    thing = model(
        "id",
        id=TEXT,
        note={"type": "string", "nullable": True},
        kind={"type": "string", "enum": ["thing"]},
        size={"type": "string", "nullable": True, "enum": ["small", "large", None]},
        part={"allOf": [ref("Part")], "nullable": True},
        parts={**listed({"oneOf": [ref("Part"), ref("Thing")]}), "nullable": True},
        any={},
    )
    schemas = {"Thing": thing, "Part": {"allOf": [ref("Base"), model(b=NUMBER)]}, "Base": model(a=TEXT)}
    get = operation(parameters=[parameter("q", schema={"type": "integer", "nullable": True})])
    return document(schemas, {"/thing": {"get": get, "post": operation("make", requestBody=sends(ref("Thing")))}})


def in_version_31() -> Schema:
    """Say with the words of OpenAPI 3.1 what `in_version_30` says."""
    thing = model(
        "id",
        id=TEXT,
        note={"type": ["string", "null"]},
        kind={"const": "thing"},
        size={"enum": ["large", "small", None]},
        part={"anyOf": [ref("Part"), NULL]},
        parts={"type": ["array", "null"], "items": {"anyOf": [ref("Part"), ref("Thing")]}},
        any=True,  # type: ignore[arg-type]  # only 3.1 has such schemas
    )
    schemas = {"Thing": thing, "Part": {**ref("Base"), "properties": {"b": NUMBER}}, "Base": model(a=TEXT)}
    ok, q = {"$ref": "#/components/responses/ok"}, {"$ref": "#/components/parameters/q"}
    get: Schema = {**operation(), "responses": {"200": ok}, "parameters": [q]}
    post = {**operation("make"), "requestBody": {"$ref": "#/components/requestBodies/thing"}}
    components = {
        "parameters": {"q": parameter("q", schema={"type": ["integer", "null"]})},
        "requestBodies": {"thing": sends(ref("Thing"))},
        "responses": {"ok": answers(ref("Thing"))["200"]},
    }
    return document(schemas, {"/thing": {"get": get, "post": post}}, openapi="3.1.0", components=components)


def test_the_real_documents_are_spelled_in_one_way(every: Real) -> None:
    """Nothing of what has another spelling is left anywhere."""
    for site in sites(every.normal):
        assert not {"anyOf", "allOf", "title", "default"} & site.schema.keys(), site.pointer
        assert isinstance(site.schema.get("type", ""), str), site.pointer
        assert len(site.schema.get("enum", "several")) > 1, site.pointer
        assert None not in site.schema.get("enum", ()), site.pointer
        assert site.schema.get("format") != "uuid", site.pointer


def test_each_step_tells_where_it_did_something() -> None:
    """A person can follow every change from the report."""
    _, report = normalise(in_version_31())
    thing = "/components/schemas/Thing/properties"
    assert told(report, "spell-booleans") == {f"{thing}/any": "spelled the schema true as an object"}
    assert told(report, "spell-nullable").keys() >= {
        f"{thing}/note",
        f"{thing}/size",
        f"{thing}/part",
        f"{thing}/parts",
    }
    assert told(report, "spell-references") == {
        "/components/schemas/Part": "spelled properties beside a reference as allOf"
    }
    assert (
        told(report, "write-out-references")["/paths/~1thing/get/responses/200"]
        == "wrote out #/components/responses/ok"
    )
