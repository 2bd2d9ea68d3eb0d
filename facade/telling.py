"""Telling an answer in the facade's words, whatever stands in the place of what its document promises."""

from __future__ import annotations

import datetime as dt
import math
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from generated.runtime.codecs import decode_timestamp
from generated.runtime.errors import DecodeError
from generated.runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable

    from generated.runtime.answers import Reply

P = ParamSpec("P")
T = TypeVar("T")
U = TypeVar("U")


def told(operation: Operation[P, T], tell: Callable[[T], U]) -> Operation[P, U]:
    """Return the operation with its answer told in other words; a `DecodeError` makes it an unreadable one."""

    def read(reply: Reply) -> U:
        return tell(operation.read(reply))

    return Operation(operation.name, operation.method, operation.path, operation.build, read)


def text(value: object) -> str | None:
    """Return a text that is not empty, or None for anything else that stands in its place."""
    return value if isinstance(value, str) and value else None


def number(value: object) -> float | None:
    """Return a number, or None for anything else that stands in its place."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return value if math.isfinite(value) else None
    except OverflowError:
        return None  # an integer that no float can hold


def moment(value: object) -> dt.datetime | None:
    """Return a moment, or None for anything else that stands in its place; one without a time zone is in UTC."""
    if not isinstance(value, dt.datetime):
        return None
    return value if value.utcoffset() is not None else value.replace(tzinfo=dt.UTC)


def written_moment(value: object) -> dt.datetime | None:
    """Return the moment that a text says, as services write it; None for anything else."""
    try:
        return moment(decode_timestamp(value))
    except DecodeError:
        return None


def shifted(start: dt.datetime | None, seconds: float) -> dt.datetime | None:
    """Return a moment so many seconds later; None where there is no such moment."""
    try:
        return None if start is None else start + dt.timedelta(seconds=seconds)
    except OverflowError:
        return None


__all__ = ["moment", "number", "shifted", "text", "told", "written_moment"]
