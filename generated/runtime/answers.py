# Written by `make generate` from scripts/generate/runtime. Do not edit.
"""Reading an answer: which statuses are a success, and what their bodies hold."""

from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, Protocol

from .codecs import GIVE_WAY, Codec, Models, Ref
from .errors import TOO_DEEP, DecodeError, UnexpectedStatus
from .types import File

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Reply(Protocol):
    """What reading needs of an HTTP response; an `httpx.Response` has it."""

    @property
    def status_code(self) -> int:
        """Any status from 100 to 599."""
        ...

    @property
    def content(self) -> bytes:
        """The whole body."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The header fields."""
        ...


class Body:
    """How the body of one status is read."""

    __slots__ = ()

    def read(self, reply: Reply, models: Models) -> Any:  # noqa: ARG002 - part of the interface
        """Return what the body means."""
        return None


class Json(Body):
    """A JSON body of one kind of value."""

    __slots__ = ("codec",)

    def __init__(self, codec: Codec) -> None:
        self.codec = codec

    def read(self, reply: Reply, models: Models) -> Any:
        """Parse and decode."""
        try:
            return self._decoded(_parsed(reply), models)
        except DecodeError as error:
            error.model = str(self.codec)
            raise
        except RecursionError:
            raise DecodeError(TOO_DEEP, model=str(self.codec)) from None

    def _decoded(self, value: Any, models: Models) -> Any:
        decode = self.codec.decoder(models)
        decoded = value if decode is None else decode(value)
        if decoded is value and isinstance(self.codec, Ref):
            # Inside a body a union keeps what it does not know; a whole body has to be something.
            problem = models.load(self.codec.name).refusal(value, models)
            if problem is not None:
                raise DecodeError(problem)
        return decoded


class Binary(Body):
    """A body of bytes, such as audio."""

    __slots__ = ()

    def read(self, reply: Reply, models: Models) -> File:  # noqa: ARG002 - part of the interface
        """Return the bytes with their media type."""
        return File(BytesIO(reply.content), mime_type=_media_type(reply) or None)


class Text(Body):
    """A body of text."""

    __slots__ = ()

    def read(self, reply: Reply, models: Models) -> str:  # noqa: ARG002 - part of the interface
        """Return the text; bytes that are not UTF-8 are marked."""
        return reply.content.decode(errors="replace")


class Location(Body):
    """No body, but the address of what was asked for."""

    __slots__ = ()

    def read(self, reply: Reply, models: Models) -> str:  # noqa: ARG002 - part of the interface
        """Return the address; it is not followed."""
        location = reply.headers.get("location")
        if not location:
            problem = "expected a redirect with the header 'location'"
            raise DecodeError(problem)
        return location


EMPTY: Final = Body()
LOCATION: Final = Location()
BINARY: Final = Binary()
TEXT: Final = Text()


class Answers:
    """The answers of one operation, by status as the document writes it (`200`, `4XX`, `default`)."""

    __slots__ = ("bodies", "models", "operation")

    def __init__(self, operation: str, module: str, bodies: Mapping[str, Body]) -> None:
        self.operation = operation
        self.models = Models(f"{module.rpartition('.api.')[0]}.models")
        self.bodies = bodies

    def read(self, reply: Reply) -> Any:
        """Return what a success means; raise for everything else, and for a body that does not fit."""
        status = reply.status_code
        body = self._body(status)
        promised = 200 <= status <= 299 or isinstance(body, Location)  # noqa: PLR2004 - the range of success
        if body is None or not promised:
            raise UnexpectedStatus(self.operation, status, reply.content, reply.headers, self._error_body(reply))
        try:
            return body.read(reply, self.models)
        except DecodeError as error:
            error.operation, error.status_code, error.content = self.operation, status, reply.content
            raise

    def _body(self, status: int) -> Body | None:
        exact = self.bodies.get(str(status)) or self.bodies.get(f"{status // 100}XX")
        if exact is None and 200 <= status <= 299:  # noqa: PLR2004 - the range of success
            # A success by another number than the document's is read like the one that it knows.
            exact = next((body for known, body in self.bodies.items() if known.startswith("2")), None)
        return exact or self.bodies.get("default")

    def _error_body(self, reply: Reply) -> Any:
        body = self._body(reply.status_code)
        try:
            return None if body is None else body.read(reply, self.models)
        except DecodeError:
            return None


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


#: NaN and the infinities are no JSON, and could not be sent back.
_JSON: Final = json.JSONDecoder(parse_constant=_refuse_constant)


def _parsed(reply: Reply) -> Any:
    give_way = GIVE_WAY.get()
    decoder = _JSON if give_way is None else _giving_way(give_way)
    try:
        return decoder.decode(reply.content.decode("utf-8-sig"))
    except ValueError:
        raise DecodeError(_not_json(reply)) from None


def _giving_way(give_way: Callable[[], None]) -> json.JSONDecoder:
    """Make a parser that gives way after each object; left alone it holds the interpreter to the end."""

    def passed(value: dict[str, Any]) -> dict[str, Any]:
        give_way()
        return value

    return json.JSONDecoder(parse_constant=_refuse_constant, object_hook=passed)


def _not_json(reply: Reply) -> str:
    if not reply.content:
        return "expected JSON, got an empty body"
    media_type = _media_type(reply) or "no media type"
    return f"expected JSON, got {len(reply.content)} bytes of something else ({media_type})"


def _media_type(reply: Reply) -> str:
    return reply.headers.get("content-type", "").partition(";")[0].strip().lower()
