"""Whatever comes back, a caller gets a typed value or an error of this package: never anything else."""

from __future__ import annotations

import datetime as dt
import pickle
import warnings
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facade.errors import CallOutcomeUnknown, FacadeError, ServiceError
from facade.realtime import Answer, ClientSecret
from facade.realtime.locating import call_id
from facade.sdp import check_answer
from tests.facade.faults import Fault
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.odd_answers import ODD, VALUES, bent, in_json
from tests.facade.realtime.offering import ANSWER, OFFER, PAGE, SESSION
from tests.facade.realtime.test_locations import OTHERS, SHAPES
from tests.facade.wire import Answer as Sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.realtime import Realtime
    from tests.facade.clients import OpenRealtime
    from tests.facade.faults import Ending
    from tests.facade.realtime_service import Realtime as Service

CALL: Final = "rtc_1"
LIMIT: Final = 500_000


def _in_a_block(client: Realtime) -> Answer:
    with client.calls.session(OFFER) as call:
        return call


ASKED: Final[dict[str, Callable[[Realtime], Any]]] = {
    "create": lambda client: client.calls.create(OFFER, SESSION),
    "create, sure of its id": lambda client: client.calls.create(OFFER, require_call_id=True),
    "a block": _in_a_block,
    "accept": lambda client: client.calls.accept(CALL, SESSION),
    "reject": lambda client: client.calls.reject(CALL),
    "refer": lambda client: client.calls.refer(CALL, "tel:+15550100"),
    "hang up": lambda client: client.calls.hang_up(CALL),
    "make a secret": lambda client: client.client_secrets.create(SESSION),
}


# What may come


@st.composite
def bent_sdp(draw: st.DrawFn) -> bytes:
    """Take an answer that would fit, and change a few of its lines."""
    lines = draw(st.sampled_from([ANSWER, PAGE, OFFER])).splitlines(keepends=True)
    for _ in range(draw(st.integers(0, 4))):
        place = draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(["remove", "double", "cut", "replace", "move"])):
            case "remove" if len(lines) > 1:
                del lines[place]
            case "double":
                lines.insert(place, lines[place])
            case "cut":
                lines[place] = lines[place][: draw(st.integers(0, len(lines[place])))]
            case "replace":
                lines[place] = draw(st.binary(max_size=12)) + b"\r\n"
            case _:
                lines.append(lines.pop(place))
    return b"".join(lines)


SECRET: Final = {"value": "ek_1", "expires_at": 1_800_000_000, "session": {"id": "s"}}
REFUSAL: Final = {"error": {"message": "m", "type": "t", "param": None, "code": "c"}}
BODIES: Final = st.one_of(
    bent_sdp(),
    bent_sdp(),
    bent(SECRET, REFUSAL).map(in_json),
    VALUES.map(in_json),
    st.binary(max_size=100),
    st.sampled_from(ODD),
    st.just(b"v=0\r\n" * 60_000),
)
LOCATIONS: Final = st.sampled_from([found for found, _, _ in (*SHAPES.values(), *OTHERS.values()) if found is not None])
HEADERS: Final = st.fixed_dictionaries(
    {},
    optional={
        "content-type": st.sampled_from(["application/sdp"] * 6 + ["application/sdp;", "text/html", "", "\xff"]),
        "location": LOCATIONS | st.text(st.characters(min_codepoint=33, max_codepoint=255), max_size=40),
        "x-request-id": st.sampled_from(["", "r-1", "\xff", "x" * 5000]),
        "retry-after": st.sampled_from(["0", "1", "nan", "soon"]),
        "content-encoding": st.sampled_from(["identity", "gzip", "br"]),
    },
)
STATUSES: Final = st.sampled_from([201, 201, 201, 201, 200, 204, 303, 400, 404, 429, 500, 503]) | st.integers(100, 599)
ANSWERS: Final = st.builds(Sent, STATUSES, BODIES, HEADERS)

# What is to be true


