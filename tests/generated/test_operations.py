"""Every operation of both documents is there, in two pure halves: building the request and reading the answer."""

from __future__ import annotations

import datetime as dt
import inspect
import json
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import pytest
from openapi_python_client.strings import PythonIdentifier

from generated.runtime.errors import DecodeError, UnexpectedStatus
from generated.runtime.types import File
from generated.vapi.api.calls import call_artifact_controller_mono_recording_download as download
from generated.vapi.api.calls import call_controller_find_one as find_one
from generated.voiceai.models import HTTPValidationError
from tests.generated.payloads import name_of
from tests.generated.services import NAMES, Documented, Service, endpoints, reply, sent, service
from tests.generated.trees import misfits

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNTS: Final = {"vapi": 137, "voiceai": 52}
SURFACE: Final = ("sync", "sync_detailed", "asyncio", "asyncio_detailed", "build_request", "read_response", "operation")
#: A text that would leave its place in an address, were it not encoded.
NASTY: Final = "a/b?c=d&e%20f#g h+ü{id}"
NOON: Final = dt.datetime(2026, 8, 18, 12, 0, tzinfo=dt.timezone(dt.timedelta(hours=2)))


def argument(wire: str) -> str:
    """Return the Python name of a parameter."""
    return str(PythonIdentifier(wire, "field_"))


def value_for(client: Service, schema: dict[str, Any]) -> tuple[Any, list[str]]:  # noqa: PLR0911 - a table
    """Return a value for a parameter, and the texts that are to be sent for it."""
    whole = client.published.whole(schema)
    if "enum" in whole or "const" in whole:
        only = whole.get("const", whole.get("enum", [None])[0])
        return only, [str(only)]
    match whole.get("type"), whole.get("format"):
        case "array", _:
            value, texts = value_for(client, whole["items"])
            return [value, value], texts * 2
        case "boolean", _:
            return False, ["false"]
        case "integer", _:
            return 3, ["3"]
        case "number", _:
            return 1.5, ["1.5"]
        case "string", "date-time":
            return NOON, ["2026-08-18T12:00:00+02:00"]
        case _:
            return NASTY, [NASTY]


def in_path(client: Service, operation: Documented) -> dict[str, tuple[Any, str]]:
    """Return values for the parameters that the path has in braces, be they declared or not, and their text."""
    declared = {item["name"]: item["schema"] for item in operation.parameters if item["in"] == "path"}
    found: dict[str, tuple[Any, str]] = {}
    for name in re.findall(r"{([^}]+)}", operation.path):
        value, (text,) = value_for(client, declared.get(name, {"type": "string"}))
        found[name] = value, quote(text, safe="")
    return found


def beside(operation: Documented, place: str, *, required: bool = False) -> dict[str, dict[str, Any]]:
    """Return the schemas of the query or header parameters."""
    chosen = [item for item in operation.parameters if item["in"] == place and (item.get("required") or not required)]
    return {item["name"]: item["schema"] for item in chosen}


def body_of(client: Service, operation: Documented) -> tuple[Any, Any]:
    """Return a body as its class, and the payload that it was read from."""
    assert operation.body is not None
    media_type, schema = operation.body
    content = client.normalised.document["paths"][operation.path][operation.method.lower()]["requestBody"]["content"]
    payload = client.published.full(schema)
    return client.reader(name_of(content[media_type]["schema"]))(sent(payload)), payload


def call_arguments(client: Service, operation: Documented) -> dict[str, Any]:
    """Return what an operation cannot do without."""
    given = {argument(name): value for name, (value, _) in in_path(client, operation).items()}
    for place in ("query", "header"):
        for name, schema in beside(operation, place, required=True).items():
            given[argument(name)] = value_for(client, schema)[0]
    if operation.body is not None:
        given["body"] = body_of(client, operation)[0]
    return given


def documented() -> Iterator[tuple[Service, Documented, Any]]:
    """Yield every operation with its module."""
    for name in NAMES:
        client = service(name)
        for operation in client.operations():
            yield client, operation, endpoints(name)[operation.name]


