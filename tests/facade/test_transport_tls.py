"""TLS and proxies, which httpcore speaks and our sockets carry."""

from __future__ import annotations

import ssl
import time
from typing import TYPE_CHECKING, Final

import httpx
import pytest
import trustme

from tests.facade.askers import Asker, Blocking, Late, each_kind
from tests.facade.peers import HEAD, Peer, answering, drip, proxying, read_request, saying, secured

if TYPE_CHECKING:
    import socket
    from pathlib import Path
    from threading import Event

#: The first bytes of a record that announces 16 kB of handshake, and some that mean nothing.
HELLO: Final = b"\x16\x03\x03\x40\x00" + bytes(1000)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Whoever issues the certificates here."""
    return trustme.CA()


@pytest.fixture(autouse=True)
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust the authority, and nobody else."""
    certificates = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(certificates)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates))


def context_for(authority: trustme.CA, name: str) -> ssl.SSLContext:
    """Return what a server under that name speaks TLS with."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


@pytest.fixture
def context(authority: trustme.CA) -> ssl.SSLContext:
    """What localhost speaks TLS with."""
    return context_for(authority, "localhost")


def secure(peer: Peer) -> str:
    """Return the address at which a peer speaks TLS."""
    return f"https://localhost:{peer.port}"


@each_kind
def test_connections_over_tls_are_kept(kind: type[Asker], context: ssl.SSLContext) -> None:
    """Hands are shaken once for several requests, large ones too."""
    body = bytes(range(256)) * 4000
    with Peer(secured(context, answering(body))) as peer, kind(secure(peer)) as asker:
        for content in (None, b"x", b"x" * 1_000_000):
            assert asker.ask(secure(peer), method="POST", content=content) == body
        assert peer.accepted == 1


@each_kind
@pytest.mark.parametrize("politely", [True, False])
def test_a_server_may_leave_with_or_without_saying_so(
    kind: type[Asker], context: ssl.SSLContext, *, politely: bool
) -> None:
    """An answer whose end is that of the connection is whole either way, and the connection is not used again."""

    def behave(connection: socket.socket, _: Event) -> None:
        with context.wrap_socket(connection, server_side=True) as wrapped:
            read_request(wrapped)
            wrapped.sendall(b"HTTP/1.1 200 OK\r\n\r\nhello")
            (wrapped.unwrap() if politely else wrapped).close()

    with Peer(behave) as peer, kind(secure(peer)) as asker:
        for _ in range(2):
            assert asker.ask(secure(peer)) == b"hello"
        assert peer.accepted == 2


@each_kind
def test_half_an_answer_over_tls_is_none(kind: type[Asker], context: ssl.SSLContext) -> None:
    """A connection that ends too early is told."""
    with (
        Peer(secured(context, saying(HEAD % 10 + b"hello"))) as peer,
        kind(secure(peer)) as asker,
        pytest.raises(httpx.RemoteProtocolError),
    ):
        asker.ask(secure(peer))


@each_kind
def test_a_certificate_for_another_host_is_refused(kind: type[Asker], authority: trustme.CA) -> None:
    """The error says that it was the certificate."""
    other = context_for(authority, "other.invalid")
    with Peer(secured(other, answering())) as peer, kind(secure(peer)) as asker:
        with pytest.raises(httpx.ConnectError, match="certificate") as caught:
            asker.ask(secure(peer))
        assert caught.value.__context__ is None


@each_kind
def test_a_certificate_of_a_stranger_is_refused(kind: type[Asker]) -> None:
    """Nobody is trusted but those whom the system, or SSL_CERT_FILE, names."""
    stranger = context_for(trustme.CA(), "localhost")
    with (
        Peer(secured(stranger, answering())) as peer,
        kind(secure(peer)) as asker,
        pytest.raises(httpx.ConnectError, match="certificate"),
    ):
        asker.ask(secure(peer))


@each_kind
def test_a_server_that_speaks_no_tls(kind: type[Asker]) -> None:
    """The error says that no secure connection came about."""

    def behave(connection: socket.socket, _: Event) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with Peer(behave) as peer, kind(secure(peer)) as asker, pytest.raises(httpx.ConnectError, match="secure"):
        asker.ask(secure(peer))


@each_kind
@pytest.mark.parametrize("pace", [0, 0.05])
def test_a_slow_handshake_ends_by_the_deadline(kind: type[Asker], pace: float) -> None:
    """Whether the server says nothing or a byte now and then, connecting is over in time."""

    def behave(connection: socket.socket, over: Event) -> None:
        if pace:
            drip(connection, over, HELLO, pace)
        while connection.recv(65536):
            pass

    with Peer(behave) as peer, kind(secure(peer)) as asker:
        started = time.monotonic()
        with pytest.raises(Late, match=r"ConnectTimeout|cancelled"):
            asker.ask(secure(peer), seconds=0.3)
        assert time.monotonic() - started < 2.3
        peer.wait()


def test_certificates_are_read_once_and_when_needed(context: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that speaks only http never reads them; one that speaks https does so once."""
    read: list[ssl.SSLContext] = []
    create = httpx.create_ssl_context

    def counting() -> ssl.SSLContext:
        read.append(create())
        return read[-1]

    monkeypatch.setattr(httpx, "create_ssl_context", counting)
    with (
        Peer(answering()) as plain,
        Peer(secured(context, answering(times=1))) as peer,
        Blocking(secure(peer)) as asker,
    ):
        asker.ask(plain.address)
        assert not read
        for _ in range(3):
            asker.ask(secure(peer))
        assert peer.accepted == 3
        assert len(read) == 1


