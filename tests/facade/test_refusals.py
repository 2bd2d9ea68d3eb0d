"""An error body of any shape is read into what was said, the code, the reason, and the fields that were refused."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facade.errors import Flaw
from facade.refusals import CALL_VALIDATION_FAILED, Explanation, explain

REFUSED: Final = CALL_VALIDATION_FAILED
MARKER: Final = "marker-of-somebody"


def said(body: Any, *private: str) -> Explanation:
    """Read a body of JSON."""
    return explain(json.dumps(body).encode(), private)


@pytest.mark.parametrize(
    ("body", "message", "code"),
    [
        ({"error": "Not allowed"}, "Not allowed", None),
        ({"error": "Forbidden", "detail": "Not this account", "code": "forbidden"}, "Not this account", "forbidden"),
        ({"error": "Forbidden", "detail": None, "code": None}, "Forbidden", None),
        ({"detail": "There is no such voice"}, "There is no such voice", None),
        ({"error": "Bad", "detail": {"code": "no_voice", "message": "No voice"}}, "No voice", "no_voice"),
        ({"error": {"message": "No", "type": "invalid_request_error", "code": None}}, "No", "invalid_request_error"),
        ({"error": {"type": "invalid_request_error"}, "code": "voice_missing"}, None, "voice_missing"),
        ({"message": ["to is missing", "agent is missing"]}, "to is missing; agent is missing", None),
        ("Go away", "Go away", None),
    ],
)
def test_the_message_and_the_code_are_found(body: Any, message: str | None, code: str | None) -> None:
    """They stand at the top, or within `error` or `detail`, which may each be a text or an object."""
    explanation = said(body)
    assert (explanation.message, explanation.code) == (message, code)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"error": "No call", "code": REFUSED}, "No call"),
        ({"error": "No call", "detail": {"code": REFUSED}}, "No call"),
        ({"error": REFUSED}, None),
        ({"error": REFUSED, "detail": "The agent is paused"}, "The agent is paused"),
        ({"error": {"code": REFUSED, "message": "No call"}}, "No call"),
        ({"detail": {"error": REFUSED}}, None),
        ({"error": "No call", "code": REFUSED, "detail": {"type": "forbidden"}}, "No call"),
    ],
)
def test_a_refused_call_is_known_by_its_code_in_any_place(body: Any, message: str | None) -> None:
    """The code stands in `code`, in `detail.code` or as `error`; it is never told as the message."""
    explanation = said(body)
    assert (explanation.message, explanation.code) == (message, REFUSED)
    assert REFUSED in explanation.words


@pytest.mark.parametrize(
    "body",
    [
        {"error": REFUSED, "reason": "agent_not_deployed"},
        {"error": "No call", "detail": {"code": REFUSED, "reason": "agent_not_deployed"}},
        {"error": {"code": REFUSED, "reason": "agent_not_deployed"}},
        {"error": {"reason": "agent_not_deployed"}, "code": REFUSED},
        {"error": {"param": "agent_id"}, "code": REFUSED, "reason": "agent_not_deployed"},
    ],
)
def test_the_reason_is_found_in_any_place(body: Any) -> None:
    """It stands in `reason`, in `detail.reason` or in `error.reason`."""
    explanation = said(body)
    assert (explanation.code, explanation.reason) == (REFUSED, "agent_not_deployed")


def test_a_code_within_a_text_is_no_code() -> None:
    """Only the word itself counts."""
    assert said({"error": f"{REFUSED}, so to speak"}).code is None


def test_refused_fields_are_told_with_their_places() -> None:
    """Of FastAPI's list, each entry is one flaw; what has no message is passed over, and the body is not named."""
    problems = [
        {"loc": ["body", "agent_id"], "msg": "Field required", "type": "missing"},
        {"loc": ["query", "limit"], "msg": "Too large", "type": "value_error", "input": MARKER},
        {"loc": ["body", "items", 3], "msg": "Wrong"},
        {"loc": ["body"], "msg": "Empty"},
        {"loc": "elsewhere", "msg": "Odd"},
        {"type": "missing"},
        None,
    ]
    explanation = said({"detail": problems})
    assert explanation.flaws == (
        Flaw("agent_id", "Field required"),
        Flaw("query.limit", "Too large"),
        Flaw("items.3", "Wrong"),
        Flaw("body", "Empty"),
        Flaw("", "Odd"),
    )
    assert explanation.message is None


def test_an_endless_list_of_fields_is_cut() -> None:
    """Nobody reads more than fifty."""
    assert len(said({"detail": [{"msg": "Wrong"}] * 60}).flaws) == 50


def test_what_was_sent_is_not_told_again() -> None:
    """A value of the request, a number or an address is in nothing that is shown."""
    body = {
        "error": {"message": f"{MARKER} at +15550100", "code": f"bad-{MARKER}", "reason": MARKER},
        "detail": [{"loc": ["body", MARKER], "msg": f"not {MARKER}"}],
    }
    explanation = said(body, MARKER)
    assert MARKER not in repr(explanation)
    assert MARKER not in f"{explanation.message}{explanation.code}{explanation.reason}{explanation.flaws}"
    assert "5550100" not in str(explanation.message)


def test_a_word_is_known_also_where_it_cannot_be_shown() -> None:
    """What was sent may happen to be a part of the service's own words; the decision does not hang on that."""
    explanation = said({"error": REFUSED, "reason": "insufficient_credits"}, "credits", REFUSED)
    assert explanation.words == {REFUSED, "insufficient_credits"}
    assert (explanation.code, explanation.reason) == (REFUSED, "insufficient_[hidden]")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html><body>Bad Gateway</body></html>",
        b'{"error": "cut off',
        b"\xff\xfe\x00",
        b"null",
        b"17",
        b"[1, 2]",
        b'{"error": null, "detail": 5, "code": 403, "reason": []}',
        b'{"error": {}, "detail": []}',
        b"[" * 60_000,
        b'{"error": "%s"}' % (b"x" * 70_000),
    ],
)
def test_what_is_not_understood_is_left_out(content: bytes) -> None:
    """Such a body explains nothing, and breaks nothing."""
    assert explain(content) == Explanation()


_JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just(REFUSED),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["error", "detail", "code", "reason", "msg", "loc"]), inner)
    ),
)


@given(body=_JSON)
def test_any_json_is_read(body: Any) -> None:
    """Whatever stands where, texts come out, or nothing."""
    explanation = said(body)
    for text in (explanation.message, explanation.code, explanation.reason):
        assert text is None or isinstance(text, str)
    assert all(isinstance(flaw.problem, str) for flaw in explanation.flaws)


@given(content=st.binary())
def test_any_bytes_are_read(content: bytes) -> None:
    """What is no JSON explains nothing."""
    assert isinstance(explain(content), Explanation)
