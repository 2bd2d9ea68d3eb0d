"""The plain client against a real server: safe by default, and shared without surprises."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest

from generated.runtime.errors import DecodeError, UnexpectedStatus
from generated.vapi import AuthenticatedClient, Client
from generated.vapi.api.calls import call_artifact_controller_mono_recording_download as download
from generated.vapi.api.calls import call_controller_create as create
from generated.vapi.api.calls import call_controller_find_one as find_one
from generated.vapi.models import Call, CreateCallDTO, CreateCustomerDTO
from tests.generated.servers import CALL, LittleService, little_service

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN: Final = "s3cr3t-t0ken"  # noqa: S105 - opens nothing


@pytest.fixture
def service() -> Iterator[LittleService]:
    """A service on this machine."""
    with little_service() as server:
        yield server


@pytest.fixture
def client(service: LittleService) -> Iterator[AuthenticatedClient]:
    """A client of that service, closed at the end."""
    with AuthenticatedClient(base_url=service.address, token=TOKEN) as opened:
        yield opened


def test_the_four_functions_send_and_read(service: LittleService, client: AuthenticatedClient) -> None:
    """Each of the four returns the same call; the detailed ones also how it came."""
    body = CreateCallDTO(assistant_id="a", customer=CreateCustomerDTO(number="+15550100"))

    async def both() -> tuple[Any, Any]:
        async with client:
            return await create.asyncio_detailed(client=client, body=body), await create.asyncio(
                client=client, body=body
            )

    answers = [create.sync_detailed(client=client, body=body), asyncio.run(both())[0]]
    for answer in answers:
        assert answer.status_code == 201
        assert answer.headers["content-type"] == "application/json"
        assert isinstance(answer.parsed, Call)
        assert answer.parsed.to_dict() == CALL
    assert create.sync(client=client, body=body) == answers[0].parsed
    assert len(service.asked) == 4
    for asked in service.asked:
        assert (asked.method, asked.path) == ("POST", "/call")
        assert asked.headers["Authorization"] == f"Bearer {TOKEN}"
        assert asked.headers["content-type"] == "application/json"
        assert json.loads(asked.body) == {"assistantId": "a", "customer": {"number": "+15550100"}}


def test_errors_of_the_service_are_raised_by_all_four(client: AuthenticatedClient) -> None:
    """A status that HTTP does not know and a page of HTML are our two errors, also over the wire."""

    async def strange() -> None:
        async with client:
            with pytest.raises(UnexpectedStatus, match="520"):
                await find_one.asyncio("strange", client=client)
            with pytest.raises(DecodeError, match="text/html"):
                await find_one.asyncio_detailed("html", client=client)

    asyncio.run(strange())
    with pytest.raises(UnexpectedStatus, match="520"):
        find_one.sync("strange", client=client)
    with pytest.raises(DecodeError, match="text/html"):
        find_one.sync_detailed("html", client=client)


def test_no_secret_is_shown(client: AuthenticatedClient) -> None:
    """The token, headers and cookies are in no repr or str of the client, of clients made from it, or of an answer."""
    made = [
        client,
        client.with_headers({"x-key": TOKEN}),
        client.with_cookies({"session": TOKEN}),
        client.with_timeout(3.0),
        Client(base_url="https://example.com", headers={"x-key": TOKEN}, httpx_args={"auth": ("user", TOKEN)}),
        find_one.sync_detailed("7", client=client),
        create.build_request(body=CreateCallDTO(name=TOKEN)),
        CreateCallDTO(name=TOKEN),
    ]
    for value in made:
        assert TOKEN not in f"{value!r} {value!s} {value:}"


def test_there_is_a_time_out_by_default(client: AuthenticatedClient) -> None:
    """A service that has gone silent does not stop its clients for ever."""
    for timeout in (client.get_httpx_client().timeout, client.get_async_httpx_client().timeout):
        for seconds in (timeout.connect, timeout.read, timeout.write, timeout.pool):
            assert seconds is not None
            assert 0 < seconds <= 60


def test_a_time_out_ends_the_wait(client: AuthenticatedClient) -> None:
    """A shorter time-out holds for the client that it was asked of."""
    with client.with_timeout(0.1) as hasty, pytest.raises(httpx.ReadTimeout):
        find_one.sync("silence", client=hasty)
    assert client.get_httpx_client().timeout.read != 0.1


def test_a_client_made_from_another_leaves_it_alone(service: LittleService, client: AuthenticatedClient) -> None:
    """Neither the headers, cookies and time-out of a shared client change, nor its open connection."""
    find_one.sync("7", client=client)
    inner, timeout = client.get_httpx_client(), client.get_httpx_client().timeout
    changed = client.with_headers({"x-more": "1"}).with_cookies({"session": "2"}).with_timeout(5)
    assert type(changed) is AuthenticatedClient
    with changed:
        find_one.sync("7", client=changed)
        find_one.sync("7", client=client)
        assert changed.get_httpx_client() is not inner
    find_one.sync("7", client=client)
    assert client.get_httpx_client() is inner
    assert inner.timeout == timeout
    assert not inner.is_closed
    plain, rich, *later = service.asked
    assert (rich.headers["x-more"], rich.headers["Cookie"]) == ("1", "session=2")
    assert rich.headers["Authorization"] == f"Bearer {TOKEN}"
    for asked in (plain, *later):
        assert "x-more" not in asked.headers
        assert "Cookie" not in asked.headers
        assert asked.connection == plain.connection
    assert rich.connection != plain.connection


def test_what_the_caller_passed_is_not_kept_by_reference(client: AuthenticatedClient) -> None:
    """A dictionary of headers that changes later does not change a client that was made with it."""
    headers = {"x-more": "1"}
    made = client.with_headers(headers)
    headers["x-more"] = "2"
    with made:
        assert made.get_httpx_client().headers["x-more"] == "1"


def test_a_closed_client_opens_again(service: LittleService) -> None:
    """It can be used and entered again, by the same names."""
    client = AuthenticatedClient(base_url=service.address, token=TOKEN, prefix="", auth_header_name="x-key")
    for _ in range(2):
        with client:
            assert find_one.sync("7", client=client).id == "7"
        assert find_one.sync("7", client=client).id == "7"
        client.get_httpx_client().close()
        assert find_one.sync("7", client=client).id == "7"
        client.get_httpx_client().close()

    async def again() -> None:
        for _ in range(2):
            async with client:
                assert (await find_one.asyncio("7", client=client)).id == "7"
            assert (await find_one.asyncio("7", client=client)).id == "7"
            await client.get_async_httpx_client().aclose()

    asyncio.run(again())
    asyncio.run(again())
    assert len(service.asked) == 14
    assert {asked.headers["x-key"] for asked in service.asked} == {TOKEN}


def test_redirects_are_not_followed(service: LittleService, client: AuthenticatedClient) -> None:
    """A documented one returns its address, any other is an error; the key and the body go nowhere else."""
    assert download.sync("7", client=client) == f"{service.address}/call/7"
    with pytest.raises(UnexpectedStatus, match="302"):
        find_one.sync("elsewhere", client=client)
    assert len(service.asked) == 2


def test_threads_share_a_client(service: LittleService) -> None:
    """Threads that come at once open it once, and each gets its own answer."""
    client = AuthenticatedClient(base_url=service.address, token=TOKEN)
    barrier = Barrier(8)

    def work(number: int) -> tuple[int, str]:
        barrier.wait(10)
        answers = [find_one.sync(f"{number}", client=client) for _ in range(5)]
        return id(client.get_httpx_client()), answers[-1].id

    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(work, range(8)))
    client.get_httpx_client().close()
    assert len({inner for inner, _ in results}) == 1
    assert sorted(asked.path for asked in service.asked) == sorted(f"/call/{n}" for n in range(8) for _ in range(5))


def test_tasks_share_a_client(service: LittleService) -> None:
    """Tasks of one loop use the client side by side."""

    async def work() -> list[Call]:
        async with AuthenticatedClient(base_url=service.address, token=TOKEN) as client:
            return await asyncio.gather(*(find_one.asyncio(f"{n}", client=client) for n in range(20)))

    assert [call.id for call in asyncio.run(work())] == ["7"] * 20
    assert {asked.path for asked in service.asked} == {f"/call/{n}" for n in range(20)}


def test_an_operation_can_be_driven_by_any_means(service: LittleService) -> None:
    """Its two halves need no client of ours: whoever sends decides how."""
    request = find_one.operation.build("a/b")
    with httpx.Client(base_url=service.address) as anyone:
        call = find_one.operation.read(anyone.request(**request.arguments()))
    assert call.to_dict() == CALL
    assert service.asked[0].path == "/call/a%2Fb"
    assert "Authorization" not in service.asked[0].headers
