"""What a caller is told beside the answer: the service's own words of refusal, and warnings that lead to their line."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import (
    CallOutcomeUnknown,
    InvalidRequest,
    NotFound,
    OutOfCredit,
    Unauthenticated,
)
from facade.realtime import AsyncRealtime, Realtime
from tests.facade.clients import TurnedClock
from tests.facade.faults import Fault
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.realtime.offering import ANSWER, OFFER, SESSION, stored
from tests.facade.realtime_service import call_named
from tests.facade.wire import Answer as Sent

if TYPE_CHECKING:
    import httpx

    from tests.facade.clients import OpenRealtime
    from tests.facade.realtime_service import Realtime as Service

KEY: Final = "test-key-not-real"
NAMED: Final = {"content-type": "application/sdp", "location": f"/v1/realtime/calls/{call_named(1)}"}
NAMELESS: Final = "the service did not say which call it opened: there is no Location. It cannot be hung up from here"


def answering(answer: bytes = ANSWER, **headers: str) -> InProcess:
    """Return a transport that opens a call."""
    return InProcess(Sent(201, answer, {**NAMED, **headers}))


def asked(transport: InProcess) -> httpx.Request:
    """Return the only request."""
    (request,) = transport.requests
    return request


# What the service refuses


def test_a_refusal_has_the_services_words(open_realtime: OpenRealtime) -> None:
    """Message, code and parameter are kept as the service has them."""
    error = {"message": "Missing required parameter", "type": "t", "param": "session.type", "code": "missing_parameter"}
    service = InProcess(Sent(400, b'{"error": %s}' % str(error).replace("'", '"').encode(), {"x-request-id": "req_7"}))
    with pytest.raises(InvalidRequest) as caught:
        open_realtime(NOWHERE, transport=service).calls.create(OFFER, SESSION)
    refused = caught.value
    assert (refused.provider, refused.operation, refused.status) == ("openai", "create-call", 400)
    assert (refused.code, refused.reason, refused.request_id) == ("missing_parameter", "session.type", "req_7")
    assert refused.service_message == "Missing required parameter"


@pytest.mark.parametrize("body", [b"", b'{"error": {"message": "", "type": "", "param": "", "code": ""}}', b"null"])
def test_a_refusal_may_say_nothing(open_realtime: OpenRealtime, body: bytes) -> None:
    """Error bodies with nothing but empty texts have been seen."""
    with pytest.raises(InvalidRequest) as caught:
        open_realtime(NOWHERE, transport=InProcess(Sent(400, body))).calls.create(OFFER)
    assert (caught.value.service_message, caught.value.code) == (None, None)


def test_a_wrong_key_is_told(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """The service's own word comes along."""
    with pytest.raises(Unauthenticated) as caught:
        open_realtime(realtime_service, api_key="another-test-key").calls.create(OFFER)
    assert caught.value.code == "invalid_api_key"


@pytest.mark.parametrize("code", ["insufficient_quota", None])
def test_an_empty_account_is_not_asked_again(open_realtime: OpenRealtime, code: str | None) -> None:
    """429 means to wait, unless it says that there is no credit: that does not pass."""
    word = f'"{code}"' if code else "null"
    body = b'{"error": {"message": "m", "type": "insufficient_quota", "param": null, "code": %s}}' % word.encode()
    service = InProcess(Sent(429, body))
    clock = TurnedClock()
    with pytest.raises(OutOfCredit) as caught:
        open_realtime(NOWHERE, transport=service, clock=clock).calls.create(OFFER)
    assert (len(service.requests), clock.slept, caught.value.temporary) == (1, [], False)


