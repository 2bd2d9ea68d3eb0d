"""A body is read within limits, whatever somebody puts into it."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facade.errors import BodyRefused
from facade.webhooks import LARGEST_BODY, openai, vapi, voiceai
from facade.webhooks.bodies import DEEPEST, read_object
from generated.vapi import models
from tests.facade.webhooks.messages import written

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT: Final = Path(__file__).parents[3]

REFUSED: Final[dict[str, tuple[bytes, str]]] = {
    "nothing": (b"", "the body is empty"),
    "half an object": (b'{"message": {', "the body is not JSON"),
    "more than one": (b"{}{}", "the body is not JSON"),
    "something behind it": (b"{} x", "the body is not JSON"),
    "a form": (b"message=1", "the body is not JSON"),
    "a list": (b'[{"message": {}}]', "the body is JSON, but no object"),
    "a text": (b'"message"', "the body is JSON, but no object"),
    "null": (b"null", "the body is JSON, but no object"),
    "no number": (b'{"a": NaN}', "the body is not JSON"),
    "infinity": (b'{"a": -Infinity}', "the body is not JSON"),
    "another encoding": ('{"a": "ä"}'.encode("latin-1"), "the body is not in UTF-8"),
    "UTF-16": ('{"a": 1}'.encode("utf-16"), "the body is not in UTF-8"),
    "UTF-32": ('{"a": 1}'.encode("utf-32-le"), "the body is not JSON"),
    "one level too deep": (b'{"a":' * (DEEPEST + 1) + b"1" + b"}" * (DEEPEST + 1), "nested more than 64 levels deep"),
    "deep lists, in a wide body": (
        b'{"a":' + b"[" * DEEPEST + b"{}" + b"]" * DEEPEST + b',"b":"' + b"x" * 20_000 + b'"}',
        "nested more than 64 levels deep",
    ),
    "deep and never closed": (b'{"a":' + b"[" * 1_000_000, "nested more than 64 levels deep"),
    "deep objects, never closed": (b'{"a":' * 200_000, "nested more than 64 levels deep"),
    "a long number": (b'{"a": ' + b"9" * 1_000_000 + b"}", "the body has a number of more than 4300 digits"),
    "too many objects": (b'{"a": [' + b"{}," * 1_000_000 + b"{}]}", "the body has too many objects and arrays"),
    "too many arrays, never closed": (b'{"a": ' + b"[" * 8_000_000, "the body has too many objects and arrays"),
    "too large": (b'{"a":"' + b"x" * LARGEST_BODY + b'"}', f"which is more than {LARGEST_BODY}"),
}

READERS: Final[dict[str, Callable[[bytes], object]]] = {
    "vapi": vapi.parse,
    "voiceai": voiceai.parse,
    "an inbound call": voiceai.parse_inbound_call,
    "a tool call": lambda body: voiceai.parse_tool_call({"x-voiceai-tool-name": "t"}, body or b" "),
    "openai": openai.parse,
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_body_is_one_kind_of_error(name: str, reader: str) -> None:
    """Size, depth, encoding and form: every reader refuses with the same error, and says what is wrong."""
    body, problem = REFUSED[name]
    with pytest.raises(BodyRefused) as raised:
        READERS[reader](body)
    assert problem in str(raised.value) or reader == "a tool call"
    assert raised.value.status == (413 if name.startswith("too ") else 400)
    assert raised.value.__context__ is None


def test_the_deepest_body_is_taken() -> None:
    """The limit is meant to the level."""
    body = b'{"a":' * DEEPEST + b"1" + b"}" * DEEPEST
    assert read_object(body) == json.loads(body)
    assert read_object(body.replace(b"1", b'"' + b"x" * 20_000 + b'"'))


def test_a_large_body_may_have_many_objects() -> None:
    """As many as the densest messages have."""
    words = [{"word": "hello", "start": 1.25, "end": 1.5, "confidence": 0.9}] * 100_000
    assert len(read_object(written({"words": words}))["words"]) == 100_000


def test_brackets_in_texts_are_no_levels() -> None:
    """What people say in brackets has no depth."""
    body = written({"said": "[" * 1000 + '{"' * 1000 + "\\"})
    assert read_object(body)["said"].startswith("[[[")


def test_the_limit_can_be_set() -> None:
    """A server that gets small messages only may say so."""
    assert read_object(b'{"a":1}', 7)
    with pytest.raises(BodyRefused, match=r"^the body has 7 bytes, which is more than 6$"):
        read_object(b'{"a":1}', 6)


def test_of_a_key_that_is_there_twice_the_last_one_counts_everywhere() -> None:
    """Whoever looks at the class and whoever looks at the mapping see the same."""
    event = vapi.parse(
        b'{"message": {"type": "hang", "type": "chat.x", "type": "hang", "timestamp": 1, "timestamp": 2}}'
    )
    assert event.type == "hang"
    assert event.raw == {"message": {"type": "hang", "timestamp": 2}}
    assert isinstance(event.message, models.ServerMessageHang)
    assert event.message.timestamp == 2


@pytest.mark.parametrize("number", ["1e999", "9" * 400 + ".5", "-1e400"])
def test_a_number_beyond_all_floats_is_infinite(number: str) -> None:
    """It is read, and it is no moment."""
    event = vapi.parse(b'{"message": {"type": "hang", "timestamp": %b}}' % number.encode())
    assert abs(event.raw["message"]["timestamp"]) == inf
    assert event.moment is None


def test_a_whole_number_is_exact() -> None:
    """Whole numbers of a usual length stay what they are, beyond what a float can hold."""
    assert read_object(b'{"a": %b}' % (b"9" * 4000))["a"] == int("9" * 4000)


def test_a_long_number_is_refused_where_python_has_no_limit() -> None:
    """Reading it would take the square of its length."""
    program = (
        "from facade.webhooks.bodies import read_object\n"
        "assert read_object(b'{\"a\": %b}' % (b'9' * 4300))\n"
        "try:\n    read_object(b'{\"a\": %b}' % (b'9' * 8_000_000))\n"
        "except Exception as error:\n    print(type(error).__name__, error)\n"
    )
    run = subprocess.run(
        [sys.executable, "-X", "int_max_str_digits=0", "-c", program],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.stdout == "BodyRefused the body has a number of more than 4300 digits\n"


def test_a_mark_of_the_encoding_is_passed_over() -> None:
    """Some servers put it before everything they write."""
    assert read_object(b'\xef\xbb\xbf {"a": 1}\r\n') == {"a": 1}


def test_half_a_character_is_kept() -> None:
    """JSON can say it, and services do where they cut a text off."""
    event = vapi.parse(b'{"message": {"type": "hang", "x": "\\ud83d"}}')
    assert event.raw["message"]["x"] == "\ud83d"
    assert event.key


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_lead_to_another_error(body: bytes) -> None:
    """Whatever comes is an event or refused."""
    for read in READERS.values():
        with suppress(BodyRefused):
            read(body)


JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)
#: Keys that mean something, with values that make no sense there.
KEYS: Final = st.sampled_from(
    ["message", "type", "call", "id", "timestamp", "event", "data", "call_id", "toolCallList", "from_number", "status"]
)


@settings(deadline=None)
@given(st.dictionaries(KEYS, JSON | st.dictionaries(KEYS, JSON, max_size=6), max_size=6))
def test_no_object_leads_to_an_error(value: dict[str, Any]) -> None:
    """Whatever stands in whichever place, everything is kept, and nothing is shown."""
    try:
        body = json.dumps(value, allow_nan=False).encode()
    except ValueError:
        return
    for parse in (vapi.parse, voiceai.parse, voiceai.parse_inbound_call, openai.parse):
        event = parse(body)
        assert event.raw == json.loads(body)
        assert event.key
        assert repr(event)
        assert event.call is None or event.call.id
