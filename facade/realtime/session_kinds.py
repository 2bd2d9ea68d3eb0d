"""Kinds of JSON values: each says what it expects, and reads a value, noting all that is wrong with it."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from attrs import frozen

from .session_reading import HALVED, anything, is_list, is_mapping, is_number, is_whole, named, writable

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from .session_reading import Reading, Way


class Kind(ABC):
    """A kind of value."""

    __slots__ = ()

    @property
    @abstractmethod
    def expected(self) -> str:
        """What a value of this kind is, in words."""

    @property
    def choices(self) -> tuple[str, ...]:
        """What a value of this kind is, one by one."""
        return (self.expected,)

    @abstractmethod
    def fits(self, value: object) -> bool:
        """Tell whether a value can only be meant as one of this kind."""

    def read(self, reading: Reading, way: Way, value: object) -> Any:
        """Return a value as it is sent; what is wrong with it is noted."""
        if self.fits(value):
            return self.take(reading, way, value)
        reading.mismatch(way, self.expected, value)
        return None

    def take(self, reading: Reading, way: Way, value: Any) -> Any:  # noqa: ARG002 - for kinds that have more to check
        """Return a value that fits as it is sent; what else is wrong with it is noted."""
        return value


@frozen
class Text(Kind):
    """Any text, or one that a pattern matches."""

    pattern: re.Pattern[str] | None = None
    problem: str = ""

    @property
    def expected(self) -> str:
        """A text."""
        return "a text"

    def fits(self, value: object) -> bool:
        """Tell whether a value is a text."""
        return isinstance(value, str)

    def take(self, reading: Reading, way: Way, value: Any) -> Any:
        """Return the text."""
        if self.pattern is not None and not self.pattern.fullmatch(value):
            reading.flaw(way, self.problem)
        elif not is_whole(value):
            reading.flaw(way, HALVED)
        return value


@frozen
class Word(Kind):
    """One of a few words."""

    words: tuple[str, ...]

    @property
    def expected(self) -> str:
        """The words."""
        return either_of(self.choices)

    @property
    def choices(self) -> tuple[str, ...]:
        """The words, one by one."""
        return tuple(f'"{word}"' for word in self.words)

    def fits(self, value: object) -> bool:
        """Tell whether a value is a word, though it may be none of these."""
        return isinstance(value, str)

    def take(self, reading: Reading, way: Way, value: Any) -> Any:
        """Return the word."""
        if value not in self.words:
            reading.flaw(way, f"expected {self.expected}")
        return value


@frozen
class Flag(Kind):
    """True or False."""

    @property
    def expected(self) -> str:
        """Both."""
        return "True or False"

    def fits(self, value: object) -> bool:
        """Tell whether a value is True or False."""
        return isinstance(value, bool)


@frozen
class Number(Kind):
    """A number within bounds, which are part of what is allowed."""

    whole: bool = False
    low: float = -math.inf
    high: float = math.inf

    @property
    def expected(self) -> str:
        """The sort of number, and its bounds."""
        if self.low == self.high:
            return f"{self.low:g}"
        sort = "an integer" if self.whole else "a number"
        if self.low == -math.inf:
            return sort
        return (
            f"{sort} of at least {self.low:g}"
            if self.high == math.inf
            else f"{sort} from {self.low:g} to {self.high:g}"
        )

    def fits(self, value: object) -> bool:
        """Tell whether a value is a number of this sort."""
        return is_number(value) and (not self.whole or isinstance(value, int))

    def take(self, reading: Reading, way: Way, value: Any) -> Any:
        """Return the number."""
        if not self.low <= value <= self.high:
            reading.flaw(way, f"expected {self.expected}")
        elif not writable(value):
            reading.flaw(way, "JSON cannot say this number")
        return value


@frozen
class Json(Kind):
    """A mapping of whatever JSON can say."""

    @property
    def expected(self) -> str:
        """A mapping."""
        return "a mapping"

    def fits(self, value: object) -> bool:
        """Tell whether a value is a mapping."""
        return is_mapping(value)

    def take(self, reading: Reading, way: Way, value: Any) -> Any:
        """Return a plain copy of the mapping."""
        return anything(reading, way, value)


@frozen
class Named(Json):
    """A mapping of names of the caller's choice to values of one kind."""

    of: Kind

    def take(self, reading: Reading, way: Way, value: Any) -> Any:
        """Return a mapping of what the values are sent as."""
        read = self.of.read
        return {name: read(reading, (way, name), item) for name, item in named(reading, way, value)}


@frozen
class Many(Kind):
    """A list of values of one kind."""

    of: Kind
    fewest: int = 0
    most: float = math.inf

    @property
    def expected(self) -> str:
        """A list."""
        return "a list"

    def fits(self, value: object) -> bool:
        """Tell whether a value is a list."""
        return is_list(value)

    def take(self, reading: Reading, way: Way, value: Any) -> Any:
        """Return a list of what the items are sent as."""
        if not self.fewest <= len(value) <= self.most:
            exactly = "exactly" if self.fewest == self.most else "at least"
            reading.flaw(way, f"expected {exactly} {self.fewest} in the list, got {len(value)}")
        read = self.of.read
        return [read(reading, (way, index), item) for index, item in enumerate(value)]


def either_of(choices: Sequence[str]) -> str:
    """Join what could have been given."""
    return " or ".join(filter(None, (", ".join(choices[:-1]), choices[-1])))


__all__ = ["Flag", "Json", "Kind", "Many", "Named", "Number", "Text", "Word", "either_of"]
