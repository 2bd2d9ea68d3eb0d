"""Whatever goes wrong while a call is opened, it is opened once at most, and none is left behind without saying so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facade.errors import (
    CallOutcomeUnknown,
    DeadlineExceeded,
    FacadeError,
    NoConnection,
    RateLimited,
    ServiceError,
    UnexpectedAnswer,
)
from tests.facade.clients import TurnedClock
from tests.facade.faults import Fault
from tests.facade.in_process import NOWHERE
from tests.facade.placing_faults import PASSING, REFUSED, TARDY, UNKNOWN, BothKinds, Case
from tests.facade.realtime.offering import OFFER, SESSION
from tests.facade.realtime_service import Realtime as Service
from tests.facade.realtime_service import call_named
from tests.facade.services import full_address, refused_address

if TYPE_CHECKING:
    from facade.realtime import Realtime
    from tests.facade.clients import OpenRealtime

CALLS: Final = "/v1/realtime/calls$"
#: Seconds after which nobody waits for an answer that does not come.
PATIENCE: Final = 0.25
#: Larger answers are refused, so that a test need not send as much as it takes otherwise.
LIMIT: Final = 1_000_000


def attempt(client: Realtime, **options: Any) -> FacadeError | None:
    """Open a call, and return what was raised."""
    try:
        client.calls.create(OFFER, SESSION, **options)
    except FacadeError as error:
        return error
    return None


def names_its_call(fault: Fault) -> bool:
    """Tell whether the head of the service's own answer arrives, which says which call was opened."""
    return (
        fault.done and fault.status is None and fault.instead is None and not fault.seconds and fault.part != "headers"
    )


def assert_told(error: FacadeError | None, case: Case, service: Service) -> None:
    """Check that a call that is known of was hung up, and that of any other it is said that nobody knows."""
    if names_its_call(case.fault):
        assert type(error) is case.error
        assert "The call that was opened has been hung up" in str(error)
        assert service.states == ["ended"]
    else:
        assert isinstance(error, CallOutcomeUnknown)
        assert type(error.cause) is case.error
        assert error.__cause__ is error.cause
        assert (error.token, error.call_id) == (None, None)
        assert "No list of calls tells" in str(error)
        assert service.states == ["open"] * case.done
    assert isinstance(error, ServiceError | CallOutcomeUnknown)
    assert error.status == case.status
    assert len(service.asked("/calls")) == 1


@pytest.mark.parametrize("transport", ["own", "foreign"])
@pytest.mark.parametrize("case", UNKNOWN.values(), ids=UNKNOWN)
def test_where_nobody_can_say_it_is_not_tried_again(
    realtime_service: Service, open_realtime: OpenRealtime, case: Case, transport: str
) -> None:
    """An answer that is lost is not asked for again; if its head says which call it is, that is hung up."""
    realtime_service.fault("POST", CALLS, case.fault)
    options = {"transport": BothKinds()} if transport == "foreign" else {}
    assert_told(attempt(open_realtime(realtime_service, largest_answer=LIMIT, **options)), case, realtime_service)


@pytest.mark.slow
@pytest.mark.parametrize("case", TARDY.values(), ids=TARDY)
def test_an_answer_that_does_not_come_in_time_is_not_asked_for_again(
    realtime_service: Service, open_realtime: OpenRealtime, case: Case
) -> None:
    """A part of the deadline is kept, so that a call can still be hung up when its answer does not end."""
    realtime_service.fault("POST", CALLS, case.fault, times=None)
    patience = 2.0 if names_its_call(case.fault) else PATIENCE
    error = attempt(open_realtime(realtime_service, largest_answer=LIMIT), deadline=patience)
    assert_told(error, case, realtime_service)


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_a_refusal_is_told_precisely(realtime_service: Service, open_realtime: OpenRealtime, case: Case) -> None:
    """Where the service says that it will not, that is raised, and nothing is unknown."""
    realtime_service.fault("POST", CALLS, case.fault, times=None)
    error = attempt(open_realtime(realtime_service, largest_answer=LIMIT))
    assert type(error) is case.error
    assert isinstance(error, ServiceError)
    assert (error.status, error.details.tries) == (case.fault.status, 1)
    assert len(realtime_service.arrived) == 1
    assert not realtime_service.calls


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("place", ["elsewhere", "here", "call"])
def test_a_redirect_is_neither_followed_nor_read(
    realtime_service: Service, open_realtime: OpenRealtime, status: int, place: str
) -> None:
    """A redirect's Location is no call, whatever it looks like, and the offer goes nowhere else."""
    with Service() as elsewhere:
        locations = {
            "elsewhere": f"{elsewhere.address}/realtime/calls",
            "here": "/v1/realtime/calls",
            "call": f"/v1/realtime/calls/{call_named(1)}",
        }
        fault = Fault.redirect(locations[place], status, done=status in {302, 303})
        realtime_service.fault("POST", CALLS, fault)
        error = attempt(open_realtime(realtime_service))
        cause = error.cause if isinstance(error, CallOutcomeUnknown) else error
        assert isinstance(cause, UnexpectedAnswer)
        assert (cause is error, cause.status) == (status in {301, 307, 308}, status)
        assert not elsewhere.arrived
    assert len(realtime_service.arrived) == 1


