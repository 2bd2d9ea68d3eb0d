"""Bodies of several parts: the same parts are always the same bytes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest

from generated.runtime.types import File
from tests.generated.payloads import Made, named
from tests.generated.services import NAMES, endpoints, sent, service

if TYPE_CHECKING:
    from generated.runtime.requests import Request

WAVE: Final = bytes(range(256)) * 40


def files_of(client: str) -> list[tuple[str, Any, dict[str, Any]]]:
    """List the operations with parts: their name, the body's class, and its schema."""
    known = service(client)
    found = []
    for operation in known.operations():
        if operation.body and operation.body[0] == "multipart/form-data":
            name = operation.body[1]["$ref"].rpartition("/")[2]
            found.append((operation.name, known.generated(name), known.published.whole(named(name))))
    return found


def body_for(client: str, model: Any, schema: dict[str, Any], *, name: str | None = "a.wav") -> Any:
    """Make a body with all its parts; files hold the same bytes each time."""
    payload = service(client).published.full(schema)
    assert isinstance(payload, Made)
    body = model.from_dict(sent(payload))
    for key, field in schema["properties"].items():
        if service(client).published.whole(field).get("format") == "binary":
            setattr(body, key, File(io.BytesIO(WAVE), name, "audio/wav"))
    return body


def on_the_wire(request: Request) -> tuple[str, bytes]:
    """Return the content type and the bytes that httpx sends for a request."""
    built = httpx.Client(base_url="http://127.0.0.1").build_request(**request.arguments())
    return built.headers["content-type"], built.read()


@pytest.mark.parametrize("client", NAMES)
def test_the_same_parts_are_the_same_bytes(client: str) -> None:
    """The boundary comes from the content, so a request can be recorded, signed and sent again."""
    for name, model, schema in files_of(client):
        build = endpoints(client)[name].build_request
        first = on_the_wire(build(body=body_for(client, model, schema)))
        assert on_the_wire(build(body=body_for(client, model, schema))) == first
        assert WAVE in first[1]
        other = body_for(client, model, schema, name="b.wav")
        assert on_the_wire(build(body=other))[0] != first[0]


@pytest.mark.parametrize("client", NAMES)
def test_a_body_and_a_request_can_be_used_again(client: str) -> None:
    """Whoever tries again sends the whole file again, not what is left of it."""
    for name, model, schema in files_of(client):
        body = body_for(client, model, schema)
        request = endpoints(client)[name].build_request(body=body)
        first = on_the_wire(request)
        assert on_the_wire(request) == first
        assert on_the_wire(endpoints(client)[name].build_request(body=body)) == first


@pytest.mark.parametrize("client", NAMES)
def test_a_file_always_has_a_name(client: str) -> None:
    """Servers take a part for a file only if it has one."""
    for name, model, schema in files_of(client):
        body = body_for(client, model, schema, name=None)
        _, content = on_the_wire(endpoints(client)[name].build_request(body=body))
        (head,) = [part.partition(b"\r\n\r\n")[0] for part in content.split(b"\r\n--") if WAVE in part]
        assert b'filename="' in head
        assert b'filename=""' not in head
        assert b"audio/wav" in head


@pytest.mark.parametrize("client", NAMES)
def test_the_parts_are_what_was_set(client: str) -> None:
    """Each field is a part under the service's name; what nobody set is none, also if unknown fields were looked at."""
    for name, model, schema in files_of(client):
        required = {key: File(io.BytesIO(WAVE)) for key in schema.get("required", ())}
        body = model(**required)
        assert body.additional_properties == {}
        request = endpoints(client)[name].build_request(body=body)
        assert [part for part, _ in request.files] == list(required)
        body.additional_properties["more"] = "text"
        request = endpoints(client)[name].build_request(body=body)
        assert [part for part, _ in request.files] == [*required, "more"]
        whole = endpoints(client)[name].build_request(body=body_for(client, model, schema))
        assert {part for part, _ in whole.files} == set(schema["properties"])


def test_there_are_operations_with_parts() -> None:
    """The tests above are not over nothing."""
    assert [len(files_of(client)) for client in NAMES] == [1, 2]