def test_an_address_without_its_version_is_hinted_at(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """A 404 for a call that is yet to be opened is about the address, or the model."""
    address = realtime_service.address.removesuffix("/v1")
    with pytest.raises(NotFound, match="Check the address, which ends in /v1 at OpenAI, and the model"):
        open_realtime(realtime_service, base_url=address).calls.create(OFFER)


# Without an id


def test_without_an_id_the_answer_is_given_with_a_warning(
    realtime_service: Service, open_realtime: OpenRealtime
) -> None:
    """The call is open, and can be used; only hanging it up from here cannot be asked for."""
    realtime_service.location = lambda _: None
    with pytest.warns(UserWarning, match="did not say") as warned:
        answer = open_realtime(realtime_service).calls.create(OFFER)
    assert [str(warning.message) for warning in warned] == [NAMELESS]
    assert (answer.call_id, answer.location, answer.sdp) == (None, None, ANSWER.decode())


def test_without_an_id_it_is_an_error_if_asked(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """Whoever has to be able to hang up says so, and is told that a call may be open."""
    realtime_service.location = lambda _: None
    with pytest.raises(CallOutcomeUnknown, match="did not say which call it opened: there is no Location") as caught:
        open_realtime(realtime_service).calls.create(OFFER, require_call_id=True)
    assert (caught.value.call_id, caught.value.token, caught.value.status) == (None, None, 201)
    assert "ends by itself, after 60 minutes" in str(caught.value)
    assert len(realtime_service.arrived) == 1


def test_with_an_id_nothing_is_warned_of(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """No warning comes where all is well."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert open_realtime(realtime_service).calls.create(OFFER, SESSION, require_call_id=True).call_id


def test_a_warning_leads_to_the_callers_line() -> None:
    """File and line are those of the program that opened the call, not of this package; so it is for a block."""
    client = Realtime(KEY, transport=answering(location=""))

    def opened() -> list[int]:
        lines = [_line() + 1]
        client.calls.create(OFFER)
        lines.append(_line() + 1)
        with client.calls.session(OFFER):
            pass
        return lines

    with pytest.warns(UserWarning, match="did not say") as warned:
        lines = opened()
    assert [(warning.filename, warning.lineno) for warning in warned] == [(__file__, line) for line in lines]


def test_a_warning_leads_to_the_line_that_awaits() -> None:
    """So it is without blocking, in a block and outside."""

    async def opened() -> list[int]:
        client = AsyncRealtime(KEY, transport=answering(location=""))
        lines = [_line() + 1]
        await client.calls.create(OFFER)
        lines.append(_line() + 1)
        async with client.calls.session(OFFER):
            pass
        return lines

    with pytest.warns(UserWarning, match="did not say") as warned:
        lines = asyncio.run(opened())
    assert [(warning.filename, warning.lineno) for warning in warned] == [(__file__, line) for line in lines]


@pytest.mark.parametrize(
    ("offer", "session", "category", "message"),
    [
        (stored("offer_without_data"), None, UserWarning, "without a data channel no events arrive"),
        (OFFER, {"type": "realtime", "model": "gpt-realtime"}, FutureWarning, "gpt-realtime ends on 2027-01-20"),
    ],
)
def test_what_is_hardly_meant_is_warned_of(
    open_realtime: OpenRealtime, offer: bytes, session: Any, category: type[Warning], message: str
) -> None:
    """An offer without a data channel, and a model with an announced end, can be sent all the same."""
    transport = InProcess(Sent(201, offer.replace(b"actpass", b"active"), NAMED))
    with pytest.warns(category, match=message):
        assert open_realtime(NOWHERE, transport=transport).calls.create(offer, session).call_id


def _line() -> int:
    """Return the line that this is called from."""
    frame = inspect.currentframe()
    assert frame
    assert frame.f_back
    return frame.f_back.f_lineno


def test_a_call_that_was_refused_for_now_is_asked_for_again(
    realtime_service: Service, open_realtime: OpenRealtime
) -> None:
    """A service that has no time is asked again, with the same bytes."""
    realtime_service.fault("POST", "/v1/realtime/calls$", Fault(status=429, headers={"retry-after": "1"}))
    clock = TurnedClock()
    assert open_realtime(realtime_service, clock=clock).calls.create(OFFER, SESSION).call_id == call_named(1)
    first, second = realtime_service.asked("/calls")
    assert (first.body, first.headers) == (second.body, second.headers)
    assert clock.slept == [1.0]
