"""Reading what could be JSON: where a value stands, what it is called, and what is wrong with it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from attrs import frozen

from generated.runtime.types import Unset

if TYPE_CHECKING:
    from facade.arguments import Checks

#: The way to a value; it is written out only when there is something to say about the value.
Way: TypeAlias = "str | tuple[Way, str | int]"

#: What is shown of a name that is none of ours; any other could hold something private.
_PLAIN_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,40}")
_DEEPEST: Final = 64
#: Python itself refuses to write much longer ones, and no service reads them.
_MOST_BITS: Final = 1024

_NUMBERS: Final = (int, float)
_LISTS: Final = (list, tuple)
#: Sequences that stand for one value.
_TEXTS: Final = (str, bytes, bytearray, memoryview)
HALVED: Final = "holds half a character, which cannot be sent"
_CALLED: Final[tuple[tuple[type, str], ...]] = (
    (type(None), "null"),
    (bool, "a boolean"),
    (int, "an integer"),
    (float, "a number"),
    (str, "a text"),
    (Mapping, "a mapping"),
    (list, "a list"),
    (tuple, "a list"),
)


@frozen
class Reading:
    """One session being read: what for, and what is wrong with it."""

    checks: Checks
    purpose: str

    def flaw(self, way: Way, problem: str) -> None:
        """Note something that is wrong."""
        self.checks.flaw(written(way), problem)

    def mismatch(self, way: Way, expected: str, value: object) -> None:
        """Note that a value is of another kind."""
        advice = "; leave it out instead" if value is None else ""
        self.flaw(way, f"expected {expected}, got {called(value)}{advice}")

    def names(self, way: Way, name: object) -> bool:
        """Note what is wrong with a name in a mapping; return whether it is one."""
        if not isinstance(name, str):
            self.flaw(way, f"expected texts as names, got {called(name)}")
        elif not is_whole(name):
            self.flaw((way, name), HALVED)
        else:
            return True
        return False


def written(way: Way) -> str:
    """Write a way as `session.tools[0].name`."""
    if isinstance(way, str):
        return way
    before, step = way
    if isinstance(step, int):
        return f"{written(before)}[{step}]"
    return f"{written(before)}.{step}" if _PLAIN_NAME.fullmatch(step) else f"{written(before)}[...]"


def called(value: object) -> str:
    """Return what a value is called in a message, without the value."""
    kind: type = type(value)
    return next((name for known, name in _CALLED if issubclass(kind, known)), kind.__name__)


def is_list(value: object) -> bool:
    """Tell whether a value is sent as an array."""
    return isinstance(value, _LISTS) or (isinstance(value, Sequence) and not isinstance(value, _TEXTS))


def is_mapping(value: object) -> bool:
    """Tell whether a value is sent as an object."""
    return value.__class__ is dict or isinstance(value, Mapping)


def is_number(value: object) -> bool:
    """Tell whether a value is a number, which True and False are in Python alone."""
    return isinstance(value, _NUMBERS) and not isinstance(value, bool)


def is_whole(value: str) -> bool:
    """Tell whether UTF-8 can say a text, as it can unless the text was cut off within a character."""
    if value.isascii():
        return True
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def writable(value: float) -> bool:
    """Tell whether JSON can say a number."""
    return value.bit_length() <= _MOST_BITS if isinstance(value, int) else math.isfinite(value)


def named(reading: Reading, way: Way, value: Mapping[Any, Any]) -> list[tuple[str, Any]]:
    """Return what a mapping holds and has not left out; each name has to be a text."""
    items: list[tuple[str, Any]] = []
    for name, item in value.items():
        if reading.names(way, name) and not isinstance(item, Unset):
            items.append((name, item))
    return items


def anything(reading: Reading, way: Way, value: object) -> Any:
    """Return a plain copy of whatever JSON can say."""
    try:
        return _anything(reading, way, value, _DEEPEST)
    except _TooDeep:
        reading.flaw(way, "is nested too deeply")
        return None


class _TooDeep(Exception):
    """A value has no end, or is nested so deeply that nobody reads it."""


def _anything(reading: Reading, way: Way, value: object, depth: int) -> Any:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        if not is_whole(value):
            reading.flaw(way, HALVED)
        return value
    if isinstance(value, _NUMBERS):
        if not writable(value):
            reading.flaw(way, "JSON cannot say this number")
        return value
    if not depth:
        raise _TooDeep
    if is_mapping(value):
        items = named(reading, way, cast("Mapping[Any, Any]", value))
        return {name: _anything(reading, (way, name), item, depth - 1) for name, item in items}
    if is_list(value):
        sequence = cast("Sequence[object]", value)
        return [_anything(reading, (way, index), item, depth - 1) for index, item in enumerate(sequence)]
    reading.flaw(way, f"JSON cannot say this: it is of the type {type(value).__name__}")
    return None


__all__ = [
    "HALVED",
    "Reading",
    "Way",
    "anything",
    "called",
    "is_list",
    "is_mapping",
    "is_number",
    "is_whole",
    "named",
    "writable",
    "written",
]