@pytest.mark.parametrize("fault", PASSING.values(), ids=PASSING)
def test_what_was_surely_turned_away_is_tried_again(
    realtime_service: Service, open_realtime: OpenRealtime, fault: Fault
) -> None:
    """A service that has no time now is asked again, when it says or a little later."""
    clock = TurnedClock()
    realtime_service.fault("POST", CALLS, fault, times=2)
    assert attempt(open_realtime(realtime_service, clock=clock)) is None
    assert (len(realtime_service.asked("/calls")), realtime_service.states) == (3, ["open"])
    assert len(clock.slept) == 2


def test_a_service_that_never_has_time_is_told_of(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """After the last try the refusal is raised; nothing was opened, so nothing is unknown."""
    realtime_service.fault("POST", CALLS, Fault(status=429, headers={"retry-after": "1"}), times=None)
    error = attempt(open_realtime(realtime_service))
    assert isinstance(error, RateLimited)
    assert (error.details.tries, len(realtime_service.arrived)) == (4, 4)


def test_a_try_that_is_lost_after_one_that_was_turned_away_is_the_last(
    realtime_service: Service, open_realtime: OpenRealtime
) -> None:
    """What was turned away may be sent again; what then becomes unknown may not."""
    realtime_service.fault("POST", CALLS, Fault(status=429, headers={"retry-after": "1"}))
    realtime_service.fault("POST", CALLS, Fault.dropped())
    error = attempt(open_realtime(realtime_service))
    assert isinstance(error, CallOutcomeUnknown)
    assert error.cause.details.tries == len(realtime_service.arrived) == 2


def test_an_unusable_answer_counts_the_tries_before_it(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """An answer that is of no use says how often it was asked for."""
    realtime_service.fault("POST", CALLS, Fault(status=429))
    realtime_service.answer = lambda _: b""
    error = attempt(open_realtime(realtime_service))
    assert isinstance(error, ServiceError)
    assert error.details.tries == 2


def test_a_refused_connection_is_tried_again(open_realtime: OpenRealtime) -> None:
    """Where no connection comes about nothing has left, so nothing is unknown in the end."""
    clock = TurnedClock()
    with refused_address() as address:
        error = attempt(open_realtime(NOWHERE, base_url=f"{address}/v1", clock=clock))
    assert isinstance(error, NoConnection)
    assert (error.details.tries, len(clock.slept)) == (4, 3)


def test_a_connection_that_does_not_come_about_in_time_leaves_nothing_unknown(open_realtime: OpenRealtime) -> None:
    """If the time is up before there is a connection, nothing was opened."""
    with full_address() as address:
        error = attempt(open_realtime(NOWHERE, base_url=f"{address}/v1"), deadline=PATIENCE)
    assert isinstance(error, DeadlineExceeded)
    assert not error.may_have_happened


@pytest.mark.parametrize("done", [True, False])
def test_a_connection_that_closes_as_it_is_used_leaves_it_unknown(
    realtime_service: Service, open_realtime: OpenRealtime, *, done: bool
) -> None:
    """If a kept connection breaks under a request, nobody can say whether the request arrived."""
    client = open_realtime(realtime_service)
    assert attempt(client) is None
    realtime_service.fault("POST", CALLS, Fault.reset(done=done))
    assert isinstance(attempt(client), CallOutcomeUnknown)
    assert [request.connection for request in realtime_service.arrived] == [1, 1]


FAULTS: Final = st.sampled_from([*(case.fault for case in (UNKNOWN | REFUSED).values()), *PASSING.values()])


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.differing_executors],
)
@given(faults=st.lists(FAULTS, max_size=5), hang_ups=st.lists(FAULTS, max_size=5))
@pytest.mark.slow
def test_whatever_happens_no_call_is_left_behind_in_silence(
    open_realtime: OpenRealtime, faults: list[Fault], hang_ups: list[Fault]
) -> None:
    """One fault after the other: a result means one call, a plain error none, and all else is said to be unknown."""
    with Service() as service:
        for fault in faults:
            service.fault("POST", CALLS, fault)
        for fault in hang_ups:
            service.fault("POST", "/v1/realtime/calls/", fault)
        client = open_realtime(service, largest_answer=LIMIT)
        error = attempt(client)
        assert len(service.calls) <= 1
        assert len(service.asked("/calls")) <= 4
        if isinstance(error, CallOutcomeUnknown):
            if error.call_id:
                service.forget_faults()
                client.calls.hang_up(error.call_id)
                assert service.states == ["ended"]
        elif error is None:
            assert service.states == ["open"]
        else:
            assert "open" not in service.states
        client.close()
