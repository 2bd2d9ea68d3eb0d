"""Moments as services write them beside a message: numbers whose unit nobody states, and texts."""

from __future__ import annotations

import datetime as dt
from typing import Final

#: A number of seconds beyond this lies in the year 5138; smaller numbers of milliseconds lie before 1973.
_MILLISECONDS_FROM: Final = 1e11


def from_epoch(value: object) -> dt.datetime | None:
    """Read a number of seconds or milliseconds since 1970, told apart by size; None for anything else."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    try:
        return dt.datetime.fromtimestamp(value / 1000 if value >= _MILLISECONDS_FROM else value, dt.UTC)
    except (OverflowError, OSError, ValueError):  # also infinite, and no number at all
        return None


def from_text(text: str) -> dt.datetime | None:
    """Read a number as `from_epoch` does, or a date and time as in ISO 8601; one without a time zone is in UTC."""
    try:
        return from_epoch(float(text))
    except ValueError:
        pass
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.utcoffset() is not None else moment.replace(tzinfo=dt.UTC)


__all__ = ["from_epoch", "from_text"]
