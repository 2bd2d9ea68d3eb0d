"""
Reading the body of a webhook, within stated limits.

Of a key that an object has twice the last one counts, wherever the body is looked at. A number with too large an
exponent is infinite.
"""

from __future__ import annotations

import json
import sys
from codecs import BOM_UTF8
from gc import is_tracked
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, cast

from facade.errors import BodyRefused

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Bytes that a body may have: several times what the report of a call of an hour has.
LARGEST_BODY: Final = 8 * 1024 * 1024
#: Objects and arrays that may lie inside one another.
DEEPEST: Final = 64
#: Bytes up to which counting brackets is quicker than looking inside.
_SHORT: Final = 16 * 1024
#: Bytes from which on objects and arrays are counted, each of which costs far more than its bytes do, and bytes that
#: there are for each of them at the least, if a body is as large as may be; the densest messages have about 50.
_LARGE: Final = 1024 * 1024
_DENSEST: Final = 32
_WHITESPACE: Final = " \t\n\r"
#: Digits that a whole number may have, which is also Python's own limit where nobody has lifted it.
_MOST_DIGITS: Final = 4300


def read_object(body: bytes, limit: int = LARGEST_BODY) -> dict[str, Any]:
    """Return the JSON object that a body is, or raise `BodyRefused`."""
    if len(body) > limit:
        raise BodyRefused(f"the body has {len(body)} bytes, which is more than {limit}", TOO_LARGE)
    if len(body) > _LARGE and body.count(b"{") + body.count(b"[") > max(limit, _LARGE) // _DENSEST:
        raise BodyRefused("the body has too many objects and arrays for its size", TOO_LARGE)
    problem = ""
    value: object = None
    try:
        # Given bytes, the parser would guess at other encodings too.
        value = _parsed(str(body.removeprefix(BOM_UTF8), "utf-8").strip(_WHITESPACE))
    except UnicodeDecodeError:
        problem = "the body is not in UTF-8"
    except RecursionError:
        problem = _TOO_DEEP
    except (json.JSONDecodeError, _NotJsonError):
        problem = "the body is not JSON" if body else "the body is empty"
    except ValueError:
        problem = f"the body has a number of more than {_MOST_DIGITS} digits"
    if problem:
        raise BodyRefused(problem)
    if not isinstance(value, dict):
        raise BodyRefused("the body is JSON, but no object")
    # What opens nothing more often than that cannot be deeper; looking through it costs more than counting.
    if (len(body) > _SHORT or body.count(b"{") + body.count(b"[") > DEEPEST) and _is_deep(cast("object", value)):
        raise BodyRefused(_TOO_DEEP)
    return cast("dict[str, Any]", value)


TOO_LARGE: Final = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
_TOO_DEEP: Final = f"the body is nested more than {DEEPEST} levels deep"


class _NotJsonError(ValueError):
    pass


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError
    return int(digits)


def _refused(constant: str) -> Any:  # noqa: ARG001 - part of the interface
    raise _NotJsonError


_USUAL: Final = json.JSONDecoder(parse_constant=_refused)
#: For programs that have lifted Python's limit, where a long number costs the square of its length.
_GUARDED: Final = json.JSONDecoder(parse_constant=_refused, parse_int=_whole)


def _parsed(text: str) -> object:
    decoder = _USUAL if 0 < sys.get_int_max_str_digits() <= _MOST_DIGITS else _GUARDED
    value, end = decoder.raw_decode(text)
    if end != len(text):
        raise _NotJsonError
    return value


_CONTAINERS: Final = frozenset({dict, list})


def _is_deep(value: object) -> bool:
    level: list[Any] = [value]
    for _ in range(DEEPEST - 1):
        # The garbage collector tracks whatever holds a container, and hardly anything else: no text, and few objects.
        level = [item for outer in level for item in _inside(outer) if is_tracked(item)]
        if not level:
            return False
    return any(item.__class__ in _CONTAINERS for outer in level for item in _inside(outer))


def _inside(value: Any) -> Iterable[Any]:
    return value.values() if value.__class__ is dict else value


__all__ = ["DEEPEST", "LARGEST_BODY", "read_object"]
