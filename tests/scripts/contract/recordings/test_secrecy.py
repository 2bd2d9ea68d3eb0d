"""What is private is found wherever it stands, and what stands in for it is let be."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scripts.contract.recordings.located import read_located
from scripts.contract.recordings.secrecy import secrets


def found(value: Any) -> set[str]:
    """Return the rules that a recording of this breaks."""
    return {
        secret.rule.removeprefix("recording-holds-") for secret in secrets(read_located(json.dumps(value), "a.yaml"))
    }


@pytest.mark.parametrize(
    ("value", "what"),
    [
        ({"headers": {"Authorization": "Bearer 0f3e5a77"}}, "key"),
        ({"headers": {"authorization": ["0f3e5a77"]}}, "key"),
        ({"headers": {"X-API-Key": "0f3e5a77"}}, "key"),
        ({"headers": {"x-vapi-secret": "0f3e5a77"}}, "key"),
        ({"headers": {"Cookie": "a=b"}}, "cookie"),
        ({"headers": {"set-cookie": ["a=b; Path=/"]}}, "cookie"),
        ({"json": {"apiKey": "0f3e5a77-aaaa"}}, "key"),
        ({"json": {"server": {"secret": "abc"}}}, "key"),
        ({"json": {"participant_token": "abc"}}, "key"),
        ({"json": {"password": "abc"}}, "key"),
        ({"text": "my key is sk-abcdefghijklmnop"}, "key"),
        ({"text": "vk_0123456789abcdef"}, "key"),
        ({"text": "ek_0123456789abcdef0123"}, "key"),
        ({"text": "authorization: bearer abcdefgh12"}, "key"),
        ({"text": "eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl"}, "key"),
        ({"body": {"string": '{"outer": {"api_key": "0f3e5a77"}}'}}, "key"),
        ({"uri": "https://toy.invalid/things?api_key=0f3e5a77"}, "key"),
        ({"text": "v=0\r\na=ice-ufrag:x\r\na=ice-pwd:b7Dk28fhAqLmz01vXr5tYw\r\n"}, "ice-password"),
        ({"json": {"iceServers": [{"credential": "abc"}]}}, "ice-password"),
        ({"json": {"monitor": {"controlUrl": "https://a.vapi.ai/7420/control"}}}, "control-address"),
        ({"json": {"monitor": {"listenUrl": "wss://a.vapi.ai/7420/listen"}}}, "control-address"),
        ({"text": "see https://a-b.vapi.ai/7420f27a/control."}, "control-address"),
        ({"json": {"number": "+14155552671"}}, "number"),
        ({"text": "call +44 20 7946 0958 now"}, "number"),
        ({"text": "+1 (415) 555-2671"}, "number"),
        ({"json": {"number": "+15550200"}}, "number"),
    ],
)
def test_what_is_private_is_found(value: Any, what: str) -> None:
    """In headers, fields, texts, addresses and in JSON that is written as text."""
    assert found({"interactions": [{"request": value}]}) == {what}


@pytest.mark.parametrize(
    "value",
    [
        {"headers": {"authorization": "[hidden]", "content-type": "application/json"}},
        {"headers": {"authorization": "Bearer test-key-not-real", "cookie": "<hidden>"}},
        {"json": {"apiKey": "hidden-secret-1", "secret": "[words 1]", "token": "vf-0000000000000001"}},
        {"json": {"key": "test-key-not-real", "password": "", "passwords": 3}},
        {"json": {"maxTokens": 250, "tokens": "12", "endToken": None, "keyboard": "qwerty", "type": "apiKey"}},
        {"json": {"monitor": {"controlUrl": "https://private.vapi.ai/1", "listenUrl": "wss://private.vapi.ai/1"}}},
        {"json": {"controlUrl": "https://example.com/control"}},
        {"json": {"number": "+15550100", "other": "+12125550199", "spaced": "+1 555 0100"}},
        {"json": {"createdAt": "2026-11-21T14:05:44.001Z", "cost": 0.12, "time": 1790000001000.0}},
        {"json": {"sum": "1+2345678", "id": "00000000-0000-4000-8000-000000000001", "zone": "+01:00"}},
        {"text": "a=ice-pwd:not-real-not-real-not-real\r\n"},
        {"text": "the bearer of this letter; sk-short; risk-0123456789abcdefgh"},
        {"uri": "https://api.vapi.ai/call/00000000-0000-4000-8000-000000000001?limit=100"},
    ],
)
def test_what_stands_in_for_it_is_let_be(value: Any) -> None:
    """Made-up values of the usual kinds, fictional numbers, and words that only look alike."""
    assert found({"interactions": [{"request": value}]}) == set()
