"""Whatever a service answers, a caller gets a typed value or an error of this package: never anything else."""

from __future__ import annotations

import copy
import gzip
import json
import pickle
import zlib
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from facade.calls import Call, Reconciliation, Token
from facade.errors import (
    CallOutcomeUnknown,
    FacadeError,
    InvalidRequest,
    RateLimited,
    Refused,
    ServerFault,
    ServiceError,
    UnexpectedAnswer,
    UnreadableAnswer,
)
from facade.unpacking import TooLarge, Unreadable, unpacked
from generated.runtime.types import File
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
from tests.facade.in_process import NOWHERE, InProcess, Pieces, response
from tests.facade.services import Answer, Fault, Vapi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from facade.vapi import Vapi as Client
    from tests.facade.clients import OpenVapi

TO: Final = "+15550100"
LIMIT: Final = 50_000
MOMENT: Final = "2026-01-02T03:04:05.678Z"
TOKEN: Final = Token(provider="vapi", key="a-key-of-ours", since=models.Call.from_dict(
    {"id": "c", "orgId": "o", "createdAt": MOMENT, "updatedAt": MOMENT}
).created_at)  # fmt: skip

#: A call with all that the facade looks at.
CALL: Final[dict[str, Any]] = {
    "id": "c-1",
    "orgId": "o",
    "createdAt": MOMENT,
    "updatedAt": MOMENT,
    "type": "outboundPhoneCall",
    "status": "ended",
    "endedReason": "customer-busy",
    "startedAt": MOMENT,
    "endedAt": MOMENT,
    "name": "n [a-key-of-ours]",
    "assistantId": "a",
    "assistant": {"name": "n", "model": {"provider": "openai", "model": "gpt-4o", "messages": [{"role": "system", "content": "c"}]}},
    "phoneNumber": {"twilioPhoneNumber": "+15550199", "twilioAccountSid": "s"},
    "customer": {"number": TO, "sipUri": "sip:a@example.com", "name": "n"},
    "schedulePlan": {"earliestAt": MOMENT},
    "monitor": {"controlUrl": "http://nowhere.invalid/control/c-1", "listenUrl": "wss://nowhere.invalid/c-1"},
    "artifact": {
        "transcript": "t",
        "recordingUrl": "https://example.com/r",
        "recording": {"stereoUrl": "https://example.com/s", "mono": {"combinedUrl": "https://example.com/m"}},
        "messages": [{"role": "bot", "message": "m", "time": 1, "endTime": 2, "secondsFromStart": 3}],
    },
    "analysis": {"summary": "s", "structuredData": {"a": [1, None]}},
    "costs": [{"type": "transport", "minutes": 1, "cost": 0.1}],
    "cost": 0.1,
}
BATCH: Final[dict[str, Any]] = {
    "results": [CALL],
    "errors": [{"customer": {"number": TO}, "error": "e"}],
    "subscriptionLimits": {"concurrencyBlocked": False, "remainingConcurrentCalls": 3},
}
NUMBER: Final[dict[str, Any]] = {
    "id": "p-1", "orgId": "o", "createdAt": MOMENT, "updatedAt": MOMENT, "provider": "vapi", "number": "+15550199",
}  # fmt: skip

# What may come


SCALARS: Final = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20),
    st.sampled_from([
        MOMENT, "2026-01-02", "2026-01-02T03:04:05", "9999-12-31T23:59:60Z", "0001-01-01T00:00:00+23:59", "c-1", "", "..",
        "ended", "in-progress", "scheduled", "outboundPhoneCall", "customer-busy", "openai", TO, "\ud800", 10**400, -1e308,
        "http://nowhere.invalid/control/c", "https://x.vapi.ai:1/", "https://[", "https://a@x.vapi.ai/", "https://x.vapi.ai/%",
    ]),
)  # fmt: skip
VALUES: Final = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@st.composite
def bent(draw: st.DrawFn, *wholes: Any) -> Any:
    """Take something that would fit, and change it in a few places."""
    whole = copy.deepcopy(draw(st.sampled_from(wholes)))
    for _ in range(draw(st.integers(0, 3))):
        places = list(_places(whole))
        if not places:
            break
        holder, key = places[draw(st.integers(0, len(places) - 1))]
        what = draw(st.sampled_from(["replace", "remove", "add", "double"]))
        if what == "remove":
            del holder[key]
        elif what == "add" and isinstance(holder, dict):
            holder[draw(st.text(max_size=8))] = draw(VALUES)
        elif what == "double" and isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        else:
            holder[key] = draw(VALUES)
    return whole


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield value, key
        yield from _places(value[key])


