"""Routers in real servers: what the documentation shows, and what servers make of bodies and addresses."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import io
import json
import threading
from typing import TYPE_CHECKING, Any, Final

import pytest

import facade
from facade.calls import Status
from facade.webhooks import Hmac, Router, vapi
from tests.facade.webhooks.posting import ASSISTANT, CALL, HEADERS, SECRET, message, router
from tests.facade.webhooks.servers import SERVERS, Address, asgi_server, shown, wsgi_server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.facade.services import Vapi

PATH: Final = "/hooks/vapi"


def app(routes: Router, kind: str, address: str = "") -> Any:
    """Return a router as an application of this kind."""
    return routes.asgi(address=address) if kind == "ASGI" else routes.wsgi(address=address)


#: What comes with Python cannot read a body whose length is not told.
READING: Final = ["ASGI", "WSGI"]


@pytest.fixture(params=READING)
def served(request: pytest.FixtureRequest) -> Iterator[tuple[Address, list[str]]]:
    """A server that answers each assistant request, and takes bodies of up to 2000 bytes; it lists what it handles."""
    seen: list[str] = []
    routes = router(limit=2000)

    @routes.on("assistant-request", "hang")
    def handle(event: Any) -> dict[str, str]:
        seen.append(event.type)
        return ASSISTANT

    assert handle is not None
    with SERVERS[request.param](app(routes, request.param)) as address:
        yield address, seen


# The documentation


def test_the_example_with_fastapi_runs(
    vapi_service: Vapi, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Assistants are chosen, tools are answered, reports are taken, and whoever waits for a call is told."""
    monkeypatch.setenv("VAPI_WEBHOOK_TOKEN", SECRET)
    monkeypatch.setenv("VAPI_API_KEY", vapi_service.key)
    monkeypatch.setenv("VAPI_BASE_URL", vapi_service.address)
    names = shown("FastAPI")
    with asgi_server(names["app"]) as address:
        chosen = address.ask(PATH, message("assistant-request"), HEADERS)
        assert json.loads(chosen.body) == {"assistantId": "the id of the assistant for this call"}
        call = {"id": "t1", "type": "function", "function": {"name": "weather", "arguments": {"city": "Oslo"}}}
        body = message("tool-calls", toolCallList=[call], toolWithToolCallList=[])
        told = json.loads(address.ask(PATH, body, HEADERS).body)
        assert told["results"][0]["result"] == "It is sunny in Oslo."
        report = message("end-of-call-report", endedReason="customer-ended-call", artifact={}, analysis={})
        assert address.ask(PATH, report, HEADERS).status == 200
        assert "completed" in capsys.readouterr().out
        assert address.ask(PATH, report).status == 401
        answered: list[Any] = []
        placing = threading.Thread(
            target=lambda: answered.append(address.ask("/calls?number=%2B15550100", b"", {"content-type": "x/y"}))
        )
        placing.start()
        while not vapi_service.calls and placing.is_alive():
            placing.join(0.01)
        assert placing.is_alive(), answered
        (call_id,) = vapi_service.calls
        update = message("status-update", status="in-progress", call=CALL | {"id": call_id})
        assert address.ask(PATH, update, HEADERS).status == 200
        placing.join()
    assert json.loads(answered[0].body) == {"status": Status.IN_PROGRESS}


def signed(body: bytes, secret: str) -> dict[str, str]:
    """Sign a body as Voice.ai does."""
    written = b"2026-08-18T09:00:00Z." + body
    signature = hmac.new(secret.encode(), written, hashlib.sha256).hexdigest()
    return {"X-Webhook-Timestamp": "2026-08-18T09:00:00Z", "X-Webhook-Signature": signature}


