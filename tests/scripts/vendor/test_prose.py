"""Dropping prose: what goes, what stays, and that names and payloads are never prose."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import pytest

from scripts.vendor.anatomy import CHILDREN, NAMED, PATTERNED, Kind
from scripts.vendor.canonical import canonical_text
from scripts.vendor.prose import PROSE, drop_prose

if TYPE_CHECKING:
    from scripts.vendor.anatomy import Json, JsonObject


def dropped(**parts: Json) -> Json:
    """Drop the prose of a document with these parts and return them."""
    document: JsonObject = {"openapi": "3.1.0", "info": {"title": "Toy", "version": "1"}, **parts}
    rest = drop_prose(document)
    (part,) = parts
    return rest[part]


def operation(**parts: Json) -> Json:
    """Drop the prose of an operation with these parts and return it."""
    paths = dropped(paths={"/": {"get": parts}})
    assert isinstance(paths, dict)
    item = paths["/"]
    assert isinstance(item, dict)
    return item["get"]


def schema(value: JsonObject) -> Json:
    """Drop the prose of a schema and return it."""
    components = dropped(components={"schemas": {"A": value}})
    assert isinstance(components, dict)
    schemas = components["schemas"]
    assert isinstance(schemas, dict)
    return schemas["A"]


def test_prose_goes_and_facts_stay(wordy: JsonObject, plain: JsonObject) -> None:
    """A document with prose and the same one without it end as the same."""
    assert canonical_text(drop_prose(wordy)) == canonical_text(plain)


def test_the_given_document_is_left_alone(wordy: JsonObject) -> None:
    """Dropping gives a new document."""
    before = copy.deepcopy(wordy)
    drop_prose(wordy)
    assert wordy == before


@pytest.mark.parametrize("name", ["description", "summary", "example", "examples", "title", "externalDocs", "x-readme"])
@pytest.mark.parametrize("holder", ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"])
def test_a_name_that_looks_like_prose_stays(holder: str, name: str) -> None:
    """What a property is called is the author's choice."""
    value: JsonObject = {holder: {name: {"type": "string"}}}
    assert schema(value) == value


@pytest.mark.parametrize(
    "holder",
    ["schemas", "parameters", "headers", "requestBodies", "securitySchemes", "links", "callbacks", "pathItems"],
)
def test_a_component_that_is_called_like_prose_stays(holder: str) -> None:
    """What a component is called is the author's choice too."""
    value: JsonObject = {holder: {"description": {}, "example": {}, "x-readme": {}}}
    assert dropped(components=value) == value


@pytest.mark.parametrize("key", ["default", "const", "x-values-seen"])
def test_a_payload_stays_untouched(key: str) -> None:
    """Inside a value, nothing is prose."""
    value: JsonObject = {key: {"description": "kept", "example": {"title": "kept"}, "x-readme": 1}}
    assert schema(value) == value


def test_enum_values_stay_untouched() -> None:
    """An enum value is a payload, even if it is an object."""
    value: JsonObject = {"enum": ["description", {"description": "kept"}, {"examples": []}]}
    assert schema(value) == value


@pytest.mark.parametrize(
    "key",
    ["items", "not", "if", "then", "else", "contains", "propertyNames", "additionalProperties", "unevaluatedItems"],
)
def test_prose_goes_from_a_schema_within_a_schema(key: str) -> None:
    """Every place of a schema is known."""
    assert schema({key: {"type": "string", "description": "x", "title": "x"}}) == {key: {"type": "string"}}


@pytest.mark.parametrize("key", ["allOf", "anyOf", "oneOf", "prefixItems", "items"])
def test_prose_goes_from_each_schema_of_a_list(key: str) -> None:
    """Every branch is a schema."""
    branches: list[Json] = [{"$ref": "#/a", "description": "x"}, {"type": "null", "title": "x"}, True]
    assert schema({key: branches}) == {key: [{"$ref": "#/a"}, {"type": "null"}, True]}


@pytest.mark.parametrize("value", [True, False, None, 3, "text", [1]])
@pytest.mark.parametrize("key", ["items", "properties", "additionalProperties", "required", "enum"])
def test_what_is_not_of_the_expected_make_stays_untouched(key: str, value: Json) -> None:
    """A boolean schema is a fact, and a defect is for another command to repair."""
    assert schema({key: value}) == {key: value}


@pytest.mark.parametrize(
    "key",
    ["x-grade", "x-guess", "x-operation-id-source", "x-responses-complete", "x-docs", "x-max-bytes", "x-internal"],
)
def test_an_extension_that_may_state_a_fact_stays(key: str) -> None:
    """Grades and marks are facts, and so is whatever nobody knows."""
    payload: JsonObject = {"description": "kept"}
    assert operation(**{key: payload}) == {key: payload}
    assert schema({key: "A"}) == {key: "A"}
    assert dropped(info={"title": "Toy", "version": "1", key: 1}) == {"title": "Toy", "version": "1", key: 1}


@pytest.mark.parametrize("key", ["x-readme", "x-codeSamples", "x-fern-sdk-group-name", "x-speakeasy-usage", "x-logo"])
def test_an_extension_of_a_documentation_tool_goes(key: str) -> None:
    """Samples, captions and menus are prose by another name."""
    samples: JsonObject = {"operationId": "a", key: [{"lang": "curl"}]}
    assert operation(**samples) == {"operationId": "a"}
    assert dropped(paths={"/": {"x-grade": "A", key: 1}, key: {}}) == {"/": {"x-grade": "A"}}
    assert schema({"type": "string", key: "a"}) == {"type": "string"}


