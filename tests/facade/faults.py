"""What can go wrong with an answer, as values: each says whether the action was carried out before."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, Literal

import attrs

from tests.facade.wire import BODILESS, Answer, Connection, head_of

if TYPE_CHECKING:
    from collections.abc import Mapping

#: What follows the last byte: the next request, the end in good order, RST, nothing, or more and more of the same.
Ending = Literal["open", "close", "reset", "silence", "endless"]
Framing = Literal["length", "chunked", "close"]
Part = Literal["all", "headers", "body"]

TEN_MEGABYTES: Final = 10 * 1024 * 1024
#: What an endless answer repeats: a header, or a chunk of the body.
_MORE_HEADERS: Final = b"x-more: and more\r\n" * 64
_MORE_BODY: Final = b"10000\r\n" + b" " * 0x10000 + b"\r\n"


@attrs.frozen(kw_only=True)
class Fault:
    """
    One way to answer badly, such as `Fault(status=503, headers={"retry-after": "1"})` or `Fault.dropped()`.

    What is left out is as it should be: with `done` and no status the answer is the action's own.
    """

    #: Whether the action is carried out, and counted, before anything else happens.
    done: bool = False
    #: The status of an answer of its own.
    status: int | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    #: Bytes and texts are sent as they are, everything else as JSON; None is the action's own, or nothing.
    body: Any = None
    #: How long the answer is waited for.
    seconds: float = 0
    #: How long each byte of a part takes; 0 sends all at once.
    pace: float = 0
    part: Part = "all"
    framing: Framing = "length"
    #: How many bytes of the body are sent, although all are announced.
    upto: int | None = None
    ending: Ending = "open"
    #: Sent in place of anything that looks like HTTP.
    instead: bytes | None = None
    #: How many bytes of the request's body are read.
    reads: int | None = None

    def __attrs_post_init__(self) -> None:
        if not self.done and self.status is None and self.instead is None:
            raise ValueError("A fault that carries nothing out needs a status of its own.")
        if self.done and self.reads is not None:
            raise ValueError("What was not read whole cannot be carried out.")

    @classmethod
    def dropped(cls, *, done: bool = True) -> Fault:
        """Close the connection without an answer."""
        return cls(done=done, instead=b"", ending="close")

    @classmethod
    def reset(cls, *, done: bool = True) -> Fault:
        """Break the connection (RST) without an answer."""
        return cls(done=done, instead=b"", ending="reset")

    @classmethod
    def silent(cls, *, done: bool = True) -> Fault:
        """Never answer."""
        return cls(done=done, instead=b"", ending="silence")

    @classmethod
    def late(cls, seconds: float) -> Fault:
        """Do it, and answer as one should, but later."""
        return cls(done=True, seconds=seconds)

    @classmethod
    def dripping(cls, pace: float, part: Part = "all") -> Fault:
        """Do it, and answer byte by byte, with so many seconds after each."""
        return cls(done=True, pace=pace, part=part)

    @classmethod
    def truncated(cls, upto: int = 10, *, framing: Framing = "length") -> Fault:
        """Do it, send the first bytes of the answer's body and close."""
        return cls(done=True, upto=upto, framing=framing, ending="close")

    @classmethod
    def stalled(cls, upto: int = 10, *, framing: Framing = "chunked") -> Fault:
        """Do it, send the first bytes of the answer's body and then nothing."""
        return cls(done=True, upto=upto, framing=framing, ending="silence")

    @classmethod
    def endless(cls, *, part: Part = "body", pace: float = 0, done: bool = True) -> Fault:
        """Start an answer that never ends: chunks of the body, or headers, at full speed or so many seconds apart."""
        return cls(done=done, status=200, framing="chunked", part=part, pace=pace, upto=0, ending="endless")

    @classmethod
    def big(
        cls, size: int = TEN_MEGABYTES, *, status: int = 200, framing: Framing = "length", done: bool = True
    ) -> Fault:
        """Answer with a success whose body is valid JSON of that many bytes."""
        body = b'{"id": "%s"}' % (b"x" * (size - 10))
        ending: Ending = "close" if framing == "close" else "open"
        headers = {"content-type": "application/json"}
        return cls(done=done, status=status, headers=headers, body=body, framing=framing, ending=ending)

    @classmethod
    def html(cls, status: int = 502, *, done: bool = False) -> Fault:
        """Answer with a page, as a proxy does."""
        body = b"<html><body><h1>Bad Gateway</h1></body></html>"
        return cls(done=done, status=status, headers={"content-type": "text/html"}, body=body)

    @classmethod
    def redirect(cls, location: str, status: int = 307, *, done: bool = False) -> Fault:
        """Send the client elsewhere."""
        return cls(done=done, status=status, headers={"location": location})

    @classmethod
    def cut(cls, after: int = 0, *, ending: Ending = "reset") -> Fault:
        """Break the connection while the request is still arriving, so many bytes into its body."""
        return cls(reads=after, instead=b"", ending=ending)

    @classmethod
    def raw(cls, data: bytes, *, ending: Ending = "close", done: bool = False) -> Fault:
        """Send these bytes, whatever they are."""
        return cls(done=done, instead=data, ending=ending)

    def perform(self, connection: Connection, answer: Answer | None) -> bool:
        """Answer in this way, given the action's own answer if it was carried out; return whether to go on."""
        connection.pause(self.seconds)
        head, body = self._written(answer)
        if self.pace:
            connection.send(head, 0 if self.part == "body" else self.pace)
            connection.send(body, 0 if self.part == "headers" else self.pace)
        else:
            connection.send(head + body)
        match self.ending:
            case "open":
                return True
            case "reset":
                connection.reset()
            case "silence":
                connection.pause(None)
            case "endless":
                while True:
                    connection.send(_MORE_HEADERS if self.part == "headers" else _MORE_BODY)
                    connection.pause(self.pace)
            case "close":
                pass
        return False

    def _written(self, answer: Answer | None) -> tuple[bytes, bytes]:
        if self.instead is not None:
            return b"", self.instead
        own = answer if self.status is None and answer is not None else Answer(self.status or 200)
        headers = {**own.headers, **self.headers}
        body = own.body if self.body is None else self._encoded(headers)
        if own.status in BODILESS:
            return head_of(own.status, headers), b""
        if self.framing == "length":
            headers.setdefault("content-length", str(len(body)))
        elif self.framing == "chunked":
            headers["transfer-encoding"] = "chunked"
        head, body = head_of(own.status, headers), body[: self.upto]
        if self.ending == "endless" and self.part == "headers":
            head = head[:-2]
        if self.framing == "chunked":
            chunk = b"%x\r\n%s\r\n" % (len(body), body) if body else b""
            body = chunk + (b"0\r\n\r\n" if self.upto is None else b"")
        return head, body

    def _encoded(self, headers: dict[str, str]) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        if isinstance(self.body, str):
            return self.body.encode()
        headers.setdefault("content-type", "application/json")
        return json.dumps(self.body).encode()
