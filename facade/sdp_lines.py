"""The lines of a session description, and what is wrong with them as text."""

from __future__ import annotations

import math
import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import field, frozen

from .errors import Flaw

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

#: No service tells its limit; no description that is meant comes near this.
LONGEST: Final = 256 * 1024

_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")
_BEGINNING: Final = re.compile(r"(?:^|[\r\n])[ \t]*[vm]=")
_NO_VERSION: Final = "the first line is not v=0"
_UTF_16: Final = "it is UTF-16: UTF-8 is needed"
#: How a text begins that is no SDP, or that holds one which is wrapped in something else.
_DISGUISES: Final = (
    (("<",), "it is a page of HTML or XML"),
    (("{", "["), "it is JSON: if it has a field sdp, the text of that is needed"),
    (('"', "'"), "it is in quotes, as JSON writes a text: decode it first"),
    (('b"', "b'"), "it is what Python shows of bytes: decode them instead"),
    (("v%3d", "v=0%0"), "it is percent-encoded: decode it first"),
    (("v=0\\r", "v=0\\n"), "its line breaks are written as a backslash and a letter: decode them first"),
)

_LETTERS: Final = frozenset("vosiuepcbtrzkam")
_IN_MEDIA: Final = frozenset("icbka")
#: Which letters follow one another; the place of each tells the one that does not fit.
_GRAMMAR: Final = re.compile(r"vosi?u?e?p?c?b*t[tr]*z?k?a*(?:m[icbka]*)*")
_PLACES: Final = {"r": 9} | {letter: place for place, letter in enumerate("vosiuepcbtzka")}
_REPEATED: Final = frozenset("btra")
#: What a parser needs to find in a line; media and attributes are read elsewhere.
_FORMS: Final = {
    "o": re.compile(r"[^ \t]+(?:[ \t]+[0-9]{1,20}){2}[ \t]+IN(?:[ \t]+IP[46](?:[ \t]+[^ \t]+)?)?"),
    "c": re.compile(r"IN[ \t]+IP[46][ \t]+[^ \t]+"),
    "b": re.compile(r"[^ \t:]+:[0-9]{1,20}"),
    "t": re.compile(r"[0-9]{0,20}(?:[ \t]+[0-9]{1,20})?"),
}

#: Where a line stands, its letter, and what follows the equals sign.
Line: TypeAlias = tuple[int, str, str]


class Faults:
    """Collects what is wrong, each problem once, however many lines have it."""

    def __init__(self) -> None:
        self._lines: dict[str, list[int]] = {}

    def note(self, problem: str, line: int = 0) -> None:
        """Note something that is wrong with a line, counted from 1, or with the whole."""
        self._lines.setdefault(problem, []).append(line)

    def flaws(self) -> tuple[Flaw, ...]:
        """Return what was noted, in the order of the lines; what has no line comes last."""
        found = sorted(self._lines.items(), key=lambda item: item[1][0] or math.inf)
        return tuple(
            Flaw(
                f"line {lines[0]}" if lines[0] else "",
                problem if len(lines) == 1 else f"{problem} (and {len(lines) - 1} more)",
            )
            for problem, lines in found
        )


@frozen
class Lines:
    """The lines of a description, without the blank ones."""

    lines: Sequence[Line] = field(repr=False)
    #: The bytes as they were given, with the final line break if that was missing.
    mended: bytes = field(repr=False)


def lines_of(sdp: object, faults: Faults, *, strict: bool = False) -> Lines | None:
    """
    Split a description into lines; None where that is of no use, as it is something else.

    `strict` asks for what the service's parser insists on; the clients that read an answer do not.
    """
    decoded = _decoded(sdp, faults)
    if decoded is None:
        return None
    text, data = decoded
    if text.startswith("\ufeff"):
        faults.note("begins with a byte order mark", 1)
        text = text[1:]
    disguise = _disguise(text)
    if disguise:
        faults.note(disguise)
        return None
    if "\n" in text:
        raw_lines = text.split("\n")
        if raw_lines[-1].strip(" \t\r"):
            if strict and raw_lines[-1].endswith("\r"):
                faults.note("the last line ends in CR alone: its LF was cut off", len(raw_lines))
            data += b"\r\n" if raw_lines[-2].endswith("\r") else b"\n"
    else:
        faults.note("the lines end in CR alone: CRLF or LF is needed")
        raw_lines = text.split("\r")
    lines = _split(raw_lines, faults)
    if not lines or lines[0][1:] != ("v", "0"):
        faults.note(_NO_VERSION, lines[0][0] if lines else 1)
    if strict:
        _check_order(lines, faults)
    return Lines(lines, data)