@each_kind
@pytest.mark.parametrize("proxy_speaks_tls", [False, True])
def test_a_proxy_leads_to_a_server_over_tls(
    kind: type[Asker], context: ssl.SSLContext, *, proxy_speaks_tls: bool
) -> None:
    """What goes through a proxy is secret to it, also where the way to the proxy is secret itself."""
    behave = secured(context, proxying) if proxy_speaks_tls else proxying
    with Peer(behave) as proxy, Peer(secured(context, answering())) as peer:
        way = secure(proxy) if proxy_speaks_tls else proxy.address
        with kind(secure(peer), proxy=way) as asker:
            assert asker.ask(secure(peer)) == b"hello"
            assert asker.ask(secure(peer)) == b"hello"
        assert (proxy.accepted, peer.accepted) == (1, 1)


@each_kind
def test_a_proxy_is_asked_for_what_is_not_secret(kind: type[Asker]) -> None:
    """A proxy gets the whole address of what goes over http, and its own password."""
    asked: list[bytes] = []

    def behave(connection: socket.socket, _: Event) -> None:
        asked.append(read_request(connection))
        connection.sendall(HEAD % 5 + b"hello")

    with Peer(behave) as proxy, kind("http://a.invalid", proxy=f"http://user:word@127.0.0.1:{proxy.port}") as asker:
        assert asker.ask("http://a.invalid/path") == b"hello"
    assert asked[0].startswith(b"GET http://a.invalid/path HTTP/1.1\r\n")
    assert b"\r\nProxy-Authorization: Basic dXNlcjp3b3Jk\r\n" in asked[0]


@each_kind
def test_a_proxy_that_does_not_connect_is_told(kind: type[Asker]) -> None:
    """The error is that of the proxy, without its words."""
    refusal = b"HTTP/1.1 407 marker\r\ncontent-length: 0\r\n\r\n"
    with Peer(saying(refusal)) as proxy, kind("https://a.invalid", proxy=proxy.address) as asker:
        with pytest.raises(httpx.ProxyError) as caught:
            asker.ask("https://a.invalid")
        assert "marker" not in str(caught.value)
        assert caught.value.__context__ is None


@each_kind
def test_a_slow_proxy_ends_by_the_deadline(kind: type[Asker]) -> None:
    """A proxy that drips is no better than a server that does."""
    with (
        Peer(saying(b"HTTP/1.1 200 OK\r\n\r\n" * 10, pace=0.05)) as proxy,
        kind("https://a.invalid", proxy=proxy.address) as asker,
        pytest.raises(Late),
    ):
        asker.ask("https://a.invalid", seconds=0.3)
