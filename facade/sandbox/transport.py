"""The sandbox without a socket: transports for clients, by which a service in the same process answers."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from math import inf
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

import httpx

from .edges import BODILESS, async_course_of, course_of
from .wire import Request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator

    from facade.clock import Clock

    from .edges import Course
    from .service import Endpoint

logger: Final = logging.getLogger("facade.sandbox")

_DROPPED: Final = "the service closed the connection without an answer"
_CUT: Final = "the service closed the connection before its answer was whole"
_BROKEN: Final = "the service broke the connection"
_LATE: Final = "the answer did not come in time"
#: Bytes by which a body is brought.
_PIECE: Final = 64 * 1024


class Transport(httpx.BaseTransport):
    """Takes the requests of a client that blocks to a service in this process. Faults look as on a network."""

    def __init__(self, service: Endpoint) -> None:
        self._service = service

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the answer, or raise what httpx raises where a network fails."""
        with _told():
            course = course_of(self._service, asked(request, request.read()))
        clock, left = self._service.world.clock, patience(request)
        wait = _before_answer(course)
        if 0 < (pause := min(wait, left)) < inf:
            clock.sleep(pause)
        _check_head(course, wait, left)
        return _response(course, _Body(course, clock))


class AsyncTransport(httpx.AsyncBaseTransport):
    """Takes the requests of a client that does not block to a service in this process."""

    def __init__(self, service: Endpoint) -> None:
        self._service = service

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the answer, or raise what httpx raises where a network fails."""
        wanted = asked(request, await request.aread())
        with _told():
            course = await async_course_of(self._service, wanted, self._service.answer_async)
        clock, left = self._service.world.clock, patience(request)
        wait = _before_answer(course)
        if 0 < (pause := min(wait, left)) < inf:
            await clock.sleep_async(pause)
        _check_head(course, wait, left)
        return _response(course, _AsyncBody(course, clock))


@contextmanager
def _told() -> Generator[None]:
    """Log what fails in a service: to a client it is but one more connection that breaks."""
    try:
        yield
    except Exception:
        logger.exception("The sandbox has failed to answer")
        raise


class _Body(httpx.SyncByteStream):
    def __init__(self, course: Course, clock: Clock) -> None:
        self._course = course
        self._clock = clock

    def __iter__(self) -> Iterator[bytes]:
        pace = _pace(self._course)
        for piece in _pieces(self._course, pace):
            yield piece
            if pace:
                self._clock.sleep(pace)
        _check_end(self._course)


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, course: Course, clock: Clock) -> None:
        self._course = course
        self._clock = clock

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pace = _pace(self._course)
        for piece in _pieces(self._course, pace):
            yield piece
            if pace:
                await self._clock.sleep_async(pace)
        _check_end(self._course)


def asked(request: httpx.Request, body: bytes) -> Request:
    """Return a request as the services read it."""
    url = request.url
    headers: dict[str, str] = {}
    for name, value in request.headers.multi_items():
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return Request(
        method=request.method,
        path=url.path,
        query=parse_qs(url.query.decode(), keep_blank_values=True),
        headers=headers,
        body=body,
        base=f"{url.scheme}://{url.netloc.decode()}",
    )


def patience(request: httpx.Request) -> float:
    """Return how many seconds a client waits for an answer."""
    seconds = request.extensions.get("timeout", {}).get("read")
    return inf if seconds is None else float(seconds)


def _before_answer(course: Course) -> float:
    """Return how long it takes until the head of an answer is there."""
    fault, answer = course.fault, course.answer
    if fault.ending == "silence" and answer is None:
        return inf
    if answer is None or not fault.pace or fault.part == "body":
        return fault.seconds
    return fault.seconds + fault.pace * sum(len(f"{name}: {value}\r\n") for name, value in answer.headers.items())


def _check_head(course: Course, wait: float, left: float) -> None:
    if wait >= left:
        raise httpx.ReadTimeout(_LATE)
    if course.answer is None:
        if course.fault.ending == "reset":
            raise httpx.ReadError(_BROKEN)
        raise httpx.RemoteProtocolError(_DROPPED)


def _check_end(course: Course) -> None:
    ending = course.fault.ending
    if ending == "silence":
        raise httpx.ReadTimeout(_LATE)
    if ending == "reset":
        raise httpx.ReadError(_BROKEN)
    if ending == "close" and course.answer is not None and len(course.body) < len(course.answer.body):
        raise httpx.RemoteProtocolError(_CUT)


def _pace(course: Course) -> float:
    return 0 if course.fault.part == "headers" else course.fault.pace


def _pieces(course: Course, pace: float) -> Iterator[bytes]:
    body, size = course.body, 1 if pace else _PIECE
    return (body[place : place + size] for place in range(0, len(body), size))


def _response(course: Course, body: httpx.SyncByteStream | httpx.AsyncByteStream) -> httpx.Response:
    answer = course.answer
    if answer is None:
        raise httpx.RemoteProtocolError(_DROPPED)
    headers = [(name.encode(), value.encode("latin-1")) for name, value in answer.headers.items()]
    if answer.status not in BODILESS and "content-length" not in answer.headers:
        headers.append((b"content-length", str(len(answer.body)).encode()))
    return httpx.Response(answer.status, headers=headers, stream=body)


__all__ = ["AsyncTransport", "Transport"]
