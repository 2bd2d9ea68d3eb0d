"""A router as an ASGI application, for FastAPI, Starlette, Litestar, Quart and any other server of this kind."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from .answering import Answer
from .posts import Post

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

    from .router import Router

    Headers = list[tuple[bytes, bytes]]
    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]

#: Digits of a length that is worth reading as a number.
_LONGEST_LENGTH: Final = 18


class AsgiApp:
    """Handles whatever is posted to it, at any path."""

    def __init__(self, router: Router, address: str = "") -> None:
        self._router = router
        self._address = address

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1000})
        elif scope["type"] == "http":
            await self._respond(scope, receive, send)

    async def _respond(self, scope: Message, receive: Receive, send: Send) -> None:
        headers = list(scope["headers"])
        body = await _body(headers, receive, self._router.limit)
        if body is None:
            return
        if isinstance(body, Answer):
            answer = body
        else:
            url = self._address or _url(scope, headers)
            answer = await self._router.handle_async(Post(headers, body, scope["method"], url))
        answered = {"content-length": str(len(answer.body)), **answer.headers}
        encoded = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in answered.items()]
        await send({"type": "http.response.start", "status": answer.status, "headers": encoded})
        await send({"type": "http.response.body", "body": answer.body})


async def _body(headers: Headers, receive: Receive, limit: int) -> bytes | Answer | None:
    """Read a body as far as it may go; None if the other side has gone away."""
    too_large = Answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    if any(name.lower() == b"content-length" and _exceeds(value, limit) for name, value in headers):
        return too_large
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            return too_large
        if chunk:
            chunks.append(chunk)
        if not message.get("more_body", False):
            return b"".join(chunks)


def _exceeds(length: bytes, limit: int) -> bool:
    return length.isdigit() and (len(length) > _LONGEST_LENGTH or int(length) > limit)


def _url(scope: Message, headers: Headers) -> str:
    host = next((value.decode("latin-1") for name, value in headers if name.lower() == b"host"), "")
    path: bytes = scope.get("raw_path") or scope["path"].encode()
    query: bytes = scope.get("query_string", b"")
    asked = path + (b"?" + query if query else b"")
    return f"{scope.get('scheme', 'http')}://{host}{asked.decode('latin-1')}"


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


__all__ = ["AsgiApp"]
