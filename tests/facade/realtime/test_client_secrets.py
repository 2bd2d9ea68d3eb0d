"""Client secrets: made with the account's key, read whatever comes back, and good for opening calls."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import (
    ConnectionLost,
    InvalidArguments,
    InvalidRequest,
    RateLimited,
    Unauthenticated,
    UnreadableAnswer,
)
from facade.realtime import ClientSecret, Session, TranscriptionSession
from tests.facade.clients import TurnedClock
from tests.facade.faults import Fault
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.realtime.offering import OFFER, SESSION
from tests.facade.realtime_service import call_named
from tests.facade.wire import Answer as Sent

if TYPE_CHECKING:
    from tests.facade.clients import OpenRealtime
    from tests.facade.realtime_service import Realtime as Service

SECRETS: Final = "/v1/realtime/client_secrets"
GOOD: Final[dict[str, Any]] = {"value": "ek_1", "expires_at": 1_800_000_000, "session": {"id": "sess_1"}}


def answering(body: Any, status: int = 200) -> InProcess:
    """Return a transport that answers with this, as JSON unless it is bytes."""
    return InProcess(Sent(status, body if isinstance(body, bytes) else json.dumps(body).encode()))


def test_a_secret_opens_calls(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """The service makes it, a browser or an app takes it for a key, and a call has the session that was given."""
    made = open_realtime(realtime_service).client_secrets.create(Session(model="gpt-realtime-2", instructions="Hello."))
    assert isinstance(made, ClientSecret)
    assert made.value in realtime_service.secrets
    assert made.expires_at is not None
    assert made.expires_at - dt.datetime.now(dt.UTC) == pytest.approx(
        dt.timedelta(minutes=10), abs=dt.timedelta(minutes=1)
    )
    assert made.session["id"].startswith("sess_")
    client = open_realtime(realtime_service, api_key=made.value)
    assert client.calls.create(OFFER).call_id == call_named(1)
    session = realtime_service.calls[call_named(1)].session
    assert session is not None
    assert session["instructions"] == "Hello."


def test_a_secret_can_do_nothing_else(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """It makes no other secrets, and ends no calls."""
    made = open_realtime(realtime_service).client_secrets.create(SESSION)
    client = open_realtime(realtime_service, api_key=made.value)
    with pytest.raises(Unauthenticated):
        client.client_secrets.create()
    with pytest.raises(Unauthenticated):
        client.calls.hang_up(client.calls.create(OFFER))


@pytest.mark.parametrize(
    ("session", "options", "body"),
    [
        (None, {}, {}),
        (SESSION, {}, {"session": SESSION}),
        (None, {"seconds": 60}, {"expires_after": {"anchor": "created_at", "seconds": 60}}),
        (
            TranscriptionSession(),
            {"seconds": 7200},
            {"expires_after": {"anchor": "created_at", "seconds": 7200}, "session": {"type": "transcription"}},
        ),
    ],
    ids=["nothing", "a session", "a time", "both"],
)
def test_each_request_is_exactly_what_is_expected(
    open_realtime: OpenRealtime, session: Any, options: dict[str, Any], body: dict[str, Any]
) -> None:
    """What is left out is not sent; the service has its own idea of it."""
    transport = answering(GOOD)
    open_realtime(NOWHERE, transport=transport, base_url="https://example.com/v1").client_secrets.create(
        session, **options
    )
    (request,) = transport.requests
    assert (request.method, str(request.url)) == ("POST", "https://example.com/v1/realtime/client_secrets")
    assert request.content == json.dumps(body, separators=(",", ":")).encode()
    assert request.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("session", "options", "where"),
    [
        (None, {"seconds": 9}, "seconds"),
        (None, {"seconds": 7201}, "seconds"),
        (None, {"seconds": 60.0}, "seconds"),
        (None, {"seconds": True}, "seconds"),
        ({}, {}, "session.type"),
        ({"type": "realtime", "model": 5}, {}, "session.model"),
        ("gpt-realtime", {}, "session"),
    ],
    ids=range(7),
)
def test_what_is_wrong_is_not_sent(
    open_realtime: OpenRealtime, session: Any, options: dict[str, Any], where: str
) -> None:
    """The place of what is wrong is named."""
    transport = answering(GOOD)
    with pytest.raises(InvalidArguments) as caught:
        open_realtime(NOWHERE, transport=transport).client_secrets.create(session, **options)
    assert where in {fault.where for fault in caught.value.flaws}
    assert not transport.requests


def test_a_model_that_will_end_is_warned_of(open_realtime: OpenRealtime) -> None:
    """As when a call is opened."""
    client = open_realtime(NOWHERE, transport=answering(GOOD))
    with pytest.warns(FutureWarning, match="gpt-realtime ends on 2027-01-20"):
        client.client_secrets.create(Session(model="gpt-realtime"))


# What comes back


@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize(
    "expires",
    [None, "soon", [], True, -(10**400), 10**400, 1e300, -1e300, 253_402_300_800, "1800000000"],
    ids=lambda value: str(value)[:12],
)
def test_only_the_value_is_needed(open_realtime: OpenRealtime, expires: Any, status: int) -> None:
    """A time that is none, and a session that is none, do not make a secret worthless."""
    body = {"value": "ek_1", "expires_at": expires, "session": [1], "more": {}}
    made = open_realtime(NOWHERE, transport=answering(body, status)).client_secrets.create()
    assert (made.value, made.expires_at, made.session) == ("ek_1", None, {})


@pytest.mark.parametrize("expires", [0, 1_800_000_000, 1_800_000_000.5, -1])
def test_a_time_is_a_moment_in_utc(open_realtime: OpenRealtime, expires: float) -> None:
    """Seconds since 1970 become a moment."""
    made = open_realtime(NOWHERE, transport=answering(GOOD | {"expires_at": expires})).client_secrets.create()
    assert made.expires_at == dt.datetime.fromtimestamp(expires, dt.UTC)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<html>", b"null", b"[]", b'"ek_1"', b"{}", b"[" * 100_000, b"\xff", b'{"value": ""}', b'{"value": null}',
        b'{"value": 5}', b'{"value": ["ek_1"]}', b'{"client_secret": {"value": "ek_1"}}', b'{"value": "ek_1"',
    ],
    ids=lambda body: repr(body[:20]),
)  # fmt: skip
def test_without_a_value_it_is_no_secret(open_realtime: OpenRealtime, body: bytes) -> None:
    """The error says what was expected and where, and shows nothing."""
    with pytest.raises(UnreadableAnswer, match=r"ClientSecret.*'value'") as caught:
        open_realtime(NOWHERE, transport=answering(body)).client_secrets.create()
    assert "ek_1" not in str(caught.value)
    assert caught.value.body == body


def test_a_secret_is_not_shown() -> None:
    """It is a key."""
    moment = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    made = ClientSecret(value="ek_marker", expires_at=moment, session={"instructions": "marker"})
    assert repr(made) == f"ClientSecret(expires_at={moment!r})"


# What goes wrong


def test_a_refusal_is_told(open_realtime: OpenRealtime) -> None:
    """With the service's own words."""
    body = {
        "error": {"message": "Unknown parameter: 'session.voice'.", "type": "t", "param": "session.voice", "code": "c"}
    }
    with pytest.raises(InvalidRequest) as caught:
        open_realtime(NOWHERE, transport=answering(body, 400)).client_secrets.create()
    assert (caught.value.operation, caught.value.code) == ("create-client-secret", "c")
    assert caught.value.service_message == "Unknown parameter: 'session.voice'."


def test_a_secret_is_made_once(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """An answer that is lost is not asked for again: a secret that nobody has would be good for as long."""
    realtime_service.fault("POST", SECRETS, Fault.dropped())
    with pytest.raises(ConnectionLost):
        open_realtime(realtime_service).client_secrets.create()
    assert len(realtime_service.secrets) == len(realtime_service.arrived) == 1


def test_a_service_that_has_no_time_is_asked_again(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """For now, and not for ever."""
    clock = TurnedClock()
    realtime_service.fault("POST", SECRETS, Fault(status=429, headers={"retry-after": "3"}))
    open_realtime(realtime_service, clock=clock).client_secrets.create()
    assert clock.slept == [3.0]
    realtime_service.fault("POST", SECRETS, Fault(status=429), times=None)
    with pytest.raises(RateLimited):
        open_realtime(realtime_service, clock=clock).client_secrets.create(deadline=5)
