"""Faults look the same in process and over sockets: what is done, what comes back, and how it fails."""

from __future__ import annotations

import asyncio
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import httpx
import pytest

from facade.sandbox import KEY, Fault, Server, TurnedClock
from facade.sandbox.transport import AsyncTransport, Transport
from tests.facade.sandbox.counting import Counting

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    Ask = Callable[..., httpx.Response]

HEADERS: Final = {"authorization": f"Bearer {KEY}"}


@pytest.fixture
def service() -> Iterator[Counting]:
    """A service that counts."""
    service = Counting()
    yield service
    service.posting.close()


@contextmanager
def _in_process(service: Counting) -> Generator[Ask]:
    with httpx.Client(transport=Transport(service), base_url="http://vapi.localhost", headers=HEADERS) as client:
        yield client.request


@contextmanager
def _async_in_process(service: Counting) -> Generator[Ask]:
    with asyncio.Runner() as runner:
        client = httpx.AsyncClient(transport=AsyncTransport(service), base_url="http://vapi.localhost", headers=HEADERS)

        def ask(method: str, path: str, **settings: object) -> httpx.Response:
            return runner.run(client.request(method, path, **settings))  # type: ignore[arg-type]

        yield ask
        runner.run(client.aclose())


@contextmanager
def _over_sockets(service: Counting) -> Generator[Ask]:
    with (
        Server({"vapi": service}) as server,
        httpx.Client(base_url=server.address("vapi"), headers=HEADERS, trust_env=False) as client,
    ):
        yield client.request


@pytest.fixture(params=[_in_process, _async_in_process, _over_sockets], ids=["process", "async-process", "sockets"])
def ask(request: pytest.FixtureRequest, service: Counting) -> Iterator[Ask]:
    """A function that asks the service, each test runs with all ways to it."""
    with request.param(service) as found:
        yield found


def test_a_request_arrives_whole(ask: Ask, service: Counting) -> None:
    """Path, query, body and key arrive as they were sent; the service knows where it is reached."""
    answer = ask("POST", "/call/%C3%A4b?one=1&one=2&none=", content=b"hello")
    told = answer.json()
    assert (answer.status_code, told["path"], told["body"]) == (201, "/call/äb", "hello")
    assert told["query"] == {"one": ["1", "2"], "none": [""]}
    assert str(answer.request.url).startswith(told["base"] + "/call")
    assert service.done == 1


def test_keys_are_required(ask: Ask) -> None:
    """A wrong key is refused."""
    assert ask("GET", "/call", headers={"authorization": "Bearer wrong"}).status_code == 401


def test_an_answer_without_a_body_has_none(ask: Ask) -> None:
    """A status that has no body comes without one, and without a length."""
    answer = ask("GET", "/nothing")
    assert (answer.status_code, answer.content, answer.headers.get("content-length")) == (204, b"", None)


@pytest.mark.parametrize("done", [True, False])
@pytest.mark.parametrize(
    ("fault", "error"), [(Fault.dropped, httpx.RemoteProtocolError), (Fault.reset, httpx.ReadError)]
)
def test_a_connection_is_dropped(
    ask: Ask, service: Counting, fault: Callable[..., Fault], error: type[Exception], *, done: bool
) -> None:
    """A dropped connection gives an error; whether it was done before is what the fault says. Then all goes well."""
    service.fault("POST", "/call", fault(done=done))
    with pytest.raises(error):
        ask("POST", "/call")
    assert service.done == done
    assert ask("POST", "/call").status_code == 201


def test_a_silent_service_is_given_up(ask: Ask, service: Counting) -> None:
    """What never answers is waited for as long as the client says."""
    service.fault("POST", "/call", Fault.silent())
    with pytest.raises(httpx.ReadTimeout):
        ask("POST", "/call", timeout=0.05)
    assert service.done == 1


def test_an_answer_breaks_off(ask: Ask, service: Counting) -> None:
    """An answer that was announced whole, and is not, is an error."""
    service.fault("POST", "/call", Fault.truncated(5))
    with pytest.raises(httpx.RemoteProtocolError):
        ask("POST", "/call")


@pytest.mark.parametrize("part", ["all", "headers", "body"])
def test_an_answer_that_drips_arrives(ask: Ask, service: Counting, part: str) -> None:
    """Byte by byte an answer is the same as at once."""
    service.fault("POST", "/call", Fault(done=True, pace=0.0001, part=part))  # type: ignore[arg-type]
    assert ask("POST", "/call").json()["status"] == "queued"