def test_the_example_with_flask_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Callers are greeted, events are taken, and what is new is shown."""
    monkeypatch.setenv("VOICE_AI_WEBHOOK_SECRET", SECRET)
    names = shown("Flask")
    path = "/hooks/voiceai"
    with wsgi_server(names["app"]) as address:
        inbound = {"agent_id": "a1", "call_id": "c1", "from_number": "+15550100", "to_number": "+15550101"}
        body = json.dumps(inbound).encode()
        answer = address.ask(path, body, signed(body, SECRET))
        assert json.loads(answer.body) == {"dynamic_variables": {"name": "Ada"}}
        assert answer.headers["content-type"] == "application/json"
        assert address.ask(path, body, signed(body, "another-secret-not-real")).status == 401
        event = {"event": "call.novel", "timestamp": "2026-08-18T09:00:00Z", "agent_id": "a1", "data": {}}
        body = json.dumps(event).encode()
        assert address.ask(path, body, signed(body, SECRET)).status == 200
        assert capsys.readouterr().out == "new at Voice.ai: call.novel\n"


def test_the_example_with_a_tool_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether its arguments come in the address or in the body."""
    monkeypatch.setenv("TOOL_KEY", SECRET)
    tools = shown("TOOL_KEY")["tools"]
    told = {"x-api-key": SECRET, "x-voiceai-tool-name": "weather"}
    known = {"weather": "It is sunny in Rome."}
    with wsgi_server(tools.wsgi()) as server:
        assert json.loads(server.ask("/tool?city=Rome", headers=told, method="GET").body) == known
        assert json.loads(server.ask("/tool", b'{"city": "Rome"}', told, "PUT").body) == known
        assert server.ask("/tool?city=Rome", headers=told | {"x-api-key": "other"}, method="GET").status == 401


def test_the_example_without_a_router_runs() -> None:
    """Verified, read and answered, one after the other."""
    handle = shown("def handle")["handle"]
    headers = {"authorization": "Bearer the token that Vapi was given"}
    assert json.loads(handle(headers, message("assistant-request"))) == {"assistantId": "your assistant's id"}
    assert handle(headers, message("hang")) == b"{}"
    with pytest.raises(facade.FacadeError, match="missing"):
        handle({}, message("hang"))


def test_the_example_of_a_store_keeps_to_its_protocol() -> None:
    """With anything that has the two methods of a Redis client."""

    class Redis:
        def __init__(self) -> None:
            self.kept: set[str] = set()

        def set(self, name: str, value: str, *, nx: bool, ex: int) -> object:
            assert (value, nx, ex) == ("", True, 86400)
            first = name not in self.kept
            self.kept.add(name)
            return first or None

        def delete(self, *names: str) -> object:
            self.kept -= set(names)
            return len(names)

    store = shown("RedisStore")["RedisStore"](Redis())
    assert [store.claim("a"), store.claim("a")] == [True, False]
    store.release("a")
    assert store.claim("a")


# Bodies


def test_bodies_come_whole_or_in_pieces(served: tuple[Address, list[str]]) -> None:
    """With a length or without one."""
    address, seen = served
    body = message("assistant-request")
    answer = address.ask("/", body, HEADERS)
    assert (answer.status, json.loads(answer.body)) == (200, ASSISTANT)
    assert int(answer.headers["content-length"]) == len(answer.body)
    other = message("hang")
    answer = address.ask("/", [other[:10], other[10:]], HEADERS)
    assert (answer.status, seen) == (200, ["assistant-request", "hang"])


def test_a_body_that_is_too_large_is_not_read(served: tuple[Address, list[str]]) -> None:
    """Neither one that says so nor one that does not."""
    address, seen = served
    assert address.ask("/", b" " * 2001, HEADERS).status == 413
    assert address.ask("/", [b" " * 1500] * 2, HEADERS).status == 413
    assert not seen


def test_what_is_no_webhook_is_refused(served: tuple[Address, list[str]]) -> None:
    """Whoever looks at the address with a browser learns nothing."""
    address, seen = served
    answer = address.ask("/", None, {}, "GET")
    assert (answer.status, answer.headers["allow"], answer.body) == (405, "POST", b"")
    assert address.ask("/", b"", HEADERS).status == 400
    assert address.ask("/", message("hang")).status == 401
    assert not seen


# Addresses


