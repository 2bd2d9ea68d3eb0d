"""What the tests of `vendor` share: a small document in many guises, a real local server, a house to work in."""

from __future__ import annotations

import contextlib
import itertools
import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import pytest
from hypothesis import strategies as st

from scripts.sources import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import SearchStrategy

    from scripts.vendor.anatomy import Json, JsonObject

Answer: TypeAlias = Callable[[BaseHTTPRequestHandler], None]

#: A small document of facts only, and the same facts as a service would publish them: in other orders, and with prose
#: wherever the specification allows it.
PLAIN: Final = Path(__file__).with_name("plain.json")
WORDY: Final = Path(__file__).with_name("wordy.json")

#: Names that mean something elsewhere.
NAMES: Final[tuple[str, ...]] = (
    "default",
    "description",
    "enum",
    "example",
    "id",
    "properties",
    "required",
    "summary",
    "title",
    "x-readme",
)


class Server:
    """A real HTTP server on this machine; each `serve...` gives a new address."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._answers: dict[str, Answer] = {}
        self._numbers = itertools.count(1)
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append(self.path)
                # Whoever asked may have gone: that is what time-outs and bounds are for.
                with contextlib.suppress(ConnectionError):
                    server._answers[self.path.partition("?")[0]](self)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                """Keep silent."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.stopping = threading.Event()
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Let go of everything."""
        self.stopping.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def serve_with(self, answer: Answer, name: str = "openapi.json") -> str:
        """Answer in a way of one's own."""
        path = f"/{next(self._numbers)}/{name}"
        self._answers[path] = answer
        return f"http://127.0.0.1:{self._http.server_port}{path}"

    def serve(
        self,
        body: bytes | Json,
        *,
        status: int = 200,
        content_type: str = "application/json",
        promised: int | None = None,
    ) -> str:
        """Answer with a body; `promised` is the length that the head claims."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            handler.send_header("Content-Type", content_type)
            handler.send_header("Content-Length", str(len(data) if promised is None else promised))
            handler.end_headers()
            handler.wfile.write(data)

        return self.serve_with(answer)

    def redirect(self, *targets: str, status: int = 302) -> str:
        """Send whoever asks on to the first target, the next one to the second, the last for ever."""
        waiting = list(targets)

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            handler.send_header("Location", waiting.pop(0) if len(waiting) > 1 else waiting[0])
            handler.send_header("Content-Length", "0")
            handler.end_headers()

        return self.serve_with(answer)

    def drip(self, head: bytes, drop: bytes) -> str:
        """Send the head of an answer at once, and the rest a drop at a time, without end."""

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.wfile.write(head)
            while not self.stopping.wait(0.01):
                handler.wfile.write(drop)

        return self.serve_with(answer)


class House:
    """A temporary repository with one document called `toy`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.workspace = Workspace(root)
        self.workspace.specs.mkdir(parents=True)
        self.document = self.workspace.specs / "toy.json"
        self.lock = self.workspace.lock_path
        self.list_source()

    def list_source(self, *addresses: str, **settings: object) -> None:
        """Write specs/sources.toml: these addresses, and settings other than the usual ones."""
        entry = {
            "title": "Toy",
            "addresses": addresses or ("https://toy.invalid/openapi.json",),
            "minimum_bytes": 10,
            "maximum_bytes": 100_000,
            "minimum_share": 0.8,
            **settings,
        }
        lines = (f"{key} = {json.dumps(value)}\n" for key, value in entry.items())
        self.workspace.sources_path.write_text("[toy]\n" + "".join(lines), encoding="utf-8")

    def save(self, body: bytes | Json, name: str = "saved.json") -> Path:
        """Write a file outside specs/."""
        path = self.root / name
        path.write_bytes(body if isinstance(body, bytes) else json.dumps(body).encode())
        return path

    def snapshot(self) -> dict[str, tuple[bytes, int]]:
        """Return each file in specs/ with its bytes and the moment of its last change."""
        files = (path for path in self.workspace.specs.rglob("*") if path.is_file())
        return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def load(path: Path) -> JsonObject:
    """Read a document's file."""
    document: JsonObject = json.loads(path.read_text(encoding="utf-8"))
    return document


@pytest.fixture
def plain() -> JsonObject:
    """Return a small document of facts only."""
    return load(PLAIN)


@pytest.fixture
def wordy() -> JsonObject:
    """Return the same document with prose, in another order."""
    return load(WORDY)


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Return a temporary repository."""
    return House(tmp_path / "house")


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Run a local server for the tests of one module."""
    server = Server()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def payloads() -> SearchStrategy[Json]:
    """Return any JSON, often with keys that would mean something elsewhere."""
    names: SearchStrategy[str] = st.sampled_from(NAMES)
    scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()

    def compound(inner: SearchStrategy[Any]) -> SearchStrategy[Any]:
        return st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3)

    return st.recursive(scalars, compound, max_leaves=5)


@pytest.fixture(scope="session")
def documents(payloads: SearchStrategy[Json]) -> SearchStrategy[JsonObject]:
    """Return documents with schemas of every make, whose properties have names that mean something elsewhere."""
    names: SearchStrategy[str] = st.sampled_from(NAMES)

    def compound(inner: SearchStrategy[Any]) -> SearchStrategy[Any]:
        keys: dict[str, SearchStrategy[Any]] = {
            "additionalProperties": st.booleans() | inner,
            "default": payloads,
            "description": st.text(),
            "enum": st.lists(payloads, max_size=3),
            "example": payloads,
            "items": inner,
            "oneOf": st.lists(inner, max_size=2),
            "patternProperties": st.dictionaries(names, inner, max_size=2),
            "properties": st.dictionaries(names, inner, max_size=4),
            "required": st.lists(names, unique=True),
            "title": st.text(),
            "x-grade": st.text(),
            "x-readme": payloads,
        }
        return st.fixed_dictionaries({}, optional=keys)

    leaves: SearchStrategy[Any] = st.builds(dict, type=st.sampled_from(["string", "number"]))
    schemas: SearchStrategy[Any] = st.recursive(leaves, compound, max_leaves=6)
    parameters: SearchStrategy[Any] = st.builds(dict, name=names, schema=schemas, description=st.text())
    return st.builds(
        lambda schemas, parameters: {**load(PLAIN), "components": {"schemas": schemas, "parameters": parameters}},
        schemas=st.dictionaries(names, schemas, max_size=3),
        parameters=st.dictionaries(names, parameters, max_size=2),
    )