def check(client: Realtime, asked: str, base_url: str = NOWHERE.address) -> None:
    """Ask for something, and check that what comes of it can be used, shown and stored."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        try:
            value = ASKED[asked](client)
        except FacadeError as error:
            check_error(error)
            return
    if isinstance(value, Answer):
        assert not check_answer(value.sdp, OFFER)
        assert value.call_id == call_id(value.location, base_url)[0]
        assert value.call_id or asked != "create, sure of its id"
    elif isinstance(value, ClientSecret):
        assert value.value
        assert value.expires_at is None or isinstance(value.expires_at, dt.datetime)
        assert isinstance(value.session, dict)
    else:
        assert value is None
    assert repr(value).isprintable()


def check_error(error: FacadeError) -> None:
    """Check that an error can be shown, stored and understood."""
    for shown in (str(error), repr(error)):
        assert shown.isprintable()
        assert len(shown) < 5_000
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - its own
    assert isinstance(error, ServiceError | CallOutcomeUnknown)
    assert (error.provider, bool(error.operation)) == ("openai", True)


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
@given(asked=st.sampled_from(sorted(ASKED)), several=st.lists(ANSWERS, min_size=1, max_size=4))
def test_any_row_of_answers_is_a_value_or_an_error(
    open_realtime: OpenRealtime, asked: str, several: list[Sent]
) -> None:
    """Any status with any head and body gives a typed value or an error, whatever was asked for."""
    transport = InProcess(*several)
    base_url = ("https://api.openai.com/v1", "https://voice.example.com/gateway/v1")[len(several) % 2]
    client = open_realtime(NOWHERE, transport=transport, base_url=base_url, largest_answer=LIMIT)
    check(client, asked, base_url)
    assert all(request.url.host in base_url for request in transport.requests)
    opened = [request for request in transport.requests if request.url.path.endswith("/realtime/calls")]
    turned_away = [answer.status in {429, 503} for answer in several]
    assert len(opened) <= 1 or all((turned_away + turned_away[-1:] * 4)[: len(opened) - 1])


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("status", [200, 201, 400])
def test_every_odd_body_is_a_value_or_an_error(open_realtime: OpenRealtime, asked: str, status: int) -> None:
    """No body that is known to be difficult is left to chance."""
    for body in ODD:
        head = {"content-type": "application/sdp", "location": f"/v1/realtime/calls/{CALL}"}
        check(open_realtime(NOWHERE, transport=InProcess(Sent(status, body, head)), largest_answer=LIMIT), asked)


@pytest.mark.parametrize("asked", ["create", "hang up", "make a secret"])
def test_every_status_is_a_value_or_an_error(open_realtime: OpenRealtime, asked: str) -> None:
    """Each status from 100 to 599 has its kind of error, unless it is a success."""
    for status in range(100, 600):
        transport = InProcess(Sent(status, ANSWER, {"content-type": "application/sdp"}))
        check(open_realtime(NOWHERE, transport=transport, retries=0), asked)


@pytest.mark.slow
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.differing_executors],
)
@given(data=st.data())
def test_any_bytes_on_a_socket_are_a_value_or_an_error(
    realtime_service: Service, open_realtime: OpenRealtime, data: st.DataObject
) -> None:
    """What does not even look like HTTP is an error of this package as well, and the call is opened once."""
    head = f"HTTP/1.1 201 Created\r\ncontent-type: application/sdp\r\nlocation: /v1/realtime/calls/{CALL}\r\n"
    good = head.encode() + b"content-length: %d\r\n\r\n%s" % (len(ANSWER), ANSWER)
    place = st.integers(0, len(head) + 40)
    sent = data.draw(
        st.binary(max_size=60)
        | st.integers(0, len(good)).map(lambda end: good[:end])
        | st.tuples(place, st.binary(min_size=1, max_size=3)).map(
            lambda change: good[: change[0]] + change[1] + good[change[0] + len(change[1]) :]
        )
    )
    endings: tuple[Ending, ...] = ("close", "reset")
    fault = Fault.raw(sent, ending=data.draw(st.sampled_from(endings)))
    realtime_service.fault("POST", "/v1/realtime/calls$", fault)
    before = len(realtime_service.asked("/calls"))
    client = open_realtime(realtime_service, largest_answer=LIMIT, retries=0)
    check(client, "create", realtime_service.address)
    client.close()
    assert len(realtime_service.asked("/calls")) == before + 1
