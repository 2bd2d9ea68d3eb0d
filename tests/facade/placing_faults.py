"""All that may go wrong while a call is placed, ways to place one, and what is to be true of it then."""

from __future__ import annotations

import gzip
import ssl
from typing import TYPE_CHECKING, Any, Final

import attrs
import httpx

from facade.calls import Token, Verdict
from facade.errors import (
    CallOutcomeUnknown,
    Conflict,
    ConnectionLost,
    DeadlineExceeded,
    FacadeError,
    Forbidden,
    InvalidRequest,
    NotFound,
    OutOfCredit,
    Refused,
    ServerFault,
    ServiceError,
    Unauthenticated,
    UnexpectedAnswer,
    UnreadableAnswer,
)
from generated.vapi import models
from generated.vapi.api.calls import call_controller_create
from tests.facade.services import Fault, Vapi

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.vapi import Vapi as Client

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
    arguments: dict[str, Any] = {"to": TO, "agent": "a", "from_number": "line-1"} | options
    return client.calls.place(**arguments)


def place_batch(client: Client) -> object:
    """Place a call to each of several."""
    return client.calls.place_many(to=[TO], agent="a", from_number="line-1")


def send(client: Client) -> object:
    """Run the operation without the method that is made for it."""
    body = models.CreateCallDTO(
        assistant_id="a", phone_number_id="line-1", customer=models.CreateCustomerDTO(number=TO)
    )
    return client.send(call_controller_create.operation, body=body)


WAYS: Final[dict[str, Callable[[Client], object]]] = {"place": place, "place_many": place_batch, "send": send}


CALL: Final = (
    b'{"id": "c-1", "orgId": "o", "createdAt": "2026-01-01T00:00:00.000Z", "updatedAt": "2026-01-01T00:00:00.000Z"}'
)

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
    return Fault(
        status=status, done=done, body=body, headers={name.replace("_", "-"): headers[name] for name in headers}
    )


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


def lost(client: Client, service: Vapi, *, done: bool = True) -> Token:
    """Lose the answer to a call, and return the token."""
    service.fault("POST", "/call", Fault.dropped(done=done))
    error = attempt(client, place)
    assert isinstance(error, CallOutcomeUnknown)
    assert error.token is not None
    return error.token