@pytest.mark.parametrize("client", NAMES)
def test_every_operation_is_there(client: str) -> None:
    """Each operation id of the published document has a module that imports, and there are no others."""
    known = service(client).operations()
    assert len(known) == COUNTS[client]
    assert {operation.name for operation in known} == set(endpoints(client))


def test_every_operation_has_the_same_surface() -> None:
    """The four usual functions, the two halves under them, and both as one value."""
    for _, known, module in documented():
        assert all(callable(getattr(module, name)) for name in SURFACE[:-1])
        assert inspect.iscoroutinefunction(module.asyncio)
        assert inspect.iscoroutinefunction(module.asyncio_detailed)
        operation = module.operation
        assert (operation.name, operation.method, operation.path) == (known.name, known.method, known.path)
        assert (operation.build, operation.read) == (module.build_request, module.read_response)
        halves = set(inspect.signature(module.build_request).parameters)
        for name in SURFACE[:4]:
            assert set(inspect.signature(getattr(module, name)).parameters) == halves | {"client"}


def test_a_request_has_its_method_and_its_path_filled_in() -> None:
    """Parameters are encoded, so that none of them can leave its place."""
    for client, known, module in documented():
        request = module.build_request(**call_arguments(client, known))
        expected = known.path
        for name, (_, text) in in_path(client, known).items():
            expected = expected.replace(f"{{{name}}}", text)
        assert (request.method, request.path) == (known.method, expected)
        assert "{" not in request.path
        assert known.path.count("/") == request.path.count("/")


def test_a_path_parameter_cannot_lead_elsewhere() -> None:
    """An empty one, and those that mean a folder, are refused before anything is sent."""
    count = 0
    for client, known, module in documented():
        for name in in_path(client, known):
            for bad in ("", ".", ".."):
                with pytest.raises(ValueError, match="another address"):
                    module.build_request(**{**call_arguments(client, known), argument(name): bad})
                count += 1
    assert count > 300


def test_the_query_is_what_is_set() -> None:
    """Without optional parameters there are none; with all, a list repeats its key, and moments are ISO 8601."""
    for client, known, module in documented():
        needed = call_arguments(client, known)
        values = {name: value_for(client, schema) for name, schema in beside(known, "query").items()}
        required = beside(known, "query", required=True)
        few = [(name, text) for name in required for text in values[name][1]]
        assert sorted(module.build_request(**needed).params) == sorted(few)
        every = {argument(name): value for name, (value, _) in values.items()}
        request = module.build_request(**{**needed, **every})
        assert sorted(request.params) == sorted((name, text) for name, (_, texts) in values.items() for text in texts)
        nothing = {argument(name): None for name in values if name not in required}
        assert sorted(module.build_request(**{**needed, **nothing}).params) == sorted(few)


def test_headers_are_what_is_set() -> None:
    """Header parameters are sent under their own names; optional ones only if they are given."""
    count = 0
    for client, known, module in documented():
        needed = call_arguments(client, known)
        before = module.build_request(**needed).headers
        assert set(before) == {*beside(known, "header", required=True), *(["content-type"] if known.body else [])}
        for name in beside(known, "header"):
            request = module.build_request(**{**needed, argument(name): "x"})
            assert request.headers == {**before, name: "x"}
            count += 1
    assert count


def test_a_json_body_is_what_was_set() -> None:
    """All that is in the body's class is in the request, and nothing else; without a body there is none."""
    count = 0
    for client, known, module in documented():
        request = module.build_request(**call_arguments(client, known))
        if known.body and known.body[0] == "application/json":
            assert json.loads(request.content) == body_of(client, known)[1]
            assert request.headers["content-type"] == "application/json"
            count += 1
        else:
            assert request.content is None
        if (
            inspect.signature(module.build_request).parameters.get("body", inspect.Parameter).default
            is not inspect.Parameter.empty
        ):
            bare = {key: value for key, value in call_arguments(client, known).items() if key != "body"}
            assert module.build_request(**bare).content is None
    assert count > 60


# Answers


