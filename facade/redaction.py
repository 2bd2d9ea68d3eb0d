"""What may be shown of a text that comes from outside."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from .loose import as_array, as_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HIDDEN: Final = "[hidden]"
_LONGEST: Final = 300
#: A shorter text that was sent is too common to hide, for it would tear words apart; unless it is a name.
_SHORTEST_VALUE: Final = 4

_PATTERNS: Final = re.compile(
    r"""
      \b[a-z][a-z0-9+.-]{0,30}://\S+              # any address
    | (?:sips?|tel):\S+
    | \b(?:bearer|basic)\s+\S+                    # any key
    | \b(?:sk|pk|ek|vk|rk|whsec|key)[-_][\w-]{6,}
    | \beyJ[\w-]+(?:\.[\w-]+)*
    | (?<![^\s@"'<>])[^\s@"'<>]{1,64}@[^\s@"'<>]{1,255}  # any e-mail address
    | (?P<opaque>[A-Za-z0-9+/_=-]{32,})            # anything long and opaque, save what `_IDENTIFIER` lets through
    | \+?\(?\d(?:[\s()./\u2010-\u2015-]{0,2}\d){6,}  # any number that could be dialled
    """,
    re.VERBOSE | re.IGNORECASE,
)
_IDENTIFIER: Final = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z]+(?:[-_.][a-z0-9]{1,20})+", re.IGNORECASE
)
_WORD: Final = re.compile(r"\w+")
#: So many words in a row that are in a private text as well are a quotation of it.
_QUOTATION: Final = 4
#: What a service gives a request as an id: neither a number that could be dialled nor a key.
_REQUEST_ID: Final = re.compile(r"(?![0-9.:_-]{7,15}$|[spevr]k[-_]|whsec|eyJ)[A-Za-z0-9][A-Za-z0-9.:_-]{0,99}")
_SERVICE_WORD: Final = re.compile(r"(?!.*[0-9]{4})[A-Za-z0-9._-]{1,60}")
#: Where callers put what they know of people, under names of their own.
_PERSONAL: Final = frozenset({"variableValues", "metadata", "dynamic_variables", "dynamicVariables"})


def shown(text: str, private: Iterable[str] = ()) -> str:
    """Return a text as it may be shown: not too long, and without keys, numbers, addresses and the private values."""
    text = text[: 20 * _LONGEST]
    if not text.isprintable():
        text = "".join(char if char.isprintable() else " " for char in text)
    text = text.strip()
    given = set(private)
    values = sorted({value for value in given if len(value) >= _SHORTEST_VALUE}, key=len, reverse=True)
    for value in values:
        text = re.sub(re.escape(value), HIDDEN, text, flags=re.IGNORECASE)
    for name in given:
        if 1 < len(name) < _SHORTEST_VALUE and name[0].isupper():
            text = re.sub(rf"\b{re.escape(name)}\b", HIDDEN, text)
    text = _PATTERNS.sub(_hide, _without_quotations(text, values))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _hide(match: re.Match[str]) -> str:
    return match[0] if match["opaque"] and _IDENTIFIER.fullmatch(match[0]) else HIDDEN


def _without_quotations(text: str, values: Iterable[str]) -> str:
    """Hide parts of private texts, such as one that is cut off, or whose line breaks are written in another way."""
    runs = {run for value in values for run in _runs(_WORD.findall(value.casefold()))}
    words = list(_WORD.finditer(text))
    shown_to = 0
    parts: list[str] = []
    for number, run in enumerate(_runs([word[0].casefold() for word in words])):
        start, end = words[number].start(), words[number + _QUOTATION - 1].end()
        if run in runs:
            if start >= shown_to:
                parts += (text[shown_to:start], HIDDEN)
            shown_to = end
    return "".join((*parts, text[shown_to:]))


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[start:] for start in range(_QUOTATION)), strict=False)


def is_identifier(text: str) -> bool:
    """Tell whether a text looks like the id of a request, and not like a number or a key."""
    return _REQUEST_ID.fullmatch(text) is not None


def shown_id(value: object) -> str:
    """Write an id for a `repr`; anything else that stands in its place is hidden."""
    return repr(value) if value is None or is_identifier(str(value)) else HIDDEN


def shown_word(value: object) -> str:
    """Write a service's own word for a `repr`; anything else that stands in its place is hidden."""
    return repr(value) if value is None or _SERVICE_WORD.fullmatch(str(value)) else HIDDEN


def values_in(body: bytes | None) -> Iterator[str]:
    """Find the texts that a JSON request holds, so that an answer which repeats them is not shown with them."""
    if body:
        try:
            yield from _texts(json.loads(body))
        except (ValueError, RecursionError):
            return


def _texts(value: Any) -> Iterator[str]:
    pending = [(value, False)]
    while pending:
        value, personal = pending.pop()
        if isinstance(value, str):
            yield value
        elif personal and isinstance(value, int | float):
            yield str(value)
        pending.extend((item, personal) for item in as_array(value))
        for name, item in as_object(value).items():
            # An id or a tag says nothing of anybody, and the service's message needs it.
            if personal or not isinstance(item, str) or not _is_tag(name):
                pending.append((item, personal or name in _PERSONAL))


def _is_tag(name: str) -> bool:
    return name in {"type", "provider", "model", "language", "role"} or name.endswith(("Id", "_id"))


__all__ = ["HIDDEN", "is_identifier", "shown", "shown_id", "shown_word", "values_in"]
