"""
A server on loopback that has its answers ready, so that what is measured is the client; run as ``python -m``.

It is a process of its own: no time of its processor counts as the client's.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from attrs import frozen

from benchmarks.children import ROOT
from benchmarks.offers import ANSWER
from benchmarks.payloads import answers, call, page, placed, written
from benchmarks.report import CannotRunError

if TYPE_CHECKING:
    from collections.abc import Generator

#: How many calls a page holds.
PAGE: Final = 100
#: The ids that can be asked for, with what the table calls the answers.
SAVED: Final = "saved"
EMBEDDED: Final = "embedded"
LARGE: Final = "large"
_MEGABYTE_OF_EXCHANGES: Final = 2430

_HEAD: Final = (
    "HTTP/1.1 {status}\r\n"
    "Date: Sat, 21 Nov 2026 09:40:12 GMT\r\n"
    "Content-Type: {kind}\r\n"
    "Content-Length: {length}\r\n"
    "Connection: keep-alive\r\n"
    "Server: loopback\r\n"
    "X-Request-Id: 0199f3a2-51c4-7cc1-9a0e-0d5b1f6f3c12\r\n"
    "Vary: Accept-Encoding\r\n"
    "Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n"
    "\r\n"
)
_JSON: Final = "application/json; charset=utf-8"
#: What stands above the answer to an offer.
_SDP: Final = "application/sdp\r\nLocation: /v1/realtime/calls/rtc_u1_0199f3a251c47cc19a0e0d5b1f6f3c12"
_END: Final = b"\r\n\r\n"
_LENGTH: Final = b"content-length:"


def _written(status: str, body: bytes, kind: str = _JSON) -> bytes:
    return _HEAD.format(status=status, length=len(body), kind=kind).encode() + body


@frozen
class _Answer:
    """A whole answer, and what the request for it begins with and holds in its body."""

    start: bytes
    whole: bytes
    holds: bytes = b""


def _answers() -> tuple[_Answer, ...]:
    """Write all answers; the first that fits is given."""
    bodies = {
        SAVED: answers()["5 KB, saved assistant"],
        EMBEDDED: answers()["5 KB, embedded assistant"],
        LARGE: written(call(_MEGABYTE_OF_EXCHANGES, embedded=True)),
    }
    return (
        *(_Answer(f"GET /call/{call_id} ".encode(), _written("200 OK", body)) for call_id, body in bodies.items()),
        _Answer(b"GET /call?", _written("200 OK", page(PAGE))),
        _Answer(b"POST /call ", _written("201 Created", written(placed(embedded=False))), b'"assistantId"'),
        _Answer(b"POST /call ", _written("201 Created", written(placed(embedded=True)))),
        _Answer(b"POST /v1/realtime/calls ", _written("201 Created", ANSWER, _SDP)),
        _Answer(b"", _written("404 Not Found", b'{"message":"Not found","statusCode":404}')),
    )


class _Conversation(asyncio.Protocol):
    """Answers one connection's requests, which come one after the other."""

    def __init__(self, ready: tuple[_Answer, ...]) -> None:
        self._ready = ready
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = transport if isinstance(transport, asyncio.Transport) else None

    def data_received(self, data: bytes) -> None:
        """Answer once a request is there as a whole."""
        received = self._received + data if self._received else data
        head, end, body = received.partition(_END)
        if not end or len(body) < _length(head):
            self._received = received
            return
        self._received = b""
        if self._transport is not None:
            fits = (answer.whole for answer in self._ready if head.startswith(answer.start) and answer.holds in body)
            self._transport.write(next(fits))


def _length(head: bytes) -> int:
    _, found, rest = head.lower().partition(_LENGTH)
    return int(rest.partition(b"\r\n")[0]) if found else 0


@contextmanager
def serving() -> Generator[str]:
    """Lend the address of a server that runs until the end of the block."""
    command = [sys.executable, "-m", "benchmarks.loopback"]
    with subprocess.Popen(  # noqa: S603 - our own module
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        address = server.stdout.readline().strip() if server.stdout else ""
        if not address:
            message = "the server on loopback did not start"
            raise CannotRunError(message)
        # It ends when its input does: here, or when this process is gone.
        yield address


async def _serve() -> None:
    ready = _answers()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Conversation(ready), "127.0.0.1", 0, backlog=256)
    port = server.sockets[0].getsockname()[1]
    print(f"http://127.0.0.1:{port}", flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_serve())