def successes(known: Documented) -> Iterator[tuple[int, tuple[str, dict[str, Any]] | None]]:
    """Yield the documented successes that are no redirects."""
    for status, answer in known.answers.items():
        if status.startswith("2"):
            yield int(status.replace("XX", "00")), answer


def test_each_documented_success_is_read() -> None:
    """JSON becomes what the document says, other bodies their bytes, and no body is None."""
    for client, known, module in documented():
        for status, answer in successes(known):
            if answer is None:
                assert module.read_response(reply(status)) is None
            elif "json" in answer[0]:
                for payload in (client.published.full(answer[1]), client.published.minimal(answer[1])):
                    assert list(misfits(payload, module.read_response(reply(status, payload)))) == []
            else:
                read = module.read_response(reply(status, b"\x00RIFF", {"content-type": f"{answer[0]}; rate=8000"}))
                assert isinstance(read, File)
                assert (read.payload.read(), read.mime_type) == (b"\x00RIFF", answer[0])


def test_a_success_by_another_number_is_read_as_the_documented_one() -> None:
    """A service that answers 200 for 201, or 202, means the same."""
    for client, known, module in documented():
        found = list(successes(known))
        if len(found) == 1 and found[0][1] and "json" in found[0][1][0]:
            payload = client.published.full(found[0][1][1])
            usual = module.read_response(reply(found[0][0], payload))
            assert [module.read_response(reply(status, payload)) for status in (200, 201, 202, 299)] == [usual] * 4


@pytest.mark.parametrize("client", NAMES)
def test_every_other_status_is_raised(client: str) -> None:
    """All from 100 to 599, known to HTTP or not, documented or not: never None, always with the status."""
    for known in service(client).operations():
        read = endpoints(client)[known.name].read_response
        redirects = {int(status) for status in known.answers if status.startswith("3")}
        for status in [*range(100, 200), *range(300, 600)]:
            if status not in redirects:
                with pytest.raises(UnexpectedStatus) as caught:
                    read(reply(status, b"<html>"))
                assert (caught.value.operation, caught.value.status_code) == (known.name, status)


@pytest.mark.parametrize("status", [401, 404, 429, 499, 503, 520, 599])
def test_an_error_says_operation_and_status_and_shows_no_body(status: int) -> None:
    """The text is for logs; the body, which may hold anything, is at hand but not in it."""
    with pytest.raises(UnexpectedStatus) as caught:
        find_one.read_response(reply(status, b'{"secret": "s3cr3t"}', {"x-request-id": "7"}))
    assert caught.value.content == b'{"secret": "s3cr3t"}'
    assert caught.value.headers["x-request-id"] == "7"
    assert caught.value.parsed is None
    assert "CallController_findOne" in str(caught.value)
    assert str(status) in str(caught.value)
    assert "s3cr3t" not in f"{caught.value} {caught.value!r}"


def test_documented_error_bodies_are_read() -> None:
    """Where the document has a class for an error's body, it is in `parsed`; a body that does not fit is None there."""
    classes = set()
    for client, known, module in documented():
        for status, answer in known.answers.items():
            if status[0] in "45" and answer:
                payload = client.published.full(answer[1])
                with pytest.raises(UnexpectedStatus) as caught:
                    module.read_response(reply(int(status), payload))
                assert list(misfits(payload, caught.value.parsed)) == []
                classes.add(type(caught.value.parsed))
                with pytest.raises(UnexpectedStatus) as caught:
                    module.read_response(reply(int(status), b"<html>"))
                assert caught.value.parsed is None
    assert HTTPValidationError in classes
    assert len(classes) > 3


def test_a_documented_redirect_returns_its_address() -> None:
    """The address of a recording is handed over and not followed; a redirect without one does not fit."""
    assert (
        download.read_response(reply(302, b"", {"location": "https://example.com/a.wav"}))
        == "https://example.com/a.wav"
    )
    with pytest.raises(DecodeError, match="location") as caught:
        download.read_response(reply(302))
    assert caught.value.status_code == 302
    redirecting = [known.name for _, known, _ in documented() if any(status[0] == "3" for status in known.answers)]
    assert len(redirecting) == 7
