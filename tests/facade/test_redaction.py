"""What is shown of a text from outside, and what is not."""

from __future__ import annotations

import json
import re

import pytest

from facade.redaction import shown, values_in
from tests.facade.markers import PROMPT


@pytest.mark.parametrize(
    "text",
    [
        "call +15550123 now", "call 15550123", "call (1) 555-0123!", "+1.555.0123", "tel:+15550123",
        "from sip:a@b.c to",
        "sips:a@b.c:5061;x=y", "a.b+c@example.com is taken", "<a@example.com>", "see https://x.vapi.ai/1?y=z.",
        "wss://x.vapi.ai", "Bearer abc", "Basic abc=", "sk-abcdef123", "eyJhbGciOi.eyJzdWIi.abc", "whsec_abcdefgh",
        "key-abcdefgh", "0123456789abcdef0123456789abcdef", "vapi.ai/7420f27a-30fd-4f49-a995-5549ae7cc00d/control",
    ],
)  # fmt: skip
def test_what_looks_private_is_hidden(text: str) -> None:
    """Numbers, addresses and keys are known by their looks."""
    assert "[hidden]" in shown(text)
    assert not re.search(r"555|a@|vapi\.ai/7|abc|xyz|0123", shown(text))


@pytest.mark.parametrize(
    "text",
    [
        "assistant.model.messages[0].content must be a string", "call.in-progress.error-assistant-did-not-receive-it",
        "expected 1 to 100, got 4000", "call 7420f27a-30fd-4f49-a995-5549ae7cc00d is over", "Version 2026-01", "",
        "CALL_VALIDATION_FAILED", "max 3600 seconds", "property foo_bar_id should not exist",
    ],
)  # fmt: skip
def test_what_does_not_is_shown(text: str) -> None:
    """Names of fields, ids, reasons and small numbers are what a message is for."""
    assert shown(text) == text


def test_what_was_sent_is_hidden_in_any_spelling() -> None:
    """A text that was sent is hidden where it is repeated: cut off, spaced or escaped otherwise, or in part."""
    private = [PROMPT]
    for text in (
        PROMPT,
        json.dumps(PROMPT),
        repr(PROMPT),
        PROMPT.replace("\n", "\r\n\t"),
        f"too long: {PROMPT[:50]}…",
        f"...{PROMPT[20:]}",
        PROMPT.replace(" ", "&nbsp;"),
    ):
        assert "patient is ill" not in shown(f"Wrong: {text}!", private)
        assert shown(f"Wrong: {text}!", private).startswith("Wrong")


def test_what_is_private_of_a_request() -> None:
    """All texts that were sent are, save tags and ids; what callers say of people is, by whatever name."""
    body = {
        "assistantId": "a-1",
        "model": {"provider": "openai", "model": "gpt-4o", "messages": [{"role": "system", "content": "p"}]},
        "variableValues": {"national_id": "n-1", "pin": 4711, "type": "t-1", "deep": {"userId": ["u-1"]}},
        "metadata": {"role": "r-1", "ok": True},
    }
    found = set(values_in(json.dumps(body).encode()))
    assert found == {"p", "n-1", "4711", "t-1", "u-1", "r-1", "True"}
    assert list(values_in(b"\xff")) == list(values_in(None)) == list(values_in(b"[" * 100_000)) == []


def test_a_message_of_any_length_is_short() -> None:
    """What is shown of a message is a few lines, and takes no time to find."""
    assert len(shown("a " * 1_000_000, ["b " * 10_000])) == 300
    assert shown("1" * 1_000_000) == "[hidden]"


@pytest.mark.parametrize(
    ("text", "private"),
    [
        ("the prompt CONFIDENTIAL MARKER is too long", "confidential marker"),
        (
            "the first message hello, i am calling for the bank is no string",
            "Hello, I am calling for the bank, bye",
        ),
        ("the variable Ada is not allowed", "Ada"),
    ],
)
def test_what_was_sent_is_hidden_in_any_case_and_names_are(text: str, private: str) -> None:
    """A service may spell what it repeats in another case; a short text that was sent may be somebody's name."""
    assert private.casefold()[:14] not in shown(text, [private]).casefold()


@pytest.mark.parametrize("text", ["a." * 20_000, "a" * 40_000 + ":", "@" * 40_000, "a@" * 20_000, "1-" * 20_000])
def test_hostile_texts_are_soon_looked_through(text: str) -> None:
    """Showing a text takes steps in proportion to its length: these would take minutes otherwise."""
    for _ in range(20):
        assert len(shown(text)) <= 300
