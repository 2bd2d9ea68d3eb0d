"""Undoing the compressions of an answer, never beyond a limit."""

from __future__ import annotations

import zlib
from contextlib import suppress
from typing import Final

#: What zlib is told for each compression: gzip's header, and either of the two kinds of deflate.
_WINDOWS: Final = {"gzip": (zlib.MAX_WBITS | 16,), "x-gzip": (zlib.MAX_WBITS | 16,), "deflate": (15, -15)}
_GZIP: Final = b"\x1f\x8b"
#: Compressed texts that follow one another are one; each costs a copy of all that follow.
_MOST_PARTS: Final = 16
#: What requests ask for.
ACCEPTED: Final = "gzip, deflate"


class TooLarge(Exception):
    """An answer goes beyond the limit."""


class Unreadable(Exception):
    """A compression that is not known, or broken."""


def unpacked(content: bytes, encoding: str, limit: int) -> bytes:
    """Undo the compressions of a body, last one first."""
    for name in reversed([part.strip().lower() for part in encoding.split(",")]):
        if name in {"", "identity"} or not content:
            continue
        if name not in _WINDOWS:
            raise Unreadable
        content = _inflated(content, _WINDOWS[name], limit)
    return content


def _inflated(content: bytes, windows: tuple[int, ...], limit: int) -> bytes:
    for window in windows:
        with suppress(zlib.error):
            return _joined(content, window, limit)
    raise Unreadable


def _joined(content: bytes, window: int, limit: int) -> bytes:
    whole = b""
    for _ in range(_MOST_PARTS):
        stream = zlib.decompressobj(window)
        whole += stream.decompress(content, limit + 1 - len(whole))
        if len(whole) > limit:
            raise TooLarge
        if not stream.eof:
            break
        content = stream.unused_data
        if not content.startswith(_GZIP):
            # Whatever follows is no part of it: some servers fill up with zeros.
            return whole
    raise zlib.error


__all__ = ["ACCEPTED", "TooLarge", "Unreadable", "unpacked"]
