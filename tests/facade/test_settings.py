# ruff: noqa: ARG002, SLF001 - hooks need not use what they are given; settings are inside
# pyright: reportPrivateUsage=false
"""How clients are set up: from arguments and the environment, checked when they are made."""

from __future__ import annotations

import asyncio
import pickle
import sys
from typing import TYPE_CHECKING, Any, Final

import pytest

import facade.vapi
from facade.errors import ConfigurationError, RateLimited, ServiceError, UnreadableAnswer
from facade.settings import DEFAULT_DEADLINE, DEFAULT_RETRIES, LARGEST_ANSWER, USER_AGENT, Hook
from tests.facade.clients import TurnedClock
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.services import KEY, Answer, Fault, Vapi

if TYPE_CHECKING:
    import httpx

    from facade.exchange import Attempt
    from facade.vapi import Vapi as Client
    from tests.facade.clients import OpenVapi

CALL: Final = (
    b'{"id": "c-1", "orgId": "o", "createdAt": "2026-01-01T00:00:00.000Z", "updatedAt": "2026-01-01T00:00:00.000Z"}'
)
GOOD: Final = Answer(200, CALL)
KINDS: Final = [facade.vapi.Vapi, facade.vapi.AsyncVapi]


@pytest.fixture
def service() -> InProcess:
    """A transport that answers with a call."""
    return InProcess(GOOD)


def sent(client: Client, service: InProcess) -> httpx.Request:
    """Send a request, and return it as it went out."""
    client.calls.get("c-1")
    return service.requests[-1]


# Key and address


@pytest.mark.parametrize("kind", KINDS)
def test_key_and_address_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, kind: Any, service: InProcess
) -> None:
    """What is not given is looked for in the environment, when the client is made, and only then."""
    monkeypatch.setenv("VAPI_API_KEY", "first-test-key")
    monkeypatch.setenv("VAPI_BASE_URL", "http://first.invalid/below/")
    client = kind(transport=service)
    monkeypatch.setenv("VAPI_API_KEY", "second-test-key")
    monkeypatch.setenv("VAPI_BASE_URL", "http://second.invalid")
    for made, host, key in (
        (client, "first.invalid/below", "first"),
        (kind(transport=service), "second.invalid", "second"),
    ):
        result = made.calls.get("c-1")
        if kind is facade.vapi.AsyncVapi:
            asyncio.run(result)
        request = service.requests[-1]
        assert str(request.url) == f"http://{host}/call/c-1"
        assert request.headers["authorization"] == f"Bearer {key}-test-key"


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_given_comes_first(monkeypatch: pytest.MonkeyPatch, kind: Any, service: InProcess) -> None:
    """An argument is stronger than the environment."""
    monkeypatch.setenv("VAPI_API_KEY", "\n")
    monkeypatch.setenv("VAPI_BASE_URL", "nonsense")
    assert (
        repr(kind(KEY, "http://given.invalid", transport=service))
        == f"{kind.__name__}(base_url='http://given.invalid')"
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_missing_key_is_told_with_its_variable(monkeypatch: pytest.MonkeyPatch, kind: Any) -> None:
    """Without a key there is no client; the error names where it can come from."""
    monkeypatch.delenv("VAPI_API_KEY", raising=False)
    with pytest.raises(ConfigurationError, match=r"give api_key, or set VAPI_API_KEY"):
        kind()


@pytest.mark.parametrize("kind", KINDS)
def test_the_address_has_a_default(monkeypatch: pytest.MonkeyPatch, kind: Any, service: InProcess) -> None:
    """Without an address, or with an empty variable, it is the service's own."""
    monkeypatch.setenv("VAPI_BASE_URL", "")
    assert "https://api.vapi.ai" in repr(kind(KEY, transport=service))
    monkeypatch.delenv("VAPI_BASE_URL")
    assert "https://api.vapi.ai" in repr(kind(KEY, transport=service))


@pytest.mark.parametrize("key", ["", " ", "key\n", "\nkey", "k\x00y", "kéy", " key", "key\t", "k\u2028y", 7, b"key"])
def test_a_key_has_to_fit_a_header(monkeypatch: pytest.MonkeyPatch, open_vapi: OpenVapi, key: Any) -> None:
    """A key that no header can carry, such as one with a line break, is told of when the client is made."""
    with pytest.raises(ConfigurationError, match=r"^api_key holds no key"):
        open_vapi(NOWHERE, api_key=key)
    if isinstance(key, str) and "\0" not in key:
        monkeypatch.setenv("VAPI_API_KEY", key)
        with pytest.raises(ConfigurationError, match=r"^VAPI_API_KEY holds no key"):
            open_vapi(NOWHERE, api_key=None)


@pytest.mark.parametrize(
    "address",
    [
        "", "api.vapi.ai", "//api.vapi.ai", "ftp://api.vapi.ai", "https://", "https:///x", "https://x?y=z",
        "https://x#y",        "https://user@x", "https://user:pass@x", "https://x:0", "https://x:99999", "https://x:y", "https://[::1",
        "https://x y",        "https://x/ö", "https://x\n", " https://x", 7, "https://x\\@y", "HTTPS//x",
    ],
)  # fmt: skip
def test_an_address_has_to_be_one(monkeypatch: pytest.MonkeyPatch, open_vapi: OpenVapi, address: Any) -> None:
    """An address that no request can go to is told of when the client is made."""
    with pytest.raises(ConfigurationError, match=r"^base_url "):
        open_vapi(NOWHERE, base_url=address)
    if isinstance(address, str) and address:
        monkeypatch.setenv("VAPI_BASE_URL", address)
        with pytest.raises(ConfigurationError, match=r"^VAPI_BASE_URL "):
            open_vapi(NOWHERE, base_url=None)


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("http://x.invalid/", "http://x.invalid/call/c-1"),
        ("https://x.invalid/a/b//", "https://x.invalid/a/b/call/c-1"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/call/c-1"),
        ("http://[::1]:8080", "http://[::1]:8080/call/c-1"),
        ("HTTPS://X.invalid", "https://x.invalid/call/c-1"),
        ("https://x.invalid/%20a", "https://x.invalid/%20a/call/c-1"),
    ],
)
def test_an_address_may_have_a_path(open_vapi: OpenVapi, service: InProcess, address: str, url: str) -> None:
    """What an operation names comes below the address."""
    assert str(sent(open_vapi(NOWHERE, base_url=address, transport=service), service).url) == url


