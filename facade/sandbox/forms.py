"""Forms: the parts of a multipart body, byte for byte."""

from __future__ import annotations

from email.message import Message
from email.utils import collapse_rfc2231_value
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator


class NotAForm(Exception):
    """A body that is not made as its type says; the text says why."""


@attrs.frozen(kw_only=True)
class Part:
    """One part of a form."""

    name: str
    filename: str | None = None
    #: The type of the content in small letters, if it is said.
    kind: str | None = None
    content: bytes = attrs.field(repr=False)


def parts_of(content_type: str, body: bytes) -> list[Part]:
    """Return the parts of a body in their order, or raise `NotAForm`."""
    return list(_parts(content_type, body))


def _parts(content_type: str, body: bytes) -> Iterator[Part]:
    kind, said = _described(content_type)
    boundary = said.get("boundary", "")
    if kind != "multipart/form-data" or not boundary or not boundary.isascii():
        message = "the type of the content is not multipart/form-data with a boundary"
        raise NotAForm(message)
    line = b"--" + boundary.encode()
    # The first boundary has no line break of its own before it.
    pieces = (b"\r\n" + body).split(b"\r\n" + line)
    if len(pieces) < 2 or pieces[-1].rstrip(b"\r\n") != b"--":  # noqa: PLR2004 - what is before the first, and one more
        message = "the body does not begin and end with its boundary"
        raise NotAForm(message)
    for piece in pieces[1:-1]:
        yield _part(piece)


def _part(piece: bytes) -> Part:
    start, _, rest = piece.partition(b"\r\n")
    head, found, content = (b"\r\n" + rest).partition(b"\r\n\r\n")
    if start.strip() or not found:
        message = "a part has no head"
        raise NotAForm(message)
    headers: dict[str, str] = {}
    for text in head.decode("utf-8", "replace").split("\r\n"):
        name, _, value = text.partition(":")
        headers[name.strip().lower()] = value.strip()
    disposition, said = _described(headers.get("content-disposition", ""))
    if disposition != "form-data" or "name" not in said:
        message = "a part has no name"
        raise NotAForm(message)
    kind, _ = _described(headers.get("content-type", ""))
    return Part(name=said["name"], filename=said.get("filename"), kind=kind or None, content=content)


def _described(header: str) -> tuple[str, dict[str, str]]:
    """Return a header's value in small letters, and its parameters."""
    message = Message()
    message["content-type"] = header
    (value, _), *said = message.get_params([("", "")], unquote=True)
    return value.strip().lower(), {name.lower(): collapse_rfc2231_value(text) for name, text in said}


__all__ = ["NotAForm", "Part", "parts_of"]
