"""An answer that does not fit raises one of two errors, which say operation and status; nothing raw comes out."""

from __future__ import annotations

import copy
import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated.runtime.answers import EMPTY, Answers, Json
from generated.runtime.codecs import Ref
from generated.runtime.errors import DecodeError, UnexpectedStatus
from generated.voiceai.models import ErrorResponse, HTTPValidationError
from tests.generated.fuzz import FUZZ, JSON, SECRET, outcome
from tests.generated.services import NAMES, Service, endpoints, reply, service

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def json_answers(client: Service) -> Iterator[tuple[str, int, dict[str, Any]]]:
    """Yield the operations whose success is JSON: name, status and schema."""
    for operation in client.operations():
        for status, answer in operation.answers.items():
            if status.startswith("2") and answer and "json" in answer[0]:
                yield operation.name, int(status.replace("XX", "00")), answer[1]


def unreadable(client: Service, name: str, status: int, body: bytes) -> DecodeError:
    """Read an answer that cannot be read, and return the error after looking at what holds for every error."""
    with pytest.raises(DecodeError) as caught:
        endpoints(client.name)[name].read_response(reply(status, body))
    assert (caught.value.operation, caught.value.status_code) == (name, status)
    assert caught.value.content == body
    assert str(caught.value).startswith(f"{name} answered {status}: ")
    assert SECRET not in str(caught.value)
    return caught.value


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" ",
        f"<!doctype html><title>{SECRET}</title>".encode(),
        f'{{"id": "{SECRET}'.encode(),
        f'{{"id": "{SECRET}"}} more'.encode(),
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"id": "\xff\xfe"}',
        b"\x80",
        b"9" * 5000,
        f"{SECRET}".encode(),
    ],
    ids=[
        "empty",
        "blank",
        "html",
        "truncated",
        "more",
        "brackets",
        "braces",
        "not utf-8",
        "byte",
        "long number",
        "text",
    ],
)
@pytest.mark.parametrize("client", NAMES)
def test_what_is_no_json_is_told_with_operation_and_status(client: str, body: bytes) -> None:
    """An error page, an empty or cut-off body, endless nesting, and bytes that are no text: each is one clear error."""
    known = service(client)
    for name, status, _ in json_answers(known):
        unreadable(known, name, status, body)


@pytest.mark.parametrize("client", NAMES)
def test_the_wrong_container_is_told_with_operation_and_status(client: str) -> None:
    """A list where an object is due, an object where a list is due, and anything else is told by its kind."""
    known, count = service(client), 0
    for name, status, schema in json_answers(known):
        whole = known.published.whole(schema)
        wrong = {"object": [[], [SECRET], SECRET, 7, None], "array": [{}, {SECRET: 1}, SECRET, 7, None]}
        for value in wrong.get(whole.get("type", "any"), []):
            error = unreadable(known, name, status, json.dumps(value).encode())
            assert error.path == ()
            count += 1
    assert count > 100


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])  # noqa: S301
def test_errors_can_be_handed_on(copied: Callable[[Any], Any]) -> None:
    """An error that is raised in another process arrives as itself, with all that it knows."""
    for status, body in ((200, b"[]"), (404, b"gone")):
        error = outcome(endpoints("vapi")["CallController_findOne"].read_response, reply(status, body))
        twin = copied(error)
        assert type(twin) is type(error)
        assert (str(twin), twin.operation, twin.status_code, twin.content) == (
            str(error),
            error.operation,
            status,
            body,
        )


def test_a_range_of_statuses_is_read_where_no_status_is() -> None:
    """A document may write 4XX, or default for all the others; the nearest one decides."""
    bodies = {"2XX": EMPTY, "422": Json(Ref("HTTPValidationError")), "4XX": Json(Ref("ErrorResponse"))}
    answers = Answers("operation", "generated.voiceai.api.some.module", {**bodies, "default": EMPTY})
    parsed = [outcome(answers.read, reply(status, {"error": "e"})).parsed for status in (404, 422, 503)]
    assert [type(found) for found in parsed] == [ErrorResponse, HTTPValidationError, type(None)]


@pytest.mark.parametrize("client", NAMES)
def test_any_answer_gives_a_value_or_one_of_two_errors(client: str) -> None:
    """Any body with any status, of any operation, is read or refused with one of our two errors, never else."""
    modules = endpoints(client)
    bodies = st.binary(max_size=40) | JSON.map(lambda value: json.dumps(value).encode())

    @FUZZ
    @given(st.sampled_from(sorted(modules)), st.integers(100, 599), bodies)
    def check(name: str, status: int, body: bytes) -> None:
        result = outcome(modules[name].read_response, reply(status, body))
        if isinstance(result, DecodeError | UnexpectedStatus):
            assert (result.operation, result.status_code) == (name, status)

    check()
