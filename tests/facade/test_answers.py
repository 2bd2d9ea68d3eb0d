"""Whatever a service answers, a caller gets a typed value or an error of this package: never anything else."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facade.calls import Call
from facade.errors import (
    CallOutcomeUnknown,
    FacadeError,
    Refused,
    ServerFault,
    ServiceError,
    UnexpectedAnswer,
    UnreadableAnswer,
)
from generated.vapi import models
from generated.vapi.api.analytics import analytics_controller_query
from generated.vapi.api.assistants import assistant_controller_create, assistant_controller_find_one
from generated.vapi.api.calls import (
    call_artifact_controller_mono_recording_download,
    call_controller_create,
    call_controller_delete_call_data,
    call_controller_find_all,
    call_controller_find_one,
)
from generated.vapi.api.phone_numbers import phone_number_controller_find_all, phone_number_controller_find_one
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.services import Answer, Fault, Vapi

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.vapi import Vapi as Client
    from tests.facade.clients import OpenVapi
    from tests.facade.faults import Ending

from tests.facade.odd_answers import CALL, LIMIT, ODD, TO, TOKEN, answers, in_json

# What may be asked


def _place_body() -> models.CreateCallDTO:
    return models.CreateCallDTO(assistant_id="a", customer=models.CreateCustomerDTO(number=TO))


ASKED: Final[dict[str, Callable[[Client], Any]]] = {
    "a model": lambda client: client.send(call_controller_find_one.operation, "c-1"),
    "a larger model": lambda client: client.send(assistant_controller_find_one.operation, "a-1"),
    "a union": lambda client: client.send(phone_number_controller_find_one.operation, "p-1"),
    "another union": lambda client: client.send(call_controller_create.operation, body=_place_body()),
    "a list": lambda client: client.send(call_controller_find_all.operation),
    "a list of unions": lambda client: client.send(phone_number_controller_find_all.operation),
    "bytes": lambda client: client.send(call_artifact_controller_mono_recording_download.operation, "c-1"),
    "nothing": lambda client: client.send(
        analytics_controller_query.operation, body=models.AnalyticsQueryDTO(queries=[])
    ),
    "a model that was made": lambda client: client.send(
        assistant_controller_create.operation, body=models.CreateAssistantDTO()
    ),
    "what was deleted": lambda client: client.send(
        call_controller_delete_call_data.operation, "c-1", body=models.DeleteCallDTO()
    ),
    "get": lambda client: client.calls.get("c-1"),
    "list": lambda client: list(client.calls.list(limit=3)),
    "list them all": lambda client: list(client.calls.list()),
    "place": lambda client: client.calls.place(to=TO, agent="a", from_number="p-1"),
    "place from a number": lambda client: client.calls.place(to=TO, agent="a", from_number="+15550199"),
    "place many": lambda client: client.calls.place_many(to=[TO], agent="a", from_number="p-1"),
    "reconcile": lambda client: client.calls.reconcile(TOKEN, deadline=5),
    "follow": lambda client: list(client.calls.follow("c-1", every=1, deadline=5)),
    "wait": lambda client: client.calls.wait("c-1", "report", every=1, deadline=5),
    "hang up": lambda client: client.calls.hang_up("c-1", delete_scheduled=True, deadline=5),
    "say": lambda client: client.live.say("c-1", "Hello"),
}


def check_value(value: Any) -> None:
    """Check that what came back can be used."""
    for item in value if isinstance(value, list) else [value]:
        assert repr(item).encode(errors="surrogatepass")
        if isinstance(item, Call):
            assert isinstance(item.id, str)
            assert item.ended in {True, False}
            _ = item.duration
            assert item.outcome is None or isinstance(item.outcome.category.value, str)


def check_error(error: FacadeError, status: int | None = None) -> None:
    """Check that an error can be shown, stored and understood."""
    for shown in (str(error), repr(error)):
        assert shown.isprintable()
        assert len(shown) < 5_000
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - its own
    if isinstance(error, ServiceError):
        assert error.provider == "vapi"
        assert error.operation
        if status is not None and error.status is not None:
            assert error.status == status


# Nothing is opened here, and the clients that do not block share one loop.
FUZZ: Final = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.differing_executors,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
    ],
)


@pytest.mark.slow
@FUZZ
@given(asked=st.sampled_from(sorted(ASKED)), answer=answers())
def test_any_answer_is_a_value_or_an_error(open_vapi: OpenVapi, asked: str, answer: Answer) -> None:
    """Any status with any body gives a typed value or an error of this package, whatever was asked for."""
    client = open_vapi(NOWHERE, transport=InProcess(answer), largest_answer=LIMIT)
    try:
        value = ASKED[asked](client)
    except FacadeError as error:
        check_error(error, answer.status)
    else:
        check_value(value)


@pytest.mark.slow
@FUZZ
@given(asked=st.sampled_from(sorted(ASKED)), several=st.lists(answers(), min_size=2, max_size=5))
def test_any_row_of_answers_is_a_value_or_an_error(open_vapi: OpenVapi, asked: str, several: list[Answer]) -> None:
    """The same holds for what takes several exchanges, each of them with another answer."""
    client = open_vapi(NOWHERE, transport=InProcess(*several), largest_answer=LIMIT)
    try:
        value = ASKED[asked](client)
    except FacadeError as error:
        check_error(error)
    else:
        check_value(value)


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("status", [200, 400])
def test_every_odd_body_is_a_value_or_an_error(open_vapi: OpenVapi, asked: str, status: int) -> None:
    """No body that is known to be difficult is left to chance."""
    for body in ODD:
        client = open_vapi(NOWHERE, transport=InProcess(Answer(status, body)), largest_answer=LIMIT)
        try:
            check_value(ASKED[asked](client))
        except FacadeError as error:
            check_error(error, status)


@pytest.mark.parametrize("asked", ["a model", "place", "bytes", "list"])
def test_every_status_is_a_value_or_an_error(open_vapi: OpenVapi, asked: str) -> None:
    """Each status from 100 to 599 has its kind of error, unless it is a success."""
    service = InProcess()
    client = open_vapi(NOWHERE, transport=service, retries=0)
    for status in range(100, 600):
        service.steps = [Answer(status, in_json(CALL))]
        try:
            value = ASKED[asked](client)
        except FacadeError as error:
            check_error(error, status)
            cause = error.cause if isinstance(error, CallOutcomeUnknown) else error
            kinds = {4: Refused, 5: ServerFault, 2: UnreadableAnswer}
            # A download may be answered with its address, which is missing here.
            assert isinstance(
                cause,
                kinds.get(status // 100, UnreadableAnswer if (asked, status) == ("bytes", 302) else UnexpectedAnswer),
            )
        else:
            assert 200 <= status <= 299
            check_value(value)


@pytest.mark.slow
@pytest.mark.parametrize("asked", ["a model", "place", "list"])
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.differing_executors],
)
@given(data=st.data())
def test_any_bytes_on_a_socket_are_a_value_or_an_error(
    vapi_service: Vapi, open_vapi: OpenVapi, asked: str, data: st.DataObject
) -> None:
    """What does not even look like HTTP is an error of this package as well, and the same client goes on."""
    body = in_json(CALL)
    good = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)
    head = st.lists(st.sampled_from(HEADS), max_size=4).map(lambda lines: b"\r\n".join([b"HTTP/1.1 200 OK", *lines]))
    sent = data.draw(
        st.binary(max_size=60)
        | st.integers(0, len(good)).map(lambda end: good[:end])
        | st.tuples(st.integers(0, 60), st.binary(min_size=1, max_size=3)).map(
            lambda place: good[: place[0]] + place[1] + good[place[0] + len(place[1]) :]
        )
        | head.map(lambda head: head + b"\r\n\r\n" + body)
    )
    endings: tuple[Ending, ...] = ("close", "reset")
    ending = data.draw(st.sampled_from(endings))
    vapi_service.fault("*", "/call", Fault.raw(sent, ending=ending))
    client = open_vapi(vapi_service, largest_answer=LIMIT, retries=0)
    try:
        check_value(ASKED[asked](client))
    except FacadeError as error:
        check_error(error)
    finally:
        client.close()


HEADS: Final = (
    b"content-length: 10", b"content-length: -1", b"content-length: x", b"content-length: 99999999999999999999",
    b"transfer-encoding: chunked", b"transfer-encoding: gzip", b"content-encoding: gzip", b"connection: close",
    b" folded", b"no colon", b"x: \xff\x00", b"\xff: y", b"x: " + b"y" * 200_000, b"content-type: \xff",
    b"retry-after: 1", b"upgrade: x", b"content-length: 10, 10",
)  # fmt: skip
