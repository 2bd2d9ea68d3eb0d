"""The default transports: connections are kept and shared, and nothing that a server does outlasts a deadline."""

from __future__ import annotations

import gzip
import socket
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from threading import Event
from typing import TYPE_CHECKING, Any, Final, TypeGuard

import httpcore
import httpx
import pytest

from facade.transport import KINDS, open_transport, translated
from tests.facade import askers
from tests.facade.askers import Asker, Blocking, Late
from tests.facade.peers import HEAD, Peer, answering, read_request, saying, silent, sipping

if TYPE_CHECKING:
    from collections.abc import Iterator

#: A deadline that is over quickly, and what a busy machine may take to notice.
SHORT: Final = 0.3
MARGIN: Final = 2.0
#: A pace at which an answer would take far longer than that.
SLOWLY: Final = 0.05
LONG_ANSWER: Final = HEAD % 1000 + b" " * 1000

only_linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere 127.0.0.1 is the only address of its kind")


def is_error(value: object) -> TypeGuard[type[Exception]]:
    """Tell whether this is a class of errors."""
    return isinstance(value, type) and issubclass(value, Exception)


@pytest.fixture(params=askers.KINDS)
def kind(request: pytest.FixtureRequest) -> type[Asker]:
    """Each of the two transports."""
    chosen: type[Asker] = request.param
    return chosen


@pytest.fixture
def swallowing() -> Iterator[int]:
    """A port of 127.0.0.2 and 127.0.0.3 whose queues are full, so that the system drops each attempt to connect."""
    with ExitStack() as stack:
        first = stack.enter_context(socket.create_server(("127.0.0.2", 0), backlog=0))
        port: int = first.getsockname()[1]
        stack.enter_context(socket.create_server(("127.0.0.3", port), backlog=0))
        for host in ("127.0.0.2", "127.0.0.3"):
            for _ in range(8):
                filler = stack.enter_context(socket.socket())
                filler.setblocking(False)  # noqa: FBT003 - it has no keyword
                filler.connect_ex((host, port))
        yield port


def resolve_to(monkeypatch: pytest.MonkeyPatch, *hosts: str) -> None:
    """Let every name have these addresses."""

    def answer(_: object, port: int, *__: Any, **___: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port)) for host in hosts]

    monkeypatch.setattr(socket, "getaddrinfo", answer)


def late(asker: Asker, address: str, **more: Any) -> str:
    """Tell how a request failed that must be over in a short time."""
    started = time.monotonic()
    with pytest.raises(Late) as caught:
        asker.ask(address, seconds=SHORT, **more)
    assert time.monotonic() - started < SHORT + MARGIN
    return str(caught.value)


@pytest.mark.parametrize(
    ("said", "pace"),
    [
        pytest.param(LONG_ANSWER, SLOWLY, id="a byte of the head at a time"),
        pytest.param(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100, SLOWLY, id="hints and no answer"),
        pytest.param(b"", 0, id="nothing"),
        pytest.param(HEAD % 10, 0, id="no body"),
        pytest.param(HEAD % 10 + b"12345", 0, id="half a body"),
    ],
)
def test_a_slow_answer_ends_by_the_deadline(kind: type[Asker], said: bytes, pace: float) -> None:
    """However slowly an answer comes, the request is over in time, and so is its connection."""
    with Peer(saying(said, pace=pace, wait=True)) as peer, kind(peer.address) as asker:
        assert late(asker, peer.address) in {"ReadTimeout", "cancelled"}
        peer.wait()