def in_json(value: Any) -> bytes:
    """Write JSON as services do, also what they should not write."""
    return json.dumps(value, ensure_ascii=True).encode()


ODD: Final = (
    b"", b" ", b"null", b"NaN", b"-Infinity", b'{"id": NaN}', b'{"id": 1e999}', b"1" * 5000, b'"' + b"x" * 9000 + b'"',
    b"<html><body>Bad Gateway</body></html>", b'{"id": "c-1"', b"\xff\xfe{\x00}\x00", b"\xef\xbb\xbf{}", b'"\\ud800"',
    b'{"id": "\xff"}', b'{"id": "c-1", "id": "c-2"}', b"[" * 49_000, b'{"a":' * 9_000, b"[" * 990 + b"]" * 990,
    b"[" * 500 + b"]" * 500, b'{"error":' * 960 + b"1" + b"}" * 960, b'{"message":' * 330 + b'"m"' + b"}" * 330,
    b'{"detail": [{"loc": ["body", {}], "msg": "m"}, 1, null]}', b'{"message": ["a", 1]}', b'{"error": {"error": {}}}',
    b'{"message": "\\ud83d", "code": "\\u0000\\u202e"}', b" " * 60_000, b"[" + b"{}," * 5_000 + b"{}]",
    b'{"message": "' + b"m" * 40_000 + b'"}', b"\r\n" * 20,
)  # fmt: skip
BODIES: Final = st.one_of(
    bent(CALL, BATCH, [CALL], [CALL, {**CALL, "id": "c-2"}], [NUMBER], NUMBER).map(in_json),
    bent({"message": ["m"], "error": "e", "statusCode": 400}, {"detail": [{"loc": ["a"], "msg": "m"}]}).map(in_json),
    VALUES.map(in_json),
    st.binary(max_size=200),
    st.sampled_from(ODD),
)
BOMB: Final = gzip.compress(b" " * 200_000)


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


