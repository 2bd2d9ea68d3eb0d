"""Hanging up does the right thing for the state of the call, confirms it, and says so when it cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Call, Status
from facade.errors import (
    ConnectionLost,
    DeadlineExceeded,
    Forbidden,
    InvalidArguments,
    InvalidRequest,
    NotFound,
    ServiceError,
    Unauthenticated,
    UnexpectedAnswer,
    UnreadableAnswer,
    Unsupported,
)
from facade.outcomes import Category
from facade.vapi.control import checked_control
from tests.facade.services import Fault
from tests.facade.vapi.asking import faults, paths

if TYPE_CHECKING:
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

PUBLIC_KEY: Final = "public-key-not-real"
ENDED: Final = {"status": "ended", "endedReason": "manually-canceled"}
LIVE: Final = ("queued", "ringing", "in-progress", "forwarding", "warming-up", None)


def live(service: Vapi, status: str | None = "in-progress", **fields: Any) -> str:
    """Return the id of a call in some state."""
    call_id: str = service.add_call(status=status, **fields)["id"]
    return call_id


def slept(client: Any) -> list[float]:
    """Return the pauses that a client has made."""
    found: list[float] = client._settings.clock.slept  # noqa: SLF001 - a test looks at it
    return found


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
    client = open_vapi(vapi_service)
    # A message that is not heard: the script goes on.
    vapi_service.fault("POST", "/control", Fault(status=200), times=3)
    assert client.calls.hang_up(call_id).ended
    assert slept(client) == [1.0] * 3
    assert len(vapi_service.arrived) == 7


def test_pauses_are_as_long_as_asked_for(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Shorter ones find the end sooner."""
    client = open_vapi(vapi_service)
    client.calls.hang_up(live(vapi_service), every=0.25)
    assert slept(client) == [0.25]


