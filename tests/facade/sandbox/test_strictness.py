"""The sandbox is not lenient: what a vendored document refuses, the sandbox refuses, and names the field."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.sandbox import documents
from facade.sandbox.vapi import Vapi
from facade.sandbox.voiceai import VoiceAI
from facade.sandbox.wire import Request
from facade.sandbox.world import KEY, World
from tests.facade.sandbox.oracle import GONE, at_place, operations, places, spoilt, validator, with_other
from tests.facade.sandbox.stocks import NOBODY, STOCKS, Stock, form

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from facade.sandbox.checking import Flaw

SERVICES: Final = {"vapi": Vapi, "voiceai": VoiceAI}
JSON: Final = "application/json"
REFUSED: Final = {"vapi": 400, "voiceai": 422}
#: JSON that no service could keep: in another encoding, with half of a character, without an end, too large, too deep.
UNUSABLE: Final = [
    '{"name": "x"}'.encode("utf-16"),
    rb'{"name": "\ud800"}',
    b'{"name": 1e999}',
    b'{"name": ' + b"9" * 400 + b"}",
    b'{"name": ' * 200 + b"1" + b"}" * 200,
]
WITH_JSON: Final = [
    (name, method, path)
    for name in SERVICES
    for method, path, raw in operations(name)
    if JSON in raw.get("requestBody", {}).get("content", {})
]


@cache
def stock_of(name: str) -> Stock:
    """Return a service with nothing in it: all that counts here is refused before anything is looked for."""
    world = World()
    names = {"kb_id": "1"}
    return Stock(SERVICES[name](world), world.clock, names)  # type: ignore[arg-type]


def mutations(body: Any) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Yield all bodies that differ at one place, with that place."""
    for at in places(body):
        for other in spoilt(at_place(body, at)):
            if at or other is not GONE:
                yield at, with_other(body, at, other)


def related(one: tuple[str | int, ...], other: tuple[str | int, ...]) -> bool:
    """Tell whether one place is the other, in it, or around it."""
    return all(a == b for a, b in zip(one, other, strict=False))


def named_places(name: str, said: Mapping[str, Any]) -> list[tuple[str | int, ...]]:
    """Read the places out of a refusal."""
    if name == "voiceai":
        assert all(isinstance(each["msg"], str) and each["type"] for each in said["detail"])
        return [tuple(each["loc"][1:]) for each in said["detail"] if each["loc"][0] == "body"]
    found: list[tuple[str | int, ...]] = []
    for sentence in said["message"]:
        words = re.fullmatch(r"(?:property )?(.*?) (must|is|should)\b.*", sentence, re.DOTALL)
        assert words, sentence
        steps = [] if words[1] == "body" else words[1].split(".")
        found.append(tuple(int(step) if step.isdecimal() else step for step in steps))
    return found


