"""What the sandbox sends is signed as the services sign: whoever verifies it as they say finds it good."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from facade.errors import SignatureRefused
from facade.sandbox.signing import vapi_headers, voiceai_headers
from facade.webhooks import Bearer, Hmac, SharedSecret, Timestamped, verify

BODY = '{"message":{"type":"hang","text":"é"}}'.encode()
URL = "https://example.com/webhook?a=1"
NOW = "1767603605"


def _signed(plan: dict[str, Any]) -> dict[str, str]:
    return vapi_headers(plan, BODY, url=URL, timestamp=NOW, message_id="message-1")


def _bad(headers: dict[str, str], auth: Any) -> None:
    with pytest.raises(SignatureRefused):
        verify(headers, BODY + b" ", auth, url=URL)


@pytest.mark.parametrize(
    ("plan", "auth"),
    [
        ({}, Bearer("the token")),
        ({"headerName": "X-Key"}, Bearer("the token", header="x-key")),
        ({"bearerPrefixEnabled": False}, Bearer("the token", prefix="")),
        ({"headerName": "X-Vapi-Secret", "bearerPrefixEnabled": False}, SharedSecret("the token")),
    ],
)
def test_a_token_comes_along(plan: dict[str, Any], auth: Any) -> None:
    """A bearer token, in any header and with or without its prefix; the older secret is one of these."""
    headers = _signed({"type": "bearer", "token": "the token", **plan})
    verify(headers, BODY, auth)
    with pytest.raises(SignatureRefused):
        verify(headers | dict.fromkeys(headers, "another"), BODY, auth)


@pytest.mark.parametrize(
    ("algorithm", "encoding", "in_base64", "dated", "prefix"),
    list(itertools.product(("sha256", "sha512", "sha1"), ("hex", "base64"), (False, True), (False, True), ("", "v1="))),
)
def test_a_signature_covers_the_body(
    algorithm: Any, encoding: Any, *, in_base64: bool, dated: bool, prefix: str
) -> None:
    """By every setting of an HMAC credential."""
    secret = "c2VjcmV0IGZvciB0ZXN0cw=="  # noqa: S105 - no secret of anybody's
    plan = {"algorithm": algorithm, "signatureEncoding": encoding, "secretIsBase64": in_base64}
    headers = _signed({
        "type": "hmac", "secretKey": secret, "includeTimestamp": dated, "signaturePrefix": prefix, **plan
    })  # fmt: skip
    auth = Hmac(
        secret,
        algorithm=algorithm,
        signature_encoding=encoding,
        secret_is_base64=in_base64,
        include_timestamp=dated,
        signature_prefix=prefix,
    )
    verify(headers, BODY, auth)
    assert ("x-timestamp" in headers) is dated
    _bad(headers, auth)


def test_what_is_signed_can_be_said() -> None:
    """The payload has its own form, and headers their own names."""
    plan = {
        "payloadFormat": "{svix-id}|{timestamp}|{method}|{url}|{body}",
        "signatureHeader": "X-Signed",
        "timestampHeader": "X-When",
        "messageIdHeader": "X-Id",
    }
    headers = _signed({"type": "hmac", "algorithm": "sha256", "secretKey": "secret", **plan})
    auth = Hmac(
        "secret",
        payload_format=plan["payloadFormat"],
        signature_header="x-signed",
        timestamp_header="x-when",
        message_id_header="x-id",
    )
    assert verify(headers, BODY, auth, url=URL) == "message-1"
    _bad(headers, auth)


def test_voiceai_signs_time_and_body() -> None:
    """Voice.ai signs what has a secret, and nothing else."""
    headers = voiceai_headers("secret", BODY, timestamp=NOW)
    verify(headers, BODY, Timestamped("secret"))
    _bad(headers, Timestamped("secret"))
    assert voiceai_headers(None, BODY, timestamp=NOW) == {}
