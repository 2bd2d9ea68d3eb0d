"""Secrets and signatures are compared in constant time, each with each, whichever fits."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Final

import pytest

from facade.errors import SignatureRefused
from facade.webhooks import (
    Bearer,
    CustomHeaders,
    Hmac,
    SharedSecret,
    StandardWebhooks,
    Timestamped,
    tokens,
    verify,
)
from tests.facade.webhooks.messages import NOW, SECRET, in_base64, signature

if TYPE_CHECKING:
    from facade.webhooks import Auth

BODY: Final = b"{}"
KEYS: Final = (SECRET, "second-secret-not-real", "third-secret-not-real")


def signed(key: str) -> str:
    """Sign the body at a moment."""
    return signature(b"%d.%b" % (NOW, BODY), key.encode()).hex()


def standard(key: str) -> str:
    """Sign the body as in Standard Webhooks."""
    return f"v1,{in_base64(signature(b'msg_1.%d.%b' % (NOW, BODY), key.encode()))}"


def headers(key: str) -> dict[str, str]:
    """Return headers that show in every way that one knows a secret."""
    return {
        "authorization": f"Bearer {key}",
        "x-vapi-secret": key,
        "x-one": key,
        "x-signature": signed(key),
        "x-timestamp": str(NOW),
        "x-webhook-signature": signed(key),
        "x-webhook-timestamp": str(NOW),
        "webhook-id": "msg_1",
        "webhook-timestamp": str(NOW),
        "webhook-signature": f"{standard(key)} {standard('nobody')}",
    }


AUTHS: Final[dict[str, tuple[Auth, int]]] = {
    "Bearer": (Bearer(KEYS), 3),
    "SharedSecret": (SharedSecret(KEYS), 3),
    "CustomHeaders": (CustomHeaders({"x-one": KEYS}), 3),
    "Hmac": (Hmac(KEYS), 3),
    "Timestamped": (Timestamped(KEYS), 3),
    "StandardWebhooks": (StandardWebhooks([in_base64(key.encode()) for key in KEYS]), 6),
}


@pytest.mark.parametrize("name", AUTHS)
def test_each_secret_is_compared_whichever_fits(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """How long it takes says neither which secret is right, nor how much of what was sent."""
    compared: list[tuple[int, int]] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((len(one), len(other)))
        return hmac.compare_digest(one, other)

    monkeypatch.setattr(tokens, "compare_digest", compare)
    auth, times = AUTHS[name]
    for key in KEYS:
        compared.clear()
        verify(headers(key), BODY, auth, now=NOW)
        assert len(compared) == times
    compared.clear()
    with pytest.raises(SignatureRefused):
        verify(headers("nobody's-secret-not-real"), BODY, auth, now=NOW)
    assert len(compared) == times
