"""The services in miniature do what tests of the facade take for granted."""

from __future__ import annotations

import datetime as dt
import functools
import ssl
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest

from tests.facade.services import KEY, Fault, Vapi, VoiceAI

if TYPE_CHECKING:
    from collections.abc import Iterator

TO: Final = "+15550100"
ASKED: Final = {"assistantId": "a", "phoneNumberId": "p", "customer": {"number": TO}}
NOBODY: Final = "00000000-0000-4000-8000-000000000000"
DONE: Final = {TO: 1}
#: How long an answer is waited for that does not come.
PATIENCE: Final = 0.1
#: Made once: it takes longer than a test. Nothing here speaks TLS.
TRUSTED: Final = ssl.create_default_context()


@pytest.fixture
def client(vapi_service: Vapi) -> Iterator[httpx.Client]:
    """A plain client of Vapi in miniature, with its key."""
    headers = {"authorization": f"Bearer {KEY}"}
    with httpx.Client(base_url=vapi_service.address, headers=headers, verify=TRUSTED) as opened:
        yield opened


def place(client: httpx.Client, **fields: Any) -> httpx.Response:
    """Place a call."""
    return client.post("/call", json=ASKED | fields)


# Counting


def test_what_arrives_is_counted(vapi_service: Vapi, client: httpx.Client) -> None:
    """Requests are kept whole, accepted placements are counted by number, and one connection serves them all."""
    assert place(client, name="n").status_code == 201
    assert client.get(f"/call/{NOBODY}?a=1&a=2").status_code == 404
    assert client.post("/call", json={"assistantId": "a"}).status_code == 400
    first, second, third = vapi_service.arrived
    assert (first.method, first.path, first.json, first.done) == ("POST", "/call", {**ASKED, "name": "n"}, True)
    assert (second.query, second.headers["authorization"], second.done) == ({"a": ["1", "2"]}, f"Bearer {KEY}", False)
    assert not third.done
    assert vapi_service.placed == DONE
    assert vapi_service.accepted_connections == vapi_service.open_connections == 1


@pytest.mark.parametrize("kind", [Vapi, VoiceAI])
def test_a_wrong_key_is_refused(kind: type[Vapi | VoiceAI]) -> None:
    """Without the key nothing is carried out, and the answer is JSON."""
    with kind() as service:
        for headers in ({}, {"authorization": "Bearer other"}):
            answer = httpx.post(f"{service.address}/call", json=ASKED, headers=headers)
            assert answer.status_code == 401
            assert answer.json()
        assert not service.placed


def test_many_at_once_are_counted_one_by_one(vapi_service: Vapi, client: httpx.Client) -> None:
    """Requests on many connections at once neither disturb nor lose one another."""
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda _: place(client), range(64)))
    assert len({answer.json()["id"] for answer in answers}) == len(vapi_service.calls) == 64
    assert vapi_service.placed[TO] == 64


def test_nothing_is_left_behind() -> None:
    """When a service is closed, its threads are gone and its address refuses, also while requests are under way."""
    before = threading.active_count()
    service = Vapi()
    with pytest.raises(httpx.ConnectError):
        httpx.get(service.address)
    with service:
        service.fault("POST", "/call", Fault.silent(), times=None)
        service.fault("GET", "/call", Fault.endless(pace=0.01))
        with ThreadPoolExecutor(4) as pool, httpx.Client(base_url=service.address) as client:
            waiting = [pool.submit(client.post, "/call", json=ASKED, timeout=30) for _ in range(3)]
            waiting.append(pool.submit(client.get, "/call", timeout=30))
            service.wait_until(lambda: len(service.arrived) == 4)
            service.close()
            for future in waiting:
                assert isinstance(future.exception(), httpx.RemoteProtocolError | httpx.ReadError)
        with pytest.raises(httpx.ConnectError):
            httpx.get(service.address)
    assert threading.active_count() == before


# Faults


