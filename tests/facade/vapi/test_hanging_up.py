"""Hanging up does the right thing for the state of the call, confirms it, and says so when it cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Call, Status
from facade.errors import (
    ConnectionLost,
    DeadlineExceeded,
    Forbidden,
    InvalidRequest,
    NotFound,
    ServiceError,
    Unauthenticated,
    UnexpectedAnswer,
    UnreadableAnswer,
    Unsupported,
)
from facade.outcomes import Category
from tests.facade.services import Fault
from tests.facade.vapi.asking import NOBODY, StillClock, faults, live, paths

if TYPE_CHECKING:
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

ENDED: Final = {"status": "ended", "endedReason": "manually-canceled"}
LIVE: Final = ("queued", "ringing", "in-progress", "forwarding", "warming-up", None)


# Live calls


@pytest.mark.parametrize("status", LIVE)
def test_a_live_call_is_told_to_end(vapi_service: Vapi, open_vapi: OpenVapi, status: str | None) -> None:
    """Whatever its status, also a new one; the end is seen before it is reported."""
    call_id = live(vapi_service, status)
    call = open_vapi(vapi_service).calls.hang_up(call_id)
    assert (call.id, call.status) == (call_id, Status.ENDED)
    assert call.outcome is not None
    assert call.outcome.category is Category.CANCELLED
    assert paths(vapi_service) == [f"GET /call/{call_id}", f"POST /control/{call_id}", f"GET /call/{call_id}"]
    assert vapi_service.controlled == [(call_id, {"type": "end-call"})]


def test_only_the_message_goes_to_the_control_address(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Neither the account's key nor any header of the caller's leaves with it."""
    call_id = live(vapi_service)
    client = open_vapi(vapi_service, headers={"x-tenant": "tenant-not-real"})
    client.calls.hang_up(call_id)
    look, told, _ = vapi_service.arrived
    assert look.headers["x-tenant"] == "tenant-not-real"
    assert told.body == b'{"type":"end-call"}'
    assert told.headers["content-type"] == "application/json"
    assert not {"authorization", "x-tenant", "cookie"} & told.headers.keys()
    assert vapi_service.key not in str(told.headers)