def test_a_slow_body_ends_by_the_deadline(kind: type[Asker]) -> None:
    """The deadline also holds while the body is read, a byte at a time."""

    def behave(connection: socket.socket, over: Any) -> None:
        answering_head(connection)
        while not over.wait(SLOWLY):
            connection.sendall(b"1\r\n \r\n")

    def answering_head(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")

    with Peer(behave) as peer, kind(peer.address) as asker:
        assert late(asker, peer.address) in {"ReadTimeout", "cancelled"}
        peer.wait()


@pytest.mark.parametrize("behave", [silent, sipping])
def test_a_server_that_hardly_reads_ends_by_the_deadline(kind: type[Asker], behave: Any) -> None:
    """A large request to a server that takes a few bytes now and then is over in time."""
    with Peer(behave) as peer, kind(peer.address) as asker:
        assert late(asker, peer.address, method="POST", content=b" " * 50_000_000) in {"WriteTimeout", "cancelled"}


@only_linux
def test_addresses_that_swallow_everything_end_by_the_deadline(
    kind: type[Asker], swallowing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A host with several addresses out of reach takes no longer than one."""
    resolve_to(monkeypatch, "127.0.0.2", "127.0.0.3")
    address = f"http://several.invalid:{swallowing}"
    with kind(address) as asker:
        assert late(asker, address) in {"ConnectTimeout", "cancelled"}


@only_linux
def test_the_time_is_shared_among_addresses(
    kind: type[Asker], swallowing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An address that swallows everything leaves time for the next."""
    resolve_to(monkeypatch, "127.0.0.2", "127.0.0.4")
    with Peer(answering(), host="127.0.0.4", port=swallowing) as peer, kind(peer.address) as asker:
        assert asker.ask(f"http://several.invalid:{swallowing}", seconds=1) == b"hello"


def test_a_deadline_in_the_past_sends_nothing() -> None:
    """There is no time to connect, so nobody is troubled."""
    with Peer(answering()) as peer, Blocking(peer.address) as asker:
        with pytest.raises(Late):
            asker.ask(peer.address, seconds=-1)
        assert not peer.accepted


def test_the_time_that_a_step_may_take_counts_as_well() -> None:
    """A time-out of httpx that is shorter than the deadline holds."""
    with Peer(silent) as peer:
        transport = open_transport(peer.address)
        extensions = {"deadline": time.monotonic() + 60, "timeout": {"read": 0.1}}
        with pytest.raises(httpx.ReadTimeout):
            transport.handle_request(httpx.Request("GET", peer.address, extensions=extensions))
        transport.close()


def test_connections_are_kept(kind: type[Asker]) -> None:
    """Requests one after the other take one connection."""
    with Peer(answering()) as peer, kind(peer.address) as asker:
        assert [asker.ask(f"{peer.address}/{number}") for number in range(5)] == [b"hello"] * 5
        assert peer.accepted == 1


def test_a_connection_that_the_server_closed_is_not_used(kind: type[Asker]) -> None:
    """No request is lost to a connection that is known to be closed."""
    with Peer(answering(times=1)) as peer, kind(peer.address) as asker:
        for _ in range(3):
            assert asker.ask(peer.address) == b"hello"
            peer.wait()
        assert peer.accepted == 3


def test_what_comes_between_two_requests_answers_neither(kind: type[Asker]) -> None:
    """A connection that says something unasked is not used again."""
    said = Event()

    def behave(connection: socket.socket, over: Event) -> None:
        answering(times=1)(connection, over)
        asked.wait(5)
        connection.sendall(HEAD % 5 + b"stale")
        said.set()
        over.wait()

    with Peer(behave) as peer, kind(peer.address) as asker:
        for _ in range(2):
            asked = Event()
            assert asker.ask(peer.address) == b"hello"
            asked.set()
            assert said.wait(5)
        assert peer.accepted == 2


def test_what_comes_with_an_answer_is_not_the_next_answer(kind: type[Asker]) -> None:
    """Two answers to one request are not taken for answers to two."""
    with Peer(saying((HEAD % 5 + b"hello") * 2, wait=True)) as peer, kind(peer.address) as asker:
        assert asker.ask(peer.address) == b"hello"
        with pytest.raises(httpx.RemoteProtocolError):
            asker.ask(peer.address)
        assert asker.ask(peer.address) == b"hello"
        assert peer.accepted == 2


def test_an_answer_that_is_not_read_ends_its_connection() -> None:
    """What is left of an answer is not taken for the next one."""
    with Peer(answering(b"x" * 1_000_000)) as peer, Blocking(peer.address) as asker:
        asker.transport.handle_request(httpx.Request("GET", peer.address)).close()
        assert len(asker.ask(peer.address)) == 1_000_000
        assert peer.accepted == 2


def test_threads_share_the_connections() -> None:
    """Many threads take no more connections than there may be, and each gets its own answers."""

    def echo(connection: socket.socket, _: Event) -> None:
        while target := read_request(connection).partition(b" ")[2].partition(b" ")[0]:
            connection.sendall(HEAD % len(target) + target)

    with Peer(echo) as peer, Blocking(peer.address, connections=4) as asker, ThreadPoolExecutor(16) as pool:
        paths = [f"/{number}" for number in range(200)]
        assert list(pool.map(lambda path: asker.ask(peer.address + path).decode(), paths)) == paths
        assert peer.accepted <= 4


def test_waiting_for_a_connection_ends_by_the_deadline() -> None:
    """When all connections are in use the wait is bounded, and the next to be free is taken."""
    with Peer(answering()) as peer, Blocking(peer.address, connections=1) as asker:
        held = asker.transport.handle_request(httpx.Request("GET", peer.address))
        assert late(asker, peer.address) == "PoolTimeout"
        assert isinstance(held.stream, httpx.SyncByteStream)
        assert b"".join(held.stream) == b"hello"
        held.close()
        assert asker.ask(peer.address) == b"hello"
        assert peer.accepted == 1


def test_a_failure_frees_its_place(kind: type[Asker]) -> None:
    """Requests that failed leave no connection marked as in use."""
    with Peer(saying(b"")) as peer, kind(peer.address, connections=1) as asker:
        for _ in range(3):
            with pytest.raises(httpx.RemoteProtocolError):
                asker.ask(peer.address)
        assert peer.accepted == 3


def test_closing_closes_what_rests_and_what_comes_back() -> None:
    """A connection in use when the transport is closed serves its request, and is closed then."""
    with Peer(answering()) as peer:
        transport = open_transport(peer.address)
        held = transport.handle_request(httpx.Request("GET", peer.address))
        transport.close()
        assert isinstance(held.stream, httpx.SyncByteStream)
        assert b"".join(held.stream) == b"hello"
        held.close()
        peer.wait()


def test_bodies_come_as_they_were_sent(kind: type[Asker]) -> None:
    """Compression is not undone, and redirects are not followed."""
    packed = gzip.compress(b"hello")
    head = b"HTTP/1.1 307 Elsewhere\r\nlocation: /other\r\ncontent-encoding: gzip\r\ncontent-length: %d\r\n\r\n"
    with Peer(saying(head % len(packed) + packed)) as peer, kind(peer.address) as asker:
        assert asker.ask(peer.address) == packed
        assert peer.accepted == 1


def test_the_trace_tells_what_leaves() -> None:
    """The extension `trace` is told of each step, so that it is known whether anything was sent."""
    steps: list[str] = []
    with Peer(answering()) as peer:
        transport = open_transport(peer.address)
        extensions = {"trace": lambda name, _: steps.append(name)}
        transport.handle_request(httpx.Request("GET", peer.address, extensions=extensions)).close()
        transport.close()
    assert steps.index("connection.connect_tcp.complete") < steps.index("http11.send_request_headers.started")


@pytest.mark.parametrize("error", [error for error in vars(httpcore).values() if is_error(error)])
def test_each_error_of_httpcore_becomes_one_of_httpx(error: type[Exception]) -> None:
    """The name stays, and the text is this package's own."""
    assert error in KINDS
    shown = translated(error("marker"))
    assert error is httpcore.ConnectionNotAvailable or type(shown).__name__ == error.__name__
    assert str(shown)
    assert "marker" not in str(shown)


@pytest.mark.parametrize(
    "said",
    [
        b"marker marker marker\r\n\r\n",
        b"HTTP/1.1 marker\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nmarker\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: marker\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nmarker\r\n",
        b"HTTP/1.1 200 OK\r\nx-marker: \x00\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nx: " + b"marker" * 100_000,
        HEAD % 10 + b"marker",
    ],
)
def test_no_error_shows_what_a_server_sent(kind: type[Asker], said: bytes) -> None:
    """Neither the text of an error nor that of another behind it holds bytes of an answer."""
    with Peer(saying(said)) as peer, kind(peer.address) as asker:
        with pytest.raises(httpx.TransportError) as caught:
            asker.ask(peer.address)
        assert caught.value.__context__ is None
        assert "marker" not in f"{caught.value!r} {caught.value}"


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://127.0.0.1:1", "the host refuses connections"),
        ("http://nowhere.invalid", "the host is not known by that name"),
        (f"http://{'a' * 64}.invalid", "the host is out of reach"),
        ("http://127.0.0.1:70000", "the host is out of reach"),
    ],
)
def test_why_there_is_no_connection(kind: type[Asker], address: str, words: str) -> None:
    """What is wrong with an address is told in plain words."""
    with kind(address) as asker, pytest.raises(httpx.ConnectError) as caught:
        asker.ask(address)
    assert str(caught.value) == words
    assert caught.value.__context__ is None


def test_only_http_is_spoken(kind: type[Asker]) -> None:
    """An address with another scheme is refused."""
    with kind("http://127.0.0.1") as asker, pytest.raises(httpx.UnsupportedProtocol):
        asker.ask("ftp://127.0.0.1")
