"""Operations: what they share is written out, what they lack is given, and what no client could send is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from scripts.normalise import normalise
from scripts.normalise.walk import operations
from tests.scripts.normalise.toys import (
    NUMBER,
    TEXT,
    answers,
    document,
    faults,
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
    from tests.scripts.normalise.toys import Schema


def only(source: Schema) -> Schema:
    """Normalise a document with one operation and return that."""
    (site,) = operations(normal(source))
    return site.operation


def having(path: str = "/thing", **more: Any) -> Schema:
    """Return a document with one operation that has this."""
    return document(paths={path: {"post": operation(**more)}})


def test_shared_parts_are_written_where_they_are_used() -> None:
    """Parameters, bodies, answers and their headers come to stand in the operation; nothing shared is left."""
    limit = parameter("limit", schema={"type": "integer"})
    answer = answers(ref("Thing"))["200"] | {"headers": {"X-Left": {"$ref": "#/components/headers/left"}}}
    source = document(
        paths={
            "/thing": {
                "post": {
                    "operationId": "make",
                    "parameters": [{"$ref": "#/components/parameters/again"}],
                    "requestBody": {"$ref": "#/components/requestBodies/thing"},
                    "responses": {"200": {"$ref": "#/components/responses/ok"}},
                }
            }
        },
        components={
            "parameters": {"limit": limit, "again": {"$ref": "#/components/parameters/limit"}},
            "requestBodies": {"thing": sends(ref("Thing"))},
            "responses": {"ok": answer},
            "headers": {"left": {"schema": {"type": "integer"}}},
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
    )
    assert only(source)["parameters"] == [limit]
    assert only(source)["requestBody"] == sends(ref("Thing"))
    assert only(source)["responses"]["200"]["headers"] == {"X-Left": {"schema": {"type": "integer"}}}
    assert normal(source)["components"].keys() == {"schemas", "securitySchemes"}


def test_a_shared_path_item_is_written_out() -> None:
    """Operations that stand among the components are not lost; a callback may lead back to where it stands."""
    again = {"done": {"{$request.body#/url}": {"$ref": "#/components/pathItems/thing"}}}
    source = document(
        paths={"/thing": {"$ref": "#/components/pathItems/thing"}},
        openapi="3.1.0",
        components={"pathItems": {"thing": {"get": operation(callbacks=again)}}},
    )
    assert [site.name for site in operations(normal(source))] == ["getThing"]


@pytest.mark.parametrize(
    ("part", "place"),
    [
        ({"parameters": [{"$ref": "#/components/parameters/no"}]}, "parameters/0"),
        ({"requestBody": {"$ref": "#/components/parameters/no"}}, "requestBody"),
        ({"responses": {"200": {"$ref": "#/components/parameters/no"}}}, "responses/200"),
        (
            {"responses": {"200": {"description": "", "headers": {"X": {"$ref": "#/components/parameters/no"}}}}},
            "responses/200/headers/X",
        ),
    ],
)
def test_a_shared_part_that_is_not_there_is_told(part: Schema, place: str) -> None:
    """Each reference that leads nowhere is named with its place, and nothing else is made of it."""
    told = f"/paths/~1thing/post/{place}: refers to #/components/parameters/no, which is not in the document"
    assert faults(having(**part)) == [f"{told}; mend it in the overlay"]


def test_a_shared_part_that_leads_back_to_itself_is_told() -> None:
    """Two parameters that are each other are none."""
    circle = {"one": {"$ref": "#/components/parameters/two"}, "two": {"$ref": "#/components/parameters/one"}}
    paths = {"/thing": {"get": operation(parameters=[{"$ref": "#/components/parameters/one"}])}}
    (fault,) = faults(document(paths=paths, components={"parameters": circle}))
    assert "which leads back to itself" in fault


def test_parameters_of_the_path_are_parameters_of_each_operation() -> None:
    """What an operation declares itself wins over what its path declares."""
    own, other = parameter("q", schema=NUMBER), parameter("id", "path")
    item = {
        "parameters": [other, parameter("q"), parameter("q", "header")],
        "get": operation("one", parameters=[own]),
        "put": operation("two"),
    }
    found = {site.name: site.operation["parameters"] for site in operations(normal(document(paths={"/{id}": item})))}
    assert found == {
        "one": [own, other, parameter("q", "header")],
        "two": [other, parameter("q"), parameter("q", "header")],
    }


@pytest.mark.parametrize(
    ("path", "declared", "outcome", "said"),
    [
        ("/{id}", [], [parameter("id", "path")], "declared the path parameter 'id'"),
        ("/{id}", [parameter("id")], [parameter("id"), parameter("id", "path")], "declared the path parameter 'id'"),
        ("/", [parameter("id", "path")], [], "dropped 'id', which is not in the path"),
        (
            "/{id}",
            [{"name": "id", "in": "path", "schema": TEXT}],
            [parameter("id", "path")],
            "the path parameter 'id' is required",
        ),
    ],
)
def test_the_path_says_which_parameters_it_has(
    path: str, declared: list[Schema], outcome: list[Schema], said: str
) -> None:
    """Those in braces are declared, no others, and all of them are required."""
    source = having(path, parameters=declared)
    assert only(source)["parameters"] == outcome
    assert list(told(normalise(source)[1], "declare-path-parameters").values()) == [said]


@pytest.mark.parametrize(
    ("path", "ids", "names"),
    [
        ("/a/{b-c}/d.e", {}, ["post_a_b_c_d_e"]),
        ("/a", {"operationId": ""}, ["post_a"]),
        ("/a", {"operationId": "getThing"}, ["getThing_2"]),
        ("/a", {"operationId": "get_thing"}, ["get_thing_2"]),
        ("/a", {"operationId": "GetThing"}, ["GetThing_2"]),
    ],
)
def test_every_operation_has_a_name_of_its_own(path: str, ids: dict[str, str], names: list[str]) -> None:
    """One without an id, and several whose ids are the same in Python, would overwrite each other's modules."""
    nameless = {"responses": {"200": {"description": ""}}, **ids}
    source = document(paths={"/thing": {"get": operation()}, path: {"post": nameless}})
    assert [site.name for site in operations(normal(source))] == ["getThing", *names]
    assert list(told(normalise(source)[1], "name-operations")) == [f"/paths/{path.replace('/', '~1')}/post"]