ANSWERS: Final = {
    "temporary": (Fault(status=503, headers={"retry-after": "1"}), 503, 0),
    "temporary after it was done": (Fault(status=503, done=True), 503, 1),
    "conflict": (Fault(status=409, body={"message": "no"}), 409, 0),
    "a page": (Fault.html(), 502, 0),
    "redirect": (Fault.redirect("/elsewhere"), 307, 0),
    "unheard of": (Fault(status=599, body="text"), 599, 0),
    "nothing": (Fault(status=204, done=True), 204, 1),
    "late": (Fault.late(0.01), 201, 1),
    "drop by drop": (Fault.dripping(1e-6), 201, 1),
    "late and bad": (Fault(status=500, seconds=0.01, body=b"\xff\xfe"), 500, 0),
}
BREAKS: Final = {
    "dropped": (Fault.dropped(), httpx.RemoteProtocolError, 1),
    "dropped before": (Fault.dropped(done=False), httpx.RemoteProtocolError, 0),
    "reset": (Fault.reset(), httpx.ReadError, 1),
    "reset before": (Fault.reset(done=False), httpx.ReadError, 0),
    "silent": (Fault.silent(), httpx.ReadTimeout, 1),
    "silent before": (Fault.silent(done=False), httpx.ReadTimeout, 0),
    "truncated": (Fault.truncated(), httpx.RemoteProtocolError, 1),
    "truncated chunks": (Fault.truncated(framing="chunked"), httpx.RemoteProtocolError, 1),
    "stalled": (Fault.stalled(), httpx.ReadTimeout, 1),
    "no end of headers": (Fault.endless(part="headers"), httpx.RemoteProtocolError, 1),
    "not HTTP": (Fault.raw(b"nonsense\r\n\r\n"), httpx.RemoteProtocolError, 0),
    "not final": (Fault(status=103), httpx.ReadTimeout, 0),
}


@pytest.mark.parametrize(("fault", "status", "placed"), ANSWERS.values(), ids=ANSWERS)
def test_a_fault_may_answer(vapi_service: Vapi, client: httpx.Client, fault: Fault, status: int, placed: int) -> None:
    """A fault answers as it says, whether the call was placed or not; the next request is answered as it should be."""
    vapi_service.fault("POST", "/call", fault)
    answer = place(client)
    assert (answer.status_code, vapi_service.placed[TO], vapi_service.arrived[0].done) == (status, placed, bool(placed))
    assert place(client).status_code == 201


@pytest.mark.parametrize(("fault", "error", "placed"), BREAKS.values(), ids=BREAKS)
def test_a_fault_may_break(
    vapi_service: Vapi, client: httpx.Client, fault: Fault, error: type[Exception], placed: int
) -> None:
    """A fault leaves without an answer in the way that it says; the next request is answered as it should be."""
    patience = PATIENCE if error is httpx.ReadTimeout else 5
    vapi_service.fault("POST", "/call", fault)
    with pytest.raises(error):
        client.post("/call", json=ASKED, timeout=patience)
    assert vapi_service.placed[TO] == placed
    assert place(client).status_code == 201


@pytest.mark.parametrize("framing", ["length", "chunked", "close"])
def test_a_big_answer_is_valid(vapi_service: Vapi, client: httpx.Client, framing: Any) -> None:
    """Ten megabytes arrive as JSON, however they are framed."""
    vapi_service.fault("POST", "/call", Fault.big(framing=framing, done=False))
    answer = place(client)
    assert len(answer.content) == 10 * 1024 * 1024
    assert answer.json().keys() == {"id"}


def test_an_endless_answer_does_not_end(vapi_service: Vapi, client: httpx.Client) -> None:
    """It comes for as long as it is read."""
    vapi_service.fault("POST", "/call", Fault.endless())
    read = 0
    with client.stream("POST", "/call", json=ASKED) as answer:
        for part in answer.iter_raw():
            read += len(part)
            if read > 30_000_000:
                break
    assert read > 30_000_000


def test_a_request_can_be_cut(vapi_service: Vapi, client: httpx.Client) -> None:
    """The connection breaks while the request still arrives; what came of it is kept, and nothing is carried out."""
    vapi_service.fault("POST", "/call", Fault.cut(1000))
    with pytest.raises(httpx.TransportError):
        place(client, name="n" * 10_000_000)
    assert len(vapi_service.arrived[0].body) == 1000
    assert not vapi_service.placed


def test_faults_happen_in_turn_and_as_often_as_they_were_planned(vapi_service: Vapi, client: httpx.Client) -> None:
    """A fault strikes requests of its method whose path begins, or with `$` ends, as it says."""
    vapi_service.fault("POST", "/call", Fault(status=429), times=2)
    vapi_service.fault("POST", "/call", Fault(status=502))
    vapi_service.fault("GET", "/call$", Fault(status=500), times=None)
    assert client.get(f"/call/{NOBODY}").status_code == 404
    assert [place(client).status_code for _ in range(4)] == [429, 429, 502, 201]
    assert [client.get("/call").status_code for _ in range(3)] == [500, 500, 500]


def test_a_fault_has_to_say_what_is_answered() -> None:
    """What carries nothing out has no answer to send, and what is not read whole cannot be carried out."""
    with pytest.raises(ValueError, match="needs a status"):
        Fault(seconds=1)
    with pytest.raises(ValueError, match="not read whole"):
        Fault(done=True, reads=1)


