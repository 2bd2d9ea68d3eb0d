"""Places in a document: JSON pointers, and the line and column of each in the text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast
from urllib.parse import unquote

from scripts.pointers import steps_of, unescaped

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Wanted steps below a place, and what is wanted below those.
Wanted: TypeAlias = "dict[str, Wanted]"

_SPACE: Final = re.compile(r"[ \t\n\r]*")
_DECODER: Final = json.JSONDecoder()


def steps_of_address(pointer: str) -> list[str]:
    """Return the steps of a pointer; one that stands in an address may be percent-encoded."""
    return [unescaped(unquote(step)) for step in pointer.split("/")[1:]]


def lines_of(text: str, pointers: Iterable[str]) -> dict[str, tuple[int, int]]:
    """
    Find the line and column where each place begins: a property at its key, anything else at its value.

    What is not in the text stands where the innermost place around it does. Only what lies on the way is looked at;
    all else is skipped as fast as Python reads JSON.
    """
    wanted: Wanted = {}
    pointers = list(pointers)
    for pointer in pointers:
        level = wanted
        for step in steps_of(pointer):
            level = level.setdefault(step, {})
    offsets: dict[tuple[str, ...], int] = {(): 0}
    start = cast("re.Match[str]", _SPACE.match(text)).end()
    _scan(text, start, wanted, (), offsets)
    return _placed(text, {pointer: _nearest(pointer, offsets) for pointer in pointers})


def _nearest(pointer: str, offsets: dict[tuple[str, ...], int]) -> int:
    steps = tuple(steps_of(pointer))
    while steps not in offsets:
        steps = steps[:-1]
    return offsets[steps]


def _placed(text: str, offsets: dict[str, int]) -> dict[str, tuple[int, int]]:
    placed: dict[str, tuple[int, int]] = {}
    line, start, seen = 1, 0, 0
    for pointer, offset in sorted(offsets.items(), key=lambda item: item[1]):
        line += text.count("\n", seen, offset)
        start = text.rfind("\n", 0, offset) + 1
        seen = offset
        placed[pointer] = line, offset - start + 1
    return placed


def _scan(text: str, at: int, wanted: Wanted, place: tuple[str, ...], offsets: dict[tuple[str, ...], int]) -> int:
    """Note the offsets of what is wanted in the value that begins here, and return where it ends."""
    if not wanted or text[at] not in "{[":
        return _skip(text, at)
    is_object, index = text[at] == "{", 0
    at = _past_space(text, at + 1)
    while text[at] not in "}]":
        begins = at
        if is_object:
            key, at = _read(text, at)
            at = _past_space(text, _past_space(text, at) + 1)
        else:
            key = str(index)
            index += 1
        inner = wanted.get(key)
        if inner is None:
            at = _skip(text, at)
        else:
            offsets[*place, key] = begins
            at = _scan(text, at, inner, (*place, key), offsets)
        at = _past_space(text, at)
        if text[at] == ",":
            at = _past_space(text, at + 1)
    return at + 1


def _past_space(text: str, at: int) -> int:
    return cast("re.Match[str]", _SPACE.match(text, at)).end()


def _skip(text: str, at: int) -> int:
    return _read(text, at)[1]


def _read(text: str, at: int) -> tuple[Any, int]:
    """Read the JSON value that begins here, and return it with where it ends."""
    both: tuple[Any, int] = _DECODER.raw_decode(text, at)
    return both
