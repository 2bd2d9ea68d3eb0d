"""An answer that is of no use is told precisely, and the call that it belongs to is hung up."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import attrs
import pytest

from facade.errors import CallOutcomeUnknown, ServiceError, UnreadableAnswer
from tests.facade.clients import TurnedClock
from tests.facade.faults import TEN_MEGABYTES, Fault
from tests.facade.realtime.offering import ANSWER, OFFER, PAGE
from tests.facade.realtime_service import SDP, call_named

if TYPE_CHECKING:
    from tests.facade.clients import OpenRealtime
    from tests.facade.realtime_service import Realtime as Service

HANG_UP: Final = "/v1/realtime/calls/"
HUNG_UP: Final = "The call that was opened has been hung up."
SECOND: Final = ANSWER.index(b"m=application")


@attrs.frozen
class Unusable:
    """An answer, and what is said of it."""

    body: bytes
    problem: str
    status: int = 201
    kind: str | None = SDP

    def fault(self, location: str | None) -> Fault:
        """Open a call, and answer so."""
        headers = {"content-type": self.kind, "location": location, "x-request-id": "req_9"}
        given = {name: value for name, value in headers.items() if value is not None}
        return Fault(done=True, status=self.status, headers=given, body=self.body)


def changed(old: bytes, new: bytes, body: bytes = ANSWER) -> bytes:
    """Return an answer with something else in it."""
    assert old in body
    return body.replace(old, new)


UNUSABLE: Final = {
    "200": Unusable(ANSWER, "answered 200 where only 201 says that a call was opened", status=200),
    "202": Unusable(b"", "answered 202 where only 201", status=202, kind=None),
    "204": Unusable(b"", "answered 204 where only 201", status=204, kind=None),
    "a page": Unusable(b"<html></html>", "is a page of HTML where application/sdp is due", kind="text/html; charset=x"),
    "JSON": Unusable(b'{"error": {"code": "c"}}', "is JSON where application/sdp is due", kind="application/json"),
    "text": Unusable(ANSWER, "is plain text where application/sdp is due", kind="text/plain"),
    "another type": Unusable(ANSWER, "is of another type where application/sdp is due", kind="application/x-marker"),
    "no type": Unusable(ANSWER, "is of no type where application/sdp is due", kind=None),
    "empty": Unusable(b"", "the answer is empty"),
    "10 MB": Unusable(b"v=0\r\n" * (TEN_MEGABYTES // 5), f"the answer has {TEN_MEGABYTES} bytes, which no session"),
    "a page called SDP": Unusable(b"<html></html>", "it is a page of HTML or XML"),
    "JSON called SDP": Unusable(json.dumps({"sdp": ANSWER.decode()}).encode(), "it is JSON"),
    "JSON text": Unusable(json.dumps(ANSWER.decode()).encode(), "it is in quotes, as JSON writes a text"),
    "no UTF-8": Unusable(changed(b"s=-", b"s=\xff"), "line 3: is not UTF-8"),
    "UTF-16": Unusable(ANSWER.decode().encode("utf-16"), "it is UTF-16"),
    "no v=0": Unusable(changed(b"v=0\r\n", b""), "the first line is not v=0"),
    "a blank line first": Unusable(b"\r\n" + ANSWER, "line 1: the first line is not v=0"),
    "nothing above": Unusable(
        b"v=0\r\n" + ANSWER[ANSWER.index(b"m=") :], "there is no o= line above the media sections"
    ),
    "no time": Unusable(changed(b"t=0 0\r\n", b""), "there is no t= line above the media sections"),
    "no lines": Unusable(changed(b"\r\n", b""), "it has no line breaks"),
    "no sections": Unusable(ANSWER[: ANSWER.index(b"m=")], "the number of media sections is 0, in the offer it is 2"),
    "one section": Unusable(ANSWER[:SECOND], "the number of media sections is 1, in the offer it is 2"),
    "another mid": Unusable(changed(b"a=mid:1", b"a=mid:7"), "has not the a=mid of the one offered in its place"),
    "another kind": Unusable(changed(b"m=application", b"m=text"), "is of another kind than the one offered"),
    "the other order": Unusable(
        ANSWER[: ANSWER.index(b"m=")] + ANSWER[SECOND:] + ANSWER[ANSWER.index(b"m=") : SECOND], "is of another kind"
    ),
    "no audio": Unusable(changed(b"m=audio 49956", b"m=audio 0"), "the audio is refused: its port is 0"),
    "an offer": Unusable(OFFER, "expected a=setup:active or passive"),
    "no setup": Unusable(changed(b"a=setup:active\r\n", b""), "there is no a=setup:active or passive"),
    "no ICE": Unusable(changed(b"a=ice-pwd:uoD16Di5OGx3VbqgA3ymjEQV2kwiOjw6\n", b"", PAGE), "there is no a=ice-pwd"),
    "no fingerprint": Unusable(
        b"".join(line for line in PAGE.splitlines(keepends=True) if b"fingerprint" not in line),
        "there is no a=fingerprint",
    ),
    "no rtcp-mux": Unusable(changed(b"a=rtcp-mux\n", b"", PAGE), "has no a=rtcp-mux"),
}
unusable = pytest.mark.parametrize("case", UNUSABLE.values(), ids=UNUSABLE)


def location(number: int = 1) -> str:
    """Return what the service says of a call that was opened."""
    return f"/v1/realtime/calls/{call_named(number)}"


def failure(
    open_realtime: OpenRealtime, service: Service, deadline: float | None = None
) -> UnreadableAnswer | CallOutcomeUnknown:
    """Open a call whose answer is of no use, and return what is raised."""
    with pytest.raises((UnreadableAnswer, CallOutcomeUnknown)) as caught:
        open_realtime(service).calls.create(OFFER, deadline=deadline)
    error = caught.value
    assert isinstance(error, UnreadableAnswer | CallOutcomeUnknown)
    return error


@unusable
def test_a_call_whose_answer_is_of_no_use_is_hung_up(
    realtime_service: Service, open_realtime: OpenRealtime, case: Unusable
) -> None:
    """The error says what is wrong and that nothing is left; the answer is there for who needs it."""
    realtime_service.fault("POST", "/v1/realtime/calls$", case.fault(location()))
    error = failure(open_realtime, realtime_service)
    assert isinstance(error, UnreadableAnswer)
    assert case.problem in str(error)
    assert str(error).endswith(HUNG_UP)
    assert (error.status, error.request_id, error.operation) == (case.status, "req_9", "create-call")
    assert error.body == (b"" if case.status == 204 else case.body)
    assert realtime_service.states == ["ended"]
    hung_up = realtime_service.asked(f"/calls/{call_named(1)}/hangup")
    assert [request.headers["authorization"] for request in hung_up] == [f"Bearer {realtime_service.key}"]


@unusable
@pytest.mark.parametrize("elsewhere", [None, "https://example.com{}", "/v1/realtime/calls", "//example.com{}"])
def test_without_an_id_it_is_said_that_a_call_may_be_open(
    realtime_service: Service, open_realtime: OpenRealtime, case: Unusable, elsewhere: str | None
) -> None:
    """If nothing says which call it is, or only something about another server, nothing is hung up."""
    place = elsewhere and elsewhere.format(location())
    realtime_service.fault("POST", "/v1/realtime/calls$", case.fault(place))
    error = failure(open_realtime, realtime_service)
    assert isinstance(error, CallOutcomeUnknown)
    assert type(error.cause) is UnreadableAnswer
    assert case.problem in str(error)
    assert "One that was opened ends by itself" in str(error)
    assert error.call_id is None
    assert realtime_service.states == ["open"]
    assert len(realtime_service.arrived) == 1


def test_nothing_of_an_answer_is_repeated(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """Neither a type nor a line of the answer stands in the error's text."""
    for body, kind in ((changed(b"s=-", b"s=marker\xff"), SDP), (b"marker", "text/marker"), (b"<marker>", SDP)):
        realtime_service.fault("POST", "/v1/realtime/calls$", Unusable(body, "", kind=kind).fault(None))
        assert "marker" not in str(failure(open_realtime, realtime_service))


