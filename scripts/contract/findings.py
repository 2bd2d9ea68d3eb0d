"""What a check finds, whatever it looks at: one kind of value for all families."""

from __future__ import annotations

import enum
import hashlib
import re
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

#: In the order in which they are checked and told: each stands on the one before.
FAMILIES: Final = ("specs", "generated", "diff", "recordings", "facade")

_FINGERPRINT_DIGITS: Final = 12

#: Sentences beyond this quote half of a document.
_LONGEST: Final = 500

_BREAKS: Final = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
#: What terminals obey, what turns the direction of writing, and what files cannot hold.
_UNSPEAKABLE: Final = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff\U000e0000-\U000e0fff]"
)


def legible(text: str) -> str:
    """Return a text as one line that every terminal and file can take: documents and recordings come from outside."""
    return _UNSPEAKABLE.sub("\ufffd", _BREAKS.sub(" ", text))


def sentence(text: str) -> str:
    """Return a text as one legible line that somebody reads to its end; identifiers are not cut, see `legible`."""
    line = legible(text)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 4]} ..."


def _all_legible(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(legible(text) for text in texts)


class Level(enum.IntEnum):
    """How bad it is for whoever uses this project; the worst is the greatest."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """The level as files and command lines spell it."""
        return self.name.lower()


class Reach(enum.IntEnum):
    """How near to a caller it is; the nearest is the greatest."""

    #: Only bytes on the wire: neither the generated client nor the facade names it.
    WIRE = 1
    #: The generated client has it, the facade does not use it.
    CLIENT = 2
    #: The facade uses it.
    FACADE = 3

    @property
    def word(self) -> str:
        """The reach as files and command lines spell it."""
        return self.name.lower()


@attrs.frozen
class Place:
    """Where something was found: a file by its path from the repository's root, and how far in."""

    path: str = attrs.field(converter=legible)
    #: Counted from 1, as editors do.
    line: int | None = None
    column: int | None = None
    #: A JSON pointer into the file.
    pointer: str = attrs.field(default="", converter=legible)

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)


@attrs.frozen(kw_only=True)
class Finding:
    """One thing that somebody should know of; `scripts.contract.catalogue.found` makes one by its rule."""

    rule: str
    family: str
    level: Level
    place: Place
    #: One plain sentence: what happened, naming the thing.
    text: str = attrs.field(converter=sentence)
    #: What to do, where it differs from what the rule says.
    next_step: str = attrs.field(default="", converter=legible)
    operation: str = attrs.field(default="", converter=legible)
    #: What findings are grouped by, such as a schema's or a property's path. It stays the same when texts change.
    subject: str = attrs.field(default="", converter=legible)
    #: The facade's methods and types that are touched, such as "Vapi.calls.get".
    used_by: tuple[str, ...] = attrs.field(default=(), converter=_all_legible)
    reach: Reach = Reach.WIRE

    @property
    def fingerprint(self) -> str:
        """What a finding is accepted by: lines and wording do not count, so that it outlives the next commit."""
        parts = (self.rule, self.place.path, self.operation, self.subject)
        # No part holds a NUL any more, so no two findings give the same text.
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:_FINGERPRINT_DIGITS]