#: How a body is compressed, and what is said of it.
ENCODINGS: Final[dict[str | None, list[Callable[[bytes], bytes]]]] = {
    None: [lambda body: body],
    "gzip": [gzip.compress, lambda body: body, lambda body: _cut(gzip.compress(body)), lambda _: BOMB, lambda body: zlib.compress(body)],
    "deflate": [zlib.compress, lambda body: zlib.compress(body)[2:-4], lambda body: body, gzip.compress],
    "gzip, gzip": [lambda body: gzip.compress(gzip.compress(body)), lambda _: gzip.compress(BOMB)],
    "identity": [lambda body: body],
    "br": [lambda body: body],
    "GZIP ,": [gzip.compress],
    "\xff": [lambda body: body],
}


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    """Draw an answer of any status."""
    status = draw(st.sampled_from([200, 200, 201, 204, 302, 400, 404, 429, 500, 503]) | st.integers(100, 599))
    encoding = draw(st.sampled_from([None, None, None, *ENCODINGS]))
    body = draw(st.sampled_from(ENCODINGS[encoding]))(draw(BODIES))
    headers = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "content-type": st.sampled_from(["application/json", "text/html; charset=x", "", "\xff", "x" * 500]),
                "retry-after": st.sampled_from(["0", "1", "-1", "1e9", "nan", "inf", "soon", "", "1_0", "\xb2"])
                | st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=40)
                | st.sampled_from(["Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 99 Oct 99999 07:28:00", "0 -", "Mon, 1 Jan"]),
                "location": st.sampled_from(["", "/elsewhere", "https://example.com/\xff", "::"]),
                "x-request-id": st.sampled_from(["", "r-1", "\xff", "x" * 5000, "r\x01"]),
            },
        )
    )
    return Answer(status, body, headers if encoding is None else {**headers, "content-encoding": encoding})


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
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.differing_executors, HealthCheck.too_slow, HealthCheck.data_too_large],
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
            assert isinstance(cause, kinds.get(status // 100, UnreadableAnswer if (asked, status) == ("bytes", 302) else UnexpectedAnswer))
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
    ending = data.draw(st.sampled_from(["close", "reset"]))
    vapi_service.fault("*", "/call", Fault.raw(sent, ending=ending), times=1)
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


# Limits


def test_a_large_answer_is_refused_without_reading_on(open_vapi: OpenVapi) -> None:
    """Once an answer is beyond the limit, no more of it is asked for, and it is closed."""
    for status, kind in ((200, UnreadableAnswer), (400, InvalidRequest), (500, ServerFault)):
        pieces = Pieces(iter([b" " * 1000] * 10_000))
        service = InProcess(httpx.Response(status, stream=pieces))
        client = open_vapi(NOWHERE, transport=service, largest_answer=10_000, retries=0)
        with pytest.raises(ServiceError, match="larger than 10000 bytes") as caught:
            client.calls.get("c-1")
        assert type(caught.value) is kind
        assert pieces.taken == 11
        assert pieces.closed


def test_an_endless_answer_is_refused(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A body that never ends is left as soon as it is beyond the limit."""
    vapi_service.fault("GET", "/call", Fault.endless(), times=None)
    with pytest.raises(UnreadableAnswer, match="larger than"):
        open_vapi(vapi_service, largest_answer=10_000_000).calls.get("c-1")
    assert len(vapi_service.arrived) == 1


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "gzip, gzip"])
def test_what_would_grow_too_large_is_refused(open_vapi: OpenVapi, encoding: str) -> None:
    """A small body that would expand beyond the limit is not expanded beyond it."""
    body = b" " * 40_000_000
    packed = zlib.compress(body) if encoding == "deflate" else gzip.compress(body)
    packed = gzip.compress(packed) if "," in encoding else packed
    client = open_vapi(NOWHERE, transport=InProcess(Answer(200, packed, {"content-encoding": encoding})))
    with pytest.raises(UnreadableAnswer, match="larger than 33554432 bytes"):
        client.calls.get("c-1")


def test_the_limit_is_the_last_that_fits(open_vapi: OpenVapi) -> None:
    """An answer of exactly the limit is read, compressed or not."""
    body = in_json(CALL)
    for sent, encoding in ((body, "identity"), (gzip.compress(body), "gzip"), (zlib.compress(body), "deflate")):
        service = InProcess(Answer(200, sent, {"content-encoding": encoding}))
        assert open_vapi(NOWHERE, transport=service, largest_answer=max(len(body), len(sent))).calls.get("c-1").ended
        if len(sent) <= len(body):
            with pytest.raises(UnreadableAnswer, match="larger than"):
                open_vapi(NOWHERE, transport=service, largest_answer=len(body) - 1).calls.get("c-1")


# Compression


def test_what_was_compressed_is_read(open_vapi: OpenVapi) -> None:
    """All that requests ask for is understood, also in parts, and with something behind it."""
    body = in_json(CALL)
    packed = (
        ("gzip", gzip.compress(body)),
        ("x-gzip", gzip.compress(body)),
        ("GZip", gzip.compress(body)),
        ("gzip", gzip.compress(body[:10]) + gzip.compress(body[10:])),
        ("gzip", gzip.compress(body) + b"\0" * 100),
        ("deflate", zlib.compress(body)),
        ("deflate", zlib.compress(body)[2:-4]),
        ("gzip, deflate", zlib.compress(gzip.compress(body))),
        ("identity", body),
    )
    for encoding, sent in packed:
        service = InProcess(Answer(200, sent, {"content-encoding": encoding}))
        assert open_vapi(NOWHERE, transport=service).calls.get("c-1").ended


@given(parts=st.lists(st.binary(max_size=300), min_size=1, max_size=5), limit=st.integers(0, 600))
def test_compressed_parts_are_one(parts: list[bytes], limit: int) -> None:
    """Whatever was compressed comes back whole, or is refused if it is beyond the limit."""
    packed = b"".join(map(gzip.compress, parts))
    whole = b"".join(parts)
    if len(whole) > limit:
        with pytest.raises(TooLarge):
            unpacked(packed, "gzip", limit)
    else:
        assert unpacked(packed, "gzip", limit) == whole


def test_many_empty_parts_take_no_time() -> None:
    """A body of nothing but beginnings is not followed to its end: that would take a day."""
    with pytest.raises(Unreadable):
        unpacked(gzip.compress(b"") * 500_000, "gzip", LIMIT)


@given(data=st.binary(max_size=300), encoding=st.sampled_from(["gzip", "deflate", "br", "gzip, deflate", ","]))
def test_any_bytes_can_be_said_to_be_compressed(data: bytes, encoding: str) -> None:
    """What is not compressed as it says is told apart, never returned in part."""
    try:
        result = unpacked(data, encoding, LIMIT)
    except (TooLarge, Unreadable):
        return
    assert isinstance(result, bytes)
