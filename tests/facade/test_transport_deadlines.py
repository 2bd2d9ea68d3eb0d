"""Nothing that a server does outlasts a deadline."""

from __future__ import annotations

import socket
import sys
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Final

import httpcore
import httpx
import pytest

from facade.sockets import Backend, until
from facade.transport import open_transport
from tests.facade.askers import Asker, Blocking, Late, each_kind
from tests.facade.peers import HEAD, Peer, answering, read_request, saying, silent, sipping

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    from tests.facade.peers import Behaviour

#: A deadline that is over quickly, and what a busy machine may take to notice.
SHORT: Final = 0.3
MARGIN: Final = 2.0
#: A pace at which an answer would take far longer than that.
SLOWLY: Final = 0.05
LONG_ANSWER: Final = HEAD % 1000 + b" " * 1000

only_linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere 127.0.0.1 is the only address of its kind")


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


@each_kind
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


@each_kind
def test_a_slow_body_ends_by_the_deadline(kind: type[Asker]) -> None:
    """The deadline also holds while the body is read, a byte at a time."""

    def behave(connection: socket.socket, over: Event) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
        while not over.wait(SLOWLY):
            connection.sendall(b"1\r\n \r\n")

    with Peer(behave) as peer, kind(peer.address) as asker:
        assert late(asker, peer.address) in {"ReadTimeout", "cancelled"}
        peer.wait()


@each_kind
@pytest.mark.parametrize("behave", [silent, sipping])
def test_a_server_that_hardly_reads_ends_by_the_deadline(kind: type[Asker], behave: Behaviour) -> None:
    """A large request to a server that takes a few bytes now and then is over in time."""
    with Peer(behave) as peer, kind(peer.address) as asker:
        assert late(asker, peer.address, method="POST", content=b" " * 50_000_000) in {"WriteTimeout", "cancelled"}


@each_kind
@only_linux
def test_addresses_that_swallow_everything_end_by_the_deadline(
    kind: type[Asker], swallowing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A host with several addresses out of reach takes no longer than one."""
    resolve_to(monkeypatch, "127.0.0.2", "127.0.0.3")
    address = f"http://several.invalid:{swallowing}"
    with kind(address) as asker:
        assert late(asker, address) in {"ConnectTimeout", "cancelled"}


@each_kind
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


def test_a_step_that_names_no_time_keeps_the_deadline() -> None:
    """The handshake with a SOCKS proxy names none; what connecting was told holds on."""
    bounded = until(time.monotonic() + SHORT, {})
    with Peer(silent) as peer:
        stream = Backend().connect_tcp("127.0.0.1", peer.port, timeout=bounded["connect"])
        with pytest.raises(httpcore.ReadTimeout):
            stream.read(1)
        stream.close()


def test_a_deadline_ends_with_its_request() -> None:
    """The next request on the same connection may take as long as it likes."""
    with Peer(answering()) as peer:
        transport = open_transport(peer.address)
        for extensions in ({"deadline": time.monotonic() + SHORT}, {"timeout": {"read": 5}}, {}):
            response = transport.handle_request(httpx.Request("GET", peer.address, extensions=extensions))
            assert isinstance(response.stream, httpx.SyncByteStream)
            assert b"".join(response.stream) == b"hello"
            response.close()
            time.sleep(SHORT / 2)
        transport.close()
        assert peer.accepted == 1
