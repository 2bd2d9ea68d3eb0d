"""Which way a sideband goes, what it needs, and what nobody sees of it."""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest
import trustme
from websockets.datastructures import Headers
from websockets.http11 import Response

from facade.errors import ConfigurationError, FacadeError, NoConnection
from facade.realtime import sideband_opening
from facade.realtime.client import AsyncRealtime, Realtime
from tests.facade import markers
from tests.facade.peers import Peer, proxying, read_request, saying, secured
from tests.facade.realtime.attached import CALL, WatchedCall, attacher

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from threading import Event

    from websockets.http11 import Request

    from tests.facade.realtime.attached import Attach

SESSION: Final = {"type": "session.update", "session": {"instructions": markers.PROMPT}}


@pytest.fixture(params=["blocking", "async"])
def attach(request: pytest.FixtureRequest) -> Iterator[Attach]:
    """A function that attaches; each test runs with the client that blocks and the one that does not."""
    yield from attacher(request.param)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Whoever issues the certificates here."""
    return trustme.CA()


@pytest.fixture
def context(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """What localhost speaks TLS with; its authority is trusted, and nobody else."""
    certificates = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(certificates)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    return context


def secure(port: int) -> str:
    """Return an address at which localhost speaks TLS."""
    return f"https://localhost:{port}/v1"


def greeted(attach: Attach, address: str, **settings: Any) -> bool:
    """Attach, and see that events go both ways."""
    sideband = attach(address, **settings)
    sideband.send({"type": "x"})
    return sideband.receive(timeout=10) is not None


# Ways


def test_a_sideband_over_tls(attach: Attach, context: ssl.SSLContext) -> None:
    """Certificates are trusted as for any request."""
    with WatchedCall(context=context) as call:
        assert greeted(attach, secure(call.port))
    assert call.asked[0].headers["host"] == f"localhost:{call.port}"


def test_a_certificate_of_a_stranger_is_refused(attach: Attach, context: ssl.SSLContext) -> None:
    """The key is not sent to a host that cannot prove who it is."""
    stranger = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(stranger)
    assert context is not stranger
    with WatchedCall(context=stranger) as call:
        with pytest.raises(NoConnection, match="certificate"):
            attach(secure(call.port), retries=0)
        assert not call.asked


@pytest.mark.parametrize("proxy_speaks_tls", [False, True])
@pytest.mark.parametrize("given", [False, True])
def test_a_proxy_leads_to_the_call(
    attach: Attach, context: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch, *, proxy_speaks_tls: bool, given: bool
) -> None:
    """It is the one of the client, or else of the environment; what goes through it is secret to it."""
    behave = secured(context, proxying) if proxy_speaks_tls else proxying
    with Peer(behave) as proxy, WatchedCall(context=context) as call:
        way = f"https://localhost:{proxy.port}" if proxy_speaks_tls else proxy.address
        if not given:
            monkeypatch.setenv("https_proxy", way)
        settings: dict[str, Any] = {"proxy": way} if given else {}
        sideband = attach(secure(call.port), **settings)
        sideband.send({"type": "x"})
        assert sideband.receive(timeout=10) is not None
        sideband.close()
        assert proxy.accepted == 1


def test_a_proxy_gets_its_password(attach: Attach) -> None:
    """Name and password arrive as they are; a proxy that refuses is told without them."""
    asked: list[bytes] = []

    def behave(connection: socket.socket, _: Event) -> None:
        asked.append(read_request(connection))
        connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")

    with Peer(behave) as proxy:
        way = f"http://us%40er:w%3Aord@127.0.0.1:{proxy.port}"
        with pytest.raises(NoConnection, match="the proxy does not connect") as caught:
            attach("http://a.invalid/v1", proxy=way, retries=0)
    assert b"\r\nProxy-Authorization: Basic dXNAZXI6dzpvcmQ=\r\n" in asked[0]
    assert "w:ord" not in f"{caught.value!r}{caught.value.args}"


def test_a_socks_proxy_needs_a_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it the error names it."""
    monkeypatch.setattr(sideband_opening, "find_spec", lambda _: None)
    with pytest.raises(ConfigurationError, match="python-socks"):
        sideband_opening.proxy_address(httpx.Proxy("socks5://127.0.0.1:1080"))


# What it needs