def test_a_call_that_never_ends_is_an_error_with_the_call(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """At the deadline; the error has the call as it was last seen, and says how that was."""
    call_id = live(vapi_service)
    vapi_service.after_end_call = ["forwarding"]
    client = open_vapi(vapi_service)
    with pytest.raises(DeadlineExceeded, match=r"vapi hang_up: the time is up: the call was transferring") as raised:
        client.calls.hang_up(call_id, deadline=10)
    assert raised.value.call is not None
    assert (raised.value.call.id, raised.value.call.status) == (call_id, Status.TRANSFERRING)
    assert 9 < sum(slept(client)) <= 10


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
    client = open_vapi(vapi_service)
    with pytest.raises(error, match=advice) as raised:
        client.calls.hang_up(call_id)
    assert len(vapi_service.arrived) == 2
    assert "/control/" not in str(raised.value)
    assert not slept(client)


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
        client.calls.hang_up("call-1")
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


FOREIGN: Final = (
    "https://example.com/control",
    "https://vapi.ai/control",
    "https://evilvapi.ai/control",
    "https://vapi.ai.evil.example/control",
    "https://x.vapi.ai.evil.example/control",
    "https://x.vapi.ai@evil.example/control",
    "https://evil.example/x.vapi.ai",
    "https://evil.example#.vapi.ai",
    "https://evil.example?.vapi.ai",
    "https://evil.example\\.vapi.ai/control",
    "https://evil.example\\@x.vapi.ai/control",
    "https://evil.example%2f.vapi.ai/control",
    "https://x.vapi.ai%00.evil.example/control",
    "https://user@x.vapi.ai/control",
    "https://user:password@x.vapi.ai/control",
    "https://:password@x.vapi.ai/control",
    "https://@x.vapi.ai/control",
    "https://x.vapi.ai:8443/control",
    "https://x.vapi.ai:0/control",
    "https://x.vapi.ai:port/control",
    "https://x.vapi.ai:99999/control",
    "https://x.vapi.ai./control",
    "https://x.väpi.ai/control",
    "https://x.vapi.ai/cöntrol",
    "https://x\u2024vapi.ai/control",
    "https://x.vapi.ai/con trol",
    "https://x.vapi.ai/control\n",
    "https://x.vapi.ai\t/control",
    "https://_x.vapi.ai/control",
    "https://[::1].vapi.ai/control",
    "https://.vapi.ai",
    "http://x.vapi.ai/control",
    "wss://x.vapi.ai/control",
    "file:///etc/passwd",
    "//x.vapi.ai/control",
    "/control",
    "x.vapi.ai/control",
    "http://127.0.0.1/control",
    "http://127.0.0.1:{other}/control",
    "https://127.0.0.1:{port}/control",
    "http://localhost:{port}/control",
    "http://user@127.0.0.1:{port}/control",
    "http://169.254.169.254/latest/meta-data",
)


@pytest.mark.parametrize("address", FOREIGN)
def test_a_foreign_control_address_is_refused(vapi_service: Vapi, open_vapi: OpenVapi, address: str) -> None:
    """Nothing is sent to it, the error does not show it, and a call that brought it along is no better."""
    address = address.replace("{port}", str(vapi_service.port)).replace("{other}", str(vapi_service.port + 1))
    call_id = live(vapi_service, monitor={"controlUrl": address})
    client = open_vapi(vapi_service)
    call = client.calls.get(call_id)
    before = len(vapi_service.arrived)
    for action in (lambda: client.calls.hang_up(call_id), lambda: client.live.say(call, "Hello.")):
        with pytest.raises(InvalidArguments, match="expected https on a host below vapi") as raised:
            action()
        assert address not in str(raised.value)
    assert paths(vapi_service)[before:] == [f"GET /call/{call_id}"]
    assert vapi_service.accepted_connections == 1


@pytest.mark.parametrize(
    "address",
    [
        "https://phone-call-websocket.aws-us-west-2-backend-production1.vapi.ai/0199f3a2/control",
        "https://X.VAPI.AI/control?region=eu",
        "https://x.vapi.ai:443/control",
    ],
)
def test_the_services_own_addresses_are_good(address: str) -> None:
    """Whatever the service calls its hosts this year."""
    assert checked_control(address, "https://api.vapi.ai") == address
    assert checked_control("https://api.example.com:8443/c", "https://api.example.com:8443/v1")


# Scheduled calls


def test_a_scheduled_call_is_not_deleted_unasked(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Stopping it costs its record, so that has to be said; until then nothing happens."""
    call_id = live(vapi_service, "scheduled")
    with pytest.raises(InvalidArguments, match="delete_scheduled: the call is scheduled"):
        open_vapi(vapi_service).calls.hang_up(call_id)
    assert paths(vapi_service) == [f"GET /call/{call_id}"]
    assert vapi_service.calls[call_id]["status"] == "scheduled"


@pytest.mark.parametrize("answer", ["as it ended", "as it was", "nothing"])
def test_a_scheduled_call_is_deleted(vapi_service: Vapi, open_vapi: OpenVapi, answer: str) -> None:
    """The call comes back as cancelled, however the service answers; afterwards there is none."""
    call_id = live(vapi_service, "scheduled", customer={"number": "+15550100"})
    body: Any = {"as it ended": None, "as it was": dict(vapi_service.calls[call_id]), "nothing": b""}[answer]
    vapi_service.fault("DELETE", "/call", Fault(done=True, body=body))
    client = open_vapi(vapi_service)
    call = client.calls.hang_up(call_id, delete_scheduled=True)
    assert (call.id, call.status, call.to) == (call_id, Status.ENDED, "+15550100")
    assert call.outcome is not None
    assert (call.outcome.category, call.outcome.reason) == (Category.CANCELLED, "scheduled-call-deleted")
    assert vapi_service.deleted.keys() == {call_id}
    (deletion,) = [request for request in vapi_service.arrived if request.method == "DELETE"]
    assert (deletion.path, deletion.json) == (f"/call/{call_id}", {})
    with pytest.raises(NotFound, match="it may have been deleted"):
        client.calls.hang_up(call_id, delete_scheduled=True)


@pytest.mark.parametrize(
    "fault",
    [
        Fault.dropped(done=True),
        Fault.dropped(done=False),
        Fault.truncated(),
        Fault(status=500, done=True),
        Fault(status=503),
        Fault(status=409),
        Fault(status=404),
    ],
)
def test_a_deletion_that_is_not_answered_is_confirmed(vapi_service: Vapi, open_vapi: OpenVapi, fault: Fault) -> None:
    """What became of it is looked at, and it is said again as long as the call is still there."""
    call_id = live(vapi_service, "scheduled")
    vapi_service.fault("DELETE", "/call", fault)
    call = open_vapi(vapi_service).calls.hang_up(call_id, delete_scheduled=True)
    assert call.ended
    assert call_id in vapi_service.deleted


def test_a_call_that_began_meanwhile_is_told_to_end(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A scheduled call that is dialled before it can be deleted is not reported as stopped before it is."""
    client = open_vapi(vapi_service)
    for status, body in ((409, None), (200, {"status": "in-progress"})):
        call_id = live(vapi_service, "scheduled")
        vapi_service.script(call_id, ["scheduled", "in-progress"])
        answer = None if body is None else vapi_service.calls[call_id] | body
        vapi_service.fault("DELETE", "/call", Fault(status=status, body=answer))
        call = client.calls.hang_up(call_id, delete_scheduled=True)
        assert call.outcome is not None
        assert call.outcome.reason == "manually-canceled"
        assert vapi_service.controlled[-1] == (call_id, {"type": "end-call"})


def test_a_deletion_that_does_nothing_is_an_error_at_the_deadline(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A call that is still scheduled has not been stopped."""
    call_id = live(vapi_service, "scheduled")
    vapi_service.fault("DELETE", "/call", Fault(status=200, body=vapi_service.calls[call_id]), times=None)
    with pytest.raises(DeadlineExceeded, match="the call was scheduled"):
        open_vapi(vapi_service).calls.hang_up(call_id, delete_scheduled=True)


def test_a_refused_deletion_is_raised(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """With what the service says."""
    call_id = live(vapi_service, "scheduled")
    vapi_service.fault("DELETE", "/call", Fault(status=403, body={"message": "Only owners may delete."}))
    with pytest.raises(Forbidden, match="Only owners may delete"):
        open_vapi(vapi_service).calls.hang_up(call_id, delete_scheduled=True)


# The public key


def test_calls_that_ask_for_a_key_take_the_public_one(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """It goes to control addresses and nowhere else, and the account's key does not go there."""
    vapi_service.control_key = PUBLIC_KEY
    call_id = live(vapi_service)
    plain = open_vapi(vapi_service)
    with pytest.raises(Unauthenticated, match="with_public_key"):
        plain.calls.hang_up(call_id)
    client = plain.with_public_key(PUBLIC_KEY)
    vapi_service.arrived.clear()
    assert client.calls.hang_up(call_id).ended
    keys = [request.headers["authorization"] for request in vapi_service.arrived]
    assert keys == [f"Bearer {vapi_service.key}", f"Bearer {PUBLIC_KEY}", f"Bearer {vapi_service.key}"]
    assert PUBLIC_KEY not in repr(client)
    assert vapi_service.accepted_connections == 1
    # The client that it was made from has none, as before.
    with pytest.raises(Unauthenticated):
        plain.live.end(live(vapi_service))


def test_the_public_key_is_in_no_error(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Also if the service repeats it."""
    vapi_service.fault("POST", "/control", Fault(status=401, body={"message": f"{PUBLIC_KEY} is not known."}))
    with pytest.raises(Unauthenticated, match="is not known") as raised:
        open_vapi(vapi_service).with_public_key(PUBLIC_KEY).live.end(live(vapi_service))
    assert PUBLIC_KEY not in str(raised.value)


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