def test_many_faults_are_a_few_and_a_number(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """The message stays short, however many faults there are."""
    realtime_service.answer = lambda _: b"v=0\r\n" + b"".join(b"x%d marker\r\n m=\r\n" % line for line in range(500))
    message = str(failure(open_realtime, realtime_service))
    assert len(message) < 1000
    assert "marker" not in message


# Hanging up


@pytest.mark.parametrize("status", [404, 410])
def test_a_call_that_is_gone_already_is_hung_up(
    realtime_service: Service, open_realtime: OpenRealtime, status: int
) -> None:
    """If the service knows the call no more, nothing is left of it."""
    realtime_service.answer = lambda _: b""
    gone = {"error": {"message": "No session found for the provided call_id", "code": "call_id_not_found"}}
    realtime_service.fault("POST", HANG_UP, Fault(status=status, body=gone))
    assert str(failure(open_realtime, realtime_service)).endswith(HUNG_UP)


def test_hanging_up_is_tried_again(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """A service that fails for a moment gets the request once more."""
    realtime_service.answer = lambda _: b""
    realtime_service.fault("POST", HANG_UP, Fault(status=500), times=1)
    assert str(failure(open_realtime, realtime_service)).endswith(HUNG_UP)
    assert realtime_service.states == ["ended"]


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (Fault(status=500), "answered 500 Internal Server Error"),
        (Fault(status=401), "answered 401 Unauthorized"),
        (Fault.dropped(done=False), "the answer ends too early"),
        (Fault.html(404), "answered 404 Not Found"),
        (Fault(status=404), "answered 404 Not Found"),
        (Fault(status=404, body="404 page not found"), "answered 404 Not Found"),
        (Fault(status=404, body={"error": {"message": "Invalid URL (POST /v1)"}}), "answered 404 Not Found"),
    ],
    ids=["500", "401", "dropped", "a page", "nothing", "a gateway", "another path"],
)
def test_if_hanging_up_fails_as_well_both_are_said(
    realtime_service: Service, open_realtime: OpenRealtime, fault: Fault, why: str
) -> None:
    """The error names the call, so that it can be hung up later."""
    realtime_service.answer = lambda _: b""
    realtime_service.fault("POST", HANG_UP, fault, times=None)
    error = failure(open_realtime, realtime_service)
    assert isinstance(error, CallOutcomeUnknown)
    assert type(error.cause) is UnreadableAnswer
    assert error.call_id == call_named(1)
    assert "a call was placed, and may be open still (the answer is empty, status 201, request id req_1)" in str(error)
    assert f"Hanging it up failed as well ({why}" in str(error)
    assert f"call '{call_named(1)}' may be open still" in str(error)
    assert len(realtime_service.arrived) <= 5
    realtime_service.forget_faults()
    open_realtime(realtime_service).calls.hang_up(call_named(1))
    assert realtime_service.states == ["ended"]


def test_the_deadline_holds_for_both(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """Hanging up is part of the operation: it is not tried again for longer than the deadline."""
    clock = TurnedClock()
    realtime_service.answer = lambda _: b""
    realtime_service.fault("POST", HANG_UP, Fault(status=503, headers={"retry-after": "4"}), times=None)
    with pytest.raises(CallOutcomeUnknown):
        open_realtime(realtime_service, clock=clock).calls.create(OFFER, deadline=10)
    assert clock.slept == [4.0, 4.0]


@pytest.mark.slow
def test_a_silent_service_does_not_outlast_the_deadline(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """An answer without an end, and then silence: the error comes in time, and says that the call may be open."""
    realtime_service.fault("POST", "/v1/realtime/calls$", Fault.stalled())
    realtime_service.fault("POST", HANG_UP, Fault.silent(done=False), times=None)
    error = failure(open_realtime, realtime_service, deadline=0.5)
    assert isinstance(error, CallOutcomeUnknown)
    assert isinstance(error.cause, ServiceError)
    assert (error.call_id, error.status) == (call_named(1), 201)
    assert "the time was up" in str(error)
