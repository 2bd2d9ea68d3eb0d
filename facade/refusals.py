"""What a service says when it refuses: the shapes of error bodies that are in use, read into one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from .errors import Flaw
from .loose import as_array, as_object
from .redaction import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

#: An error body is small; of a larger one nothing is read.
_LARGEST: Final = 65_536
_MOST_FLAWS: Final = 50

#: Where services put what a person should read, the code, and the reason; the first that is there wins.
_MESSAGES: Final = ("message", "detail", "error", "error_description", "title", "msg")
_CODES: Final = ("code", "type", "errorCode", "error_code")
_REASONS: Final = ("reason", "param")
#: Objects that hold what others have at the top.
_INNER: Final = ("error", "detail")

#: Voice.ai's code for a call that it will not place. It stands in any of three places, sometimes as the message.
CALL_VALIDATION_FAILED: Final = "CALL_VALIDATION_FAILED"


@frozen
class Explanation:
    """What a service says about a refusal, without anything private."""

    message: str | None = None
    code: str | None = None
    reason: str | None = None
    flaws: tuple[Flaw, ...] = ()
    #: Code and reason as they came, to decide by; they may hold anything, so nothing shows them.
    words: frozenset[str] = field(default=frozenset(), repr=False)


def explain(content: bytes, private: Iterable[str] = ()) -> Explanation:
    """Read an error body of any shape; what is not understood is left out, not shown."""
    if not content or len(content) > _LARGEST:
        return Explanation()
    try:
        body: object = json.loads(content)
    except (ValueError, RecursionError):
        return Explanation()
    hidden = tuple(private)
    layers = _layers(body)
    # The innermost message is the most precise one; of codes and reasons the best name is.
    message = _first((layer, name) for layer in layers for name in _MESSAGES)
    code, reason = (_first((layer, name) for name in names for layer in layers) for names in (_CODES, _REASONS))
    if any(CALL_VALIDATION_FAILED in layer.values() for layer in layers):
        code = CALL_VALIDATION_FAILED
        message = None if message == code else message
    return Explanation(
        message=_shown(message, hidden),
        code=_shown(code, hidden),
        reason=_shown(reason, hidden),
        flaws=tuple(_flaws(body, hidden)),
        words=frozenset(word for word in (code, reason) if word is not None),
    )


def _layers(body: object) -> list[dict[str, Any]]:
    """Return the objects in which a message may stand: inner ones first, as they are the more precise."""
    if isinstance(body, str):
        return [{"message": body}]
    whole = as_object(body)
    return [layer for layer in (*(as_object(whole.get(name)) for name in _INNER), whole) if layer]


def _first(places: Iterable[tuple[Mapping[str, Any], str]]) -> str | None:
    """Return the first text, or list of texts, that stands in one of the places."""
    for layer, name in places:
        value = layer.get(name)
        items = as_array(value)
        text = "; ".join(items) if items and all(isinstance(item, str) for item in items) else value
        if isinstance(text, str) and text:
            return text
    return None


def _shown(text: str | None, hidden: tuple[str, ...]) -> str | None:
    # What a service is known to say is nobody's secret, whatever was sent.
    return text if text is None or text == CALL_VALIDATION_FAILED else shown(text, hidden)


def _flaws(body: object, hidden: tuple[str, ...]) -> Iterator[Flaw]:
    """Read the list of fields that FastAPI answers with."""
    for item in as_array(as_object(body).get("detail"))[:_MOST_FLAWS]:
        problem = as_object(item).get("msg")
        if isinstance(problem, str):
            way = [str(step) for step in as_array(as_object(item).get("loc")) if isinstance(step, str | int)]
            if way[:1] == ["body"] and len(way) > 1:
                way = way[1:]
            yield Flaw(shown(".".join(way), hidden), shown(problem, hidden))


__all__ = ["CALL_VALIDATION_FAILED", "Explanation", "explain"]
