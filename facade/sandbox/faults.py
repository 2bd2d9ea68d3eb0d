"""What can go wrong with an answer, on request: each fault is a value, and says whether the action happens before."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, Literal

import attrs

from facade.loose import as_array, as_object

from .wire import JSON, Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .wire import Request

#: What follows the last byte: the next request, the end in good order, a break (RST), or nothing for ever.
Ending = Literal["open", "close", "reset", "silence"]
Part = Literal["all", "headers", "body"]

#: A word that no service says today.
FUTURE: Final = "from-the-future"
#: The fields by which a service tells the branches of a union apart.
_TAGS: Final = ("type", "provider", "kind", "role", "status", "object")
_PAGE: Final = b"<html><head><title>502</title></head><body><h1>Bad Gateway</h1></body></html>"


@attrs.frozen(kw_only=True)
class Fault:
    """
    One way to answer badly: made by a method such as `Fault.dropped()`, or of its parts.

    What is left out is as it should be: a fault with `done` and no status gives the action's own answer.
    """

    #: Whether what was asked for happens, before anything goes wrong.
    done: bool = False
    #: The status of an answer of its own.
    status: int | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    #: Bytes and texts are sent as they are, all else as JSON; None is the action's own, or what the service says.
    body: Any = None
    #: What becomes of parts of the action's own answer, by the way to them: `"status"`, `"results.*.status"`.
    changes: tuple[tuple[str, Any], ...] = ()
    #: What becomes of the whole of the action's own answer.
    reshaped: Callable[[Any], Any] | None = None
    #: Whether there is no answer at all.
    nothing: bool = False
    #: How long the answer is waited for.
    seconds: float = 0
    #: How long each byte of a part takes; 0 sends all at once.
    pace: float = 0
    part: Part = "all"
    #: How many bytes of the body are sent, although all are announced.
    upto: int | None = None
    ending: Ending = "open"

    def __attrs_post_init__(self) -> None:
        if not self.done and self.status is None and not self.nothing:
            message = "A fault by which nothing is done needs a status of its own"
            raise ValueError(message)

    # In time

    @classmethod
    def late(cls, seconds: float) -> Fault:
        """Do it, and answer as one should, but later."""
        return cls(done=True, seconds=seconds)

    @classmethod
    def dripping(cls, pace: float, part: Part = "all") -> Fault:
        """Do it, and answer byte by byte, with so many seconds after each."""
        return cls(done=True, pace=pace, part=part)

    @classmethod
    def silent(cls, *, done: bool = True) -> Fault:
        """Never answer."""
        return cls(done=done, nothing=True, ending="silence")

    # Connections

    @classmethod
    def dropped(cls, *, done: bool = True) -> Fault:
        """Close the connection without an answer, after or before it was done."""
        return cls(done=done, nothing=True, ending="close")

    @classmethod
    def reset(cls, *, done: bool = True) -> Fault:
        """Break the connection without an answer, after or before it was done."""
        return cls(done=done, nothing=True, ending="reset")

    @classmethod
    def truncated(cls, upto: int = 10) -> Fault:
        """Do it, send the first bytes of the answer's body, and close."""
        return cls(done=True, upto=upto, ending="close")

    # Refusals

    @classmethod
    def limited(cls, retry_after: float | None = 1) -> Fault:
        """Answer 429: too many requests, come back in so many seconds."""
        return cls(status=429, headers=_retry_after(retry_after))

    @classmethod
    def failing(cls, status: int = 500, *, done: bool = False, retry_after: float | None = None) -> Fault:
        """Answer that the service has failed."""
        return cls(done=done, status=status, headers=_retry_after(retry_after))

    @classmethod
    def html(cls, status: int = 502, *, done: bool = False) -> Fault:
        """Answer with a page, as a proxy does."""
        return cls(done=done, status=status, headers={"content-type": "text/html"}, body=_PAGE)

    # Contents

    @classmethod
    def misshapen(cls) -> Fault:
        """Do it, and answer a list where an object is expected, and an object where it is a list."""
        return cls(done=True, reshaped=_other_shape)

    @classmethod
    def changed(cls, at: str, value: Any) -> Fault:
        """Do it, and answer with another value in one place."""
        return cls(done=True, changes=((at, value),))

    @classmethod
    def future_value(cls, at: str = "status", value: str = FUTURE) -> Fault:
        """Do it, and answer with a word in one place that no version knows yet."""
        return cls.changed(at, value)

    @classmethod
    def future_branch(cls, at: str) -> Fault:
        """Do it, and answer with an object in one place that is none of those known: a branch added to a union."""
        return cls.changed(at, _into_the_future)

    # What it means for an answer

    def written(self, own: Answer | None, service: str) -> Answer | None:
        """Return what is answered, given the action's own answer if it was done; None if nothing is."""
        if self.nothing:
            return None
        if own is not None and self.status is None:
            own = self._altered(own)
            body = own.body if self.body is None else _encoded(self.body)
            return attrs.evolve(own, body=body, headers={**own.headers, **self._headers()})
        status = self.status or 500
        body = _encoded(complaint(service, status) if self.body is None else self.body)
        return Answer(status, body, {"content-type": JSON, **self._headers()})

    def _headers(self) -> dict[str, str]:
        return {name.lower(): value for name, value in self.headers.items()}

    def _altered(self, own: Answer) -> Answer:
        if not self.changes and self.reshaped is None:
            return own
        try:
            value = json.loads(own.body or b"null")
        except ValueError:
            # There are no places in what is no JSON: a sound, a page.
            return own
        for way, change in self.changes:
            value = _changed(value, way.split("."), change)
        if self.reshaped is not None:
            value = self.reshaped(value)
        return attrs.evolve(own, body=_encoded(value))


