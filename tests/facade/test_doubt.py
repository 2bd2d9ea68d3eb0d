"""Where it is known that nothing was placed that is said; and where it is not, it is found out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import httpx
import pytest

from facade.calls import Token, Verdict
from facade.clock import Clock
from facade.errors import (
    CallOutcomeUnknown,
    DeadlineExceeded,
    NoConnection,
    RateLimited,
    Unauthenticated,
)
from tests.facade.clients import TurnedClock
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.peers import Peer
from tests.facade.services import Answer, Fault, Vapi, full_address, refused_address

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from threading import Event

    from facade.vapi import Vapi as Client
    from tests.facade.clients import OpenVapi

from tests.facade.placing_faults import CALL, PATIENCE, TO, WAYS, BothKinds, assert_found, attempt, lost, place, posts

# What surely never arrived


@pytest.mark.parametrize("method", WAYS.values(), ids=WAYS)
def test_a_refused_connection_is_tried_again(open_vapi: OpenVapi, method: Callable[[Client], object]) -> None:
    """Where no connection comes about nothing has left, so it is tried again, and nothing is unknown in the end."""
    clock = TurnedClock()
    with refused_address() as address:
        error = attempt(open_vapi(NOWHERE, base_url=address, clock=clock), method)
    assert isinstance(error, NoConnection)
    assert (error.details.tries, len(clock.slept), error.temporary) == (4, 3, True)


def test_a_service_that_comes_up_in_time_is_reached(open_vapi: OpenVapi) -> None:
    """A service that is being restarted gets the call once it is there."""
    service = Vapi()

    class Comes(TurnedClock):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds)
            service.__enter__()

        async def sleep_async(self, seconds: float) -> None:
            self.sleep(seconds)

    try:
        assert attempt(open_vapi(service, clock=Comes()), place) is None
        assert (service.placed, posts(service)) == ({TO: 1}, 1)
    finally:
        service.close()


def test_a_connection_that_does_not_come_about_in_time_leaves_nothing_unknown(open_vapi: OpenVapi) -> None:
    """If the time is up before there is a connection, the call was surely not placed."""
    with full_address() as address:
        error = attempt(
            open_vapi(NOWHERE, base_url=address, clock=Clock()), lambda client: place(client, deadline=PATIENCE)
        )
    assert isinstance(error, DeadlineExceeded)
    assert not error.may_have_happened


def test_a_service_that_never_has_time_before_the_deadline_leaves_nothing_unknown(open_vapi: OpenVapi) -> None:
    """Waiting for longer than the deadline allows is not begun."""
    service = InProcess(Answer(429, headers={"retry-after": "31"}))
    clock = TurnedClock()
    error = attempt(open_vapi(NOWHERE, transport=service, clock=clock), place)
    assert isinstance(error, RateLimited)
    assert (len(service.requests), clock.slept) == (1, [])


@pytest.mark.parametrize("step", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError])
def test_a_foreign_transport_can_say_that_nothing_left(open_vapi: OpenVapi, step: type[httpx.TransportError]) -> None:
    """What httpx raises only before it sends is tried again, also with a transport of the user's own."""
    service = InProcess(step("no"), Answer(201, CALL))
    assert attempt(open_vapi(NOWHERE, transport=service), place) is None
    assert len(service.requests) == 2


@pytest.mark.parametrize(
    "step",
    [
        httpx.ReadTimeout("no"),
        httpx.WriteTimeout("no"),
        httpx.WriteError("no"),
        httpx.RemoteProtocolError("no"),
        OSError(),
        ConnectionRefusedError(),
        RuntimeError("a fault of its own"),
        httpx.TransportError("no"),
        TimeoutError(),
    ],
    ids=repr,
)
def test_whatever_else_a_foreign_transport_raises_may_have_happened(open_vapi: OpenVapi, step: Exception) -> None:
    """Of an error that does not say otherwise it is taken that the request had left."""
    service = InProcess(step)
    assert isinstance(attempt(open_vapi(NOWHERE, transport=service), place), CallOutcomeUnknown)
    assert len(service.requests) == 1


