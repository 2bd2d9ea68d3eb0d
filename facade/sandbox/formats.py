"""What texts must look like: formats and patterns of a document, as Python reads them."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
#: A pattern as JavaScript writes it.
_SLASHED: Final = re.compile(r"/(.*)/([a-z]*)", re.DOTALL)


@cache
def compiled(pattern: str) -> re.Pattern[str] | None:
    """Return a pattern of the document as Python has it; None for what is no pattern."""
    slashed = _SLASHED.fullmatch(pattern)
    if slashed is None and not pattern.startswith("^"):
        return None  # the name of something in the service's own code
    text, flags = (slashed[1], slashed[2]) if slashed else (pattern, "")
    # A dollar sign is the very end there, a digit is one of ten, and Python has no letters by their property.
    only_ascii = re.NOFLAG if r"\p" in text else re.ASCII
    text = re.sub(r"(?<!\\)\$$", r"\\Z", text)
    text = text.replace(r"[\p{L}\d]", r"[^\W_]").replace(r"\p{L}", r"[^\W\d_]")
    return re.compile(text, only_ascii | (re.IGNORECASE if "i" in flags else re.NOFLAG))


def _is_moment(text: str) -> bool:
    return _MOMENT.fullmatch(text) is not None and _is_read(dt.datetime.fromisoformat, text.upper())


def _is_uuid(text: str) -> bool:
    return _UUID.fullmatch(text) is not None


def _is_address(text: str) -> bool:
    parts = urlsplit(text) if _is_read(urlsplit, text) else None
    return parts is not None and bool(parts.scheme and (parts.netloc or parts.path)) and not re.search(r"\s", text)


def _is_read(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True


#: How a format is told, and what is said of a text that has not got it: the message, and the kind of flaw.
FORMATS: Final[Mapping[str, tuple[Callable[[str], bool], str, str]]] = {
    "date-time": (_is_moment, "must be a valid ISO 8601 date string", "datetime_from_date_parsing"),
    "uuid": (_is_uuid, "must be a UUID", "uuid_parsing"),
    "uri": (_is_address, "must be a URL address", "url_parsing"),
}

__all__ = ["FORMATS", "compiled"]