# Other settings


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("deadline", [0, -1, float("nan"), float("inf"), "5", True, 1e10, 10**400, b"5"]),
        ("retries", [-1, 1.0, "3", True]),
        ("largest_answer", [-1, 1.5, "1", True]),
        (
            "headers",
            [
                {"": "x"}, {"a b": "x"}, {"a:": "x"}, {"a\n": "x"}, {"ä": "x"}, {"a": "x\n"}, {"a": "x\r\nb: c"},
                {"a": "ü"},                {"a": 1}, {"a": b"x"}, {"a": " x"},
                {"Authorization": "x"}, {"HOST": "x"}, {"content-length": "1"}, {"Transfer-Encoding": "x"},
                {"Connection": "close"}, {"Accept-Encoding": "br"},
            ],
        ),
    ],
)  # fmt: skip
def test_settings_are_checked(open_vapi: OpenVapi, service: InProcess, name: str, wrong: list[Any]) -> None:
    """A wrong setting is told of by name, when the client is made and when it is changed."""
    client = open_vapi(NOWHERE, transport=service)
    for value in wrong:
        with pytest.raises(ConfigurationError, match=f"^{name}"):
            open_vapi(NOWHERE, **{name: value})
        if name != "largest_answer":
            with pytest.raises(ConfigurationError, match=f"^{name}"):
                client.with_options(**{name: value})
    assert not service.requests


def test_defaults_are_stated(open_vapi: OpenVapi, service: InProcess) -> None:
    """Without settings there are a deadline, some retries, and a limit to answers."""
    settings = open_vapi(NOWHERE, transport=service)._settings
    assert (settings.deadline, settings.retries, settings.largest_answer) == (30.0, 3, 16 * 1024 * 1024)
    assert (DEFAULT_DEADLINE, DEFAULT_RETRIES, LARGEST_ANSWER) == (30.0, 3, 16 * 1024 * 1024)
    assert repr(settings).count(KEY) == 0


def test_requests_say_who_asks(open_vapi: OpenVapi, service: InProcess) -> None:
    """A request names this package, and nothing of the machine but Python's version."""
    request = sent(open_vapi(NOWHERE, transport=service), service)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert request.headers["user-agent"] == USER_AGENT == f"voice-facade/0.1.0 python/{version}"
    assert request.headers["accept-encoding"] == "gzip, deflate"
    assert set(request.headers) == {"host", "accept", "accept-encoding", "user-agent", "authorization"}
    own = open_vapi(NOWHERE, transport=service, headers={"User-Agent": "mine/1 "[:-1]})
    assert sent(own, service).headers["user-agent"] == "mine/1"


def test_headers_are_added(open_vapi: OpenVapi, service: InProcess) -> None:
    """Headers of a client go with each request; those of options come on top, whatever their spelling."""
    client = open_vapi(NOWHERE, transport=service, headers={"X-One": "1", "x-two": "2", "X-Empty": ""})
    request = sent(client.with_options(headers={"x-one": "another", "X-Three": "3"}), service)
    assert [request.headers.get(f"x-{name}") for name in ("one", "two", "three", "empty")] == ["another", "2", "3", ""]
    assert len(request.headers.get_list("x-one")) == 1
    assert sent(client, service).headers["x-one"] == "1"


