"""Conversations with Voice.ai, each of which is recorded once and played back in tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Direction, Status
from facade.errors import CallRefused, InvalidRequest, Unauthenticated
from generated.voiceai.api.agent_analytics import get_call_history_api_v1_agent_call_history_get
from tests.facade.stage import Conversation, undone_on_failure

if TYPE_CHECKING:
    from facade.voiceai import VoiceAI
    from tests.facade.stage import Stage

_VARIABLES: Final[dict[str, str | float | bool]] = {"purpose": "a test", "visits": 3}
_VOICE: Final[dict[str, Any]] = {"language": "en", "temperature": 0.7}
_GREETING: Final = "Hello, this is a test call."
_NAME: Final = "Test agent"


def place_end_history(client: VoiceAI, stage: Stage) -> None:
    """Place a call, end it, and read in the history what became of it."""
    call = client.calls.place(
        to=stage.to, agent=stage.agent, dynamic_variables=_VARIABLES, agent_overrides={"tts_params": _VOICE}
    )
    with undone_on_failure(lambda: client.calls.hang_up(call)):
        assert call.to == stage.to
        assert call.direction is Direction.OUTBOUND
        assert client.calls.get(call).status is Status.UNKNOWN
    assert client.calls.hang_up(call).ended
    over = client.calls.wait(call, "report", every=5)
    assert over.id == call.id
    assert over.ended
    assert over.to == stage.to
    assert call.id in {listed.id for listed in client.calls.list(agent=stage.agent, limit=5)}
    assert client.calls.transcript(over).startswith("http")
    assert client.calls.recording(over).status == "ready"


def validation_failed(client: VoiceAI, _: Stage) -> None:
    """Ask to join a call with an agent that takes none yet."""
    agent = client.agents.create({"name": _NAME, "config": {"greeting": _GREETING}})
    with undone_on_failure(lambda: client.agents.disable(agent.agent_id)):
        with pytest.raises(CallRefused) as caught:
            client.connections.connect(agent.agent_id)
        assert caught.value.status == 403
        assert caught.value.reason == "agent_not_deployed"
    client.agents.disable(agent.agent_id)


def unprocessable(client: VoiceAI, _: Stage) -> None:
    """Ask for more at once than the service gives."""
    with pytest.raises(InvalidRequest) as caught:
        client.send(get_call_history_api_v1_agent_call_history_get.operation, limit=101)
    assert caught.value.status == 422
    assert caught.value.fields


def agents_life(client: VoiceAI, _: Stage) -> None:
    """Create an agent, change it, let it take calls, stop it, and disable it."""
    agent = client.agents.create({"name": _NAME, "config": {"greeting": _GREETING, "tts_params": _VOICE}})
    agent_id = agent.agent_id
    with undone_on_failure(lambda: (client.agents.pause(agent_id), client.agents.disable(agent_id))):
        assert agent.status == "paused"
        assert client.agents.update(agent_id, {"config": {"greeting": None}}).name == _NAME
        client.agents.deploy(agent_id)
        assert client.agents.status(agent_id).call_allowed
        assert agent_id in {listed.agent_id for listed in client.agents.list(statuses=["deployed"])}
    client.agents.pause(agent_id)
    assert client.agents.get(agent_id).status == "paused"
    client.agents.disable(agent_id)
    assert client.agents.get(agent_id).status == "disabled"


def join_for_a_test(client: VoiceAI, _: Stage) -> None:
    """Join a call with an agent that takes none yet, to try it out, and end it."""
    agent = client.agents.create({"name": _NAME, "config": {"greeting": _GREETING}})
    with undone_on_failure(lambda: client.agents.disable(agent.agent_id)):
        joined = client.connections.connect(agent.agent_id, test=True)
        assert joined.server_url.startswith("ws")
        assert joined.participant_token
        assert client.calls.hang_up(joined.call_id, end_token=joined.end_token).ended
    client.agents.disable(agent.agent_id)


def numbers(client: VoiceAI, _: Stage) -> None:
    """Look at numbers, search for one, take it, find it, and give it back."""
    assert all(offer.phone_number for offer in client.numbers.available(limit=5))
    found = client.numbers.search(country_code="US").results
    assert found
    number = found[0].phone_number
    client.numbers.select(number)
    with undone_on_failure(lambda: client.numbers.release(number)):
        assert number in {listed.phone_number for listed in client.numbers.list()}
    client.numbers.release(number)
    assert number not in {listed.phone_number for listed in client.numbers.list()}


def unauthenticated(client: VoiceAI, _: Stage) -> None:
    """Come with a key that the service does not know."""
    with pytest.raises(Unauthenticated) as caught:
        next(client.calls.list(limit=1))
    assert caught.value.status == 401


CONVERSATIONS: Final = (
    Conversation(
        name="place-end-history",
        service="voiceai",
        hold=place_end_history,
        script=frozenset({*_VARIABLES, *_VARIABLES.values(), *_VOICE.values()}),
        needs=("to", "agent"),
        does="places a call and ends it at once",
    ),
    Conversation(
        name="validation-failed",
        service="voiceai",
        hold=validation_failed,
        script=frozenset({_NAME, _GREETING}),
        does="creates an agent and disables it",
    ),
    Conversation(name="unprocessable", service="voiceai", hold=unprocessable),
    Conversation(
        name="agents-life",
        service="voiceai",
        hold=agents_life,
        script=frozenset({_NAME, _GREETING, *_VOICE.values()}),
        does="creates an agent and disables it",
    ),
    Conversation(
        name="join-for-a-test",
        service="voiceai",
        hold=join_for_a_test,
        script=frozenset({_NAME, _GREETING}),
        does="opens a call for nobody to join, and ends it",
    ),
    Conversation(
        name="numbers",
        service="voiceai",
        hold=numbers,
        script=frozenset({"US"}),
        does="selects a phone number and gives it back",
    ),
    Conversation(name="unauthenticated", service="voiceai", hold=unauthenticated, admitted=False),
)

__all__ = ["CONVERSATIONS"]
