"""A small service on this machine, which remembers what it was asked."""

from __future__ import annotations

import json
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Any, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

#: The least that a call is.
CALL: Final[dict[str, Any]] = {
    "id": "7",
    "orgId": "o",
    "createdAt": "2026-08-18T09:30:00.123Z",
    "updatedAt": "2026-08-18T09:30:00.123Z",
}


@attrs.frozen
class Asked:
    """One request that arrived."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    #: The port at the other end; the same for all requests of one connection.
    connection: int


class LittleService(ThreadingHTTPServer):
    """Answers every request with a call, save on the paths that say otherwise."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.lock = Lock()
        self.asked: list[Asked] = []
        #: Set when the test is over; a request for `/call/silence` is answered only then.
        self.over = Event()

    @property
    def address(self) -> str:
        """The address to put in front of paths."""
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    #: Headers and body go out in one piece, or the other side waits for the second.
    wbufsize = -1

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        asked = Asked(self.command, self.path, dict(self.headers.items()), body, self.client_address[1])
        server = self.server
        assert isinstance(server, LittleService)
        with server.lock:
            server.asked.append(asked)
        status, headers, content = 200, {"content-type": "application/json"}, json.dumps(CALL).encode()
        if self.path == "/call/silence":
            server.over.wait(10)
        elif self.path == "/call/elsewhere" or "recording" in self.path:
            status, headers, content = 302, {"location": f"{server.address}/call/7"}, b""
        elif self.path == "/call/html":
            headers, content = {"content-type": "text/html"}, b"<html>"
        elif self.path == "/call/strange":
            status = 520
        elif self.command == "POST":
            status = 201
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PATCH = do_DELETE = _answer  # noqa: N815 - the names that the base class looks for

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Say nothing."""


@contextmanager
def little_service() -> Generator[LittleService]:
    """Run the service as long as it is needed."""
    with LittleService() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.over.set()
            server.shutdown()
            thread.join()
