"""Realtime calls over sockets: events beside a call, a peer that answers for real, and calls that come in."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest

from facade.errors import NotFound, Unauthenticated
from facade.realtime import AsyncRealtime, Realtime
from facade.sandbox.clock import TurnedClock
from facade.sandbox.realtime import Realtime as Service
from facade.sandbox.realtime.hearing import ECHO, SAID
from facade.sandbox.serving import Server
from facade.sandbox.wire import Request
from facade.sandbox.world import KEY, Post, Reply, World
from tests.facade.extras import extra
from tests.facade.realtime.offering import OFFER

if TYPE_CHECKING:
    from collections.abc import Iterator

SESSION = {"type": "realtime", "model": "gpt-realtime-2", "instructions": "Be brief."}


@pytest.fixture
def service() -> Service:
    """A service with a world of its own."""
    return Service(World(TurnedClock()))


@pytest.fixture
def address(service: Service) -> Iterator[str]:
    """Where the service is served."""
    with Server({"openai": service}) as server:
        yield f"{server.address('openai')}/v1"


def test_who_attaches_hears_and_is_heard(service: Service, address: str) -> None:
    """A session is changed, a response is made up, anything else comes back, and hanging up closes cleanly."""
    extra("websockets")
    with Realtime(KEY, address) as client:
        call = client.calls.create(OFFER, SESSION)
        assert call.call_id is not None
        with client.calls.attach(call.call_id) as events:
            events.send({"type": "session.update", "session": {"type": "realtime", "instructions": "Be kind."}})
            updated = events.receive(timeout=10)
            assert updated is not None
            assert (updated.type, updated.data["session"]["instructions"]) == ("session.updated", "Be kind.")
            assert updated.data["session"]["model"] == "gpt-realtime-2"
            events.send({"type": "response.create"})
            types = [event.type for _ in range(2) if (event := events.receive(timeout=10))]
            assert types == ["response.created", "response.done"]
            events.send({"type": "conversation.item.create", "item": {"text": "ü"}})
            echo = events.receive(timeout=10)
            assert echo is not None
            assert (echo.type, echo.data["event"]["item"]) == (ECHO, {"text": "ü"})
            events.send({"type": "session.update", "session": {"instructions": "No type."}})
            error = events.receive(timeout=10)
            assert error is not None
            assert (error.type, error.data["error"]["param"]) == ("error", "session.type")
            client.calls.hang_up(call.call_id)
            assert list(events) == []
        assert [event["type"] for event in service.calls[call.call_id].heard] == [
            "session.update", "response.create", "conversation.item.create", "session.update",
        ]  # fmt: skip
        assert SAID


def test_only_the_accounts_key_attaches_and_only_to_calls_that_are_open(
    address: str, caplog: pytest.LogCaptureFixture
) -> None:
    """A client secret watches nothing, as it is with the service; no log calls a refusal a fault."""
    extra("websockets")
    with Realtime(KEY, address) as client:
        call_id = client.calls.create(OFFER, SESSION).call_id or ""
        secret = client.client_secrets.create(SESSION).value
        for key, wanted, error in (
            (secret, call_id, NotFound),
            (KEY, "rtc_unknown", NotFound),
            ("another", call_id, Unauthenticated),
        ):
            with Realtime(key, address) as other, pytest.raises(error):
                other.calls.attach(wanted).open()
        client.calls.hang_up(call_id)
        with pytest.raises(NotFound) as over:
            client.calls.attach(call_id).open()
    assert over.value.code == "call_id_not_found"
    assert not caplog.records


def test_a_call_ends_after_an_hour(service: Service) -> None:
    """The service's own limit, on a clock that is turned."""
    call_id = service.answer(_opening()).headers["location"].rpartition("/")[2]
    clock = service.world.clock
    assert isinstance(clock, TurnedClock)
    clock.advance(3599)
    assert service.calls[call_id].state == "open"
    clock.advance(1)
    assert service.calls[call_id].state == "ended"


