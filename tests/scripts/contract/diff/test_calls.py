"""Operations are the same however a document writes them, and what became of each is found."""

from __future__ import annotations

import pytest

from scripts.contract.diff.calls import operations
from scripts.contract.diff.service import compare
from scripts.contract.diff.shapes import Shapes
from tests.scripts.normalise.toys import TEXT, Schema, answers, document, model, operation, parameter, ref, sends

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
        one({"parameters": [{"name": "size", "in": "query", "content": {"application/json": {"schema": TEXT}}}]}),
    ],
)
def test_a_parameter_is_the_same_wherever_it_is_written(spelled: Schema) -> None:
    """At the operation, at its path, among the components; what is only in the path is text."""
    plain = one({"parameters": [SIZE]})
    assert told(plain, spelled) == []
    assert told(spelled, plain) == []


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


def test_a_reference_to_nowhere_is_nothing() -> None:
    """It is the document's fault, which other checks tell."""
    lost = one({"parameters": [{"$ref": "#/components/parameters/Lost"}], "requestBody": {"$ref": "#/lost"}})
    assert told(lost, lost) == []
    assert told(one({}), lost) == []