def test_without_the_extra_the_error_names_it(attach: Attach, monkeypatch: pytest.MonkeyPatch) -> None:
    """No ImportError comes out, and none hangs on what does."""
    for name in list(sys.modules):
        if name.startswith(("websockets", "facade.realtime.sideband_opening")):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "websockets", None)
    with pytest.raises(ConfigurationError, match=r"voice-facade\[sideband\]") as caught:
        attach("http://127.0.0.1:9")
    assert caught.value.__context__ is None


def test_the_extra_is_loaded_by_whoever_attaches() -> None:
    """A client that attaches nowhere does without, and so does importing all the rest."""
    program = (
        "import sys, facade.realtime.sideband, facade.realtime.attaching\n"
        "from facade.realtime.client import Realtime\n"
        "Realtime('test-key-not-real', 'http://127.0.0.1:9').calls.attach('rtc_1')\n"
        "print(sorted({'websockets', 'asyncio', 'aiortc'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60)
    assert run.stdout.strip() == "[]"


def test_a_client_with_a_transport_of_its_own_cannot_attach() -> None:
    """What was given decides about connections, such as that there are none; a sideband would go round it."""
    blocking = Realtime("test-key-not-real", transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    asynchronous = AsyncRealtime("test-key-not-real", transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    for client in (blocking, asynchronous):
        with pytest.raises(ConfigurationError, match="transport"):
            client.calls.attach(CALL)


# What nobody sees


@pytest.fixture
def seen() -> Iterator[markers.Everything]:
    """All that can be seen: every logger speaks, and the WebSocket library's as well."""
    everything = markers.Everything()
    loggers = [logging.getLogger(name) for name in (None, "facade", "websockets", "websockets.client", "asyncio")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    logging.getLogger().addHandler(everything.log)
    yield everything
    logging.getLogger().removeHandler(everything.log)
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)
    assert everything.log.seen, "Nothing was logged."
    everything.check()


def repeating(request: Request) -> Response:
    """Refuse, and say everything that was sent."""
    said = f"{request.path} {dict(request.headers.raw_items())} {markers.PROMPT}"
    body = json.dumps({"error": {"message": said, "code": said, "param": said}}).encode()
    return Response(
        403, said.replace("\n", " "), Headers({"content-length": str(len(body)), "x-request-id": said}), body
    )


def look(seen: markers.Everything, action: Callable[[], object]) -> None:
    """Do something, and look at what comes of it."""
    try:
        value = action()
    except FacadeError as error:
        seen.error(error)
    else:
        seen.value(value)


def test_no_secret_is_seen_of_a_refusal(attach: Attach, seen: markers.Everything) -> None:
    """Key and headers are in no log, no error and no hook, whatever the service repeats of them."""
    settings: dict[str, Any] = {
        "api_key": markers.KEY,
        "headers": {"openai-project": markers.HEADER},
        "hooks": [seen.audit],
        "retries": 0,
    }
    with WatchedCall(refuse=repeating) as call:
        look(seen, lambda: attach(call.address, **settings))
    with Peer(saying(f"HTTP/1.1 101 {markers.KEY}\r\nupgrade: {markers.KEY}\r\n\r\n".encode())) as peer:
        look(seen, lambda: attach(peer.address, **settings))


def test_no_secret_is_seen_of_a_sideband(attach: Attach, seen: markers.Everything) -> None:
    """What is said in events is in no log, no repr and no error."""
    said = json.dumps({"type": markers.NAME, "text": markers.TRANSCRIPT})
    with WatchedCall(_talk(said)) as call:
        sideband = attach(call.address, api_key=markers.KEY, headers={"openai-project": markers.HEADER})
        sideband.send(SESSION)
        for _ in range(4):
            look(seen, lambda: sideband.receive(timeout=10))
        look(seen, lambda: sideband.send({"type": "x", "text": {markers.PIN}}))
        look(seen, lambda: sideband.send(SESSION))
        seen.value(sideband)


def _talk(said: str) -> Callable[[Any], None]:
    def behave(connection: Any) -> None:
        connection.recv()
        connection.send(said)
        connection.send(said[:-1])
        connection.send(said.encode())
        connection.close(1008, f"{markers.KEY} {markers.HEADER} {markers.TRANSCRIPT}"[:100])

    return behave


def test_a_task_shows_nothing_in_debug_mode(seen: markers.Everything) -> None:
    """The event loop's own log has no secrets either."""

    async def scenario(address: str) -> None:
        async with AsyncRealtime(markers.KEY, address).calls.attach(CALL) as sideband:
            await sideband.send(SESSION)
            seen.value(await sideband.receive())

    with WatchedCall() as call:
        asyncio.run(scenario(call.address), debug=True)