def test_a_client_secret_expires(service: Service) -> None:
    """Afterwards it opens nothing; a call that is open goes on."""
    made = service.answer(_asking("client_secrets", b'{"expires_after": {"anchor": "created_at", "seconds": 10}}'))
    assert made.status == 200
    (secret,) = service.secrets
    raw = Request(
        method="POST",
        path="/v1/realtime/calls",
        headers={"authorization": f"Bearer {secret}", "content-type": "application/sdp"},
        body=OFFER,
    )
    assert service.answer(raw).status == 201
    assert isinstance(service.world.clock, TurnedClock)
    service.world.clock.advance(10)
    assert service.answer(raw).status == 401
    assert [call.state for call in service.calls.values()] == ["open"]


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"expires_after": {"seconds": 9}}, "expires_after.seconds"),
        ({"expires_after": {"seconds": 7201}}, "expires_after.seconds"),
        ({"expires_after": {"seconds": "x"}}, "expires_after.seconds"),
        ({"expires_after": {"anchor": "now"}}, "expires_after.anchor"),
        ({"expires_after": {"hours": 1}}, "expires_after.hours"),
        ({"expires_after": 600}, "expires_after"),
        ({"session": {}}, "session.type"),
        ({"wings": 2}, "wings"),
    ],
    ids=range(8),
)
def test_what_is_wrong_about_a_client_secret_is_named(service: Service, body: dict[str, Any], param: str) -> None:
    """And none is given out."""
    answer = service.answer(_asking("client_secrets", json.dumps(body).encode()))
    assert (answer.status, json.loads(answer.body)["error"]["param"]) == (400, param)
    assert not service.secrets


@pytest.mark.parametrize("session", [b'{"type": "realtime", "speed": NaN}', b"\xff", b"[" * 100_000, b"[]", b""])
def test_only_json_is_taken_for_json(service: Service, session: bytes) -> None:
    """Python itself takes more for it than the service does."""
    answer = service.answer(_opening(session))
    assert (answer.status, json.loads(answer.body)["error"]["param"]) == (400, "session")
    assert not service.calls


def test_a_call_over_sip_is_taken_passed_on_and_turned_away(service: Service) -> None:
    """One step after the other; what is over has no steps any more."""
    first, second, third = service.ring(), service.ring(), service.ring()
    assert service.answer(_asking(f"calls/{first}/refer", b'{"target_uri": "tel:+15550100"}')).status == 404
    assert service.answer(_asking(f"calls/{first}/accept", b'{"type": "realtime"}')).status == 200
    assert service.answer(_asking(f"calls/{first}/accept", b'{"type": "realtime"}')).status == 404
    for body in (b"{}", b'{"target_uri": "+15550100"}', b'{"target_uri": "tel:+15550100", "wings": 2}', b""):
        assert service.answer(_asking(f"calls/{first}/refer", body)).status == 400
    assert service.answer(_asking(f"calls/{first}/refer", b'{"target_uri": "tel:+15550100"}')).status == 200
    for body in (b'{"status_code": 200}', b'{"status_code": true}', b'{"wings": 2}', b"[]"):
        assert service.answer(_asking(f"calls/{second}/reject", body)).status == 400
    assert service.answer(_asking(f"calls/{second}/reject", b'{"status_code": 486}')).status == 200
    assert service.answer(_asking(f"calls/{third}/reject", b"")).status == 200
    assert [call.state for call in service.calls.values()] == ["referred", "rejected", "rejected"]


def test_a_call_over_webrtc_is_not_passed_on(service: Service) -> None:
    """There is nobody whom a telephone network could connect."""
    call_id = service.answer(_opening()).headers["location"].rpartition("/")[2]
    answer = service.answer(_asking(f"calls/{call_id}/refer", b'{"target_uri": "tel:+15550100"}'))
    assert (answer.status, service.calls[call_id].state) == (400, "open")


def test_a_call_that_comes_in_is_told_of_and_signed(service: Service) -> None:
    """By the rules of Standard Webhooks, worked out here anew."""
    posts: list[Post] = []

    def deliver(post: Post) -> Reply:
        posts.append(post)
        return Reply(status=200)

    service.world.deliver = deliver
    service.webhook_url = "http://127.0.0.1:9/hook"
    call_id = service.ring(from_="+15550142")
    (post,) = posts
    key = base64.b64decode(service.webhook_secret.removeprefix("whsec_"))
    signed = f"{post.headers['webhook-id']}.{post.headers['webhook-timestamp']}.".encode() + post.body
    digest = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    assert post.headers["webhook-signature"] == f"v1,{digest}"
    assert call_id.encode() in post.body
    assert b"+15550142" in post.body


