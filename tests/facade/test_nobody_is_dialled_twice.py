"""Whatever goes wrong while a call is placed, it is placed once at most, and doubt is told as such."""

from __future__ import annotations

import datetime as dt
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facade.errors import (
    CallOutcomeUnknown,
    RateLimited,
    ServiceError,
    UnexpectedAnswer,
)
from tests.facade.clients import TurnedClock
from tests.facade.services import Fault, Vapi

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.vapi import Vapi as Client
    from tests.facade.clients import OpenVapi

from tests.facade.placing_faults import (
    PASSING,
    PATIENCE,
    REFUSED,
    TARDY,
    TO,
    UNKNOWN,
    WAYS,
    BothKinds,
    Case,
    answer,
    assert_found,
    assert_unknown,
    attempt,
    place,
    posts,
    send,
)


@pytest.fixture(params=[*WAYS, "foreign transport"])
def way(request: pytest.FixtureRequest) -> tuple[Callable[[Client], object], dict[str, Any]]:
    """How a call is placed, and with which settings of the client."""
    if request.param in WAYS:
        return WAYS[request.param], {}
    return place, {"transport": BothKinds()}


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


# Whatever happens


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
