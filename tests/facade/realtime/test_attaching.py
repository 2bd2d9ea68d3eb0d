"""Attaching a sideband: what is asked for, every way in which it is refused, and how long it may take."""

from __future__ import annotations

import asyncio
import gzip
import json
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

from facade.errors import (
    ConnectionLost,
    DeadlineExceeded,
    Forbidden,
    InvalidArguments,
    InvalidRequest,
    NoConnection,
    NotFound,
    RateLimited,
    ServerFault,
    ServiceError,
    Unauthenticated,
    UnexpectedAnswer,
)
from facade.realtime import sideband_opening
from facade.realtime.client import AsyncRealtime, Realtime
from facade.settings import Hook
from tests.facade.clients import TurnedClock
from tests.facade.peers import Peer, drip, read_request, saying, silent
from tests.facade.realtime.attached import CALL, KEY, WatchedCall, attacher

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterator
    from threading import Event

    from facade.exchange import Attempt
    from tests.facade.realtime.attached import Attach

GONE: Final = {
    "message": "No session found for the provided call_id",
    "type": "invalid_request_error",
    "param": "",
    "code": "call_id_not_found",
}


@pytest.fixture(params=["blocking", "async"])
def attach(request: pytest.FixtureRequest) -> Iterator[Attach]:
    """A function that attaches; each test runs with the client that blocks and the one that does not."""
    yield from attacher(request.param)


def refusal(status: int, body: bytes = b"", **headers: str) -> Callable[[Request], Response]:
    """Refuse every sideband alike."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    def refuse(_: Request) -> Response:
        return Response(status, "Refused", Headers({"content-length": str(len(body))} | named), body)

    return refuse


def explained(**error: str) -> bytes:
    """Return the body of a refusal."""
    return json.dumps({"error": error}).encode()


def raised(attach: Attach, address: str, *, deadline: float | None = None) -> ServiceError:
    """Return the error that attaching ends with; nothing of the library's hangs on it."""
    with pytest.raises(ServiceError) as caught:
        attach(address, deadline=deadline, retries=0)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert (caught.value.provider, caught.value.operation) == ("openai", "attach-call")
    return caught.value


# What is asked for


def test_the_request_has_the_key_and_the_accounts_headers(attach: Attach) -> None:
    """It goes to the address of the calls, says who asks, and names no version of the beta."""
    with WatchedCall() as call:
        attach(call.address, "rtc_a+b@c", headers={"openai-organization": "org-1", "openai-project": "proj_1"})
    (request,) = call.asked
    headers = request.headers
    assert request.path == "/v1/realtime?call_id=rtc_a%2Bb%40c"
    assert headers["authorization"] == f"Bearer {KEY}"
    assert (headers["openai-organization"], headers["openai-project"]) == ("org-1", "proj_1")
    assert headers["user-agent"].startswith("voice-facade/")
    assert headers["host"] == f"127.0.0.1:{call.port}"
    assert not {"openai-beta", "origin", "sec-websocket-protocol"} & {name.lower() for name in headers}
    for name in ("authorization", "host", "user-agent", "connection"):
        assert len(headers.get_all(name)) == 1


@pytest.mark.parametrize(
    ("base", "address"),
    [
        ("https://api.openai.com/v1", "wss://api.openai.com/v1/realtime?call_id=rtc_1"),
        ("https://api.example.com:8443/x/v1", "wss://api.example.com:8443/x/v1/realtime?call_id=rtc_1"),
        ("http://127.0.0.1:80/v1", "ws://127.0.0.1/v1/realtime?call_id=rtc_1"),
        ("http://[::1]:8000", "ws://[::1]:8000/realtime?call_id=rtc_1"),
        ("https://localhost:443/v1", "wss://localhost/v1/realtime?call_id=rtc_1"),
    ],
)
def test_the_address_is_that_of_the_calls(base: str, address: str) -> None:
    """Host, port and path stay; the scheme is that of WebSockets, as secure as the one of the calls."""
    assert sideband_opening.address_of(httpx.URL(f"{base}/realtime?call_id=rtc_1")) == address


@pytest.mark.parametrize("call_id", ["", "a/b", "a b", "..", "a?b", "a#b", "x" * 201, None, 7])
def test_an_id_that_is_none_is_not_asked_for(attach: Attach, call_id: Any) -> None:
    """It could lead somewhere else."""
    with WatchedCall() as call:
        with pytest.raises(InvalidArguments, match="call_id"):
            attach(call.address, call_id)
        assert not call.asked