@pytest.mark.parametrize(
    ("session", "param"),
    [
        ({}, "session.type"),
        ({"type": "realtime", "voice": "marin"}, "session.voice"),
        ({"type": "realtime", "wings": 2}, "session.wings"),
        ({"type": "realtime", "audio": {"output": {"voice": "marin", "volume": 3}}}, "session.audio.output.volume"),
        ({"type": "realtime", "audio": {"output": {"speed": 9}}}, "session.audio.output.speed"),
        ({"type": "realtime", "tools": [{"type": "function", "name": "f", "wings": 1}]}, "session.tools[0].wings"),
        ({"type": "realtime", "max_output_tokens": 5000}, "session.max_output_tokens"),
        ({"type": "transcription"}, "session.type"),
    ],
    ids=range(8),
)
def test_a_session_is_checked_to_its_last_field(service: Service, session: dict[str, Any], param: str) -> None:
    """What is wrong or unknown is refused by its name, and no call is opened."""
    answer = service.answer(_opening(json.dumps(session).encode()))
    assert (answer.status, json.loads(answer.body)["error"]["param"]) == (400, param)
    assert not service.calls


@pytest.mark.slow
def test_a_real_peer_answers(service: Service, address: str) -> None:
    """It plays a tone, and comes back with what it is told; hanging up ends it."""
    extra("aiortc")
    from facade.sandbox.realtime.peer import HERTZ  # noqa: PLC0415 - with what is optional
    from facade.webrtc import Peer  # noqa: PLC0415 - see above
    from tests.facade.realtime.loopback import run  # noqa: PLC0415 - see above
    from tests.facade.realtime.loopback_service import hertz_of  # noqa: PLC0415 - see above

    async def scenario() -> None:
        async with AsyncRealtime(KEY, address) as client, Peer() as peer:
            async with client.calls.session(await peer.offer(), SESSION) as answer:
                await peer.accept(answer)
                await peer.send({"type": "input_audio_buffer.clear", "n": 1})
                events = peer.events()
                first, second = await anext(events), await anext(events)
                assert (first.type, first.data["session"]["instructions"]) == ("session.created", "Be brief.")
                assert (second.type, second.data["event"]["n"]) == (ECHO, 1)
                assert await hertz_of(peer.audio) == pytest.approx(HERTZ, abs=20)
            assert [event async for event in events] == []
        await asyncio.sleep(0)

    run(scenario)
    assert [call.state for call in service.calls.values()] == ["ended"]


@pytest.mark.slow
def test_a_caller_who_leaves_ends_the_call(service: Service, address: str) -> None:
    """Without hanging up; and what was heard until then is kept nowhere."""
    extra("aiortc")
    from facade.webrtc import Peer  # noqa: PLC0415 - with what is optional
    from tests.facade.realtime.loopback import run  # noqa: PLC0415 - see above

    over = threading.Event()

    async def scenario() -> None:
        async with AsyncRealtime(KEY, address) as client, Peer() as peer:
            answer = await client.calls.create(await peer.offer(), SESSION)
            await peer.accept(answer)
            assert answer.call_id is not None
            service.calls[answer.call_id].listeners.append(lambda event: over.set() if event is None else None)
        assert await asyncio.to_thread(over.wait, 10)

    run(scenario)
    assert [call.state for call in service.calls.values()] == ["ended"]


def _asking(path: str, body: bytes, kind: str = "application/json") -> Request:
    headers = {"authorization": f"Bearer {KEY}", "content-type": kind}
    return Request(method="POST", path=f"/v1/realtime/{path}", headers=headers, body=body)


def _opening(session: bytes = b'{"type": "realtime"}') -> Request:
    parts = [b'name="sdp"\r\n\r\n' + OFFER, b'name="session"\r\n\r\n' + session]
    body = b"".join(b"--b\r\nContent-Disposition: form-data; " + part + b"\r\n" for part in parts) + b"--b--\r\n"
    return _asking("calls", body, "multipart/form-data; boundary=b")
