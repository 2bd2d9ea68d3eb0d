"""Which call it is that was opened: the service says so in a header, as an address."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from .provider import PROVIDER
from .requesting import CALLS

_OWN_ID: Final = re.compile(r"rtc_[A-Za-z0-9_-]{1,190}")
#: Services that speak the same language name their calls as they like.
_ANY_ID: Final = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,190}")
#: What the service writes as a rule; taking such an address apart would find the same.
_PLAIN: Final = re.compile(r"(?:/[A-Za-z0-9_-]+)*/calls/(rtc_[A-Za-z0-9_-]{1,190})")
_NO_NAMES: Final = frozenset({".", ".."})
_PORTS: Final = {"http": 80, "https": 443}
_COLLECTION: Final = "calls"


def call_id(location: str | None, base: str) -> tuple[str | None, str]:
    """Return the id of the call that a Location leads to, on the same server; or None, and why there is none."""
    plain = location and _PLAIN.fullmatch(location)
    if plain:
        return plain[1], ""
    if not location or not location.strip():
        return None, "there is no Location"
    try:
        there = urlsplit(urljoin(f"{base}{CALLS}", location.strip()))
        own = _origin(there) == _origin(urlsplit(base))
    except ValueError:
        return None, "its Location is no address"
    if not own or there.username is not None:
        return None, "its Location leads to another server"
    segments = [unquote(segment) for segment in there.path.split("/") if segment]
    found = _found(segments, own_service=base == PROVIDER.address)
    return found, "" if found else "its Location names no call"


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)


def _found(segments: list[str], *, own_service: bool) -> str | None:
    # A comma stands between two headers: nobody can say which of them is meant.
    if any("/" in segment or "," in segment or segment in _NO_NAMES for segment in segments):
        return None
    for segment in reversed(segments):
        if _OWN_ID.fullmatch(segment):
            return segment
    if own_service or _COLLECTION not in segments[:-1]:
        return None
    last = segments[-1]
    return last if last != _COLLECTION and _ANY_ID.fullmatch(last) and segments[-2] == _COLLECTION else None


__all__ = ["call_id"]