class Retries(BothKinds):
    """A transport that tries again by itself, which no transport should."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Fail to connect, after something else."""
        _ = suppressed(lambda: super(Retries, self).handle_request(request))
        raise httpx.ConnectError("no second connection")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Fail to connect, after something else."""
        try:
            await super().handle_async_request(request)
        except httpx.TransportError:
            raise httpx.ConnectError("no second connection") from None
        raise AssertionError


def suppressed(action: Callable[[], object]) -> Exception:
    """Return what is raised."""
    try:
        action()
    except httpx.TransportError as error:
        return error
    raise AssertionError


def test_a_transport_that_tries_again_by_itself_is_seen_through(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """If something has left, an error that speaks of no connection does not mean that nothing arrived."""
    vapi_service.fault("POST", "/call", Fault.dropped())
    error = attempt(open_vapi(vapi_service, transport=Retries()), place)
    assert isinstance(error, CallOutcomeUnknown)
    assert (posts(vapi_service), vapi_service.placed) == (1, {TO: 1})


# Connections that were used before


def test_a_connection_that_was_closed_meanwhile_is_not_used(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A service closes connections that nobody uses; the next call takes a new one, and is placed once."""
    client = open_vapi(vapi_service)
    place(client)
    vapi_service.close_connections()
    place(client)
    assert (vapi_service.placed, vapi_service.accepted_connections) == ({TO: 2}, 2)


@pytest.mark.parametrize("done", [True, False])
def test_a_connection_that_closes_as_it_is_used_leaves_it_unknown(
    vapi_service: Vapi, open_vapi: OpenVapi, *, done: bool
) -> None:
    """If a kept connection breaks under a request, nobody can say whether the request arrived."""
    client = open_vapi(vapi_service)
    place(client)
    vapi_service.fault("POST", "/call", Fault.reset(done=done))
    error = attempt(client, place)
    assert isinstance(error, CallOutcomeUnknown)
    assert [request.connection for request in vapi_service.arrived] == [1, 1]
    assert vapi_service.placed == {TO: 2 if done else 1}
    assert error.token is not None
    found = client.calls.reconcile(error.token)
    assert found.verdict is (Verdict.PLACED if done else Verdict.NOT_PLACED)


# Finding out


@pytest.mark.parametrize(
    "fault",
    [Fault(status=500), Fault.dropped(), Fault.truncated(), Fault(status=429, headers={"retry-after": "1"})],
    ids=["500", "dropped", "truncated", "429"],
)
def test_nothing_is_said_of_a_list_that_cannot_be_read(vapi_service: Vapi, open_vapi: OpenVapi, fault: Fault) -> None:
    """Without the list of calls the verdict is that it is not known, and says why."""
    client = open_vapi(vapi_service)
    token = lost(client, vapi_service)
    vapi_service.fault("GET", "/call", fault, times=None)
    found = client.calls.reconcile(token)
    assert (found.verdict, found.call, found.calls) == (Verdict.UNKNOWN, None, ())
    assert "could not be read" in found.why


def test_a_list_that_can_be_read_again_is_read(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Trouble that passes in time does not keep `reconcile` from finding the call."""
    client = open_vapi(vapi_service)
    token = lost(client, vapi_service)
    vapi_service.fault("GET", "/call", Fault(status=500), times=6)
    assert client.calls.reconcile(token).verdict is Verdict.PLACED


def test_a_key_that_is_not_accepted_is_an_error(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A list that will never be readable is no verdict."""
    token = lost(open_vapi(vapi_service), vapi_service)
    with pytest.raises(Unauthenticated):
        open_vapi(vapi_service, api_key="another-test-key").calls.reconcile(token)


def test_a_call_that_comes_to_light_late_is_found(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A service that is still busy with the request when the time is up shows the call a little later."""

    class Shows(TurnedClock):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds)
            if sum(self.slept) > 8 and not vapi_service.calls:
                vapi_service.add_call(name=token.key)

        async def sleep_async(self, seconds: float) -> None:
            self.sleep(seconds)

    token = Token(provider="vapi", key="a-key-of-ours", since=dt.datetime.now(dt.UTC) - dt.timedelta(seconds=40))
    found = open_vapi(vapi_service, clock=Shows()).calls.reconcile(token)
    assert found.verdict is Verdict.PLACED


def test_another_call_is_not_taken_for_it(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Calls to the same number by the same agent at the same moment are told apart by their tokens."""
    client = open_vapi(vapi_service)
    place(client)
    token = lost(client, vapi_service, done=False)
    place(client)
    assert_found(client, vapi_service, token, placed=False)
    place(client, token=token.key)
    assert client.calls.reconcile(token).verdict is Verdict.PLACED


# Proxies


@pytest.mark.parametrize("refusal", [b"HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n", b""], ids=["refuses", "hangs up"])
def test_a_proxy_that_does_not_connect_leaves_nothing_unknown(open_vapi: OpenVapi, refusal: bytes) -> None:
    """What a proxy is asked first is not the request, so the request surely never left."""

    def refuse(connection: socket.socket, _: Event) -> None:
        connection.recv(65536)
        connection.sendall(refusal)

    with Peer(refuse) as proxy:
        opened = open_vapi(NOWHERE, base_url="https://vapi.invalid", proxy=proxy.address)
        with pytest.raises(NoConnection) as caught:
            place(opened)
        assert caught.value.details.tries == proxy.accepted == 4
