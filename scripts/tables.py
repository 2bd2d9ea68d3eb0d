"""Reading TOML whose keys are known beforehand: each fault is named with its place."""

from __future__ import annotations

import datetime as dt
import tomllib
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import attrs

from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T", str, int, float, bool, dt.date)

WORDS: Final[dict[type, str]] = {
    str: "text",
    int: "a whole number",
    float: "a number with a decimal point",
    bool: "true or false",
    dt.date: "a date such as 2026-08-18",
}


def parse_toml(text: str, place: str) -> Table:
    """Read a whole TOML text as one table; `place` names it in messages."""
    try:
        return Table(place, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        message = f"{place} is not valid TOML: {error}"
        raise Problem(message) from error


@attrs.define
class Table:
    """One TOML table, taken apart key by key until `finish` finds nothing left over."""

    place: str
    values: dict[str, Any]
    taken: set[str] = attrs.field(factory=set[str], init=False)

    def take(self, key: str, kind: type[T]) -> T:
        """Return the value of a key that has to be there, with exactly this type."""
        self.taken.add(key)
        if key not in self.values:
            message = f"{self.place} lacks `{key}`, which is {WORDS[kind]}"
            raise Problem(message)
        value = self.values[key]
        # An exact comparison: to Python a bool is an int and a datetime is a date.
        if type(value) is not kind:
            raise self._mistyped(key, WORDS[kind])
        return value

    def take_optional(self, key: str, kind: type[T]) -> T | None:
        """Return the value of a key that may be left out."""
        return self.take(key, kind) if key in self.values else None

    def take_texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts with at least one entry."""
        self.taken.add(key)
        value = self.values.get(key)
        entries = cast("list[object]", value) if isinstance(value, list) else []
        texts = tuple(entry for entry in entries if isinstance(entry, str))
        if not texts or len(texts) < len(entries):
            raise self._mistyped(key, "a list of one or more texts")
        return texts

    def take_table(self, key: str) -> Table:
        """Return the table below a key; an empty one if the key is not there."""
        self.taken.add(key)
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            raise self._mistyped(key, "a table")
        return Table(f"{self.place} [{key}]", cast("dict[str, Any]", value))

    def tables(self) -> Iterator[tuple[str, Table]]:
        """Return each key with its table, for a table of tables."""
        for key in self.values:
            yield key, self.take_table(key)

    def finish(self) -> None:
        """Refuse keys that nobody asked for: they are mostly misspelt."""
        if unknown := sorted(self.values.keys() - self.taken):
            known = ", ".join(sorted(self.taken))
            message = f"{self.place} has an unknown key `{'`, `'.join(unknown)}`; the known ones are {known}"
            raise Problem(message)

    def _mistyped(self, key: str, wanted: str) -> Problem:
        return Problem(f"{self.place}: `{key}` must be {wanted}, not {self.values.get(key)!r}")
