"""
Transports that answer from memory, for all that concerns neither connections nor time.

    service = InProcess(Answer(429), Answer(201, body))
    client = open_vapi(NOWHERE, transport=service)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import attrs
import httpx

from tests.facade.services import KEY, Answer, Service

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator


@attrs.frozen
class _Nowhere:
    key: str = KEY
    address: str = "http://nowhere.invalid"


#: What to open a client of that has a transport of its own.
NOWHERE: Final = cast("Service", _Nowhere())


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces, as the network brings it; counts how many were asked for."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self.taken = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.taken += 1
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        """Note that nobody wants more."""
        self.closed = True

    async def aclose(self) -> None:
        """Note that nobody wants more."""
        self.closed = True


#: What a transport does: answers, raises, or asks a function what to do.
Step = Answer | Exception | httpx.Response


class InProcess(httpx.MockTransport):
    """Gives one answer after the other, the last one for ever, and keeps what was asked, by either kind of client."""

    def __init__(self, *steps: Step) -> None:
        super().__init__(self._handle)
        self.steps: list[Step] = list(steps)
        #: What was asked; bodies are in `content`.
        self.requests: list[httpx.Request] = []
        self.closed = False

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        step = self.steps[min(len(self.requests), len(self.steps)) - 1]
        if isinstance(step, Exception):
            raise step
        return step if isinstance(step, httpx.Response) else response(step)

    def close(self) -> None:
        """Note that a client closed it."""
        self.closed = True

    async def aclose(self) -> None:
        """Note that a client closed it."""
        self.closed = True


def response(answer: Answer, chunk: int = 65_536) -> httpx.Response:
    """Return an answer as the network brings it: in pieces, and nothing undone that was done to it."""
    pieces = (answer.body[place : place + chunk] for place in range(0, len(answer.body), chunk))
    headers = [(name.encode(), value.encode("latin-1", "replace")) for name, value in answer.headers.items()]
    return httpx.Response(answer.status, headers=headers, stream=Pieces(pieces))


def handled(answer: Callable[[httpx.Request], httpx.Response]) -> httpx.MockTransport:
    """Answer by a function."""
    return httpx.MockTransport(answer)


__all__ = ["NOWHERE", "InProcess", "Pieces", "Step", "handled", "response"]