@pytest.mark.parametrize("after_an_answer", [True, False])
def test_a_connection_can_be_closed_without_a_word(
    vapi_service: Vapi, client: httpx.Client, *, after_an_answer: bool
) -> None:
    """After an answer or later, a pool may be left with a connection that is of no use any more."""
    if after_an_answer:
        vapi_service.fault("POST", "/call", Fault(done=True, ending="close"))
    assert place(client).status_code == 201
    if after_an_answer:
        vapi_service.wait_until(lambda: vapi_service.open_connections == 0)
    vapi_service.close_connections()
    assert vapi_service.open_connections == 0
    assert place(client).status_code == 201
    assert vapi_service.accepted_connections == 2


# Vapi


def test_the_life_of_a_call_is_written_by_the_test(vapi_service: Vapi, client: httpx.Client) -> None:
    """Each GET of a call finds its next state, with the times that belong to it; then it stays as it is."""
    vapi_service.script("next", ["ringing", "in-progress", {"status": "ended", "endedReason": "customer-busy"}])
    path = f"/call/{place(client).json()['id']}"
    seen = [client.get(path).json() for _ in range(4)]
    assert [call["status"] for call in seen] == ["ringing", "in-progress", "ended", "ended"]
    assert ["startedAt" in call for call in seen] == [False, True, True, True]
    assert seen[2] == seen[3]
    assert (seen[3]["endedReason"], "endedAt" in seen[3]) == ("customer-busy", True)
    vapi_service.calls[seen[0]["id"]]["status"] = "what comes next year"
    assert client.get(path).json()["status"] == "what comes next year"


def test_a_batch_tells_of_each_number(vapi_service: Vapi, client: httpx.Client) -> None:
    """Calls and refusals stand side by side, and only calls are counted."""
    vapi_service.refused["+15550101"] = "not this one"
    customers = [{"number": TO}, {"number": "+15550101"}]
    batch = client.post("/call", json={"assistantId": "a", "phoneNumberId": "p", "customers": customers}).json()
    assert [call["customer"] for call in batch["results"]] == customers[:1]
    assert batch["errors"] == [{"customer": customers[1], "error": "not this one"}]
    assert vapi_service.placed == DONE


def test_calls_are_listed_as_the_filters_say(vapi_service: Vapi, client: httpx.Client) -> None:
    """A list is bounded by its limit and its moments, newest first, ties in a fixed order."""
    for seconds in (0, 1, 1, 2):
        vapi_service.now = functools.partial(dt.datetime, 2026, 8, 18, 12, 0, seconds, tzinfo=dt.UTC)
        vapi_service.add_call(name=str(len(vapi_service.calls)), assistantId=f"of {seconds}")

    def names(**query: Any) -> str:
        return "".join(call["name"] for call in client.get("/call", params=query).json())

    assert names() == "3210"
    assert names(limit=2) == "32"
    assert names(createdAtLe="2026-08-18T12:00:01.000Z") == "210"
    assert names(createdAtLt="2026-08-18T12:00:01.000Z") == "0"
    assert names(createdAtGe="2026-08-18T14:00:01+02:00", createdAtLe="2026-08-18T12:00:01Z") == "21"
    assert names(createdAtGt="2026-08-18T12:00:01Z", assistantId="of 2") == "3"
    assert client.get("/call?limit=1001").status_code == 400
    vapi_service.order = "oldest"
    assert names(limit=3) == "012"
    vapi_service.order = "any"
    assert sorted(names()) == list("0123")


def test_the_control_address_takes_messages_without_the_key(vapi_service: Vapi, client: httpx.Client) -> None:
    """Messages are kept, an end-call ends at once or as the test says, and a key that was sent along is noticed."""
    call = place(client).json()
    control = call["monitor"]["controlUrl"]
    assert httpx.post(control, json={"type": "say", "content": "Hello"}).is_success
    assert not vapi_service.leaks
    vapi_service.after_end_call = ["in-progress", "ended"]
    assert httpx.post(control, json={"type": "end-call"}).is_success
    states = [client.get(f"/call/{call['id']}").json()["status"] for _ in range(2)]
    assert states == ["in-progress", "ended"]
    assert vapi_service.controlled == [
        (call["id"], {"type": "say", "content": "Hello"}),
        (call["id"], {"type": "end-call"}),
    ]
    assert client.post(control, json={"type": "end-call"}).status_code == 404
    assert [request.path for request in vapi_service.leaks] == [f"/control/{call['id']}"]
    vapi_service.arrived.clear()