# Refusals


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (400, explained(message="bad", code="invalid_request"), InvalidRequest),
        (401, explained(message="Incorrect API key provided", code="invalid_api_key"), Unauthenticated),
        (403, explained(message="no"), Forbidden),
        (404, explained(**GONE), NotFound),
        (404, b"<html>Not here</html>", NotFound),
        (429, explained(message="slow down", code="rate_limit_exceeded"), RateLimited),
        (500, b"", ServerFault),
        (503, b"\x00\xff", ServerFault),
        (200, b"hello", UnexpectedAnswer),
        (204, b"", UnexpectedAnswer),
        (302, b"", UnexpectedAnswer),
    ],
)
def test_a_refusal_is_told_as_that_of_any_request(
    attach: Attach, status: int, body: bytes, error: type[ServiceError]
) -> None:
    """The class is that of the status; body, request id and Retry-After are kept."""
    refuse = refusal(status, body, x_request_id="req_42", retry_after="7")
    with WatchedCall(refuse=refuse) as call:
        found = raised(attach, call.address)
    assert type(found) is error
    assert (found.status, found.request_id, found.retry_after, found.body) == (status, "req_42", 7.0, body)


@pytest.mark.parametrize("form", ["plain", "chunked", "gzip"])
def test_a_call_that_is_gone_is_told_with_the_services_code(attach: Attach, form: str) -> None:
    """Code and message are read from the body, in whatever form it comes."""
    body = explained(**GONE)
    head = b"HTTP/1.1 404 Not Found\r\n"
    if form == "chunked":
        answer = head + b"transfer-encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    elif form == "gzip":
        packed = gzip.compress(body)
        answer = head + b"content-encoding: gzip\r\ncontent-length: %d\r\n\r\n%s" % (len(packed), packed)
    else:
        answer = head + b"\r\n" + body
    with Peer(saying(answer)) as peer:
        found = raised(attach, peer.address)
    assert isinstance(found, NotFound)
    assert (found.code, found.service_message) == ("call_id_not_found", GONE["message"])
    assert found.next_step == "The call is over, or belongs to another project; a client secret cannot attach."


@pytest.mark.parametrize("body", [b"", b"404 page not found", explained(message="Invalid URL (GET /realtime)")])
def test_a_404_that_is_not_about_the_call_leads_to_the_address(attach: Attach, body: bytes) -> None:
    """Something answers there that does not know of calls."""
    with WatchedCall(refuse=refusal(404, body)) as call:
        assert raised(attach, call.address).next_step.startswith("Check the address")


def test_what_is_temporary_is_tried_again(attach: Attach) -> None:
    """Attaching changes nothing, so it is repeated like anything that does not; hooks see each try."""
    answers = iter([refusal(503), refusal(429, retry_after="2"), refusal(500)])

    def refuse(request: Request) -> Response | None:
        answer = next(answers, None)
        return None if answer is None else answer(request)

    class Seen(Hook):
        def __init__(self) -> None:
            self.seen: list[tuple[int, int | None, str]] = []

        def before(self, attempt: Attempt) -> None:
            attempt.headers["traceparent"] = str(attempt.number)

        def after(self, attempt: Attempt) -> None:
            self.seen.append((attempt.number, attempt.status, attempt.route))

    clock, hook = TurnedClock(), Seen()
    with WatchedCall(refuse=refuse) as call:
        attach(call.address, clock=clock, hooks=[hook])
    assert [request.headers["traceparent"] for request in call.asked] == ["1", "2", "3", "4"]
    assert hook.seen == [(n, s, "/realtime?call_id={call_id}") for n, s in enumerate([503, 429, 500, 101], 1)]
    assert len(clock.slept) == 3


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(attach: Attach, status: int) -> None:
    """Key and headers go nowhere else, not even on the same server."""
    with WatchedCall() as elsewhere:
        for place in (f"{elsewhere.address}/realtime", "/v1/realtime?call_id=rtc_2"):
            with WatchedCall(refuse=refusal(status, location=place)) as call:
                assert isinstance(raised(attach, call.address), UnexpectedAnswer)
            assert len(call.asked) == 1
    assert not elsewhere.asked


# Something else in its place


