"""What is asked about a call is asked again where that is safe, and told precisely where it fails."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import (
    ConnectionLost,
    DeadlineExceeded,
    FacadeError,
    Forbidden,
    InvalidRequest,
    NoConnection,
    NotFound,
    ServerFault,
    Unauthenticated,
    UnexpectedAnswer,
)
from facade.realtime import Audio, AudioInput, SemanticVad, Session
from tests.facade.clients import TurnedClock, elapsed
from tests.facade.faults import Fault
from tests.facade.in_process import NOWHERE
from tests.facade.realtime.asking import ACTIONS, CALL, answered, every_action
from tests.facade.realtime.offering import OFFER, SESSION
from tests.facade.realtime_service import call_named
from tests.facade.services import refused_address
from tests.facade.wire import Answer as Sent

if TYPE_CHECKING:
    from tests.facade.clients import OpenRealtime
    from tests.facade.realtime_service import Realtime as Service

#: What may be asked for twice, as the same twice is the same as once.
AGAIN: Final = ("hangup", "reject")


def test_hanging_up_a_call_that_is_gone_is_a_success(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """Whether it was ended by the other side or never was: there is nothing left to end."""
    client = open_realtime(realtime_service)
    call = client.calls.create(OFFER)
    client.calls.hang_up(call)
    client.calls.hang_up(call)
    client.calls.hang_up(CALL)
    assert len(realtime_service.arrived) == 4


#: What else answers 404, and knows nothing of calls.
STRANGERS: Final = (
    b"",
    b"<html><body>Not Found</body></html>",
    b"404 page not found",
    b"[" * 100_000,
    b'["error"]',
    b'{"detail": "Not Found"}',
    b'{"error": "Not Found"}',
    b'{"error": {}}',
    b'{"error": {"message": "Invalid URL (POST /realtime/calls)", "type": "invalid_request_error", "code": null}}',
)


@pytest.mark.parametrize("body", STRANGERS, ids=range(len(STRANGERS)))
@pytest.mark.parametrize("status", [404, 410])
def test_a_stranger_does_not_say_that_a_call_is_gone(open_realtime: OpenRealtime, status: int, body: bytes) -> None:
    """Taken for a success, a call would go on."""
    with pytest.raises(NotFound) as caught:
        open_realtime(NOWHERE, transport=answered(Sent(status, body))).calls.hang_up(CALL)
    assert caught.value.next_step.startswith("Check the address")
    transport = answered(Sent(500), Sent(status, body))
    with pytest.raises(NotFound):
        open_realtime(NOWHERE, transport=transport).calls.reject(CALL)
    assert len(transport.requests) == 2


@pytest.mark.parametrize("error", [{"code": "call_id_not_found"}, {"message": "No such call", "code": None}])
def test_the_service_says_that_a_call_is_gone(open_realtime: OpenRealtime, error: dict[str, object]) -> None:
    """Its error object does, with its code or in any words that are not about the address."""
    body = json.dumps({"error": error}).encode()
    open_realtime(NOWHERE, transport=answered(Sent(404, body))).calls.hang_up(CALL)
    open_realtime(NOWHERE, transport=answered(Sent(500), Sent(404, body))).calls.reject(CALL)


@pytest.mark.parametrize("action", ["accept", "reject", "refer"])
def test_for_anything_else_a_call_that_is_gone_is_an_error(
    realtime_service: Service, open_realtime: OpenRealtime, action: str
) -> None:
    """Whoever takes a call has to know that the caller is gone."""
    with pytest.raises(NotFound) as caught:
        ACTIONS[action](open_realtime(realtime_service), CALL)
    assert (caught.value.code, caught.value.operation) == ("call_id_not_found", f"{action}-call")
    assert caught.value.next_step == "The call is over, its caller is gone already, or it belongs to another project."


@pytest.mark.parametrize("fault", [Fault.dropped(), Fault(status=500, done=True), Fault(status=408, done=True)])
@pytest.mark.parametrize("action", AGAIN)
def test_what_is_lost_is_asked_for_again(
    realtime_service: Service, open_realtime: OpenRealtime, action: str, fault: Fault
) -> None:
    """A call that has ended by the first try, whose answer was lost, is not there for the second: that is well."""
    call_id = realtime_service.ring()
    realtime_service.fault("POST", "/v1/realtime/calls/", fault)
    clock = TurnedClock()
    ACTIONS[action](open_realtime(realtime_service, clock=clock), call_id)
    assert realtime_service.states in (["ended"], ["rejected"])
    assert (len(realtime_service.arrived), len(clock.slept)) == (2, 1)


@pytest.mark.parametrize(
    ("fault", "error"),
    [(Fault.dropped(), ConnectionLost), (Fault(status=500), ServerFault), (Fault(status=503), ServerFault)],
    ids=["dropped", "500", "503"],
)
@pytest.mark.parametrize("action", ["accept", "refer"])
def test_what_may_have_happened_is_not_asked_for_twice(
    realtime_service: Service, open_realtime: OpenRealtime, action: str, fault: Fault, error: type[FacadeError]
) -> None:
    """Taking a call and passing it on happen once; whoever gets the error looks what happened."""
    realtime_service.fault("POST", "/v1/realtime/calls/", fault, times=None)
    with pytest.raises(error):
        ACTIONS[action](open_realtime(realtime_service), realtime_service.ring())
    assert len(realtime_service.arrived) == 1


@every_action
@pytest.mark.parametrize(
    "fault", [Fault(status=429), Fault(status=503, headers={"retry-after": "2"})], ids=["429", "503"]
)
def test_what_was_turned_away_is_asked_for_again(open_realtime: OpenRealtime, action: str, fault: Fault) -> None:
    """A service that has no time now is asked a few times more, and then told of."""
    answer = Sent(fault.status or 0, b"", fault.headers)
    transport = answered(answer, answer, Sent(200))
    ACTIONS[action](open_realtime(NOWHERE, transport=transport), CALL)
    assert len(transport.requests) == 3
    forever = answered(answer)
    with pytest.raises(FacadeError):
        ACTIONS[action](open_realtime(NOWHERE, transport=forever), CALL)
    assert len(forever.requests) == 4


@every_action
def test_a_refused_connection_is_tried_again(open_realtime: OpenRealtime, action: str) -> None:
    """Nothing has left, so everything may be tried again."""
    clock = TurnedClock()
    with refused_address() as address, pytest.raises(NoConnection):
        ACTIONS[action](open_realtime(NOWHERE, base_url=address, clock=clock), CALL)
    assert len(clock.slept) == 3


@every_action
@pytest.mark.parametrize(
    ("status", "error"), [(400, InvalidRequest), (401, Unauthenticated), (403, Forbidden), (307, UnexpectedAnswer)]
)
def test_a_refusal_is_told_at_once(
    open_realtime: OpenRealtime, action: str, status: int, error: type[FacadeError]
) -> None:
    """What will not change is not asked for again, and redirects are not followed."""
    transport = answered(Sent(status, b"", {"location": "https://example.com/"}))
    with pytest.raises(error):
        ACTIONS[action](open_realtime(NOWHERE, transport=transport), CALL)
    assert len(transport.requests) == 1


def test_what_the_service_calls_wrong_is_shown(open_realtime: OpenRealtime) -> None:
    """Words of the service's own are shown, although they were sent as well."""
    message = "Unknown parameter: 'session.audio.input.turn_detection.eagerness'."
    body = f'{{"error": {{"message": "{message}", "type": "t", "param": null, "code": "unknown_parameter"}}}}'
    audio = Audio(input=AudioInput(turn_detection=SemanticVad(eagerness="high")))
    client = open_realtime(NOWHERE, transport=answered(Sent(400, body.encode())))
    with pytest.raises(InvalidRequest) as caught:
        client.calls.accept(CALL, Session(model="gpt-realtime-2", output_modalities=["audio"], audio=audio))
    assert caught.value.service_message == message


@pytest.mark.slow
@every_action
def test_a_deadline_bounds_all_tries(realtime_service: Service, open_realtime: OpenRealtime, action: str) -> None:
    """A service that is silent is not waited for longer than that."""
    realtime_service.fault("POST", "/v1/realtime/calls/", Fault.silent(), times=None)
    client = open_realtime(realtime_service, deadline=0.3)

    def fail() -> None:
        with pytest.raises(DeadlineExceeded):
            ACTIONS[action](client, call_named(1))

    assert elapsed(fail) < 5


@pytest.mark.parametrize("verb", ["accept", "reject", "refer", "hang_up"])
def test_each_takes_a_deadline_of_its_own(open_realtime: OpenRealtime, verb: str) -> None:
    """The client's deadline holds unless another is given."""
    arguments: dict[str, tuple[Any, ...]] = {"accept": (CALL, SESSION), "refer": (CALL, "tel:+15550100")}
    for options, seconds in (({}, 30), ({"deadline": 7}, 7)):
        transport = answered()
        getattr(open_realtime(NOWHERE, transport=transport).calls, verb)(*arguments.get(verb, (CALL,)), **options)
        assert transport.requests[0].extensions["timeout"]["read"] == pytest.approx(seconds, abs=0.5)
