"""Whatever goes wrong while a call is placed, it is placed once at most, and nobody is left in doubt without saying so."""

from __future__ import annotations

import datetime as dt
import gzip
import ssl
import time
from contextlib import AbstractContextManager, nullcontext
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any, Final, cast

import attrs
import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facade.calls import Token, Verdict
from facade.clock import Clock
from facade.errors import (
    CallOutcomeUnknown,
    Conflict,
    ConnectionLost,
    DeadlineExceeded,
    FacadeError,
    Forbidden,
    InvalidRequest,
    NoConnection,
    NotFound,
    OutOfCredit,
    RateLimited,
    Refused,
    ServerFault,
    ServiceError,
    Unauthenticated,
    UnexpectedAnswer,
    UnreadableAnswer,
)
from facade.settings import Hook
from generated.vapi import models
from generated.vapi.api.calls import call_controller_create
from tests.facade.clients import TurnedClock, elapsed
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.services import Answer, Fault, Service, Vapi, full_address, refused_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from facade.exchange import Attempt
    from facade.vapi import Vapi as Client
    from tests.facade.clients import OpenVapi

TO: Final = "+15550100"
#: Seconds after which nobody waits for an answer that does not come.
PATIENCE: Final = 0.25


# Ways to place a call


class BothKinds(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """The transports of httpx itself, as somebody brings them along; no connection outlasts its request."""

    def __init__(self) -> None:
        limits = httpx.Limits(max_keepalive_connections=0)
        self._blocking = httpx.HTTPTransport(verify=TRUSTED, limits=limits)
        self._asynchronous = httpx.AsyncHTTPTransport(verify=TRUSTED, limits=limits)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Pass on."""
        return self._blocking.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Pass on."""
        return await self._asynchronous.handle_async_request(request)


#: Made once: it takes longer than a test. Nothing here speaks TLS.
TRUSTED: Final = ssl.create_default_context()


def place(client: Client, **options: Any) -> object:
    """Place a call to one."""
    return client.calls.place(**{"to": TO, "agent": "a", "from_number": "line-1"} | options)


def place_batch(client: Client) -> object:
    """Place a call to each of several."""
    return client.calls.place_many(to=[TO], agent="a", from_number="line-1")


def send(client: Client) -> object:
    """Run the operation without the method that is made for it."""
    body = models.CreateCallDTO(assistant_id="a", phone_number_id="line-1", customer=models.CreateCustomerDTO(number=TO))
    return client.send(call_controller_create.operation, body=body)


WAYS: Final[dict[str, Callable[[Client], object]]] = {"place": place, "place_many": place_batch, "send": send}


@pytest.fixture(params=[*WAYS, "foreign transport"])
def way(request: pytest.FixtureRequest) -> tuple[Callable[[Client], object], dict[str, Any]]:
    """How a call is placed, and with which settings of the client."""
    if request.param in WAYS:
        return WAYS[request.param], {}
    return place, {"transport": BothKinds()}


# What may go wrong


@attrs.frozen
class Case:
    """A fault, and what is to come of it; `done` says whether the service placed the call before."""

    fault: Fault
    #: What went wrong; `CallOutcomeUnknown` has it as its cause where nobody can say.
    error: type[ServiceError]
    known: bool = False
    status: int | None = None

    @property
    def done(self) -> bool:
        """Whether the service placed the call."""
        return self.fault.done


def answer(status: int, *, done: bool = False, body: Any = None, **headers: str) -> Fault:
    """Answer with this."""
    return Fault(status=status, done=done, body=body, headers={name.replace("_", "-"): headers[name] for name in headers})


#: Nobody can say whether the call was placed, and it is not tried again.
UNKNOWN: Final = {
    "dropped": Case(Fault.dropped(), ConnectionLost),
    "dropped before": Case(Fault.dropped(done=False), ConnectionLost),
    "reset": Case(Fault.reset(), ConnectionLost),
    "reset before": Case(Fault.reset(done=False), ConnectionLost),
    "cut in the middle of the request": Case(Fault.cut(10), ConnectionLost),
    "closed in the middle of the request": Case(Fault.cut(10, ending="close"), ConnectionLost),
    "half a head": Case(Fault.raw(b"HTTP/1.1 201 Cre", done=True), ConnectionLost),
    "no HTTP": Case(Fault.raw(b"220 ready\r\n\r\n", done=True), ConnectionLost),
    "truncated": Case(Fault.truncated(), ConnectionLost, status=201),
    "truncated chunks": Case(Fault.truncated(framing="chunked"), ConnectionLost, status=201),
    "truncated, and nothing says so": Case(Fault.truncated(framing="close"), UnreadableAnswer, status=201),
    "100 for good": Case(Fault.raw(b"HTTP/1.1 100 Continue\r\n\r\n", done=True), ConnectionLost),
    "101": Case(answer(101, done=True), ConnectionLost),
    "302": Case(answer(302, done=True, location="/elsewhere"), UnexpectedAnswer, status=302),
    "303": Case(answer(303, done=True, location="/elsewhere"), UnexpectedAnswer, status=303),
    "304": Case(answer(304, done=True), UnexpectedAnswer, status=304),
    "408": Case(answer(408), Refused, status=408),
    "408, placed": Case(answer(408, done=True, retry_after="1"), Refused, status=408),
    "500": Case(answer(500), ServerFault, status=500),
    "500, placed": Case(answer(500, done=True, retry_after="1"), ServerFault, status=500),
    "501": Case(answer(501, done=True), ServerFault, status=501),
    "502": Case(Fault.html(502, done=True), ServerFault, status=502),
    "503": Case(answer(503), ServerFault, status=503),
    "503, placed": Case(answer(503, done=True), ServerFault, status=503),
    "503 with a Retry-After that says nothing": Case(answer(503, retry_after="soon"), ServerFault, status=503),
    "504": Case(Fault.html(504), ServerFault, status=504),
    "599": Case(answer(599, done=True, body="text"), ServerFault, status=599),
    "a page": Case(Fault.html(200, done=True), UnreadableAnswer, status=200),
    "empty": Case(answer(201, done=True), UnreadableAnswer, status=201),
    "204": Case(answer(204, done=True), UnreadableAnswer, status=204),
    "JSON of another shape": Case(answer(201, done=True, body={"ok": True}), UnreadableAnswer, status=201),
    "a list": Case(answer(201, done=True, body=[]), UnreadableAnswer, status=201),
    "a call without an id": Case(answer(201, done=True, body={"orgId": "o"}), UnreadableAnswer, status=201),
    "no UTF-8": Case(answer(201, done=True, body=b'{"id": "\xff"}'), UnreadableAnswer, status=201),
    "compressed, not well": Case(
        answer(201, done=True, body=b"\x1f\x8b broken", content_encoding="gzip"), UnreadableAnswer, status=201
    ),
    "compressed in an unknown way": Case(
        answer(201, done=True, body=b"{}", content_encoding="zstd"), UnreadableAnswer, status=201
    ),
    "too large": Case(Fault.big(2_000_000, status=201), UnreadableAnswer, status=201),
    "too large when expanded": Case(
        answer(201, done=True, body=gzip.compress(b" " * 2_000_000), content_encoding="gzip"),
        UnreadableAnswer,
        status=201,
    ),
}
#: As above, and it takes as long as one waits.
TARDY: Final = {
    "silent": Case(Fault.silent(), DeadlineExceeded),
    "silent before": Case(Fault.silent(done=False), DeadlineExceeded),
    "late": Case(Fault.late(60), DeadlineExceeded),
    "the head drips": Case(Fault.dripping(0.01, "headers"), DeadlineExceeded),
    "the body drips": Case(Fault.dripping(0.01, "body"), DeadlineExceeded, status=201),
    "stalled": Case(Fault.stalled(), DeadlineExceeded, status=201),
    "an endless head": Case(Fault.endless(part="headers", pace=0.01), DeadlineExceeded),
    "an endless body": Case(Fault.endless(pace=0.5), DeadlineExceeded, status=200),
    "100 without end": Case(
        Fault.raw(b"HTTP/1.1 100 Continue\r\n\r\n" * 20, ending="silence", done=True), DeadlineExceeded
    ),
}
#: The service will not, and it is not tried again.
REFUSED: Final = {
    "400": Case(answer(400, body={"message": "no"}), InvalidRequest),
    "401": Case(answer(401), Unauthenticated),
    "402": Case(answer(402), OutOfCredit),
    "403": Case(answer(403), Forbidden),
    "404": Case(answer(404), NotFound),
    "405": Case(Fault.html(405), Refused),
    "409": Case(answer(409, body={"message": "no"}), Conflict),
    "409 with a Retry-After": Case(answer(409, retry_after="1"), Conflict),
    "422": Case(answer(422), InvalidRequest),
    "425": Case(answer(425), Refused),
    "499": Case(answer(499), Refused),
    "a refusal that is too large": Case(Fault.big(2_000_000, status=400, done=False), InvalidRequest),
    "a refusal that is not well compressed": Case(
        answer(400, body=b"\x1f\x8b broken", content_encoding="gzip"), InvalidRequest
    ),
    "a refusal that breaks off": Case(Fault(status=400, body=b"x" * 100, upto=10, ending="close"), InvalidRequest),
}
#: It did not get anywhere, for now, so it is tried again.
PASSING: Final = {
    "429": Fault(status=429),
    "429 with seconds": answer(429, retry_after="7"),
    "429 with a page": Fault.html(429),
    "429 that breaks off": Fault(status=429, body=b"x" * 100, upto=10, ending="close"),
    "503 with seconds": answer(503, retry_after="7"),
    "503 at once": answer(503, retry_after="0"),
}


def attempt(client: Client, method: Callable[[Client], object]) -> BaseException | None:
    """Place a call, and return what was raised."""
    try:
        method(client)
    except FacadeError as error:
        return error
    return None


def posts(service: Vapi) -> int:
    """Count the requests to place a call that arrived, whole or not."""
    return sum(request.method == "POST" for request in service.arrived)


def assert_unknown(error: BaseException | None, case: Case) -> Token | None:
    """Check what is raised where nobody can say what happened, and return the token."""
    assert isinstance(error, CallOutcomeUnknown)
    assert type(error.cause) is case.error
    assert error.__cause__ is error.cause
    assert error.status == case.status
    assert "Do not place it again" in str(error)
    return error.token


def assert_found(client: Client, service: Vapi, token: Token | None, *, placed: bool) -> None:
    """Check that the truth comes to light."""
    assert token is not None
    found = client.calls.reconcile(token)
    assert found.verdict is (Verdict.PLACED if placed else Verdict.NOT_PLACED)
    assert [call.id for call in found.calls] == list(service.calls)[: int(placed)]
    assert (found.call is not None) == placed


@pytest.mark.parametrize("case", UNKNOWN.values(), ids=UNKNOWN)
def test_where_nobody_can_say_it_is_not_tried_again(
    vapi_service: Vapi, open_vapi: OpenVapi, way: tuple[Callable[[Client], object], dict[str, Any]], case: Case
) -> None:
    """An answer that does not say whether the call was placed is told as such, and `reconcile` finds out."""
    method, options = way
    vapi_service.fault("POST", "/call", case.fault)
    client = open_vapi(vapi_service, largest_answer=1_000_000, **options)
    token = assert_unknown(attempt(client, method), case)
    assert posts(vapi_service) == 1
    assert vapi_service.placed == ({TO: 1} if case.done else {})
    if method is send:
        assert token is None
    else:
        assert_found(client, vapi_service, token, placed=case.done)
    assert posts(vapi_service) == 1


@pytest.mark.slow
@pytest.mark.parametrize("case", TARDY.values(), ids=TARDY)
def test_an_answer_that_does_not_come_in_time_is_not_asked_for_again(
    vapi_service: Vapi, open_vapi: OpenVapi, case: Case
) -> None:
    """Once a request has left and the time is up, nobody can say what happened."""
    vapi_service.fault("POST", "/call", case.fault, times=None)
    client = open_vapi(vapi_service, clock=TurnedClock())
    token = assert_unknown(attempt(client, lambda client: place(client, deadline=PATIENCE)), case)
    assert posts(vapi_service) == 1
    assert vapi_service.placed == ({TO: 1} if case.done else {})
    assert_found(client, vapi_service, token, placed=case.done)


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_a_refusal_is_told_precisely(
    vapi_service: Vapi, open_vapi: OpenVapi, way: tuple[Callable[[Client], object], dict[str, Any]], case: Case
) -> None:
    """Where the service says that it will not, that is raised, and nothing is unknown."""
    method, options = way
    vapi_service.fault("POST", "/call", case.fault, times=None)
    client = open_vapi(vapi_service, largest_answer=1_000_000, **options)
    error = attempt(client, method)
    assert type(error) is case.error
    assert isinstance(error, ServiceError)
    assert (error.status, error.details.tries) == (case.fault.status, 1)
    assert posts(vapi_service) == 1
    assert not vapi_service.placed


@pytest.mark.parametrize("status", [301, 307, 308])
def test_a_request_is_not_sent_elsewhere(
    vapi_service: Vapi, open_vapi: OpenVapi, way: tuple[Callable[[Client], object], dict[str, Any]], status: int
) -> None:
    """Redirects are not followed, neither to another service nor on the same one."""
    method, options = way
    with Vapi() as elsewhere:
        for location in (f"{elsewhere.address}/call", "/call"):
            vapi_service.fault("POST", "/call", Fault.redirect(location, status))
            error = attempt(open_vapi(vapi_service, **options), method)
            assert isinstance(error, UnexpectedAnswer)
            assert error.status == status
        assert not elsewhere.arrived
    assert posts(vapi_service) == 2
    assert not vapi_service.placed


@pytest.mark.parametrize("fault", PASSING.values(), ids=PASSING)
def test_what_was_surely_turned_away_is_tried_again(
    vapi_service: Vapi,
    open_vapi: OpenVapi,
    way: tuple[Callable[[Client], object], dict[str, Any]],
    fault: Fault,
) -> None:
    """A service that has no time now is asked again, when it says or a little later."""
    method, options = way
    clock = TurnedClock()
    vapi_service.fault("POST", "/call", fault, times=2)
    assert attempt(open_vapi(vapi_service, clock=clock, **options), method) is None
    assert posts(vapi_service) == 3
    assert vapi_service.placed == {TO: 1}
    after = fault.headers.get("retry-after")
    assert len(clock.slept) == 2
    if after is not None:
        assert clock.slept == [float(after)] * 2


def test_a_service_may_name_the_moment(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A Retry-After can be a date."""
    clock = TurnedClock()
    moment = clock.today() + dt.timedelta(seconds=10)
    vapi_service.fault("POST", "/call", answer(429, retry_after=format_datetime(moment, usegmt=True)))
    place(open_vapi(vapi_service, clock=clock))
    assert 8 < clock.slept[0] <= 10
    assert vapi_service.placed == {TO: 1}


def test_a_service_that_never_has_time_is_told_of(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """After the last try the refusal is raised; it surely did not happen, so nothing is unknown."""
    vapi_service.fault("POST", "/call", answer(429, retry_after="1"), times=None)
    error = attempt(open_vapi(vapi_service), place)
    assert isinstance(error, RateLimited)
    assert (error.details.tries, error.retry_after, posts(vapi_service)) == (4, 1.0, 4)


def test_a_try_that_is_lost_after_one_that_was_turned_away_is_the_last(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """What was turned away may be sent again; what then becomes unknown may not."""
    vapi_service.fault("POST", "/call", answer(429, retry_after="1"))
    vapi_service.fault("POST", "/call", Fault.dropped())
    client = open_vapi(vapi_service)
    error = attempt(client, place)
    assert isinstance(error, CallOutcomeUnknown)
    assert error.cause.details.tries == posts(vapi_service) == 2
    assert vapi_service.placed == {TO: 1}
    assert_found(client, vapi_service, error.token, placed=True)


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
    [httpx.ReadTimeout("no"), httpx.WriteTimeout("no"), httpx.WriteError("no"), httpx.RemoteProtocolError("no"), OSError()]
    + [ConnectionRefusedError(), RuntimeError("a fault of its own"), httpx.TransportError("no"), TimeoutError()],
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


def lost(client: Client, service: Vapi, *, done: bool = True) -> Token:
    """Lose the answer to a call, and return the token."""
    service.fault("POST", "/call", Fault.dropped(done=done))
    error = attempt(client, place)
    assert isinstance(error, CallOutcomeUnknown)
    assert error.token is not None
    return error.token


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


# Whatever happens


CALL: Final = (
    b'{"id": "c-1", "orgId": "o", "createdAt": "2026-01-01T00:00:00.000Z", "updatedAt": "2026-01-01T00:00:00.000Z"}'
)
FAULTS: Final = st.sampled_from([*(case.fault for case in (UNKNOWN | REFUSED).values()), *PASSING.values()])


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.differing_executors],
)
@given(faults=st.lists(FAULTS, max_size=5), unreadable=st.integers(0, 3))
@pytest.mark.slow
def test_whatever_happens_there_is_one_call_at_most_and_the_truth_is_told(
    open_vapi: OpenVapi, faults: list[Fault], unreadable: int
) -> None:
    """One fault after the other: a result means one call, a plain error none, and an unknown outcome comes to light."""
    with Vapi() as service:
        for fault in faults:
            service.fault("POST", "/call", fault)
        client = open_vapi(service, largest_answer=1_000_000)
        error = attempt(client, place)
        placed = service.placed[TO]
        assert placed <= 1
        assert posts(service) <= 4
        if isinstance(error, CallOutcomeUnknown):
            service.fault("GET", "/call", Fault(status=500), times=unreadable)
            assert_found(client, service, error.token, placed=bool(placed))
        else:
            assert placed == (error is None)
        client.close()