@pytest.mark.parametrize(
    ("media_types", "kept"),
    [
        (["multipart/form-data", "application/json"], "application/json"),
        (["application/cbor", "application/json; charset=utf-8"], "application/json; charset=utf-8"),
        (["application/merge-patch+json", "application/json"], "application/json"),
        (["text/plain", "multipart/form-data", "application/x-www-form-urlencoded"], "multipart/form-data"),
    ],
)
def test_one_kind_of_body_is_kept(media_types: list[str], kept: str) -> None:
    """A client sends a body in one way, JSON if it may; that the others are not used is reported."""
    source = having(requestBody={"content": {media_type: {"schema": ref("Thing")} for media_type in media_types}})
    assert list(only(source)["requestBody"]["content"]) == [kept]
    assert (
        "which is one of several"
        in told(normalise(source)[1], "keep-one-kind-of-body")["/paths/~1thing/post/requestBody"]
    )


def test_a_body_without_a_schema_takes_anything() -> None:
    """The generator would drop the operation."""
    assert only(having(requestBody={"content": {"application/json": {}}}))["requestBody"] == sends({})


def test_statuses_have_one_spelling() -> None:
    """Ranges in small letters are ranges, and the author's own keys are no statuses and no paths."""
    source = having(responses={"2xx": answers(ref("Thing"))["200"], "4Xx": {}, "default": {}, "x-ours": 1})
    source["paths"]["x-ours"] = "not a path"
    assert only(source)["responses"] == {
        "2XX": answers(ref("Thing"))["200"],
        "4XX": {"description": ""},
        "default": {"description": ""},
    }
    assert list(normal(source)["paths"]) == ["/thing"]


def test_an_operation_may_have_no_answers() -> None:
    """Nothing is known of them then, which is not the same as a fault."""
    source = document(paths={"/thing": {"get": {"operationId": "getThing"}}})
    assert only(source)["responses"] == {}


@pytest.mark.parametrize(
    ("part", "fault"),
    [
        (
            {"parameters": [parameter("session", "cookie")]},
            "the parameter 'session' is in 'cookie', where the clients send nothing; remove it in the overlay",
        ),
        (
            {"parameters": [{"name": "q", "in": "query", "content": {"application/json": {"schema": TEXT}}}]},
            "the parameter 'q' has no schema; give it one in the overlay",
        ),
        (
            {"requestBody": sends(model(a=TEXT), "text/plain")},
            "the clients send no text/plain; remove the operation in the overlay or extend scripts/generate",
        ),
        (
            {"requestBody": sends({"type": "string", "format": "binary"}, "audio/wav")},
            "the clients send no audio/wav; remove the operation in the overlay or extend scripts/generate",
        ),
    ],
)
def test_what_no_client_could_send_is_told(part: Schema, fault: str) -> None:
    """The generator would pass over it, and requests would lack it without a word."""
    assert faults(having(**part)) == [f"/paths/~1thing/post: {fault}"]


@pytest.mark.parametrize(
    ("names", "clash"),
    [
        (("fooBar", "foo_bar"), None),
        (("Type", "type"), None),
        (("a!", "a?"), "'a!' and 'a?'"),
        (("from", "from_", "x"), "'from' and 'from_'"),
    ],
)
def test_properties_that_python_cannot_tell_apart_are_told(names: tuple[str, ...], clash: str | None) -> None:
    """Two spellings of one name are two fields; names that only differ in signs cannot be."""
    source = document({"Thing": model(**dict.fromkeys(names, TEXT))})
    words = "become one Python name; remove all but one in the overlay, they are kept as unknown fields then"
    assert faults(source) == ([f"/components/schemas/Thing: the properties {clash} {words}"] if clash else [])


def test_an_answer_keeps_every_status() -> None:
    """Patterns and `default` are answers like any other."""
    source = having(responses={**answers(ref("Thing"), "2XX"), **answers(model(code=TEXT), "default")})
    assert only(source)["responses"].keys() == {"2XX", "default"}
    assert "GetThingResponsedefault" in named(normal(source))
