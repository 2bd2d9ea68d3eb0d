"""Operations are the same however a document writes them, and what became of each is found."""

from __future__ import annotations

import pytest

from generated.runtime.requests import query
from scripts.contract.diff.calls import operations
from scripts.contract.diff.service import compare
from scripts.contract.diff.shapes import Shapes
from tests.scripts.normalise.toys import (
    TEXT,
    Schema,
    answers,
    document,
    listed,
    model,
    operation,
    parameter,
    ref,
    sends,
)

SIZE = parameter("size")
BOX = model(width=TEXT)


def one(more: Schema, *, shared: list[Schema] | None = None, **components: Schema) -> Schema:
    """Return a document with one operation."""
    item = {"put": operation("putThing", **more), **({} if shared is None else {"parameters": shared})}
    return document(paths={"/thing/{id}": item}, components=components)


def told(old: Schema, new: Schema) -> list[tuple[str, str]]:
    """Compare two documents, and return the rules and subjects."""
    return [(change.rule, change.subject) for change in compare(Shapes(old), Shapes(new))]


@pytest.mark.parametrize(
    "spelled",
    [
        one({"parameters": [{"$ref": "#/components/parameters/Size"}]}, parameters={"Size": SIZE}),
        one({"parameters": []}, shared=[SIZE]),
        one({"parameters": [SIZE]}, shared=[{**SIZE, "required": True}]),
        one({"parameters": [SIZE, parameter("id", "path")]}),
        one({"parameters": [{**SIZE, "description": "How large."}]}),
        one({"parameters": [SIZE, {"name": "session", "in": "cookie", "schema": TEXT}]}),
        one({"parameters": [{**SIZE, "style": "form", "explode": True}]}),
        one({"parameters": [{**SIZE, "explode": False}]}),
    ],
)
def test_a_parameter_is_the_same_wherever_it_is_written(spelled: Schema) -> None:
    """At the operation, at its path, among the components; what is only in the path is text."""
    plain = one({"parameters": [SIZE]})
    assert told(plain, spelled) == []
    assert told(spelled, plain) == []


@pytest.mark.parametrize(
    ("before", "after", "is_same"),
    [
        ({}, {"style": "form", "explode": True}, True),
        ({}, {"explode": False}, False),
        ({"explode": False}, {"style": "pipeDelimited", "explode": False}, False),
        ({}, {"style": "pipeDelimited", "explode": True}, True),
        ({"in": "header"}, {"in": "header", "style": "simple", "explode": True}, True),
        ({}, {"content": {"application/json": {"schema": listed(TEXT)}}}, False),
    ],
)
def test_a_list_in_a_parameter_is_written_in_one_of_several_ways(
    before: Schema,
    after: Schema,
    is_same: bool,  # noqa: FBT001 - a parameter of the table
) -> None:
    """The generated client writes each item for itself, whatever the document says."""
    several = parameter("size", schema=listed(TEXT))
    old, new = (one({"parameters": [{**several, **more}]}) for more in (before, after))
    rules = [] if is_same else [("request-parameter-style-changed", "putThing.size")]
    assert (told(old, new), told(new, old)) == (rules, rules)
    assert query({"size": ["a", "b"]}) == (("size", "a"), ("size", "b"))


def test_a_parameter_of_another_type_is_told_as_that() -> None:
    """How it is written follows from it."""
    old, new = (one({"parameters": [parameter("size", schema=schema)]}) for schema in (TEXT, listed(TEXT)))
    assert told(old, new) == [("type-changed", "putThing.size")]
    labelled = one({"parameters": [parameter("id", "path", style="label")]})
    assert told(one({}), labelled) == [("request-parameter-style-changed", "putThing.id")]


def test_a_header_is_the_same_in_capitals() -> None:
    """Unless Python's name of it is another one then."""
    old, capitals, run_together = (
        one({"parameters": [parameter(name, "header")]}) for name in ("X-Key", "x-key", "xkey")
    )
    assert told(old, capitals) == []
    assert {rule for rule, _ in told(old, run_together)} == {"request-parameter-removed", "request-parameter-added"}


def test_a_parameter_can_be_deprecated() -> None:
    """As a property can."""
    assert told(one({"parameters": [SIZE]}), one({"parameters": [{**SIZE, "deprecated": True}]})) == [
        ("deprecated", "putThing.size")
    ]


def test_parameters_of_a_path_may_exchange_their_names() -> None:
    """Given by position nothing changes; given by name each goes where the other belongs."""
    first, second = (document(paths={path: {"get": operation()}}) for path in ("/{a}/{b}", "/{b}/{a}"))
    assert [rule for rule, _ in told(first, second)] == ["request-path-parameter-renamed"] * 2


def _keyed(*asked: Schema) -> Schema:
    schemes = {"bearer": {"type": "http", "scheme": "Bearer"}, "header": {"type": "apiKey", "in": "header"}}
    return one({"security": list(asked)}, securitySchemes=schemes)


BEARER: Schema = {"bearer": []}
HEADER: Schema = {"header": []}


