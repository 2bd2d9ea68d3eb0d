"""What an attempt to place a call can be found by."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .arguments import Checks

_LENGTHS: Final = range(8, 31)


def checked_key(checks: Checks, token: str | None) -> str:
    """Return the caller's own key for `reconcile`, or a new one."""
    if token is None:
        return f"vf-{secrets.token_hex(8)}"
    text = str(token)
    plain = text.isascii() and text.replace("-", "").replace("_", "").isalnum()
    checks.require(
        plain and text == token and len(text) in _LENGTHS,
        "token",
        f"expected {_LENGTHS[0]} to {_LENGTHS[-1]} letters, digits, hyphens and underscores",
    )
    return text


__all__ = ["checked_key"]
