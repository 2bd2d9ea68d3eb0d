"""A call is opened for somebody to join, once; what opens the room is in no text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import CallOutcomeUnknown, CallRefused, InvalidArguments
from generated.voiceai import models
from tests.facade.services import Fault

if TYPE_CHECKING:
    from tests.facade.clients import OpenVoiceAI
    from tests.facade.services import VoiceAI

DETAILS: Final = "/api/v1/connection/connection-details"
TEST: Final = "/api/v1/connection/test-connection-details"
ANSWER: Final = {"server_url": "wss://rooms.example.com", "participant_token": "participant", "call_id": "call-1"}


def test_a_call_is_opened(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """What is needed to join it comes back; the tokens are in no repr."""
    connection = open_voiceai(voiceai_service).connections.connect("agent-1")
    (arrived,) = voiceai_service.arrived
    assert (arrived.method, arrived.path, arrived.json) == ("POST", DETAILS, {"agent_id": "agent-1"})
    assert connection.server_url == "wss://rooms.example.invalid"
    assert connection.participant_token.startswith("participant-")
    assert connection.end_token == voiceai_service.calls[connection.call_id]["end_token"]
    assert isinstance(connection.raw, models.ConnectionDetailsResponse)
    for token in (connection.participant_token, connection.end_token):
        assert str(token) not in f"{connection!r}{connection.raw!r}"


def test_what_differs_in_this_call_goes_out(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Variables and voice are those of placing a call; a paused agent is joined for a test."""
    agent_id = voiceai_service.add_agent(status="paused")["agent_id"]
    connections = open_voiceai(voiceai_service).connections
    variables, overrides = {"name": "Ada"}, {"tts_params": {"language": "auto"}}
    with pytest.raises(CallRefused) as raised:
        connections.connect(agent_id, dynamic_variables=variables, agent_overrides=overrides)
    assert raised.value.reason == "agent_not_deployed"
    connections.connect(agent_id, dynamic_variables=variables, agent_overrides=overrides, test=True)
    asked = {"agent_id": agent_id, "dynamic_variables": variables, "agent_overrides": overrides}
    assert [(request.path, request.json) for request in voiceai_service.arrived] == [(DETAILS, asked), (TEST, asked)]


@pytest.mark.parametrize("end_token", [None, ""])
def test_a_call_without_a_token_of_its_own(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, end_token: str | None
) -> None:
    """The service need not give one."""
    voiceai_service.fault("POST", DETAILS, Fault(status=200, body=ANSWER | {"end_token": end_token}))
    assert open_voiceai(voiceai_service).connections.connect("agent-1").end_token is None


@pytest.mark.parametrize("lost", [{"call_id": None}, {"server_url": ""}, {"participant_token": 17}])
def test_an_answer_that_joins_nothing_leaves_the_outcome_unknown(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, lost: dict[str, Any]
) -> None:
    """The call may be open, and billed."""
    voiceai_service.fault("POST", DETAILS, Fault(status=200, body=ANSWER | lost))
    with pytest.raises(CallOutcomeUnknown) as raised:
        open_voiceai(voiceai_service).connections.connect("agent-1")
    assert raised.value.token is None
    assert len(voiceai_service.arrived) == 1


@pytest.mark.parametrize(("path", "test"), [(DETAILS, False), (TEST, True)])
@pytest.mark.parametrize("fault", [Fault.dropped(), Fault(done=True, status=500), Fault.truncated()])
def test_a_call_is_not_opened_twice(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, path: str, fault: Fault, *, test: bool
) -> None:
    """Each one is billed, so a lost answer is said."""
    voiceai_service.fault("POST", path, fault)
    with pytest.raises(CallOutcomeUnknown, match=r"Do not open another at once.*once it is over") as raised:
        open_voiceai(voiceai_service).connections.connect("agent-1", test=test)
    assert raised.value.token is None
    assert "look for it in the list" not in str(raised.value)
    assert len(voiceai_service.calls) == 1


def test_all_faults_are_told_at_once(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Nothing is sent."""
    agent: Any = None
    variables: dict[str, Any] = {"name": ["Ada"]}
    with pytest.raises(InvalidArguments) as raised:
        open_voiceai(voiceai_service).connections.connect(
            agent, dynamic_variables=variables, agent_overrides={"tts_params": {"top_p": 2}}
        )
    assert [flaw.where for flaw in raised.value.flaws] == [
        "agent",
        "dynamic_variables.name",
        "agent_overrides.tts_params.top_p",
    ]
    assert voiceai_service.arrived == []
