"""Agents on Voice.ai: created, changed in part, deployed, paused, disabled, listed whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import InvalidArguments, InvalidRequest, NotFound, ServerFault, UnreadableAnswer
from generated.voiceai import models
from tests.facade.services import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.sandbox.voiceai.shelves import Paged
    from tests.facade.clients import OpenVoiceAI
    from tests.facade.services import VoiceAI

CONFIG: Final = {"prompt": "Be kind.", "tts_params": {"temperature": 0.5}}
AGENT: Final = {"name": "Front desk", "config": CONFIG}


# What goes out, and what comes back


@pytest.mark.parametrize(
    "agent",
    [
        AGENT,
        models.CreateAgentRequest(
            name="Front desk",
            config=models.AgentConfig(prompt="Be kind.", tts_params=models.TTSParams(temperature=0.5)),
        ),
        {"name": "Front desk", "config": models.AgentConfig.from_dict(CONFIG)},
    ],
    ids=["mapping", "model", "both"],
)
def test_an_agent_is_created_as_it_is_given(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, agent: models.CreateAgentRequest | dict[str, Any]
) -> None:
    """What is given goes out and nothing else; what comes back is the agent, paused."""
    created = open_voiceai(voiceai_service).agents.create(agent)
    (arrived,) = voiceai_service.arrived
    assert (arrived.method, arrived.path, arrived.json) == ("POST", "/api/v1/agent/", AGENT)
    assert isinstance(created, models.Agent)
    assert (created.name, created.status, created.config.prompt) == ("Front desk", "paused", "Be kind.")


def test_an_agent_is_read(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """By its id; one that does not exist is not found."""
    client = open_voiceai(voiceai_service)
    stored = voiceai_service.add_agent(name="Front desk")
    assert client.agents.get(stored["agent_id"]).to_dict() == stored
    with pytest.raises(NotFound):
        client.agents.get("agent-1")


@pytest.mark.parametrize(
    "changes",
    [
        {"config": {"greeting": None, "prompt": "Be brief."}},
        models.UpdateAgentRequest(config=models.AgentConfig(greeting=None, prompt="Be brief.")),
    ],
    ids=["mapping", "model"],
)
def test_an_agent_is_changed_in_part(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, changes: models.UpdateAgentRequest | dict[str, Any]
) -> None:
    """What is left out stays, None clears, and nothing else goes out."""
    config = {"prompt": "Be kind.", "greeting": "Hello", "llm_model": "one"}
    agent_id = voiceai_service.add_agent(name="Front desk", config=config)["agent_id"]
    changed = open_voiceai(voiceai_service).agents.update(agent_id, changes)
    (arrived,) = voiceai_service.arrived
    assert (arrived.method, arrived.path) == ("PUT", f"/api/v1/agent/{agent_id}")
    assert arrived.json == {"config": {"greeting": None, "prompt": "Be brief."}}
    assert changed.name == "Front desk"
    assert changed.config.to_dict() == {"prompt": "Be brief.", "llm_model": "one"}


def test_an_agent_is_deployed_paused_and_disabled(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Each answer has the agent as it is then; only a paused one can be disabled, and the service says so."""
    agents = open_voiceai(voiceai_service).agents
    agent_id = agents.create(AGENT).agent_id
    deployed = agents.deploy(agent_id)
    assert isinstance(deployed, models.AgentDeployResponse)
    assert (deployed.agent.status, agents.status(agent_id).call_allowed) == ("deployed", True)
    with pytest.raises(InvalidRequest, match="must be paused first"):
        agents.disable(agent_id)
    paused = agents.pause(agent_id)
    assert isinstance(paused, models.AgentPauseResponse)
    assert (paused.agent.status, agents.status(agent_id).call_allowed) == ("paused", False)
    assert isinstance(agents.disable(agent_id), models.AgentDisableResponse)
    status = agents.status(agent_id)
    assert isinstance(status, models.AgentStatusResponse)
    assert (status.status, status.status_code) == ("disabled", 0)


@pytest.mark.parametrize("what", ["deploy", "pause", "disable"])
def test_a_switch_is_turned_again_if_nobody_knows(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, what: str
) -> None:
    """The same twice is the same as once, so a lost answer is asked for again."""
    agent_id = voiceai_service.add_agent(status="paused")["agent_id"]
    voiceai_service.fault("POST", f"/api/v1/agent/{agent_id}/{what}", Fault.dropped())
    getattr(open_voiceai(voiceai_service).agents, what)(agent_id)
    assert len(voiceai_service.arrived) == 2


