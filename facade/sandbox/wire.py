"""Requests and answers as plain values: what the sandbox's services take and give, whatever carries them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

JSON = "application/json"


@attrs.frozen(kw_only=True)
class Request:
    """A request that has arrived whole."""

    method: str
    #: Without the query, percent-encoding undone.
    path: str
    query: Mapping[str, list[str]] = attrs.field(factory=dict[str, list[str]])
    #: Names in small letters.
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    body: bytes = attrs.field(default=b"", repr=False)
    #: Where the service is reached, as the client sees it; addresses that it hands out begin with it.
    base: str = ""

    @property
    def key(self) -> str:
        """The key that was sent as a bearer's, or nothing."""
        scheme, _, key = self.headers.get("authorization", "").partition(" ")
        return key.strip() if scheme.lower() == "bearer" else ""

    @property
    def content_type(self) -> str:
        """The kind of the body, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def first(self, name: str) -> str | None:
        """Return the first value of a query parameter."""
        return next(iter(self.query.get(name, ())), None)


@attrs.frozen
class Answer:
    """An answer."""

    status: int = 200
    body: bytes = attrs.field(default=b"", repr=False)
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])


def json_answer(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """Return an answer of JSON."""
    body = json.dumps(value, separators=(",", ":")).encode()
    return Answer(status, body, {"content-type": JSON, **(headers or {})})


__all__ = ["JSON", "Answer", "Request", "json_answer"]
