"""The secrets that a service and a server share, and the keys that they stand for."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from collections.abc import Iterable
from typing import Final, TypeAlias

from facade.errors import UnusableSecret

#: One secret, or several while one replaces another.
Secret: TypeAlias = str | Iterable[str]

_BASE64: Final = re.compile(r"[A-Za-z0-9+/]+={0,2}")


def as_secrets(secret: Secret) -> tuple[str, ...]:
    """Return all secrets, or raise `UnusableSecret` if there are none, or one of them is empty."""
    secrets = _listed(secret)
    if not secrets:
        raise UnusableSecret("there is no secret")
    found: list[str] = []
    for number, one in enumerate(secrets, 1):
        if not isinstance(one, str) or not one.strip():
            raise UnusableSecret(f"{_which(number, len(secrets))} is empty, or no text")
        found.append(one)
    return tuple(found)


def as_tokens(secret: Secret) -> tuple[str, ...]:
    """Return all secrets that come along in a header, or raise `UnusableSecret` for one that no header can carry."""
    tokens = tuple(one.strip() for one in as_secrets(secret))
    for number, token in enumerate(tokens, 1):
        if not token.isascii() or not token.isprintable():
            raise UnusableSecret(f"{_which(number, len(tokens))} has a character that no header can carry")
    return tokens


def _listed(secret: Secret) -> tuple[object, ...]:
    return (secret,) if isinstance(secret, str) else tuple(secret)


def as_keys(secrets: tuple[str, ...], *, base64: bool = False) -> tuple[bytes, ...]:
    """Return the bytes that each secret stands for."""
    if not base64:
        return tuple(secret.encode(errors="surrogatepass") for secret in secrets)
    keys: list[bytes] = []
    for number, secret in enumerate(secrets, 1):
        key = from_base64(secret.strip())
        if not key:
            raise UnusableSecret(f"{_which(number, len(secrets))} is not in base64")
        keys.append(key)
    return tuple(keys)


def from_base64(text: str) -> bytes | None:
    """Read base64, whose padding may be left out, and where `-_` may stand for `+/`; None for anything else."""
    usual = text.replace("-", "+").replace("_", "/")
    if not _BASE64.fullmatch(usual):
        return None
    bare = usual.rstrip("=")
    try:
        return b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except binascii.Error:
        return None


def _which(number: int, many: int) -> str:
    return "the secret" if many == 1 else f"secret {number} of {many}"


__all__ = ["Secret", "as_keys", "as_secrets", "as_tokens", "from_base64"]