@pytest.mark.parametrize("kind", SERVERS)
def test_the_address_is_as_it_was_asked(kind: str) -> None:
    """Where a signature covers it; behind a proxy it is the one that the service knows."""
    for known in ("", "https://example.com/hooks?a=%20b"):
        routes = Router(vapi, Hmac(SECRET, payload_format="{method}.{url}.{body}", include_timestamp=False))
        with SERVERS[kind](app(routes, kind, known)) as address:
            body = message("hang")
            for path in ("/hooks/%C3%A4%20b/c?d=%2B&e", "/"):
                url = known or f"http://127.0.0.1:{address.port}{path}"
                written = b".".join((b"POST", url.encode(), body))
                signature = hmac.new(SECRET.encode(), written, hashlib.sha256).hexdigest()
                assert address.ask(path, body, {"x-signature": signature}).status == 200
                assert address.ask(path + "x", body, {"x-signature": signature}).status == (200 if known else 401)


# What servers do beside


def exchange(routes: Router, scope: dict[str, Any], *messages: dict[str, Any]) -> list[dict[str, Any]]:
    """Speak ASGI with a router; return what it sends."""
    return exchange_of(routes, scope, list(messages))


def exchange_of(routes: Router, scope: dict[str, Any], waiting: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Speak ASGI with a router, which takes from the messages; return what it sends."""
    sent: list[dict[str, Any]] = []

    async def receive() -> Any:
        return waiting.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(routes.asgi()(scope, receive, send))
    return sent


def test_a_server_may_run_it_alone() -> None:
    """It takes part in starting and stopping, and turns WebSockets away."""
    messages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    sent = exchange(router(), {"type": "lifespan"}, *messages)
    assert [each["type"] for each in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    sent = exchange(router(), {"type": "websocket"}, {"type": "websocket.connect"})
    assert [each["type"] for each in sent] == ["websocket.close"]
    assert not exchange(router(), {"type": "something new"})


def test_whoever_goes_away_is_not_answered() -> None:
    """Half a body is handled by nobody."""
    scope = {"type": "http", "method": "POST", "path": "/", "headers": []}
    half = {"type": "http.request", "body": b"{", "more_body": True}
    assert not exchange(router(), scope, half, {"type": "http.disconnect"})


def test_nothing_is_received_beyond_the_limit() -> None:
    """Of a body that says how long it is, nothing at all."""
    pieces: list[dict[str, Any]] = [{"type": "http.request", "body": b" " * 900, "more_body": True}] * 100
    scope: dict[str, Any] = {"type": "http", "method": "POST", "path": "/", "headers": []}
    waiting = list(pieces)
    for length in (None, b"2001", b"9" * 5000):
        scope["headers"] = [(b"Content-Length", length)] if length else []
        assert exchange_of(router(limit=2000), scope, waiting)[0]["status"] == 413
        assert len(waiting) == 97


@pytest.mark.parametrize(
    ("environ", "status"),
    [
        ({"CONTENT_LENGTH": "5"}, "400 Bad Request"),
        ({"CONTENT_LENGTH": "-1"}, "400 Bad Request"),
        ({"CONTENT_LENGTH": "\u0663"}, "400 Bad Request"),
        ({"CONTENT_LENGTH": "9" * 5000}, "413 Request Entity Too Large"),
        ({"CONTENT_LENGTH": ""}, "401 Unauthorized"),
        ({}, "401 Unauthorized"),
        ({"HTTP_TRANSFER_ENCODING": "chunked"}, "411 Length Required"),
        ({"wsgi.input_terminated": True}, "401 Unauthorized"),
        ({"wsgi.input_terminated": True, "wsgi.input": io.BytesIO(b" " * 3000)}, "413 Request Entity Too Large"),
    ],
    ids=[
        "cut off",
        "negative",
        "no digit",
        "endless",
        "empty",
        "none",
        "nobody knows",
        "ends itself",
        "ends itself late",
    ],
)
def test_lengths_are_not_believed(environ: dict[str, Any], status: str) -> None:
    """Of whatever is said of a body, nothing is read beyond the limit."""
    started: list[str] = []
    given = {"REQUEST_METHOD": "POST", "PATH_INFO": "/", "wsgi.input": io.BytesIO(b"{}"), **environ}
    list(router(limit=2000).wsgi()(given, lambda line, _: started.append(line)))
    assert [line.split(" ")[0] for line in started] == [status.split(" ", maxsplit=1)[0]]
