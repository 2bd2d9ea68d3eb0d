"""Building a request, without sending it."""

from __future__ import annotations

import datetime as dt
import enum
import hashlib
import json
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from attrs import field, frozen

from .encoding import encode, encode_one, wire_fields
from .fields import Instance
from .types import File, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Models are written as they stand, without a copy in between.
_JSON: Final = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), allow_nan=False, check_circular=False, default=encode_one
)
_ASCII: Final = json.JSONEncoder(separators=(",", ":"), allow_nan=False, default=encode_one)


@frozen
class Request:
    """One HTTP request: everything but the server's address and the key."""

    method: str
    #: The path with its parameters filled in, from the first slash.
    path: str
    params: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    content: bytes | None = field(default=None, repr=False)
    #: Parts of a multipart body, as httpx takes them.
    files: tuple[tuple[str, tuple[str | None, Any, str | None]], ...] = field(default=(), repr=False)

    def arguments(self) -> dict[str, Any]:
        """Return the keyword arguments of `httpx.Client.request`."""
        arguments: dict[str, Any] = {"method": self.method, "url": self.path}
        if self.params:
            arguments["params"] = self.params
        if self.headers:
            arguments["headers"] = dict(self.headers)
        if self.content is not None:
            arguments["content"] = self.content
        if self.files:
            arguments["files"] = list(self.files)
        return arguments


def path(template: str, /, **parameters: object) -> str:
    """Fill the parameters into a path; none of them can leave its place."""
    for name, value in parameters.items():
        text = "" if value is None or isinstance(value, Unset) else _text(value)
        if text in {"", ".", ".."}:
            message = f"{name} must not be {value!r}: the request would go to another address"
            raise ValueError(message)
        template = template.replace(f"{{{name}}}", quote(text, safe=""))
    return template


def query(parameters: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Write query parameters; what is unset or None is left out, a list repeats its key."""
    pairs: list[tuple[str, str]] = []
    for name, value in parameters.items():
        if value is None or isinstance(value, Unset):
            continue
        values = value if isinstance(value, list | tuple | set | frozenset) else (value,)
        pairs.extend((name, _text(item)) for item in values if item is not None)
    return tuple(pairs)


def headers(parameters: Mapping[str, object]) -> dict[str, str]:
    """Write header parameters; what is unset or None is left out."""
    return {
        name: _text(value) for name, value in parameters.items() if value is not None and not isinstance(value, Unset)
    }


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, enum.Enum):
        return _text(value.value)
    if isinstance(value, dt.datetime | dt.date):
        return str(encode_one(value))
    if isinstance(value, Instance | dict):
        return _JSON.encode(value)
    return str(value)


def json_body(body: object) -> bytes | None:
    """Write a JSON body, compact and in UTF-8; None where nothing is to be sent."""
    if isinstance(body, Unset):
        return None
    try:
        return _JSON.encode(body).encode()
    except UnicodeEncodeError:
        # Half a character, as a service cuts a text off: JSON can say it, UTF-8 cannot.
        return _ASCII.encode(encode(body)).encode()
    except TypeError:
        # A plain dictionary that holds UNSET, which only a whole copy can leave out.
        return _JSON.encode(encode(body)).encode()


def multipart_body(body: Instance) -> tuple[tuple[tuple[str, tuple[str | None, Any, str | None]], ...], str]:
    """Return the parts of a multipart body and its content type; the same parts always give the same bytes."""
    parts: list[tuple[str, tuple[str | None, Any, str | None]]] = []
    digest = hashlib.sha256()
    for name, value in wire_fields(body).items():
        for item in value if isinstance(value, list | tuple) else (value,):
            if isinstance(item, Unset) or item is None:
                continue
            part = _part(item)
            parts.append((name, part))
            digest.update(repr((name, part[0], part[2])).encode())
            digest.update(part[1])
    return tuple(parts), f"multipart/form-data; boundary={digest.hexdigest()[:32]}"


def _part(item: object) -> tuple[str | None, Any, str | None]:
    if isinstance(item, File):
        # Servers take a part for a file only if it has a name.
        return item.file_name or "upload", _content(item), item.mime_type or "application/octet-stream"
    if isinstance(item, str | int | float):
        return None, _text(item).encode(), None
    return None, json_body(item), "application/json"


def _content(file: File) -> bytes:
    """Read a file from where it stands, and leave it there, so that the same body can be sent again."""
    if not file.payload.seekable():
        return file.payload.read()
    start = file.payload.tell()
    content = file.payload.read()
    file.payload.seek(start)
    return content
