"""Reading a multipart body as strictly as a service may: every byte in its place, or none of it is taken."""

from __future__ import annotations

import re
from typing import Final

import attrs

_TYPE: Final = re.compile(r"multipart/form-data; boundary=([0-9A-Za-z'()+_,./:=?-]{1,70})")
_DISPOSITION: Final = re.compile(r'form-data; name="([^"\r\n]*)"(?:; filename="([^"\r\n]*)")?')


class NotMultipart(Exception):
    """A body that is not made as it should be."""


@attrs.frozen
class Part:
    """One part of a body."""

    name: str
    filename: str | None
    #: By their names in small letters, in the order in which they stand.
    headers: dict[str, str]
    #: The head as it stands, with the line breaks.
    head: bytes
    content: bytes

    @property
    def kind(self) -> str | None:
        """The type of the content, if it is said."""
        return self.headers.get("content-type")


def boundary_of(content_type: str) -> bytes:
    """Return the boundary that a header names."""
    match = _TYPE.fullmatch(content_type)
    if not match:
        raise NotMultipart("the type of the content names no boundary")
    return match[1].encode()


def parts_of(content_type: str, body: bytes) -> list[Part]:
    """Return the parts of a body in their order."""
    line = b"--" + boundary_of(content_type)
    if not body.startswith(line + b"\r\n") or not body.endswith(b"\r\n" + line + b"--\r\n"):
        raise NotMultipart("it does not begin and end with its boundary")
    pieces = body[len(line) + 2 : -len(line) - 6].split(b"\r\n" + line + b"\r\n")
    if any(line in piece for piece in pieces):
        raise NotMultipart("the boundary stands in a part")
    parts = [_part(piece) for piece in pieces]
    if len({part.name for part in parts}) != len(parts):
        raise NotMultipart("two parts have the same name")
    return parts


def _part(piece: bytes) -> Part:
    head, found, content = piece.partition(b"\r\n\r\n")
    if not found:
        raise NotMultipart("a part has no head")
    headers: dict[str, str] = {}
    for text in head.decode("ascii").split("\r\n"):
        name, _, value = text.partition(": ")
        headers[name.lower()] = value
    disposition = _DISPOSITION.fullmatch(headers.get("content-disposition", ""))
    if not disposition or not headers.keys() <= {"content-disposition", "content-type"}:
        raise NotMultipart("a part is not described as one of a form")
    return Part(disposition[1], disposition[2], headers, head + found, content)


__all__ = ["NotMultipart", "Part", "boundary_of", "parts_of"]
