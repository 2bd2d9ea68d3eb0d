"""Made-up values in place of private ones: of the same form, and always the same one for the same value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@attrs.frozen
class Kind:
    """A kind of private value."""

    name: str
    #: Writes the made-up value of this number, from 1.
    write: Callable[[int], str] = attrs.field(repr=False, eq=False)
    #: What made-up values look like; they stay as they are.
    made_up: re.Pattern[str] = attrs.field(repr=False, eq=False)


def _kind(name: str, before: str, after: str = "") -> Kind:
    made_up = re.compile(rf"{re.escape(before)}[1-9]\d{{0,5}}{re.escape(after)}")
    return Kind(name, lambda number: f"{before}{number}{after}", made_up)


def _padded(name: str, before: str) -> Kind:
    """Return a kind whose numbers have six digits."""
    return Kind(name, lambda number: f"{before}{number:06}", re.compile(rf"{re.escape(before)}\d{{6}}"))


def _fictional_number(number: int) -> str:
    """Return a number that no telephone will ever have: 555-0100 to 555-0199, here or in some area."""
    block, last = divmod(number, 100)
    return f"+1{f'{199 + block}' if block else ''}55501{last:02}"


NUMBER: Final = Kind("number", _fictional_number, re.compile(r"\+1(?:[2-9]\d\d)?55501\d\d"))
UUID: Final = _padded("uuid", "00000000-0000-4000-8000-000000")
ID: Final = _kind("id", "hidden-id-")
#: What `reconcile` looks for in a call's name.
TOKEN: Final = _padded("token", "vf-0000000000")
SECRET: Final = _kind("secret", "hidden-secret-")
#: What somebody says or writes.
WORDS: Final = _kind("words", "[words ", "]")
NAME: Final = _kind("name of a field", "hidden-name-")
SIP: Final = _kind("SIP address", "sip:somebody-", "@example.com")
MAIL: Final = _kind("e-mail address", "somebody-", "@example.com")


def address_kind(host: str, *, socket: bool = False) -> Kind:
    """Return the kind of addresses on a host."""
    before = f"{'wss' if socket else 'https'}://{host}/"
    return _kind(f"address below {before}", before)


class Pseudonyms:
    """
    The made-up values of one recording.

    They are numbered as the values come up, so that playing a recording back counts as recording it did.
    """

    def __init__(self) -> None:
        self._given: dict[tuple[Kind, str], str] = {}
        self._introduced: dict[str, str] = {}
        self._taken: set[str] = set()
        self._counted: dict[Kind, int] = {}

    def introduce(self, value: str, made_up: str) -> None:
        """Say beforehand what a value is to be replaced by, whatever kind it looks to be of."""
        self._introduced[value] = self._introduced[made_up] = made_up
        self._taken.add(made_up)

    def introduced(self, value: str) -> str | None:
        """Return what was said beforehand to stand for a value."""
        return self._introduced.get(value)

    def given(self, kind: Kind, value: str) -> str | None:
        """Return what stands for a value, if it has come up."""
        return self._introduced.get(value) or self._given.get((kind, value))

    def of(self, kind: Kind, value: str) -> str:
        """Return what stands for a value. What is made up already stands for itself."""
        known = self.given(kind, value)
        if known is None:
            known = value if kind.made_up.fullmatch(value) else self._next(kind)
            self._given[kind, value] = self._given[kind, known] = known
            self._taken.add(known)
        return known

    def hidden(self) -> Iterator[tuple[Kind | None, str]]:
        """Iterate over the values that were replaced; those introduced have no kind."""
        yield from ((None, value) for value, made_up in self._introduced.items() if value != made_up)
        yield from ((kind, value) for (kind, value), made_up in self._given.items() if value != made_up)

    def _next(self, kind: Kind) -> str:
        while True:
            number = self._counted[kind] = self._counted.get(kind, 0) + 1
            made_up = kind.write(number)
            if made_up not in self._taken:
                return made_up


__all__ = [
    "ID",
    "MAIL",
    "NAME",
    "NUMBER",
    "SECRET",
    "SIP",
    "TOKEN",
    "UUID",
    "WORDS",
    "Kind",
    "Pseudonyms",
    "address_kind",
]