@pytest.mark.parametrize(
    ("before", "after", "rules"),
    [
        ([BEARER, HEADER], [HEADER], ["key-changed"]),
        ([BEARER], [{**BEARER, **HEADER}], ["key-changed"]),
        ([HEADER], [BEARER], ["key-changed"]),
        ([BEARER, {}], [BEARER], ["key-required"]),
        ([BEARER, HEADER], [BEARER], []),
        ([{**BEARER, **HEADER}], [BEARER], []),
        ([BEARER], [HEADER, BEARER], []),
        ([], [BEARER, {}], []),
        ([BEARER], [], []),
    ],
)
def test_the_key_that_clients_send_has_to_be_enough(
    before: list[Schema], after: list[Schema], rules: list[str]
) -> None:
    """They send a bearer token and nothing else."""
    assert [rule for rule, _ in told(_keyed(*before), _keyed(*after))] == rules


def test_two_paths_may_share_what_stands_elsewhere() -> None:
    """Each is an operation of its own."""
    shared = {"$ref": "#/components/pathItems/Shared"}
    items = {"pathItems": {"Shared": {"get": operation()}}}
    both, first = (document(paths=dict.fromkeys(paths, shared), components=items) for paths in (["/a", "/b"], ["/a"]))
    assert [rule for rule, _ in told(both, first)] == ["operation-removed"]


@pytest.mark.parametrize(
    "spelled",
    [
        one({"requestBody": {"$ref": "#/components/requestBodies/Box"}}, requestBodies={"Box": sends(BOX)}),
        one({"requestBody": sends(BOX, "application/json; charset=utf-8")}),
        one({"requestBody": sends(BOX, "application/vnd.toy+json")}),
        one({"requestBody": {"content": {**sends(TEXT, "text/plain")["content"], **sends(BOX)["content"]}}}),
    ],
)
def test_a_body_is_the_same_whatever_else_could_be_sent(spelled: Schema) -> None:
    """The generated client sends JSON where it can, by any of its names."""
    assert told(one({"requestBody": sends(BOX)}), spelled) == []


@pytest.mark.parametrize(
    "responses",
    [
        {"2xx": answers(ref("Thing"))["200"]},
        {"default": answers(ref("Thing"))["200"]},
        {"200": {"$ref": "#/components/responses/Known"}},
        {**answers(ref("Thing")), "404": {"description": "Gone."}, "x-note": {"words": 3}},
    ],
)
def test_an_answer_is_the_same_by_any_number(responses: Schema) -> None:
    """What the generated client returns is what counts; refusals are raised, whatever they hold."""
    spelled = one({"responses": responses}, responses={"Known": answers(ref("Thing"))["200"]})
    assert {rule for rule, _ in told(one({}), spelled)} <= {"response-success-renumbered"}


def test_an_operation_is_known_by_its_address_first() -> None:
    """Two that swap their ids are two that are called otherwise, not two that moved."""
    first = document(paths={"/a": {"get": operation("one")}, "/b": {"get": operation("two")}})
    second = document(paths={"/a": {"get": operation("two")}, "/b": {"get": operation("one")}})
    assert told(first, second) == [("operation-id-changed", "one"), ("operation-id-changed", "two")]


def test_an_operation_that_moved_is_compared_on() -> None:
    """What else became of it is told as well."""
    old = document(paths={"/a": {"get": operation("one")}})
    new = document(paths={"/b": {"post": operation("one", parameters=[SIZE])}})
    assert told(old, new) == [("operation-moved", "one"), ("request-parameter-added", "one.size")]


def test_an_operation_without_an_id_goes_by_its_address() -> None:
    """As it does in the generated client."""
    bare = operation()
    del bare["operationId"]
    (found,) = operations(document(paths={"/a/{id}": {"get": bare}, "x-note": {}}))
    assert (found.id, found.template, found.path_names) == ("get_a_id", "/a/{}", ["id"])


@pytest.mark.parametrize(
    ("before", "after", "rules"),
    [
        ({"tags": ["Voice Agents"]}, {"tags": ["voice_agents", "More"]}, []),
        ({"tags": []}, {"tags": ["default"]}, []),
        ({"tags": ["Voice Agents"]}, {"tags": ["voiceagents"]}, ["operation-tag-changed"]),
        ({"operationId": "putThing"}, {"operationId": "put_thing"}, []),
        ({"operationId": "putThing"}, {"operationId": "putthing"}, ["operation-id-changed"]),
    ],
)
def test_what_python_calls_alike_is_called_alike(before: Schema, after: Schema, rules: list[str]) -> None:
    """The generated code goes by the names that Python can have."""
    old, new = (document(paths={"/thing": {"put": {**operation(), **more}}}) for more in (before, after))
    assert [rule for rule, _ in told(old, new)] == rules


def test_a_reference_to_nowhere_is_nothing() -> None:
    """It is the document's fault, which other checks tell."""
    lost = one({"parameters": [{"$ref": "#/components/parameters/Lost"}], "requestBody": {"$ref": "#/lost"}})
    assert told(lost, lost) == []
    assert told(one({}), lost) == []