@pytest.mark.parametrize(
    ("fault", "status", "retry_after"),
    [
        (Fault.limited(7), 429, "7"),
        (Fault.limited(None), 429, None),
        (Fault.failing(503, retry_after=1.5), 503, "1.5"),
        (Fault.failing(), 500, None),
    ],
)
def test_a_refusal_is_the_services_own(
    ask: Ask, service: Counting, fault: Fault, status: int, retry_after: str | None
) -> None:
    """A refusal has its status, says when to come back, and speaks as the service does; nothing is done."""
    service.fault("POST", "/call", fault)
    answer = ask("POST", "/call")
    assert (answer.status_code, answer.headers.get("retry-after")) == (status, retry_after)
    assert answer.json()["statusCode"] == status
    assert service.done == 0


def test_a_page_is_answered(ask: Ask, service: Counting) -> None:
    """A proxy's page is no JSON."""
    service.fault("*", "/", Fault.html())
    answer = ask("GET", "/call")
    assert (answer.status_code, answer.headers["content-type"]) == (502, "text/html")
    assert answer.content.startswith(b"<html>")


@pytest.mark.parametrize(
    ("path", "fault", "expected"),
    [
        ("/call", Fault.future_value(), {"status": "from-the-future"}),
        ("/call", Fault.changed("model.x.y", 5), {"model": {"provider": "openai", "x": {"y": 5}}}),
        (
            "/call",
            Fault.future_branch("model"),
            {"model": {"provider": "from-the-future", "someday": {"maybe": True}}},
        ),
        ("/call", Fault.future_branch("voice"), {"voice": {"type": "from-the-future", "someday": {"maybe": True}}}),
        ("/list", Fault.future_value("*.status"), [{"status": "from-the-future"}, {"status": "from-the-future"}]),
        ("/list", Fault.changed("1.status", "x"), [{"status": "queued"}, {"status": "x"}]),
        ("/list", Fault.misshapen(), {"items": [{"status": "queued"}, {"status": "ended"}]}),
    ],
)
def test_an_answer_is_from_the_future(
    ask: Ask, service: Counting, path: str, fault: Fault, expected: dict[str, object] | list[object]
) -> None:
    """An answer is the action's own, but for what the fault changes."""
    service.fault("*", path, fault)
    answer = ask("POST", path).json()
    assert answer == (expected if isinstance(expected, list) or path == "/list" else {**answer, **expected})
    assert service.done == 1


def test_faults_come_as_often_as_planned(ask: Ask, service: Counting) -> None:
    """Faults happen in the order in which they were planned, as often as was said, for what was said."""
    service.fault("place", Fault.failing(500), times=2)
    service.fault("post", "/call", Fault.failing(501))
    service.fault("POST", "/call$", Fault.failing(502), times=None)
    assert [ask("POST", "/call").status_code for _ in range(5)] == [500, 500, 501, 502, 502]
    assert ask("POST", "/call/1").status_code == 201
    service.faults.clear()
    assert ask("POST", "/call").status_code == 201


def test_a_fault_needs_a_status_if_nothing_is_done() -> None:
    """A fault that neither does anything nor answers anything is none."""
    with pytest.raises(ValueError, match="status of its own"):
        Fault(body="so what")


def test_a_late_answer_in_process_takes_no_time(service: Counting) -> None:
    """On a turned clock a late answer turns it, and nobody really waits; an impatient client gives up in time."""
    clock = service.world.clock
    assert isinstance(clock, TurnedClock)
    with _in_process(service) as ask:
        service.fault("POST", "/call", Fault.late(50), times=2)
        assert ask("POST", "/call", timeout=60).status_code == 201
        assert clock.now() == 50
        with pytest.raises(httpx.ReadTimeout):
            ask("POST", "/call", timeout=7)
        assert clock.now() == 57
    assert service.done == 2


def test_a_late_answer_over_sockets_is_late(service: Counting) -> None:
    """Over sockets a late answer really is late."""
    with _over_sockets(service) as ask:
        service.fault("POST", "/call", Fault.late(0.2))
        began = time.monotonic()
        assert ask("POST", "/call").status_code == 201
        assert time.monotonic() - began >= 0.2