def _decoded(sdp: object, faults: Faults) -> tuple[str, bytes] | None:
    """Return the text and its bytes; those that are no UTF-8 are read all the same, so that all faults are found."""
    if not isinstance(sdp, str | bytes):
        faults.note("expected the SDP as str or bytes, such as the attribute sdp of a session description")
        return None
    if len(sdp) <= LONGEST:
        if isinstance(sdp, bytes):
            if sdp.startswith((b"\xff\xfe", b"\xfe\xff")):
                faults.note(_UTF_16)
                return None
            text, data = sdp.decode("utf-8", "surrogateescape"), sdp
        else:
            text, data = sdp, sdp.encode("utf-8", "surrogatepass")
        if len(data) <= LONGEST:
            bad = None if text.isascii() else _SURROGATE.search(text)
            if bad:
                faults.note("is not UTF-8", text.count("\n", 0, bad.start()) + 1)
            return text, data
    faults.note(f"it is longer than {LONGEST // 1024} KiB")
    return None


def _disguise(text: str) -> str | None:
    """Say what a text is instead of an SDP."""
    trimmed = text.strip()
    if not trimmed:
        return "it is empty"
    if "\0" in trimmed[:4]:
        return _UTF_16
    start = trimmed[:8].lower()
    for beginnings, problem in _DISGUISES:
        if start.startswith(beginnings):
            return problem
    if not _BEGINNING.search(text):
        return "it is no SDP: no line begins with v= or m="
    if "\n" not in trimmed and "\r" not in trimmed and trimmed != "v=0":
        return "it has no line breaks: what read or sent it took them out"
    return None


def _split(raw_lines: Sequence[str], faults: Faults) -> Sequence[Line]:
    lines: list[Line] = []
    for number, raw in enumerate(raw_lines, 1):
        line = raw.rstrip("\r")
        if "\r" in line:
            faults.note("has a CR in its middle", number)
        line = line.rstrip(" \t\r")
        if raw.startswith((" ", "\t")):
            faults.note("begins with a space", number)
            line = line.lstrip(" \t")
        if line[1:2] == "=" and line[0] in _LETTERS:
            lines.append((number, line[0], line[2:]))
        elif line:
            faults.note("does not begin with a letter of SDP and an equals sign", number)
    return lines


def _check_order(lines: Sequence[Line], faults: Faults) -> None:
    """Check that each line stands where the grammar of SDP has it, and that none is missing above the media."""
    if not _GRAMMAR.fullmatch("".join([letter for _, letter, _ in lines])):
        _note_disorder(lines, faults)
    for number, letter, value in lines:
        if letter in _FORMS and not _FORMS[letter].fullmatch(value):
            faults.note(f"this {letter}= line is malformed", number)


def _note_disorder(lines: Sequence[Line], faults: Faults) -> None:
    above: set[str] = set()
    latest = 0
    in_media = False
    for number, letter, _ in lines:
        if letter == "m":
            in_media = True
        elif in_media:
            if letter not in _IN_MEDIA:
                faults.note("has no place in a media section", number)
        else:
            place = _PLACES[letter]
            again = letter in above and letter not in _REPEATED
            if place < latest or again or (letter == "r" and "t" not in above):
                faults.note("is out of order: above the media it is v, o, s, i, u, e, p, c, b, t, r, z, k, a", number)
            latest = max(latest, place)
            above.add(letter)
    _note_absent(above, faults)


def _note_absent(above: Collection[str], faults: Faults) -> None:
    for letter in "ost":
        if letter not in above:
            faults.note(f"there is no {letter}= line above the media sections")


def check_beginning(lines: Sequence[Line], faults: Faults) -> None:
    """Check what browsers insist on above the media sections of an answer."""
    if lines and lines[0][0] != 1 and lines[0][1:] == ("v", "0"):
        faults.note(_NO_VERSION, 1)
    _note_absent({letter for _, letter, _ in takewhile(lambda line: line[1] != "m", lines)}, faults)


__all__ = ["LONGEST", "Faults", "Line", "Lines", "check_beginning", "lines_of"]
