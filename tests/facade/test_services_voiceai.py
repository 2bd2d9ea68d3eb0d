"""Voice.ai in miniature, and the addresses without a service, do what tests of the facade take for granted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest

from tests.facade.services import KEY, VoiceAI, full_address, refused_address, silent_address

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

TO: Final = "+15550100"
BEARER: Final = {"authorization": f"Bearer {KEY}"}


def test_a_call_enters_the_history_when_it_has_ended(voiceai_service: VoiceAI) -> None:
    """Until the test says so, a placed call is nowhere to be found; then it has a transcript and a recording."""
    api = f"{voiceai_service.address}/api/v1"
    with httpx.Client(headers=BEARER) as client:
        placed = client.post(f"{api}/calls/outbound", json={"agent_id": "a", "target_phone_number": TO}).json()
        history = f"{api}/agent/call-history"
        assert client.get(history).json()["items"] == []
        voiceai_service.finish(placed["call_id"], transcript="Hello", recording="processing", credits_used=7)
        (item,) = client.get(history).json()["items"]
        assert (item["call_id"], item["to_number"], item["credits_used"]) == (placed["call_id"], TO, 7)
        transcript = client.get(f"{history}/{placed['call_id']}/transcript").json()
        assert client.get(f"{history}/{placed['call_id']}/recording").json() == {"status": "processing"}
    assert httpx.get(transcript["url"]).text == "Hello"
    assert voiceai_service.placed == {TO: 1}


def test_the_history_has_pages(voiceai_service: VoiceAI) -> None:
    """Pages are cut from the calls that fit, newest first, and their meta data add up."""
    for day in range(1, 8):
        voiceai_service.add_history(call_timestamp=f"2026-08-0{day}T12:00:00+00:00", agent_id="ab"[day % 2])

    def page(**query: Any) -> tuple[str, bool]:
        answer = httpx.get(
            f"{voiceai_service.address}/api/v1/agent/call-history",
            params=query,
            headers=BEARER,
        ).json()
        return "".join(str(item["id"]) for item in answer["items"]), answer["pagination"]["has_next"]

    assert page(limit=3) == ("765", True)
    assert page(limit=3, page=3) == ("1", False)
    assert page(agent_ids=["a"]) == ("642", False)
    assert page(start_date="2026-08-03", end_date="2026-08-05", sort_dir="asc") == ("345", False)


def test_a_call_is_ended_by_its_own_token(voiceai_service: VoiceAI) -> None:
    """The token of a session ends that session and nothing else; a second time tells the same."""
    api = f"{voiceai_service.address}/api/v1"
    sessions = [httpx.post(f"{api}/connection/connection-details", json={}, headers=BEARER).json() for _ in range(2)]
    headers = {"authorization": f"Bearer {sessions[0]['end_token']}"}
    first, again = (httpx.post(f"{api}/calls/{sessions[0]['call_id']}/end", headers=headers) for _ in range(2))
    assert first.json() == again.json()
    assert httpx.post(f"{api}/calls/{sessions[1]['call_id']}/end", headers=headers).status_code == 401


@pytest.mark.parametrize(
    ("address", "error"),
    [
        (refused_address, httpx.ConnectError),
        (silent_address, httpx.ReadTimeout),
        (full_address, httpx.ConnectTimeout),
    ],
    ids=["refused", "silent", "full"],
)
def test_an_address_without_a_service(
    address: Callable[[], AbstractContextManager[str]], error: type[Exception]
) -> None:
    """Each address fails in its own way, every time."""
    with address() as base:
        for _ in range(2):
            with pytest.raises(error):
                httpx.post(base, timeout=0.1)
