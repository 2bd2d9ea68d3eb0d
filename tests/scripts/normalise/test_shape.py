"""A document that is not shaped like OpenAPI is told so, place by place, before any step stumbles over it."""

from __future__ import annotations

import contextlib
import copy
import json
from typing import TYPE_CHECKING, Any

import pytest

from scripts.normalise import normalise
from scripts.normalise.shape import misshapen
from scripts.problems import Problem
from tests.scripts.normalise.toys import (
    NUMBER,
    TEXT,
    document,
    either,
    faults,
    holding,
    listed,
    model,
    operation,
    parameter,
    ref,
    sends,
)

if TYPE_CHECKING:
    from tests.scripts.normalise.conftest import Real
    from tests.scripts.normalise.toys import Schema

HELD = "/components/schemas/Thing/properties/held"


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        ("text", f"{HELD} is text, not an object"),
        (None, f"{HELD} is null, not an object"),
        ({"properties": ["a"]}, f"{HELD}/properties is a list, not an object"),
        ({"properties": None}, f"{HELD}/properties is null, not an object"),
        ({"items": [TEXT]}, f"{HELD}/items is a list, not an object"),
        ({"oneOf": {"a": TEXT}}, f"{HELD}/oneOf is an object, not a list"),
        ({"allOf": [TEXT, 3]}, f"{HELD}/allOf/1 is a number, not an object"),
        ({"type": 3}, f"{HELD}/type is a number, not text or a list of texts"),
        ({"type": ["string", None]}, f"{HELD}/type is a list, not text or a list of texts"),
        ({"enum": "a"}, f"{HELD}/enum is text, not a list"),
        ({"required": True}, f"{HELD}/required is true or false, not a list of texts"),
        ({"$ref": 3}, f"{HELD}/$ref is a number, not text"),
        (
            {"discriminator": "kind"},
            f"{HELD}/discriminator is text, not an object with a propertyName and a mapping of texts",
        ),
        (
            {"discriminator": {"propertyName": "kind", "mapping": {"a": 1}}},
            f"{HELD}/discriminator is an object, not an object with a propertyName and a mapping of texts",
        ),
    ],
)
def test_a_misshapen_schema_is_told(schema: Any, told: str) -> None:
    """Each place is named, with what is there and what should be."""
    assert faults(holding(schema)) == [f"{told}; mend it in the overlay"]


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({"parameters": {"q": TEXT}}, "/parameters is an object, not a list"),
        ({"parameters": ["q"]}, "/parameters/0 is text, not an object"),
        ({"parameters": [{"in": "query"}]}, "/parameters/0/name is null, not text"),
        ({"parameters": [{**parameter("q"), "in": 1}]}, "/parameters/0/in is a number, not text"),
        ({"responses": []}, "/responses is a list, not an object"),
        ({"responses": {"200": "fine"}}, "/responses/200 is text, not an object"),
        ({"requestBody": {"content": ["application/json"]}}, "/requestBody/content is a list, not an object"),
        ({"tags": "Things"}, "/tags is text, not a list of texts"),
        ({"operationId": 7}, "/operationId is a number, not text"),
    ],
)
def test_a_misshapen_operation_is_told(part: dict[str, Any], told: str) -> None:
    """The same holds for everything that is no schema."""
    source = document(paths={"/thing": {"get": {**operation(), **part}}})
    assert faults(source) == [f"/paths/~1thing/get{told}; mend it in the overlay"]


def test_all_places_are_told_at_once() -> None:
    """Whoever mends them sees them all."""
    source = document({"Thing": model(a={"enum": 1}, b={"type": 2}), "Other": model(c={"required": "c"})})
    assert len(faults(source)) == 3


def test_names_are_no_keys() -> None:
    """A property, a schema or a header may be called like something that has to be a list."""
    names = ("tags", "servers", "parameters", "oneOf", "allOf", "required", "enum", "type", "$ref", "discriminator")
    source = document({"Thing": model(**dict.fromkeys(names, TEXT)), **dict.fromkeys(names[:4], model(a=TEXT))})
    source["paths"]["/thing"]["get"]["responses"]["200"]["headers"] = {"tags": {"schema": TEXT}}
    assert not faults(source)


def test_the_real_documents_are_well_shaped(every: Real) -> None:
    """What they get wrong is of other kinds."""
    assert not list(misshapen(every.source))


ODD: tuple[object, ...] = (
    None,
    True,
    False,
    0,
    0.5,
    "",
    "a",
    [],
    [None],
    ["a"],
    [{}],
    {},
    {"a": {}},
    {"a": 1},
    {"$ref": "#/no"},
    {"$ref": 1},
)


@pytest.mark.parametrize("value", ODD, ids=repr)
def test_whatever_stands_anywhere_is_told_in_words(value: object) -> None:
    """Put it in the place of anything: the outcome is a document or a list of faults, never a traceback."""
    for number in range(len(places(varied()))):
        source = varied()
        holder, key = places(source)[number]
        holder[key] = copy.deepcopy(value)
        with contextlib.suppress(Problem):
            normalise(source)


def varied() -> Schema:
    """Return a document with a bit of everything; no part of it is there twice."""
    get = operation(parameters=[parameter("id", "path")], requestBody=sends(ref("Thing")))
    get["responses"]["200"]["headers"] = {"X-Left": {"schema": NUMBER}}
    get["callbacks"] = {"done": {"{$request.body#/url}": {"post": operation("done")}}}
    union = either(ref("Thing"), model(kind=TEXT), discriminator={"propertyName": "kind", "mapping": {"a": "Thing"}})
    source = document(
        {
            "Thing": {**model("a", a=TEXT, b=union), "allOf": [model(c={"enum": ["x", "y", None]}), ref("Other")]},
            "Other": model(d=listed({"type": ["string", "integer"], "default": "x"}), e=True),  # type: ignore[arg-type]
        },
        {"/thing/{id}": {"get": get, "parameters": [parameter("q", schema={"anyOf": [TEXT, NUMBER]})]}},
        openapi="3.1.0",
        components={"responses": {"no": {"$ref": "#/components/responses/yes"}, "yes": {"description": ""}}},
        webhooks={"paid": {"post": {"requestBody": sends(ref("Other"))}}},
    )
    copied: Schema = json.loads(json.dumps(source))
    return copied


def places(node: Any) -> list[tuple[Any, Any]]:
    """List every place below a node: what holds it, and its key or index."""
    keys = list(node) if isinstance(node, dict) else list(range(len(node))) if isinstance(node, list) else []
    return [(node, key) for key in keys] + [place for key in keys for place in places(node[key])]
