"""The documents as the sandbox reads them: operations, what is wrong with a value, and values that fit."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any, Final

import pytest

from facade.sandbox import documents
from facade.sandbox.checking import READ, Checker
from facade.sandbox.formats import FORMATS, compiled
from facade.sandbox.samples import Sampler, Unfit
from facade.sandbox.wire import Request
from tests.facade.sandbox.oracle import operations, validator
from tests.facade.sandbox.stocks import NOBODY

NAMES: Final = ("vapi", "voiceai")
#: What its answer says of `skipped` in one place does not go with what it says in another.
CONTRADICTORY: Final = "StructuredOutputController_run"
#: Keys of a schema that say nothing about values.
NOTES: Final = {
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "readOnly",
    "summary",
    "title",
    "writeOnly",
}


@pytest.mark.parametrize("name", NAMES)
def test_every_operation_of_the_vendored_document_is_there(name: str) -> None:
    """With its id, its method and its path, and an answer that is one of the document's."""
    document = documents.load(name)
    raw = list(operations(name))
    assert len(raw) == len(document.operations)
    for method, path, content in raw:
        operation = document.operations[content["operationId"]]
        assert (operation.method, operation.path) == (method.upper(), path)
        assert str(operation.success) in content["responses"] or "2XX" in content["responses"]
        assert document.match(method, path.replace("{", "").replace("}", "")) is not None


@pytest.mark.parametrize("name", NAMES)
def test_the_checker_reads_all_that_the_schemas_say(name: str) -> None:
    """No key of a schema is passed over; one that a later document brings comes to light here."""

    def below(schema: Any) -> None:
        if not isinstance(schema, dict):
            return
        unread = {key for key in schema if key not in READ | NOTES and not key.startswith("x-")}
        assert not unread, schema
        assert schema.get("format") in {None, "binary", *FORMATS}, schema
        for inner in schema.get("properties", {}).values():
            below(inner)
        for key in ("items", "additionalProperties"):
            below(schema.get(key))
        for key in ("allOf", "anyOf", "oneOf"):
            for inner in schema.get(key, ()):
                below(inner)

    document = documents.load(name)
    for schema in document.schemas.values():
        below(schema)
    for operation in document.operations.values():
        for spoken in (operation.body, *operation.answers.values(), *(each.schema for each in operation.parameters)):
            below(spoken)


def test_a_path_without_names_comes_first() -> None:
    """Where two paths fit, the one that is spelled out is meant."""
    document = documents.load("vapi")
    found = document.match("GET", "/eval/run")
    assert found
    assert found[0].path == "/eval/run"
    assert found[1] == {}
    found = document.match("get", f"/eval/{NOBODY}")
    assert found
    assert (found[0].path, found[1]) == ("/eval/{id}", {"id": NOBODY})
    assert document.match("PUT", "/eval/run") is None
    assert document.match("GET", "/eval/") is None
    assert documents.load("voiceai").match("GET", "/api/v1/agent") is None


def test_queries_are_read_as_the_document_has_them() -> None:
    """Numbers, booleans and arrays come out of a query as such."""
    document = documents.load("voiceai")
    operation = document.operations["list_user_agents_api_v1_agent__get"]
    query = {"page": ["2"], "show_statuses": ["paused", "disabled"], "strange": ["x"]}
    request = Request(method="GET", path=operation.path, query=query)
    assert document.query(operation, request) == {"page": 2, "show_statuses": ["paused", "disabled"]}
    operation = documents.load("vapi").operations["CampaignController_findOneV2"]
    request = Request(method="GET", path="", query={"includeCounters": ["true"]})
    assert documents.load("vapi").query(operation, request) == {"includeCounters": True}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("wide", [0, 1])
def test_samples_of_all_answers_fit(name: str, wide: int) -> None:
    """What is made up for an answer is valid against the vendored document, too, save what the overlay loosens."""
    document = documents.load(name)
    for method, path, raw in operations(name):
        operation = document.operations[raw["operationId"]]
        if operation.answer is None or (wide and operation.id == CONTRADICTORY):
            continue
        status = next(key for key in (str(operation.success), "2XX") if key in raw["responses"])
        value = document.sampler.sample(operation.answer, wide=wide)
        assert document.check_answer(operation, operation.success, value) == ()
        place = ("paths", path, method, "responses", status, "content", "application/json", "schema")
        assert name == "voiceai" or validator(name, *place).is_valid(value), operation.id


def test_a_sample_keeps_what_is_known() -> None:
    """What is known stays where the schema has a place for it; the rest is made up as required, always alike."""
    document = documents.load("vapi")
    known = {"name": "Mine", "strange": 1, "model": {"provider": "openai", "model": "gpt-4o"}, "id": NOBODY}
    made = document.sample("Assistant", known, moment="2030-01-01T00:00:00.000Z")
    assert made == document.sample("Assistant", known, moment="2030-01-01T00:00:00.000Z")
    assert (made["name"], made["id"], made["model"]["model"]) == ("Mine", NOBODY, "gpt-4o")
    assert made["createdAt"] == "2030-01-01T00:00:00.000Z"
    assert "strange" not in made
    number = document.sample(
        document.operations["PhoneNumberController_findOne"], {"provider": "vonage", "number": "+15550123"}
    )
    assert (number["provider"], number["number"]) == ("vonage", "+15550123")
    assert "credentialId" in number


