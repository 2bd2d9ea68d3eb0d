"""The service in miniature refuses what the real one is known to refuse, so that these tests would notice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest

from tests.facade.realtime.offering import ANSWER, OFFER, stored
from tests.facade.realtime_service import call_named

if TYPE_CHECKING:
    from tests.facade.realtime_service import Realtime as Service

JSON: Final = b'{"type":"realtime"}'


def parts(**changes: Any) -> list[tuple[str, tuple[str | None, bytes, str]]]:
    """Return the parts of a request as httpx takes them, with other ones in their place."""
    found: dict[str, Any] = {"sdp": (None, OFFER, "application/sdp"), "session": (None, JSON, "application/json")}
    return [(name, part) for name, part in (found | changes).items() if part is not None]


def post(service: Service, path: str = "", key: str | None = None, **request: Any) -> httpx.Response:
    """Ask the service as any program would."""
    headers = {"authorization": f"Bearer {key or service.key}", **request.pop("headers", {})}
    with httpx.Client(trust_env=False) as client:
        return client.post(f"{service.address}/realtime/calls{path}", headers=headers, **request)


def test_a_plain_client_opens_a_call(realtime_service: Service) -> None:
    """What httpx sends of the same parts is taken, and answered as the page says."""
    reply = post(realtime_service, files=parts())
    assert (reply.status_code, reply.headers["content-type"]) == (201, "application/sdp")
    assert reply.headers["location"] == f"/v1/realtime/calls/{call_named(1)}"
    assert reply.content == ANSWER
    assert post(realtime_service, files=parts(session=None)).status_code == 201


@pytest.mark.parametrize(
    "files",
    [
        parts(sdp=("offer.sdp", OFFER, "application/sdp")),
        parts(sdp=(None, OFFER, "text/plain")),
        parts(sdp=None),
        parts(session=(None, JSON, "text/plain")),
        parts(session=(None, b"[]", "application/json")),
        parts(session=(None, b"{}", "application/json")),
        parts(model=(None, b"gpt-realtime-2", "text/plain")),
        parts(sdp=(None, OFFER[:-2], "application/sdp")),
        parts(sdp=(None, stored("offer_without_audio"), "application/sdp")),
        parts(sdp=(None, OFFER[3:], "application/sdp")),
    ],
    ids=range(10),
)
def test_what_is_not_as_it_should_be_is_refused(realtime_service: Service, files: Any) -> None:
    """File names, other types, other parts, and offers that cannot be read."""
    reply = post(realtime_service, files=files)
    assert (reply.status_code, reply.json()["error"].keys()) == (400, {"message", "type", "param", "code"})
    assert not realtime_service.calls


def test_the_offer_alone_takes_a_client_secret(realtime_service: Service) -> None:
    """With the account's key it is refused; so is the header of the beta, and any wrong key."""
    raw: dict[str, Any] = {"content": OFFER, "headers": {"content-type": "application/sdp"}}
    assert post(realtime_service, **raw).status_code == 400
    realtime_service.give_out("ek_1", {"type": "realtime"})
    assert post(realtime_service, key="ek_1", **raw).status_code == 201
    assert post(realtime_service, key="ek_2", **raw).status_code == 401
    assert post(realtime_service, files=parts(), headers={"openai-beta": "realtime=v1"}).status_code == 400


def test_calls_have_a_life(realtime_service: Service) -> None:
    """What does not fit the state of a call is refused: a call that is over is not found any more."""
    call = realtime_service.ring()
    assert post(realtime_service, f"/{call}/refer", json={"target_uri": "tel:+15550100"}).status_code == 404
    assert post(realtime_service, f"/{call}/accept", json={}).status_code == 400
    assert post(realtime_service, f"/{call}/accept", content=JSON).status_code == 200
    assert post(realtime_service, f"/{call}/accept", content=JSON).status_code == 404
    assert post(realtime_service, f"/{call}/refer", json={}).status_code == 400
    assert post(realtime_service, f"/{call}/hangup", json={}).status_code == 400
    assert post(realtime_service, f"/{call}/hangup").status_code == 200
    refused = post(realtime_service, f"/{call}/hangup")
    assert (refused.status_code, refused.json()["error"]["code"]) == (404, "call_id_not_found")


def test_thresholds_are_refused_over_sip(realtime_service: Service) -> None:
    """The parameter is named as the service names it."""
    turns = {"audio": {"input": {"turn_detection": {"type": "server_vad", "threshold": 0.5}}}}
    reply = post(realtime_service, f"/{realtime_service.ring()}/accept", json={"type": "realtime", **turns})
    assert (reply.status_code, reply.json()["error"]["param"]) == (400, "session.audio.input.turn_detection.threshold")