def test_no_header_is_stronger_than_what_is_sent(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The kind of a body is what it is, whatever headers a client was given."""
    client = open_vapi(vapi_service, headers={"Content-Type": "text/plain", "Accept": "text/plain"})
    client.calls.place(to="+15550100", agent="a", from_number="p")
    request = vapi_service.arrived[-1]
    assert (request.headers["content-type"], request.headers["accept"]) == ("application/json", "text/plain")


# Options


def test_options_change_a_copy(open_vapi: OpenVapi) -> None:
    """A client with other options leaves the first as it was."""
    clock = TurnedClock()
    client = open_vapi(
        NOWHERE, transport=InProcess(Answer(429, headers={"retry-after": "20"})), clock=clock, deadline=10
    )
    with pytest.raises(RateLimited):
        client.calls.get("c-1")
    assert clock.slept == []
    with pytest.raises(RateLimited):
        client.with_options(deadline=70).with_options(retries=2).calls.get("c-1")
    assert clock.slept == [20, 20]
    with pytest.raises(RateLimited):
        client.calls.get("c-1", deadline=21)
    assert clock.slept == [20, 20, 20]
    assert client._settings.deadline == 10


def test_options_share_connections(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A client with other options uses the same connections, and the first goes on when the other is done."""
    call = vapi_service.add_call()
    client = open_vapi(vapi_service)
    for number in range(5):
        client.with_options(retries=number, headers={"x-number": str(number)}).calls.get(call["id"])
    client.calls.get(call["id"])
    assert vapi_service.accepted_connections == 1
    assert [request.headers.get("x-number") for request in vapi_service.arrived] == ["0", "1", "2", "3", "4", None]


def test_hooks_of_options_replace_others(open_vapi: OpenVapi, service: InProcess) -> None:
    """Hooks are not added up, so that they can be left out as well."""

    class Counts(Hook):
        def __init__(self) -> None:
            self.seen = 0

        def before(self, attempt: Attempt) -> None:
            self.seen += 1

    first, second = Counts(), Counts()
    client = open_vapi(NOWHERE, transport=service, hooks=[first])
    for other in (client, client.with_options(hooks=[second]), client.with_options(hooks=[])):
        other.calls.get("c-1")
    assert (first.seen, second.seen) == (1, 1)


def test_the_limit_of_answers_is_a_setting(open_vapi: OpenVapi, service: InProcess) -> None:
    """Whoever wants smaller answers, or larger ones, says so."""
    assert open_vapi(NOWHERE, transport=service, largest_answer=len(CALL)).calls.get("c-1").id == "c-1"
    with pytest.raises(UnreadableAnswer):
        open_vapi(NOWHERE, transport=service, largest_answer=len(CALL) - 1).calls.get("c-1")


# Transports


@pytest.mark.parametrize("kind", KINDS)
def test_a_given_transport_is_not_closed(kind: Any, service: InProcess) -> None:
    """Whoever brings a transport closes it; the client's context and `close` do not."""
    client = kind(KEY, "http://nowhere.invalid", transport=service)
    if kind is facade.vapi.Vapi:
        with client:
            client.calls.get("c-1")
        client.close()
        client.calls.get("c-1")
    else:

        async def run() -> None:
            async with client:
                await client.calls.get("c-1")
            await client.close()
            await client.calls.get("c-1")

        asyncio.run(run())
    assert not service.closed
    assert len(service.requests) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_connections_are_closed_with_a_client(vapi_service: Vapi, kind: Any) -> None:
    """A client closes the connections that it opened."""
    call = vapi_service.add_call()
    client = kind(vapi_service.key, vapi_service.address)
    if kind is facade.vapi.Vapi:
        with client:
            client.calls.get(call["id"])
            assert vapi_service.open_connections == 1
        client.close()
    else:

        async def run() -> None:
            async with client:
                await client.calls.get(call["id"])
                assert vapi_service.open_connections == 1
            await client.close()

        asyncio.run(run())
    vapi_service.wait_until(lambda: vapi_service.open_connections == 0)


def test_a_transport_gets_whole_requests(open_vapi: OpenVapi, service: InProcess) -> None:
    """A transport is handed what httpx would hand it, with the time that is left."""
    client = open_vapi(NOWHERE, transport=service, deadline=7)
    request = sent(client, service)
    assert request.method == "GET"
    assert request.headers["host"] == "nowhere.invalid"
    assert set(request.extensions["timeout"]) == {"connect", "read", "write", "pool"}
    assert all(6 < seconds <= 7 for seconds in request.extensions["timeout"].values())


def test_an_empty_answer_is_not_waited_for(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A status that has no body ends with its head."""
    vapi_service.fault("GET", "/call", Fault(status=204))
    with pytest.raises(ServiceError):
        open_vapi(vapi_service).calls.get("c-1")


def test_settings_do_not_travel() -> None:
    """Settings that are stored by accident do not take the key along in text."""
    client = facade.vapi.Vapi(KEY, "http://nowhere.invalid", transport=InProcess(GOOD))
    assert KEY not in f"{vars(client)}"
    assert KEY.encode() in pickle.dumps(client._settings.key)