def test_a_sample_for_an_answer_tells_no_secret() -> None:
    """What is only written is left out of what is told."""
    document = documents.load("voiceai")
    known = {"url": "https://example.com/", "secret": "secret-not-real"}
    assert document.sample("WebhookEventsConfig", known) == known
    assert "secret" not in document.sample("WebhookEventsConfig", known, told=True)


def test_what_nothing_fits_is_said() -> None:
    """A schema that requires itself, or a pattern that no plain text has, is given up."""
    endless = {"type": "object", "required": ["one"], "properties": {"one": {"$ref": "#/components/schemas/One"}}}
    sampler = Sampler(Checker({"One": endless}))
    with pytest.raises(Unfit):
        sampler.sample(endless)
    with pytest.raises(Unfit):
        sampler.sample({"type": "string", "pattern": "^#$"})


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        (r"/^[a-zA-Z0-9_-]{1,40}$/", "a-b_1", "a b"),
        (r"/^[a-zA-Z0-9_-]{1,40}$/", "a", "a\n"),
        (r"/^\p{L}[\p{L}\d]*(?::[+-]?\d+)?$/u", "Grüße1:-2", "1a"),
        (r"/^abc$/i", "ABC", "ab"),
        (r"^\d{3}$", "415", "4155"),
        (r"^\d{3}$", "415", "\N{ARABIC-INDIC DIGIT FOUR}15"),
    ],
)
def test_patterns_are_read_as_javascript_has_them(pattern: str, good: str, bad: str) -> None:
    """With or without slashes, and with the end as the very end."""
    found = compiled(pattern)
    assert isinstance(found, re.Pattern)
    assert found.search(good)
    assert not found.search(bad)


def test_what_is_no_pattern_refuses_nothing() -> None:
    """One place of Vapi's document has the name of a constant instead."""
    assert compiled("ORG_ROLE_OR_CUSTOM_ROLE_PATTERN") is None


@pytest.mark.parametrize(
    ("schema", "value", "message"),
    [
        ({"type": "string", "enum": ["a", "b"]}, "c", "must be one of the following values: a, b"),
        ({"type": ["string", "null"]}, 1, "must be a string or null"),
        ({"type": "integer"}, True, "must be an integer"),
        ({"type": "number", "minimum": 1}, 0.5, "must not be less than 1"),
        ({"type": "number", "maximum": 1}, 2, "must not be greater than 1"),
        ({"type": "number", "exclusiveMinimum": 1}, 1, "must be greater than 1"),
        ({"type": "number", "exclusiveMaximum": 1}, 1, "must be less than 1"),
        ({"type": "string", "minLength": 2}, "x", "must be longer than or equal to 2 characters"),
        ({"type": "string", "maxLength": 2}, "xyz", "must be shorter than or equal to 2 characters"),
        ({"type": "string", "format": "uuid"}, "x", "must be a UUID"),
        ({"type": "string", "format": "uuid"}, "{00000000000040008000000000000000}--", "must be a UUID"),
        ({"type": "string", "format": "date-time"}, "2026-13-01T00:00:00Z", "must be a valid ISO 8601 date string"),
        ({"type": "string", "format": "uri"}, "no address", "must be a URL address"),
        ({"type": "array", "minItems": 1}, [], "must contain at least 1 elements"),
        ({"type": "array", "maxItems": 1}, [1, 2], "must contain no more than 1 elements"),
        ({"type": "array", "uniqueItems": True}, [1, 1], "must contain each element once"),
        ({"const": 1}, True, "must be one of the following values: 1"),
        ({"additionalProperties": False}, {"a": 1}, "should not exist"),
        ({"additionalProperties": {"type": "string"}}, {"a": 1}, "must be a string"),
        ({"nullable": True, "type": "string"}, 1, "must be a string"),
        ({"anyOf": [{"type": "string"}, {"type": "object", "required": ["a"]}]}, {}, "is required"),
        ({"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}, [1], "must be a string"),
    ],
)
def test_each_flaw_is_said(schema: dict[str, Any], value: Any, message: str) -> None:
    """One flaw, one sentence."""
    (flaw,) = Checker({}).flaws(value, schema)
    assert flaw.message == message


def test_a_discriminator_decides() -> None:
    """The branch that a value names says what is wrong; a value that names none is told which there are."""
    branches = {
        "Cat": {"type": "object", "required": ["kind", "lives"], "properties": {"kind": {"type": "string"}}},
        "Dog": {
            "type": "object",
            "properties": {"kind": {"type": "string"}, "name": {"type": "string"}},
            "required": ["kind", "name"],
        },
    }
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"},
        },
    }
    checker = Checker(branches)
    (flaw,) = checker.flaws({"kind": "dog", "lives": 9}, union)
    assert (flaw.loc, flaw.kind) == (("name",), "missing")
    (flaw,) = checker.flaws({"kind": "bird"}, union)
    assert (flaw.loc, flaw.message) == (("kind",), "must be one of the following values: cat, dog")
    (flaw,) = checker.flaws({}, union)
    assert (flaw.loc, flaw.kind) == (("kind",), "missing")
    assert checker.fits({"kind": "cat", "lives": 9}, union)


def test_the_documents_are_loaded_when_they_are_needed() -> None:
    """Neither the facade nor the sandbox reads a document when it is imported, and no library is needed for it."""
    code = (
        "import sys, facade, facade.sandbox\n"
        "from facade.sandbox import documents\n"
        "assert documents.load.cache_info().currsize == 0\n"
        "documents.load('vapi')\n"
        "import json; print(json.dumps([name for name in sys.modules if '.' not in name]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"jsonschema", "starlette", "uvicorn", "httpx"} & set(json.loads(done.stdout))