def test_an_agent_is_not_created_twice(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Nobody can say whether the first time counted, so there is no second."""
    voiceai_service.fault("POST", "/api/v1/agent/", Fault(done=True, status=500))
    with pytest.raises(ServerFault):
        open_voiceai(voiceai_service).agents.create(AGENT)
    assert len(voiceai_service.agents) == 1


# Lists


@pytest.mark.parametrize("paged", ["always", "asked", "never"])
def test_all_agents_are_listed(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, paged: Paged) -> None:
    """Across all pages, or from a list that comes whole."""
    voiceai_service.paged = paged
    stored = [voiceai_service.add_agent(name=f"Agent {number}")["agent_id"] for number in range(250)]
    agents = list(open_voiceai(voiceai_service).agents.list())
    assert [agent.agent_id for agent in agents] == stored
    assert all(isinstance(agent, models.Agent) for agent in agents)
    assert len(voiceai_service.arrived) == (1 if paged == "never" else 3)


@pytest.mark.parametrize("paged", ["always", "never"])
def test_no_agents_are_listed(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, paged: Paged) -> None:
    """Nothing is a list as well."""
    voiceai_service.paged = paged
    assert list(open_voiceai(voiceai_service).agents.list()) == []
    assert len(voiceai_service.arrived) == 1


@pytest.mark.parametrize("paged", ["always", "never"])
def test_some_agents_are_listed(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, paged: Paged) -> None:
    """By their status, and no more than wanted."""
    voiceai_service.paged = paged
    for status in ("deployed", "paused", "disabled", "disabled"):
        voiceai_service.add_agent(status=status)
    agents = open_voiceai(voiceai_service).agents
    listed = list(agents.list(statuses=["disabled", "paused"]))
    assert [agent.status for agent in listed] == ["paused", "disabled", "disabled"]
    assert voiceai_service.arrived[0].query["show_statuses"] == ["disabled", "paused"]
    assert len(list(agents.list(limit=1))) == 1
    assert voiceai_service.arrived[1].first("limit") == "1"
    assert "show_statuses" not in voiceai_service.arrived[1].query


@pytest.mark.parametrize("body", [{"agents": []}, "agents", 17])
def test_what_is_no_list_is_unreadable(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, body: Any) -> None:
    """Nothing is made up in its place."""
    voiceai_service.fault("GET", "/api/v1/agent/", Fault(status=200, headers=JSON, body=encoded(body)))
    with pytest.raises(UnreadableAnswer):
        list(open_voiceai(voiceai_service).agents.list())


JSON: Final = {"content-type": "application/json"}


def encoded(body: Any) -> Any:
    """Write a text as JSON; a fault writes everything else itself."""
    return f'"{body}"' if isinstance(body, str) else body


# What is wrong


@pytest.mark.parametrize(
    ("agent", "where"),
    [
        ("agent-1", ["agent.name", "agent"]),
        ({"config": {}}, ["agent.name", "agent.name"]),
        ({"name": " ", "config": CONFIG}, ["agent.name"]),
        ({"name": "A"}, ["agent.config"]),
        ({"name": "A", "config": "Be kind."}, ["agent.config"]),
        ({"name": "A", "config": {"webhooks": []}}, ["agent.config.webhooks"]),
        (models.UpdateAgentRequest(name="A"), ["agent"]),
        (
            {
                "name": "A",
                "config": {
                    "tts_params": {"temperature": 3},
                    "phone_number": "555 0100",
                    "min_interruption_words": 11,
                },
            },
            [
                "agent.config.tts_params.temperature",
                "agent.config.phone_number",
                "agent.config.min_interruption_words",
            ],
        ),
    ],
)
def test_an_agent_that_cannot_be_one_is_not_sent(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, agent: Any, where: list[str]
) -> None:
    """Everything that is wrong is told with its place."""
    with pytest.raises(InvalidArguments) as raised:
        open_voiceai(voiceai_service).agents.create(agent)
    assert [flaw.where for flaw in raised.value.flaws] == where
    assert voiceai_service.arrived == []


def test_an_agent_without_a_bottom_is_not_sent(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """What is nested too deeply to be written is told as a fault."""
    bottomless: dict[str, Any] = {}
    for _ in range(100_000):
        bottomless = {"more": bottomless}
    with pytest.raises(InvalidArguments, match="nested too deeply"):
        open_voiceai(voiceai_service).agents.create({"name": "A", "config": bottomless})
    assert voiceai_service.arrived == []


def test_changes_that_cannot_be_right_are_not_sent(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The id and each change are looked at; clearing a bounded value is right."""
    agents = open_voiceai(voiceai_service).agents
    changes = {"config": {"tts_params": {"top_p": -1}, "min_interruption_words": True, "phone_number": None}}
    with pytest.raises(InvalidArguments) as raised:
        agents.update("a/b", changes)
    assert [flaw.where for flaw in raised.value.flaws] == [
        "id",
        "changes.config.tts_params.top_p",
        "changes.config.min_interruption_words",
    ]
    assert voiceai_service.arrived == []


@pytest.mark.parametrize("agent_id", ["", "..", "a/b", None])
def test_what_is_no_id_is_not_sent(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, agent_id: Any) -> None:
    """It would lead to another address."""
    agents = open_voiceai(voiceai_service).agents
    actions: list[Callable[[Any], object]] = [agents.get, agents.deploy, agents.pause, agents.disable, agents.status]
    for action in actions:
        with pytest.raises(InvalidArguments):
            action(agent_id)
    assert voiceai_service.arrived == []


@pytest.mark.parametrize("filters", [{"statuses": "paused"}, {"statuses": []}, {"statuses": [1]}, {"limit": 0}])
def test_filters_are_checked(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, filters: dict[str, Any]) -> None:
    """Nothing is sent."""
    with pytest.raises(InvalidArguments) as raised:
        list(open_voiceai(voiceai_service).agents.list(**filters))
    assert [flaw.where for flaw in raised.value.flaws] == list(filters)
    assert voiceai_service.arrived == []
