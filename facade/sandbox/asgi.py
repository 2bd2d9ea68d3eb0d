"""The services over HTTP: a Starlette application that also answers badly when it is asked to, down to the bytes."""

from __future__ import annotations

import asyncio
import socket
import struct
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.routing import Mount, WebSocketRoute

from .edges import BODILESS, async_course_of
from .realtime import Realtime
from .realtime.service import ROOT
from .realtime.sideband import sideband
from .timekeeping import speed_of
from .wire import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.routing import BaseRoute
    from starlette.types import Receive, Scope, Send
    from starlette.websockets import WebSocket

    from .edges import Course
    from .service import Endpoint
    from .wire import Answer

#: Where the server leaves the transport of a connection, for answers that HTTP has no words for.
CONNECTION: Final = "facade.connection"

#: Closing with this option throws away what is on its way, and answers with RST.
_NO_LINGER: Final = struct.pack("ii", 1, 0)


class Closing:
    """Tells whoever waits, within one event loop, that the server is about to stop."""

    def __init__(self) -> None:
        self._over = asyncio.Event()

    def begin(self) -> None:
        """Let nobody wait any longer."""
        self._over.set()

    async def sleep(self, seconds: float | None) -> None:
        """Let time pass, without end if None is given, but not after the server is about to stop."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._over.wait()


class Door:
    """One service as an application."""

    def __init__(self, service: Endpoint, closing: Closing) -> None:
        self._service = service
        self._closing = closing
        self._speed = speed_of(service.world)
        # A real peer lives on this event loop. All else may wait for the user's server, which may ask for more then.
        self._answer = service.answer_async if isinstance(service, Realtime) else self._answer_beside

    async def _answer_beside(self, request: Request) -> Answer:
        return await asyncio.to_thread(self._service.answer, request)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            request = await _read(HttpRequest(scope, receive))
        except ClientDisconnect:
            return
        course = await async_course_of(self._service, request, self._answer)
        if course.fault.seconds:
            await self._closing.sleep(course.fault.seconds / self._speed)
        if course.answer is not None and not course.fault.pace and course.fault.ending == "open":
            await _plain(course.answer)(scope, receive, send)
        else:
            await self._go(course, scope, receive)

    async def _go(self, course: Course, scope: Scope, receive: Receive) -> None:
        """Answer byte by byte, or not at all, past the server."""
        connection: asyncio.Transport = scope["state"][CONNECTION]
        fault = course.fault
        if course.answer is not None:
            headers_slowly, body_slowly = fault.part != "body", fault.part != "headers"
            await self._write(connection, _head(course.answer), fault.pace * headers_slowly)
            await self._write(connection, course.body, fault.pace * body_slowly)
        if fault.ending == "silence":
            await self._until_gone(receive)
        if fault.ending == "reset":
            connection.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            connection.abort()
        else:
            connection.close()
        # Until the server has seen it, it would answer in its own words.
        await _gone(receive)

    async def _until_gone(self, receive: Receive) -> None:
        """Wait until the client gives up, or the server is about to stop."""
        waiting = [asyncio.ensure_future(_gone(receive)), asyncio.ensure_future(self._closing.sleep(None))]
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waiting:
                each.cancel()

    async def _write(self, connection: asyncio.Transport, data: bytes, pace: float) -> None:
        if not pace:
            connection.write(data)
            return
        for place in range(len(data)):
            if connection.is_closing():
                return
            connection.write(data[place : place + 1])
            await self._closing.sleep(pace / self._speed)


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _read(http: HttpRequest) -> Request:
    root: str = http.scope.get("root_path", "")
    headers: dict[str, str] = {}
    for name, value in http.headers.items():
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return Request(
        method=http.method,
        path=http.scope["path"].removeprefix(root),
        query=parse_qs(http.url.query, keep_blank_values=True),
        headers=headers,
        body=await http.body(),
        base=f"{http.url.scheme}://{http.url.netloc}{root}",
    )


def _plain(answer: Answer) -> Response:
    response = Response(answer.body, answer.status)
    # What is not said by the service is not said.
    kept = [pair for pair in response.raw_headers if pair[0] == b"content-length" and answer.status not in BODILESS]
    given = ((name.lower().encode(), value.encode("latin-1")) for name, value in answer.headers.items())
    response.raw_headers = [*given, *kept]
    return response


def _head(answer: Answer) -> bytes:
    try:
        phrase = HTTPStatus(answer.status).phrase
    except ValueError:
        phrase = "Unknown"
    headers = {"content-length": str(len(answer.body)), "connection": "close", **answer.headers}
    lines = [f"HTTP/1.1 {answer.status} {phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"


def application(services: Mapping[str, Endpoint], closing: Closing) -> Starlette:
    """Return an application in which each service has a folder of its own, by its name."""
    return Starlette(routes=[Mount(f"/{name}", routes=_routes(service, closing)) for name, service in services.items()])


def application_of(service: Endpoint, closing: Closing) -> Starlette:
    """Return an application of one service."""
    return Starlette(routes=_routes(service, closing))


def _routes(service: Endpoint, closing: Closing) -> list[BaseRoute]:
    door = Mount("", app=Door(service, closing))
    if not isinstance(service, Realtime):
        return [door]
    realtime = service

    async def attach(websocket: WebSocket) -> None:
        await sideband(realtime, websocket)

    return [WebSocketRoute(ROOT, attach), door]


__all__ = ["CONNECTION", "Closing", "Door", "application", "application_of"]
