"""What was posted, whichever server took it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final, Protocol, TypeAlias, cast

from attrs import field, frozen

from facade.details import Flaw
from facade.errors import InvalidArguments
from facade.loose import as_object


class _Items(Protocol):
    def items(self) -> Iterable[tuple[Any, Any]]: ...


#: Header fields: a mapping, pairs, what a WSGI server calls the environment, or what an ASGI server calls headers.
Headers: TypeAlias = _Items | Iterable[tuple[str | bytes, str | bytes]]

#: What only the environment of a WSGI server has.
_OF_WSGI: Final = "REQUEST_METHOD"
#: These two have no prefix there.
_WITHOUT_PREFIX: Final = {"CONTENT_TYPE": "content-type", "CONTENT_LENGTH": "content-length"}


def _as_lists(headers: Headers) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, value in _pairs(headers):
        several = isinstance(value, list | tuple)
        values = cast("Iterable[object]", value) if several else (value,)
        # Some servers have None for a header that is not there.
        found.setdefault(_text(name).lower(), []).extend(_text(one) for one in values if one is not None)
    return {name: tuple(values) for name, values in found.items()}


def _pairs(headers: Headers) -> Iterable[tuple[object, object]]:
    environment = as_object(headers)
    if _OF_WSGI in environment:
        return _from_environment(environment)
    if hasattr(headers, "items"):
        return cast("_Items", headers).items()
    return cast("Iterable[tuple[object, object]]", headers)


def _from_environment(environment: dict[str, Any]) -> Iterator[tuple[str, object]]:
    for name, value in environment.items():
        if name.startswith("HTTP_"):
            yield name[5:].replace("_", "-"), value
        elif name in _WITHOUT_PREFIX:
            yield _WITHOUT_PREFIX[name], value


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _as_bytes(body: object) -> bytes:
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(cast("bytes", body))
    flaw = Flaw("body", "expected the bytes as they came: anything made of them is no longer what was signed")
    raise InvalidArguments("post", [flaw], "nothing was read")


def _as_method(method: str) -> str:
    return method.upper()


@frozen
class Post:
    """One request of a service: its headers in any form, and its body to the byte."""

    headers: dict[str, tuple[str, ...]] = field(converter=_as_lists, repr=False)
    body: bytes = field(converter=_as_bytes, repr=False)
    method: str = field(default="POST", converter=_as_method)
    #: The whole address that was asked, query included.
    url: str = field(default="", repr=False)

    def values(self, name: str) -> tuple[str, ...]:
        """Return all values of a header, whatever the case of its name."""
        return self.headers.get(name.lower(), ())


__all__ = ["Headers", "Post"]
