"""A call that is there is taken, turned away, passed on or ended, with exactly what the service expects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from facade.errors import (
    InvalidArguments,
)
from facade.realtime import Answer, Audio, AudioInput, ServerVad, Session
from tests.facade.in_process import NOWHERE
from tests.facade.realtime.asking import ACTIONS, CALL, answered, every_action
from tests.facade.realtime.offering import OFFER, SESSION
from tests.facade.wire import Answer as Sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.facade.clients import OpenRealtime
    from tests.facade.realtime_service import Realtime as Service


# What is sent


@pytest.mark.parametrize(
    ("action", "path", "body"),
    [
        (lambda calls: calls.hang_up(CALL), "hangup", b""),
        (lambda calls: calls.reject(CALL), "reject", b""),
        (lambda calls: calls.reject(CALL, status_code=486), "reject", b'{"status_code":486}'),
        (lambda calls: calls.refer(CALL, "tel:+15550100"), "refer", b'{"target_uri":"tel:+15550100"}'),
        (lambda calls: calls.refer(CALL, "sip:a@example.com"), "refer", b'{"target_uri":"sip:a@example.com"}'),
        (
            lambda calls: calls.accept(CALL, Session(model="gpt-realtime-2", instructions="Grüße alle")),
            "accept",
            '{"type":"realtime","model":"gpt-realtime-2","instructions":"Grüße alle"}'.encode(),
        ),
        (lambda calls: calls.refer(CALL, target_uri="tel:+15550100"), "refer", b'{"target_uri":"tel:+15550100"}'),
        (lambda calls: calls.accept(CALL, session=Session()), "accept", b'{"type":"realtime"}'),
        (
            lambda calls: calls.accept(CALL, {"type": "realtime", "new_field": [1]}),
            "accept",
            b'{"type":"realtime","new_field":[1]}',
        ),
    ],
    ids=[
        "hang up",
        "reject",
        "reject with a status",
        "refer",
        "refer to SIP",
        "accept",
        "refer by name",
        "accept by name",
        "accept a mapping",
    ],
)
def test_each_request_is_exactly_what_is_expected(
    open_realtime: OpenRealtime, action: Callable[[Any], None], path: str, body: bytes
) -> None:
    """Address and body, to the byte; a request without a body names no type."""
    transport = answered()
    action(open_realtime(NOWHERE, transport=transport, base_url="https://example.com/v1/").calls)
    (request,) = transport.requests
    assert (request.method, str(request.url)) == ("POST", f"https://example.com/v1/realtime/calls/{CALL}/{path}")
    assert request.content == body
    assert request.headers.get("content-type") == ("application/json" if body else None)
    assert request.headers["content-length"] == str(len(body))


def test_a_life_over_sip(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """Calls come in, are taken, passed on, turned away and ended."""
    client = open_realtime(realtime_service)
    first, second, third = (realtime_service.ring() for _ in range(3))
    client.calls.accept(first, Session(model="gpt-realtime-2"))
    client.calls.refer(first, "tel:+15550100")
    client.calls.reject(second, status_code=486)
    client.calls.accept(third, SESSION)
    client.calls.hang_up(third)
    assert realtime_service.states == ["referred", "rejected", "ended"]
    assert realtime_service.calls[first].asked == {"target_uri": "tel:+15550100"}
    assert realtime_service.calls[second].asked == {"status_code": 486}
    assert realtime_service.calls[third].session == SESSION


@pytest.mark.parametrize("status", [200, 201, 202, 204])
@every_action
def test_any_success_is_one(open_realtime: OpenRealtime, action: str, status: int) -> None:
    """Other services answer 204; what stands in the body does not matter."""
    for body in (b"", b"ok", b"<html>"):
        transport = answered(Sent(status, b"" if status == 204 else body))
        ACTIONS[action](open_realtime(NOWHERE, transport=transport), CALL)
        assert len(transport.requests) == 1


def test_an_answer_can_be_hung_up(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """What `create` returned is enough, if it says which call it is."""
    client = open_realtime(realtime_service)
    client.calls.hang_up(client.calls.create(OFFER))
    assert realtime_service.states == ["ended"]
    with pytest.raises(InvalidArguments, match="call: has no call_id: the service did not say which call it is"):
        client.calls.hang_up(Answer(sdp="", call_id=None, location=None, request_id=None))


# What is refused before anything is sent


@every_action
@pytest.mark.parametrize(
    "call_id",
    ["", "..", "../../models", "a/b", "a%2Fb", "a?b", "a#b", "a b", "a\n", "a\\b", "ü", "a" * 201, 5],
    ids=repr,
)
def test_an_id_stays_in_its_place(open_realtime: OpenRealtime, action: str, call_id: Any) -> None:
    """No id leads a request to another address."""
    transport = answered()
    with pytest.raises(InvalidArguments, match="call"):
        ACTIONS[action](open_realtime(NOWHERE, transport=transport), call_id)
    assert not transport.requests


@pytest.mark.parametrize(
    ("action", "where"),
    [
        (lambda calls: calls.reject(CALL, status_code=200), "status_code"),
        (lambda calls: calls.reject(CALL, status_code=700), "status_code"),
        (lambda calls: calls.reject(CALL, status_code="486"), "status_code"),
        (lambda calls: calls.refer(CALL, ""), "target_uri"),
        (lambda calls: calls.refer(CALL, " "), "target_uri"),
        (lambda calls: calls.refer(CALL, "+15550100"), "target_uri"),
        (lambda calls: calls.refer(CALL, None), "target_uri"),
        (lambda calls: calls.accept(CALL, {"model": "gpt-realtime-2"}), "session.type"),
        (lambda calls: calls.accept(CALL, {"type": "transcription"}), "session.type"),
        (
            lambda calls: calls.accept(
                CALL, Session(audio=Audio(input=AudioInput(turn_detection=ServerVad(threshold=1))))
            ),
            "session.audio.input.turn_detection.threshold",
        ),
    ],
    ids=range(10),
)
def test_what_the_service_would_refuse_is_not_sent(
    open_realtime: OpenRealtime, action: Callable[[Any], None], where: str
) -> None:
    """The place of what is wrong is named, also of what is refused over SIP alone."""
    transport = answered()
    with pytest.raises(InvalidArguments) as caught:
        action(open_realtime(NOWHERE, transport=transport).calls)
    assert [fault.where for fault in caught.value.flaws] == [where]
    assert not transport.requests


def test_accepting_names_all_that_is_wrong(open_realtime: OpenRealtime) -> None:
    """Id and session are looked at together."""
    with pytest.raises(InvalidArguments) as caught:
        open_realtime(NOWHERE).calls.accept("a/b", {"type": "realtime", "model": 1})
    assert [fault.where for fault in caught.value.flaws] == ["call_id", "session.model"]


def test_a_model_that_will_end_is_warned_of(open_realtime: OpenRealtime) -> None:
    """As when a call is opened."""
    client = open_realtime(NOWHERE, transport=answered())
    with pytest.warns(FutureWarning, match="gpt-realtime ends on 2027-01-20"):
        client.calls.accept(CALL, Session(model="gpt-realtime"))