@pytest.mark.parametrize(
    ("answer", "error", "problem"),
    [
        (b"", ConnectionLost, "broke before the answer"),
        (b"HTTP/1.1 404 Not", ConnectionLost, "broke before the answer"),
        (b"hello, this is another service\r\n", ConnectionLost, "agrees to no WebSocket"),
        (b"HTTP/1.1 101 Switching Protocols\r\n\r\n", ConnectionLost, "agrees to no WebSocket"),
        (
            b"HTTP/1.1 101 OK\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: AAAA\r\n\r\n",
            ConnectionLost,
            "agrees to no WebSocket",
        ),
        (b"HTTP/1.1 200 OK\r\nx: " + b"A" * 100_000, ConnectionLost, "agrees to no WebSocket"),
    ],
)
def test_what_is_no_answer(attach: Attach, answer: bytes, error: type[ServiceError], problem: str) -> None:
    """Whatever comes in place of an answer, the error is precise and shows nothing of it."""
    with Peer(saying(answer)) as peer:
        found = raised(attach, peer.address)
    assert type(found) is error
    assert problem in str(found)


def test_nobody_is_there(attach: Attach) -> None:
    """The error says that nothing has left, and why."""
    with Peer(silent) as peer:
        address = peer.address
    found = raised(attach, address)
    assert isinstance(found, NoConnection)
    assert "refuses connections" in str(found)


def opened(kind: str, address: str, given: float | None, **settings: Any) -> object:
    """Attach with one kind of client, which has a deadline of its own."""
    if kind == "blocking":
        return Realtime(KEY, address, **settings).calls.attach(CALL, deadline=given).open()
    return asyncio.run(AsyncRealtime(KEY, address, **settings).calls.attach(CALL, deadline=given).open())


@pytest.mark.parametrize("kind", ["blocking", "async"])
@pytest.mark.parametrize(
    ("settings", "given", "expected"), [({}, None, 20), ({"deadline": 5}, None, 5), ({"deadline": 5}, 25, 25)]
)
def test_the_clients_own_deadline_holds_if_it_is_shorter(
    kind: str, settings: dict[str, Any], given: float | None, expected: float
) -> None:
    """Attaching takes no longer than anything else may, unless it is told to."""
    for seconds, slept in ((expected + 1, []), (expected - 1, [expected - 1])):
        clock = TurnedClock()
        told: dict[str, Any] = {"clock": clock, "retries": 1, **settings}
        with WatchedCall(refuse=refusal(503, retry_after=str(seconds))) as call, pytest.raises(ServiceError):
            opened(kind, call.address, given, **told)
        assert clock.slept == slept


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["nothing", "TLS", "the head", "the body"])
def test_the_deadline_holds_whatever_the_service_does(attach: Attach, kind: str) -> None:
    """A byte now and then holds nobody up, neither while keys are agreed on nor in the answer."""
    heads = {
        "nothing": b"",
        "TLS": b"\x16\x03\x03\x40\x00" + bytes(1000),
        "the head": b"HTTP/1.1 404 Not Found\r\nx: " + b"A" * 1000,
        "the body": b"HTTP/1.1 404 Not Found\r\ncontent-length: 2000\r\n\r\n" + b"A" * 1000,
    }

    def behave(connection: socket.socket, over: Event) -> None:
        if kind != "TLS":
            read_request(connection)
        drip(connection, over, heads[kind], 0.02)
        over.wait()

    with Peer(behave) as peer:
        address = peer.address.replace("http", "https") if kind == "TLS" else peer.address
        started = time.monotonic()
        assert isinstance(raised(attach, address, deadline=0.3), DeadlineExceeded)
        assert time.monotonic() - started < 2.3


def test_a_sideband_that_opens_too_late_is_closed() -> None:
    """Nobody knows of it, so nobody else would close it."""
    future: Future[Any] = Future()
    assert future.cancel()
    with WatchedCall() as call:
        agreed = sideband_opening.Terms(proxy=None)
        request = httpx.Request("GET", f"{call.address}/realtime")
        sideband_opening.open_beside(future, request, agreed, time.monotonic() + 10)
        assert call.closed_with() == [1000]


def test_a_task_that_is_cancelled_attaches_no_longer() -> None:
    """The connection is closed at once."""

    async def scenario(address: str) -> None:
        async with asyncio.timeout(0.1):
            await AsyncRealtime(KEY, address).calls.attach(CALL).open()

    closed: list[bytes] = []

    def behave(connection: socket.socket, _: Event) -> None:
        read_request(connection)
        closed.append(connection.recv(100))

    with Peer(behave) as peer:
        with pytest.raises(TimeoutError):
            asyncio.run(scenario(peer.address))
        peer.wait()
    assert closed == [b""]
