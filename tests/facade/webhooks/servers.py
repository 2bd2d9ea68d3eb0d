"""Real servers on loopback, with the applications that the documentation shows."""

from __future__ import annotations

import re
import threading
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from wsgiref.simple_server import WSGIRequestHandler, make_server

import uvicorn
import werkzeug.serving
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

PAGE: Final = Path(__file__).parents[3] / "docs" / "webhooks.md"


def shown(word: str) -> dict[str, Any]:
    """Run the example of the documentation that has this word; return its names."""
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    (block,) = [block for block in blocks if word in block]
    names: dict[str, Any] = {"__name__": "shown"}
    exec(compile(block, f"{PAGE.name}: {word}", "exec", dont_inherit=True), names)  # noqa: S102 - our own documentation
    return names


@frozen
class Answered:
    """What a server has answered."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@frozen
class Address:
    """Where a server listens."""

    port: int

    def ask(
        self,
        path: str,
        body: bytes | list[bytes] | None = None,
        headers: Mapping[str, str] | None = None,
        method: str = "POST",
    ) -> Answered:
        """Ask it; a body in pieces is sent without telling its length."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, dict(headers or {}), encode_chunked=isinstance(body, list))
            answer = connection.getresponse()
            return Answered(answer.status, {n.lower(): v for n, v in answer.getheaders()}, answer.read())
        finally:
            connection.close()


@contextmanager
def asgi_server(app: Any) -> Generator[Address]:
    """Run an ASGI application."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error", ws="none"))
    started = threading.Event()
    startup = server.startup

    async def start(*args: Any, **kwargs: Any) -> None:
        await startup(*args, **kwargs)
        started.set()

    server.startup = start  # type: ignore[method-assign]
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        assert started.wait(30)
        yield Address(server.servers[0].sockets[0].getsockname()[1])
    finally:
        server.should_exit = True
        thread.join()


@contextmanager
def wsgi_server(app: Any) -> Generator[Address]:
    """Run a WSGI application."""
    server = werkzeug.serving.make_server("127.0.0.1", 0, app, threaded=True)
    with _running(server):
        yield Address(server.server_port)


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - as it is called there
        """Say nothing."""


@contextmanager
def plain_wsgi_server(app: Any) -> Generator[Address]:
    """Run a WSGI application with what comes with Python."""
    server = make_server("127.0.0.1", 0, app, handler_class=_Quiet)
    with _running(server):
        yield Address(server.server_port)


@contextmanager
def _running(server: Any) -> Generator[None]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


SERVERS: Final = {"ASGI": asgi_server, "WSGI": wsgi_server, "plain WSGI": plain_wsgi_server}

__all__ = ["SERVERS", "Address", "Answered", "asgi_server", "plain_wsgi_server", "shown", "wsgi_server"]
