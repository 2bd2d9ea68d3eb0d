"""The default transports: connections are kept and shared, and errors show nothing that a server sent."""

from __future__ import annotations

import gzip
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING, TypeGuard

import httpcore
import httpx
import pytest

from facade.transport import KINDS, open_transport, translated
from tests.facade.askers import Asker, Blocking, Late, each_kind
from tests.facade.peers import HEAD, Peer, answering, read_request, saying

if TYPE_CHECKING:
    import socket


def is_error(value: object) -> TypeGuard[type[Exception]]:
    """Tell whether this is a class of errors."""
    return isinstance(value, type) and issubclass(value, Exception)


@each_kind
def test_connections_are_kept(kind: type[Asker]) -> None:
    """Requests one after the other take one connection."""
    with Peer(answering()) as peer, kind(peer.address) as asker:
        assert [asker.ask(f"{peer.address}/{number}") for number in range(5)] == [b"hello"] * 5
        assert peer.accepted == 1


@each_kind
def test_a_connection_that_the_server_closed_is_not_used(kind: type[Asker]) -> None:
    """No request is lost to a connection that is known to be closed."""
    with Peer(answering(times=1)) as peer, kind(peer.address) as asker:
        for _ in range(3):
            assert asker.ask(peer.address) == b"hello"
            peer.wait()
        assert peer.accepted == 3


@each_kind
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


@each_kind
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
        with pytest.raises(Late, match="PoolTimeout"):
            asker.ask(peer.address, seconds=0.1)
        assert isinstance(held.stream, httpx.SyncByteStream)
        assert b"".join(held.stream) == b"hello"
        held.close()
        assert asker.ask(peer.address) == b"hello"
        assert peer.accepted == 1


@each_kind
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


@each_kind
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


@each_kind
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


@each_kind
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


@each_kind
def test_only_http_is_spoken(kind: type[Asker]) -> None:
    """An address with another scheme is refused."""
    with kind("http://127.0.0.1") as asker, pytest.raises(httpx.UnsupportedProtocol):
        asker.ask("ftp://127.0.0.1")