def spelled(at: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """Write a place as it is read out of Vapi's sentences, where a dot in a name looks like a step."""
    return tuple(int(step) if step.isdecimal() else step for part in at for step in str(part).split("."))


@pytest.mark.parametrize("wide", [0, 1])
@pytest.mark.parametrize(("name", "method", "path"), WITH_JSON)
def test_what_the_document_refuses_is_refused(name: str, method: str, path: str, wide: int) -> None:
    """Of all bodies that differ from a good one at one place, those that the document refuses get the service's no."""
    stock = stock_of(name)
    service = stock.service
    oracle = validator(name, "paths", path, method, "requestBody", "content", JSON, "schema")
    found = service.document.match(method, stock.named(path))
    assert found
    operation = found[0]
    body = service.document.sampler.sample(operation.body or {}, wide=wide)
    assert oracle.is_valid(body)
    assert not list(service.document.body_flaws(operation, body))
    refused = 0
    for at, other in mutations(body):
        flaws = list(service.document.body_flaws(operation, other))
        strangers = {flaw.loc for flaw in flaws if flaw.kind == "extra_forbidden"}
        if oracle.is_valid(other):
            # Beyond the document the service refuses only what it does not know on top.
            assert name == "vapi" or not flaws
            assert {flaw.loc for flaw in flaws} == strangers, (at, flaws)
            continue
        refused += 1
        query = {"schemaOverride": "true"}
        answer = stock.ask(method.upper(), stock.named(path), other, query)
        assert answer.status == REFUSED[name], (at, other)
        assert service.document.check_answer(operation, answer.status, json.loads(answer.body)) == ()
        assert any(
            related(place, spelled(at) if name == "vapi" else at)
            for place in named_places(name, json.loads(answer.body))
        ), at
    # Also a body that may be empty has to be an object.
    assert refused


@pytest.mark.slow
@pytest.mark.parametrize("name", SERVICES)
def test_the_checker_agrees_with_json_schema(name: str) -> None:
    """For each schema that a body can hold, so for each branch of a union, both refuse the same values."""
    document = documents.load(name)
    for schema in sorted(reached(name)):
        oracle = validator(name, "components", "schemas", schema)
        for wide in (0, 1):
            value = document.sampler.sample(document.schemas[schema], wide=wide)
            assert oracle.is_valid(value), schema
            for at, other in mutations(value):
                flaws: list[Flaw] = list(document.checker.flaws(other, document.schemas[schema]))
                assert oracle.is_valid(other) == (not flaws), (schema, at, flaws)
                assert not flaws or any(related(flaw.loc, at) for flaw in flaws), (schema, at, flaws)


def reached(name: str) -> set[str]:
    """Return the schemas that bodies of requests lead to."""
    document = documents.load(name)
    found: set[str] = set()
    waiting = [json.dumps(operation.body) for operation in document.operations.values() if operation.body]
    while waiting:
        for schema in re.findall(r'#/components/schemas/([^"]+)"', waiting.pop()):
            if schema not in found:
                found.add(schema)
                waiting.append(json.dumps(document.schemas[schema]))
    return found


def test_a_body_is_required_where_the_document_says_so() -> None:
    """An empty body is refused, and so is one that is not JSON, or of another kind."""
    for name, method, path in WITH_JSON:
        stock = stock_of(name)
        found = stock.service.document.match(method, stock.named(path))
        assert found
        bodies = [b"", b"{", b"\xff", b'{"name": NaN}', b"[" * 100_000, *UNUSABLE]
        for content in bodies if found[0].body_required else bodies[1:]:
            answer = stock.ask(method.upper(), stock.named(path), raw=content)
            assert answer.status == REFUSED[name]
            assert b"body" in answer.body
        answer = stock.ask(method.upper(), stock.named(path), content=form({"name": "x"}))
        assert answer.status == REFUSED[name]


@pytest.mark.parametrize("kind", ["", "text/plain", "application/x-www-form-urlencoded"])
def test_a_body_says_what_it_is(kind: str) -> None:
    """JSON that is not said to be JSON is no body for a service."""
    for name, path in (("vapi", "/assistant"), ("voiceai", "/api/v1/agent/")):
        headers = {"authorization": f"Bearer {KEY}", "content-type": kind}
        body = b'{"name": "x", "config": {}}' if name == "voiceai" else b'{"name": "x"}'
        answer = stock_of(name).service.answer(Request(method="POST", path=path, headers=headers, body=body))
        assert answer.status == REFUSED[name]
        assert b"must be sent as application/json" in answer.body or b"should be sent as" in answer.body


@pytest.mark.parametrize(
    ("name", "path", "fields", "field"),
    [
        ("vapi", "/file", {}, "file"),
        ("vapi", "/file", {"file": "only text"}, "file"),
        ("vapi", "/file", {"file": b"x", "purpose": "other"}, "purpose"),
        ("vapi", "/file", {"file": b"x", "purpose": b"assistant"}, "purpose"),
        ("vapi", "/file", {"file": b"x", "strange": "x"}, "strange"),
        ("voiceai", "/api/v1/tts/clone-voice", {"name": "x"}, "file"),
        ("voiceai", "/api/v1/tts/clone-voice", {"file": "only text"}, "file"),
        ("voiceai", "/api/v1/tts/clone-voice", {"file": b"x", "language": "xx"}, "language"),
        ("voiceai", "/api/v1/tts/clone-voice", {"file": b"x", "voice_visibility": "x"}, "voice_visibility"),
        ("voiceai", "/api/v1/tts/pronunciation-dictionaries/add-from-file", {"file": b"x"}, "name"),
        ("voiceai", "/api/v1/tts/pronunciation-dictionaries/add-from-file", {"name": "x"}, "file"),
    ],
)
def test_a_bad_form_is_refused(name: str, path: str, fields: dict[str, Any], field: str) -> None:
    """Files have to be files, other fields have their values, and what is required is there."""
    answer = stock_of(name).ask("POST", path, content=form(fields))
    assert answer.status == REFUSED[name]
    assert field in answer.body.decode()


@pytest.mark.parametrize(
    ("name", "path", "query", "field"),
    [
        ("vapi", "/assistant", {"limit": "1001"}, "limit"),
        ("vapi", "/assistant", {"limit": "-1"}, "limit"),
        ("vapi", "/assistant", {"limit": "many"}, "limit"),
        ("vapi", "/assistant", {"createdAtGt": "yesterday"}, "createdAtGt"),
        ("vapi", "/call", {"updatedAtLe": "2026-01-05"}, "updatedAtLe"),
        ("vapi", "/file", {}, "purpose"),
        ("vapi", "/campaign", {"status": "strange"}, "status"),
        ("vapi", "/eval", {"page": "0"}, "page"),
        ("vapi", "/eval", {"sortOrder": "UP"}, "sortOrder"),
        ("vapi", "/v2/campaign", {"includeCounters": "perhaps"}, "includeCounters"),
        ("vapi", "/call/nobody", {}, "id"),
        ("vapi", f"/eval/simulation/run/{NOBODY}/item", {"status": "lost"}, "status"),
        ("vapi", "/provider/nobody/pronunciation-dictionary", {}, "provider"),
        ("voiceai", "/api/v1/agent/", {"page": "0"}, "page"),
        ("voiceai", "/api/v1/agent/", {"limit": "101"}, "limit"),
        ("voiceai", "/api/v1/agent/", {"limit": "2.5"}, "limit"),
        ("voiceai", "/api/v1/agent/", {"limit": "9" * 400}, "limit"),
        ("voiceai", "/api/v1/agent/", {"limit": "null"}, "limit"),
        ("voiceai", "/api/v1/agent/", {"limit": "1.0"}, "limit"),
        ("voiceai", "/api/v1/agent/", {"page": "1e1"}, "page"),
        ("voiceai", "/api/v1/knowledge-base/1.0", {}, "kb_id"),
        ("voiceai", "/api/v1/agent/", {"limit": "[" * 10_000}, "limit"),
        ("voiceai", "/api/v1/agent/call-history", {"sort_dir": "up"}, "sort_dir"),
        ("voiceai", "/api/v1/agent/call-history", {"start_date": "yesterday"}, "start_date"),
        ("voiceai", "/api/v1/agent/call-history", {"end_date": ""}, "end_date"),
        ("voiceai", "/api/v1/knowledge-base/first", {}, "kb_id"),
        ("voiceai", "/api/v1/tts/pronunciation-dictionaries/first", {}, "dictionary_id"),
    ],
)
def test_a_bad_query_or_path_is_refused(name: str, path: str, query: dict[str, str], field: str) -> None:
    """What stands in an address is held against the document, too."""
    answer = stock_of(name).ask("GET", path, query=query)
    assert answer.status == REFUSED[name], answer
    assert field in answer.body.decode()


@pytest.mark.parametrize(("name", "method", "path"), WITH_JSON)
def test_what_fits_never_breaks_the_sandbox(name: str, method: str, path: str) -> None:
    """Whatever else is made of a good body is answered, as long as the document takes it."""
    stock = STOCKS[name]()
    found = stock.service.document.match(method, stock.named(path))
    assert found
    body = stock.service.document.sampler.sample(found[0].body or {}, wide=1)
    for at, other in mutations(body):
        if next(stock.service.document.body_flaws(found[0], other), None) is None:
            answer = stock.ask(method.upper(), stock.named(path), other, {"schemaOverride": "true"})
            assert answer.status < 500, (at, other)


def test_vapi_refuses_what_it_does_not_know_on_top() -> None:
    """A name that is not in the document is refused on top of a body, and nowhere below."""
    stock = stock_of("vapi")
    answer = stock.ask("POST", "/assistant", {"strange": 1})
    assert json.loads(answer.body)["message"] == ["property strange should not exist"]
    assert stock.ask("POST", "/assistant", {"server": {"strange": 1}}).status == 201
    answer = stock.ask("POST", "/phone-number", {"provider": "vapi", "twilioAccountSid": "x"})
    assert json.loads(answer.body)["message"] == ["property twilioAccountSid should not exist"]


def test_voiceai_ignores_what_it_does_not_know() -> None:
    """A name that is not in the document does no harm."""
    assert stock_of("voiceai").ask("POST", "/api/v1/agent/", {"name": "x", "config": {}, "strange": 1}).status == 201


def test_refusals_are_those_of_the_services() -> None:
    """Vapi lists sentences beside its status; Voice.ai lists places as FastAPI does."""
    vapi = stock_of("vapi").ask("POST", "/squad", {"members": 1})
    assert json.loads(vapi.body) == {
        "message": ["members must be an array"],
        "error": "Bad Request",
        "statusCode": 400,
    }
    voiceai = stock_of("voiceai").ask("POST", "/api/v1/agent/", {"config": {"allow_interruptions": "yes"}})
    assert json.loads(voiceai.body) == {
        "detail": [
            {"type": "missing", "loc": ["body", "name"], "msg": "Field required"},
            {
                "type": "bool_type",
                "loc": ["body", "config", "allow_interruptions"],
                "msg": "Input should be a valid boolean",
            },
        ]
    }