def test_hanging_up_twice_is_the_same_as_once(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A call that is over is returned as it is, and nobody is told anything."""
    call_id = live(vapi_service)
    client = open_vapi(vapi_service)
    first = client.calls.hang_up(call_id)
    again = client.calls.hang_up(first)
    assert again == first
    assert len(vapi_service.controlled) == 1
    assert len(vapi_service.arrived) == 4


@pytest.mark.parametrize("fields", [{"status": "ended"}, {"status": None, "endedAt": "2026-08-18T09:30:00Z"}])
def test_a_call_that_is_over_is_left_alone(vapi_service: Vapi, open_vapi: OpenVapi, fields: dict[str, Any]) -> None:
    """Also if it was alive when it was last seen, or has no control address."""
    call_id = live(vapi_service, **fields, endedReason="customer-ended-call", monitor={})
    seen = Call(id=call_id, provider="vapi", status=Status.IN_PROGRESS, control="https://a.vapi.ai/x", raw=None)
    client = open_vapi(vapi_service)
    for call in (call_id, seen):
        ended = client.calls.hang_up(call)
        assert ended.outcome is not None
        assert ended.outcome.reason == "customer-ended-call"
    assert paths(vapi_service) == [f"GET /call/{call_id}"] * 2


def test_the_end_is_waited_for(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A call that does not end at once is told again, until it has ended."""
    call_id = live(vapi_service)
    vapi_service.after_end_call = ["in-progress"]
    vapi_service.script(call_id, ["in-progress"] * 3 + [ENDED])
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    # A message that is not heard: the script goes on.
    vapi_service.fault("POST", "/control", Fault(status=200), times=3)
    assert client.calls.hang_up(call_id).ended
    assert clock.slept == [1.0] * 3
    assert len(vapi_service.arrived) == 7


def test_pauses_are_as_long_as_asked_for(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Shorter ones find the end sooner."""
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    client.calls.hang_up(live(vapi_service), every=0.25)
    assert clock.slept == [0.25]


def test_a_call_that_never_ends_is_an_error_with_the_call(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """At the deadline; the error has the call as it was last seen, and says how that was."""
    call_id = live(vapi_service)
    vapi_service.after_end_call = ["forwarding"]
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    with pytest.raises(DeadlineExceeded, match=r"vapi hang_up: the time is up: the call was transferring") as raised:
        client.calls.hang_up(call_id, deadline=10)
    assert raised.value.call is not None
    assert (raised.value.call.id, raised.value.call.status) == (call_id, Status.TRANSFERRING)
    assert 9 < sum(clock.slept) <= 10


# What can go wrong at the control address

PASSING: Final = {
    "404": Fault(status=404),
    "410": Fault(status=410),
    "409": Fault(status=409, body={"message": "The call is ending."}),
    "500": Fault(status=500),
    "502": Fault.html(502),
    "503": Fault(status=503),
    "429": Fault(status=429),
    "dropped": Fault.dropped(done=False),
    "dropped after it was done": Fault.dropped(done=True),
    "reset": Fault.reset(done=True),
}


@pytest.mark.parametrize("name", PASSING)
def test_what_goes_wrong_once_is_said_again(vapi_service: Vapi, open_vapi: OpenVapi, name: str) -> None:
    """The same end twice is the same as once."""
    call_id = live(vapi_service)
    vapi_service.fault("POST", "/control", PASSING[name])
    assert open_vapi(vapi_service).calls.hang_up(call_id).ended


@pytest.mark.parametrize("name", PASSING)
def test_a_call_that_ends_meanwhile_has_ended(vapi_service: Vapi, open_vapi: OpenVapi, name: str) -> None:
    """However the control address answers: what counts is that the call is over."""
    call_id = live(vapi_service)
    vapi_service.script(call_id, ["in-progress", {"status": "ended", "endedReason": "customer-ended-call"}])
    vapi_service.fault("POST", "/control", PASSING[name], times=None)
    ended = open_vapi(vapi_service).calls.hang_up(call_id)
    assert ended.outcome is not None
    assert ended.outcome.reason in {"customer-ended-call", "manually-canceled"}


@pytest.mark.parametrize("name", ["404", "500", "dropped"])
def test_a_call_that_cannot_be_told_is_an_error_at_the_deadline(
    vapi_service: Vapi, open_vapi: OpenVapi, name: str
) -> None:
    """Nothing is reported as ended that is not."""
    call_id = live(vapi_service)
    vapi_service.fault("POST", "/control", PASSING[name], times=None)
    with pytest.raises(DeadlineExceeded) as raised:
        open_vapi(vapi_service).calls.hang_up(call_id, deadline=20)
    assert raised.value.call is not None
    assert raised.value.call.id == call_id


@pytest.mark.parametrize(
    ("fault", "error", "advice"),
    [
        (Fault(status=400, body={"message": "What?"}), InvalidRequest, "Correct the request"),
        (Fault(status=401), Unauthenticated, "with_public_key"),
        (Fault(status=403), Forbidden, "with_public_key"),
        (Fault.redirect("https://example.com/elsewhere"), UnexpectedAnswer, "Check the address"),
    ],
)
def test_a_refusal_is_raised_at_once(
    vapi_service: Vapi, open_vapi: OpenVapi, fault: Fault, error: type[ServiceError], advice: str
) -> None:
    """What will be refused again is not said again; the error says what can be done, and shows no control address."""
    call_id = live(vapi_service)
    vapi_service.fault("POST", "/control", fault, times=None)
    clock = StillClock()
    client = open_vapi(vapi_service, clock=clock)
    with pytest.raises(error, match=advice) as raised:
        client.calls.hang_up(call_id)
    assert len(vapi_service.arrived) == 2
    assert "/control/" not in str(raised.value)
    assert not clock.slept


def test_trouble_with_looking_is_survived(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """As long as it passes; what stays is raised."""
    call_id = live(vapi_service)
    vapi_service.fault("GET", "/call/", Fault(status=503), times=6)
    client = open_vapi(vapi_service)
    assert client.calls.hang_up(call_id, deadline=600).ended
    vapi_service.fault("GET", "/call/", Fault(status=401))
    with pytest.raises(Unauthenticated):
        client.calls.hang_up(call_id)
    vapi_service.fault("GET", "/call/", Fault(status=200, body=[]))
    with pytest.raises(UnreadableAnswer):
        client.calls.hang_up(call_id)


def test_a_call_that_is_not_there_is_not_found(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Neither at the beginning nor after somebody has deleted it: nobody knows what became of it."""
    client = open_vapi(vapi_service)
    with pytest.raises(NotFound):
        client.calls.hang_up(NOBODY)
    call_id = live(vapi_service)
    vapi_service.fault("GET", "/call/", Fault(done=True))
    vapi_service.fault("GET", "/call/", Fault(status=404), times=None)
    with pytest.raises(NotFound):
        client.calls.hang_up(call_id)


# Calls that cannot be controlled


@pytest.mark.parametrize("monitor", [{}, {"controlUrl": None}, {"controlUrl": ""}, None])
def test_without_a_control_address_there_is_no_way(vapi_service: Vapi, open_vapi: OpenVapi, monitor: Any) -> None:
    """The error names the setting that would have given one."""
    call_id = live(vapi_service, monitor=monitor)
    with pytest.raises(Unsupported, match=r"monitorPlan\.controlEnabled") as raised:
        open_vapi(vapi_service).calls.hang_up(call_id)
    assert (raised.value.provider, raised.value.argument) == ("Vapi", "control of this call")
    assert paths(vapi_service) == [f"GET /call/{call_id}"]


# Arguments


@pytest.mark.parametrize(
    ("asked", "where"),
    [
        ({"every": 0}, "every"),
        ({"every": -1}, "every"),
        ({"delete_scheduled": "yes"}, "delete_scheduled"),
        ({"delete_scheduled": 1, "every": None, "call": ""}, "delete_scheduled call every"),
        ({"call": Call(id="a", provider="voiceai", status=Status.IN_PROGRESS, raw=None)}, "call"),
    ],
)
def test_arguments_are_checked(vapi_service: Vapi, open_vapi: OpenVapi, asked: dict[str, Any], where: str) -> None:
    """All at once, and nothing is sent."""
    options = {name: value for name, value in asked.items() if name != "call"}
    client = open_vapi(vapi_service)
    found = faults(vapi_service, lambda: client.calls.hang_up(asked.get("call", "call-1"), **options))
    assert " ".join(found) == where


def test_a_connection_that_breaks_is_no_end(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """`live.end` alone does not confirm anything, so what it cannot say for sure is an error."""
    vapi_service.fault("POST", "/control", Fault.dropped(done=True), times=None)
    with pytest.raises(ConnectionLost):
        open_vapi(vapi_service, retries=0).live.end(live(vapi_service))
