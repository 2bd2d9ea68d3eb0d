"""A router as a WSGI application, for Flask, Django and any other server of this kind."""

from __future__ import annotations

from http import HTTPStatus
from http.client import responses
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from .answering import Answer
from .posts import Post

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .router import Router

    Environment = dict[str, Any]

_PIECE: Final = 64 * 1024
_LONGEST_LENGTH: Final = 18


class WsgiApp:
    """Handles whatever is posted to it, at any path."""

    def __init__(self, router: Router, address: str = "") -> None:
        self._router = router
        self._address = address

    def __call__(self, environ: Environment, start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Handle one request."""
        body = _body(environ, self._router.limit)
        if isinstance(body, Answer):
            answer = body
        else:
            url = self._address or _url(environ)
            answer = self._router.handle(Post(environ, body, environ["REQUEST_METHOD"], url))
        headers = {"content-length": str(len(answer.body)), **answer.headers}
        start_response(f"{answer.status} {responses.get(answer.status, 'Answer')}", list(headers.items()))
        return [answer.body]


def _body(environ: Environment, limit: int) -> bytes | Answer:
    """Read a body as far as it may go."""
    length = environ.get("CONTENT_LENGTH") or ""
    if length and not (length.isascii() and length.isdigit()):
        return Answer(HTTPStatus.BAD_REQUEST)
    if length:
        left = int(length) if len(length) <= _LONGEST_LENGTH else limit + 1
    elif environ.get("wsgi.input_terminated"):
        left = limit + 1
    elif environ.get("HTTP_TRANSFER_ENCODING"):
        # There is a body, but this server does not say where it ends.
        return Answer(HTTPStatus.LENGTH_REQUIRED)
    else:
        left = 0
    if left > limit and length:
        return Answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    chunks: list[bytes] = []
    while left > 0:
        chunk: bytes = environ["wsgi.input"].read(min(left, _PIECE))
        if not chunk:
            break
        chunks.append(chunk)
        left -= len(chunk)
    body = b"".join(chunks)
    if len(body) > limit:
        return Answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    if length and len(body) < int(length):
        return Answer(HTTPStatus.BAD_REQUEST)
    return body


def _url(environ: Environment) -> str:
    host = environ.get("HTTP_HOST") or environ.get("SERVER_NAME", "")
    # Many servers keep what was asked as it was written; from what all of them have it can only be written anew.
    asked: str = environ.get("RAW_URI") or environ.get("REQUEST_URI") or ""
    if not asked.startswith("/"):
        path = (environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")).encode("latin-1", "replace")
        query = environ.get("QUERY_STRING", "")
        asked = quote(path, safe="/:@!$&'()*+,;=~") + (f"?{query}" if query else "")
    return f"{environ.get('wsgi.url_scheme', 'http')}://{host}{asked}"


__all__ = ["WsgiApp"]
