"""Calls of the sandbox's Voice.ai: placed, joined, ended, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from facade.sandbox.scripts import scripts
from tests.facade.sandbox.voiceai.speaking import AGENT, LONG, TO, new_line, wish

FAILED = "CALL_VALIDATION_FAILED"


@pytest.mark.parametrize("name", [name for name, script in scripts().items() if script.refusal is None])
def test_a_number_decides_how_a_call_goes(name: str) -> None:
    """Whatever its script, a call is in the history once it is over, with what it cost if somebody was on the line."""
    line = new_line()
    call = line.place(str(scripts()[name].number))
    assert (call["status"], call["agent_id"]) == ("initiated", AGENT)
    assert line.history() == []
    line.clock.advance(LONG)
    (item,) = line.history()
    answered = any(step.status == "in-progress" for step in scripts()[name].steps)
    assert (item["call_id"], item["call_type"], item["to_number"]) == (
        call["call_id"],
        "sip_outbound",
        scripts()[name].number,
    )
    assert (item["call_duration_seconds"] > 0, item["credits_used"] > 0, item["has_transcript"]) == (answered,) * 3


@pytest.mark.parametrize(
    ("body", "loc"),
    [
        ({"agent_id": AGENT}, ["body", "target_phone_number"]),
        ({"target_phone_number": TO}, ["body", "agent_id"]),
        (wish(dynamic_variables={"name": ["Ada"]}), ["body", "dynamic_variables", "name"]),
        (
            wish(agent_overrides={"tts_params": {"temperature": 3}}),
            ["body", "agent_overrides", "tts_params", "temperature"],
        ),
    ],
)
def test_a_bad_request_is_refused(body: dict[str, Any], loc: list[str]) -> None:
    """It gets a 422 that says where the flaw is; nothing is placed."""
    line = new_line()
    status, answer = line.ask("POST", "/api/v1/calls/outbound", body)
    assert status == 422
    (flaw,) = answer["detail"]
    assert flaw["loc"] == loc
    assert flaw.keys() >= {"msg", "type"}
    assert not line.voiceai.calls


def test_a_key_is_required() -> None:
    """Without the right key there is nothing but a 401."""
    line = new_line()
    assert line.ask("POST", "/api/v1/calls/outbound", wish(), key="another")[0] == 401
    assert line.ask("GET", "/api/v1/agent/call-history", key="")[0] == 401


def test_an_agent_has_to_be_there_and_deployed() -> None:
    """An unknown agent is not found; one that is not deployed does not call, unless it is only tried out."""
    line = new_line()
    line.voiceai.add_agent(agent_id="paused", status="paused")
    outbound, join = "/api/v1/calls/outbound", "/api/v1/connection/connection-details"
    assert line.ask("POST", outbound, wish(agent_id="nobody"))[0] == 404
    for path, body in ((outbound, wish(agent_id="paused")), (join, {"agent_id": "paused"})):
        status, answer = line.ask("POST", path, body)
        assert (status, answer["detail"]) == (403, {"code": FAILED, "reason": "agent_not_deployed"})
    trying = "/api/v1/connection/test-connection-details"
    assert line.ask("POST", trying, {"agent_id": "paused"})[0] == 200
    told = [line.get(f"/connection/agent-status/{agent}")["call_allowed"] for agent in (AGENT, "paused")]
    assert told == [True, False]
    line.voiceai.strangers = True
    assert line.ask("POST", outbound, wish(agent_id="nobody"))[0] == 200


@pytest.mark.parametrize("by", ["setting", "number"])
@pytest.mark.parametrize(
    ("refusal", "status", "reason"),
    [
        ("not-approved", 403, None),
        ("no-credits", 402, "insufficient_credits"),
        ("concurrency-limit", 403, "concurrency_limit_reached"),
    ],
)
def test_an_account_that_may_not_call(refusal: str, status: int, reason: str | None, by: str) -> None:
    """The account's state refuses calls, and so do numbers that are there to show it."""
    line = new_line()
    line.voiceai.approved = by == "number" or refusal != "not-approved"
    line.voiceai.credits = 0 if (by, refusal) == ("setting", "no-credits") else None
    line.voiceai.concurrency_limit = 0 if (by, refusal) == ("setting", "concurrency-limit") else None
    number = str(scripts()[refusal].number) if by == "number" else TO
    found, answer = line.ask("POST", "/api/v1/calls/outbound", wish(number))
    assert found == status
    assert (answer["detail"]["reason"] if reason else None) == reason
    assert not line.voiceai.placed


def test_a_call_that_is_over_makes_room() -> None:
    """Only calls that go on count for the limit, and what they cost is taken from the credits."""
    line = new_line()
    line.voiceai.concurrency_limit, line.voiceai.credits = 1, 5.0
    line.place()
    assert line.ask("POST", "/api/v1/calls/outbound", wish())[0] == 403
    line.clock.advance(LONG)
    item = line.past()
    assert line.voiceai.credits == pytest.approx(5 - 2 * item["credits_used"])


@pytest.mark.parametrize("with_own_token", [True, False])
def test_a_session_is_joined_and_ended(*, with_own_token: bool) -> None:
    """It lasts until it is ended, with its own token or the account's key; twice is as good as once."""
    line = new_line()
    status, joined = line.ask("POST", "/api/v1/connection/connection-details", {"agent_id": AGENT})
    assert (status, joined["server_url"][:6]) == (200, "wss://")
    line.clock.advance(64)
    path = f"/api/v1/calls/{joined['call_id']}/end"
    key = {"key": joined["end_token"]} if with_own_token else {}
    status, ended = line.ask("POST", path, **key)
    assert (status, ended["status"], ended["actual_duration_seconds"]) == (200, "ended", 60)
    assert line.ask("POST", path, **key)[1] == ended
    line.clock.advance(LONG)
    (item,) = line.history()
    assert (item["call_type"], item["call_duration_seconds"]) == ("web", 60)
    assert item["credits_used"] == ended["credits_used"] > 0


def test_a_token_ends_its_own_call_alone() -> None:
    """It opens nothing else."""
    line = new_line()
    _, joined = line.ask("POST", "/api/v1/connection/connection-details", {"agent_id": AGENT})
    other = line.place()["call_id"]
    assert line.ask("POST", f"/api/v1/calls/{other}/end", key=joined["end_token"])[0] == 401
    assert line.ask("GET", "/api/v1/agent/call-history", key=joined["end_token"])[0] == 401
    assert line.ask("POST", "/api/v1/calls/none/end")[0] == 404


def test_a_call_can_be_ended_as_one_that_lasted() -> None:
    """Whoever ends it may say how long it was."""
    line = new_line()
    call = line.place("+15550113")
    line.clock.advance(60)
    _, ended = line.ask("POST", f"/api/v1/calls/{call['call_id']}/end", actual_duration_seconds="12.5")
    assert ended["actual_duration_seconds"] == 12.5
    line.clock.advance(LONG)
    assert line.history()[0]["call_duration_seconds"] == 12.5


def test_the_agent_says_how_long_a_call_lasts() -> None:
    """A call is ended when its time is up."""
    line = new_line(max_call_duration_seconds=30)
    assert line.past("+15550113")["call_duration_seconds"] == 30