@pytest.mark.parametrize("response", [{}, {"description": "Gone."}, {"content": {}}])
def test_a_response_keeps_a_description_with_nothing_to_say(response: JsonObject) -> None:
    """The specification requires a response's description, so there is always one."""
    kept = operation(responses={"200": response, "default": response})
    expected = {**response, "description": ""}
    assert kept == {"responses": {"200": expected, "default": expected}}
    assert dropped(components={"responses": {"Gone": response}}) == {"responses": {"Gone": expected}}


def test_a_reference_to_a_response_stays_a_reference() -> None:
    """A description beside a `$ref` would override the one that it refers to."""
    referring: JsonObject = {"$ref": "#/components/responses/Gone", "description": "Gone."}
    assert operation(responses={"404": referring}) == {"responses": {"404": {"$ref": "#/components/responses/Gone"}}}


def test_a_parameter_that_is_called_description_stays() -> None:
    """A name is a value here; the prose beside it goes."""
    parameter: JsonObject = {"in": "query", "name": "description", "required": True, "schema": {"type": "string"}}
    assert operation(parameters=[{**parameter, "description": "x", "example": 1}]) == {"parameters": [parameter]}


def test_prose_goes_from_the_whole_of_an_operation() -> None:
    """Bodies, headers, links, encodings, callbacks and servers are known places."""
    told = {"description": "x"}
    string: JsonObject = {"type": "string"}
    content: JsonObject = {"application/json": {"schema": {**string, **told}, "example": 1, "examples": {}}}
    encoded: JsonObject = {"encoding": {"description": {"headers": {"example": {"schema": string, **told}}}}}
    response: JsonObject = {
        "headers": {"description": {**told, "schema": string, "example": "x"}},
        "links": {"summary": {**told, "operationId": "b", "parameters": {"description": "$request.body#/a"}}},
        "content": {"multipart/form-data": encoded},
        **told,
    }
    kept = operation(
        requestBody={**told, "content": content, "required": True},
        responses={"200": response, "x-readme": 1, "x-grade": "A"},
        callbacks={"description": {"{$url}": {"post": {**told, "responses": {}}, "summary": "x"}, "x-grade": "B"}},
        servers=[{"url": "/", **told, "variables": {"description": {"default": "a", "enum": ["a"], **told}}}],
        tags=["description"],
        security=[{"description": []}],
        deprecated=True,
        **told,
    )
    assert kept == {
        "requestBody": {"content": {"application/json": {"schema": string}}, "required": True},
        "responses": {
            "200": {
                "headers": {"description": {"schema": string}},
                "links": {"summary": {"operationId": "b", "parameters": {"description": "$request.body#/a"}}},
                "content": {
                    "multipart/form-data": {"encoding": {"description": {"headers": {"example": {"schema": string}}}}},
                },
                "description": "",
            },
            "x-grade": "A",
        },
        "callbacks": {"description": {"{$url}": {"post": {"responses": {}}}, "x-grade": "B"}},
        "servers": [{"url": "/", "variables": {"description": {"default": "a", "enum": ["a"]}}}],
        "tags": ["description"],
        "security": [{"description": []}],
        "deprecated": True,
    }


def test_info_keeps_title_and_version() -> None:
    """The rest of info is for people."""
    info: JsonObject = {
        "title": "Toy",
        "version": "1",
        "summary": "x",
        "description": "x",
        "termsOfService": "/",
        "contact": {},
        "license": {"name": "MIT"},
    }
    assert dropped(info=info) == {"title": "Toy", "version": "1"}


def test_tags_keep_their_names() -> None:
    """A tag's name is what operations refer to."""
    tag: JsonObject = {"name": "Calls", "description": "x", "externalDocs": {"url": "/"}, "x-displayName": "x"}
    assert dropped(tags=[tag]) == [{"name": "Calls"}]


def test_scopes_keep_their_names_and_say_nothing() -> None:
    """A scope's value is its description, and the specification requires it."""
    scheme: JsonObject = {
        "type": "oauth2",
        "description": "x",
        "flows": {"clientCredentials": {"tokenUrl": "/token", "scopes": {"description": "x", "calls:write": "x"}}},
    }
    flow: JsonObject = {"tokenUrl": "/token", "scopes": {"description": "", "calls:write": ""}}
    expected: JsonObject = {"securitySchemes": {"a": {"type": "oauth2", "flows": {"clientCredentials": flow}}}}
    assert dropped(components={"securitySchemes": {"a": scheme}}) == expected


def test_webhooks_are_a_place_too() -> None:
    """OpenAPI 3.1 has operations outside paths."""
    hooks: JsonObject = {"description": {"post": {"summary": "x", "operationId": "a"}}}
    assert dropped(webhooks=hooks) == {"description": {"post": {"operationId": "a"}}}


def test_unknown_keys_stay_untouched() -> None:
    """What the table does not know is not judged."""
    value: JsonObject = {"query": {"description": "kept"}}
    fact: Json = {"description": "kept"}
    assert dropped(paths={"/": value, "x-fact": fact}) == {"/": value, "x-fact": fact}
    assert dropped(futureThing=value) == value


def test_each_kind_has_one_place_in_the_table_and_prose_only_where_keys_are_its_own() -> None:
    """A kind is an object with keys of its own, a map by name or a map by pattern; names are never prose."""
    assert sorted([*CHILDREN, *NAMED, *PATTERNED]) == sorted(Kind)
    assert not PROSE.keys() & NAMED.keys()
