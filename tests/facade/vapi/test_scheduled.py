"""Stopping calls that are scheduled costs their record: only who says so does it, and it is confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Status
from facade.errors import (
    DeadlineExceeded,
    Forbidden,
    InvalidArguments,
    NotFound,
)
from facade.outcomes import Category
from tests.facade.services import Fault
from tests.facade.vapi.asking import live, paths

if TYPE_CHECKING:
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

ENDED: Final = {"status": "ended", "endedReason": "manually-canceled"}


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