def complaint(service: str, status: int) -> dict[str, Any]:
    """Return an error in the words of a service that has no more to say."""
    words = "Too many requests" if status == _TOO_MANY else "Something went wrong on our side"
    match service:
        case "vapi":
            return {"message": words, "statusCode": status}
        case "openai":
            kind = "requests" if status == _TOO_MANY else "server_error"
            code = "rate_limit_exceeded" if status == _TOO_MANY else None
            return {"error": {"message": words, "type": kind, "param": None, "code": code}}
        case _:
            return {"error": words, "detail": words}


_TOO_MANY: Final = 429


def _retry_after(seconds: float | None) -> dict[str, str]:
    return {} if seconds is None else {"retry-after": f"{seconds:g}"}


def _encoded(body: Any) -> bytes:
    if isinstance(body, bytes):
        return body
    return body.encode() if isinstance(body, str) else json.dumps(body).encode()


def _other_shape(value: Any) -> Any:
    items = as_array(value)
    return {"items": items} if items or value == [] else [value]


def _into_the_future(value: Any) -> dict[str, Any]:
    branch = as_object(value)
    tags = [tag for tag in _TAGS if tag in branch] or ["type"]
    return {**branch, **dict.fromkeys(tags, FUTURE), "someday": {"maybe": True}}


def _changed(value: Any, way: list[str], change: Any) -> Any:
    """Return a value with a change at the end of a way; what is not there on an object is put there."""
    if not way:
        return change(value) if callable(change) else change
    step, *rest = way
    items = as_array(value)
    if items or value == []:
        places = range(len(items)) if step == "*" else [int(step)] if step.isdigit() else []
        return [_changed(item, rest, change) if place in places else item for place, item in enumerate(items)]
    known = as_object(value)
    if step == "*":
        return {name: _changed(item, rest, change) for name, item in known.items()}
    return {**known, step: _changed(known.get(step), rest, change)}


@attrs.define
class _Planned:
    fault: Fault
    #: How often it is still to happen; None for ever.
    times: int | None
    operation: str | None = None
    method: str = "*"
    prefix: str = ""

    def meets(self, request: Request, operation: Callable[[], str | None]) -> bool:
        if self.times == 0:
            return False
        if self.operation is not None:
            return self.operation == operation()
        if self.method not in {"*", request.method}:
            return False
        exactly = self.prefix.endswith("$")
        return request.path == self.prefix[:-1] if exactly else request.path.startswith(self.prefix)


class Faults:
    """The faults that are planned for a service. It is used under its world's lock."""

    def __init__(self) -> None:
        self._planned: list[_Planned] = []

    def plan(self, where: tuple[str, ...], fault: Fault, times: int | None) -> None:
        """Plan a fault for an operation by its id, or for a method and the beginning of a path."""
        if len(where) == 1:
            self._planned.append(_Planned(fault, times, operation=where[0]))
        else:
            method, prefix = where
            self._planned.append(_Planned(fault, times, method=method.upper(), prefix=prefix))

    def take(self, request: Request, operation: Callable[[], str | None]) -> Fault | None:
        """Return the fault that a request meets: the one that was planned first."""
        for planned in self._planned:
            if planned.meets(request, operation):
                if planned.times is not None:
                    planned.times -= 1
                return planned.fault
        return None

    def clear(self) -> None:
        """Let all go well from now on."""
        self._planned.clear()


__all__ = ["Ending", "Fault", "Faults", "Part", "complaint"]
