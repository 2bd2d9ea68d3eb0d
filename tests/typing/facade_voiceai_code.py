"""How a service uses `VoiceAI`, each method with each of its arguments. Never run: `make types` reads it, strictly."""

# What is marked as wrong must be wrong: mypy looks everywhere for marks that silence nothing, pyright does here.
# pyright: reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator
from typing import assert_type

import facade
from facade.voiceai.connections import Connection
from facade.webhooks import EventFeed
from generated.voiceai import models
from generated.voiceai.api.agent_management import get_specific_agent_api_v1_agent_agent_id_get as get_agent

NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(hours=1)
OWN_KEY = "order-0007"
FEED = EventFeed(most_calls=100)

voiceai = facade.VoiceAI("key", "https://api.example.com", deadline=10.0, retries=2, headers={"x-team": "ours"})
async_voiceai = facade.AsyncVoiceAI(api_key="key", base_url=None, hooks=[facade.Hook()], clock=facade.Clock())


# With blocking


def calls_are_placed() -> None:
    """A number and an id are enough. What the service cannot do has a name all the same, and raises `Unsupported`."""
    call: facade.Call = voiceai.calls.place(to="+15550100", agent="a1")
    call = voiceai.calls.place(
        to="+15550100",
        agent="a1",
        squad=None,
        workflow=None,
        from_number=None,
        dynamic_variables={"name": "Ada", "visits": 3, "score": 0.5, "member": True},
        agent_overrides={"tts_params": {"voice_id": "v1"}},
        agent_version=None,
        recording=None,
        webhook_url=None,
        metadata=None,
        name=None,
        not_before=None,
        not_after=None,
        token=OWN_KEY,
        deadline=20,
    )
    assert_type(call, facade.Call)


def calls_are_looked_after(call: facade.Call, token: facade.Token) -> None:
    """A call is given as it is or by its id."""
    assert_type(voiceai.calls.get("c1", since=NOW, deadline=5), facade.Call)
    listed: Iterator[facade.Call] = voiceai.calls.list(agent="a1", since=NOW, until=LATER, limit=10)
    assert_type(next(listed), facade.Call)
    for seen in voiceai.calls.follow(call, every=1.0, deadline=600, events=FEED):
        assert_type(seen, facade.Call)
    assert_type(voiceai.calls.wait(call, until="report", every=1, deadline=60, events=FEED), facade.Call)
    assert_type(voiceai.calls.hang_up(call, end_token=OWN_KEY, deadline=30), facade.Call)
    assert_type(voiceai.calls.reconcile(token, deadline=60), facade.Reconciliation)
    assert_type(voiceai.calls.transcript(call, deadline=5), str)
    assert_type(voiceai.calls.recording("c1", deadline=5), models.RecordingResponse)


def batches_are_not_offered() -> None:
    """`place_many` is there for programs that serve both services; nothing comes back."""
    voiceai.calls.place_many(
        to=["+15550100"],
        agent="a1",
        squad=None,
        workflow=None,
        from_number=None,
        dynamic_variables=None,
        agent_overrides=None,
        agent_version=None,
        recording=None,
        webhook_url=None,
        metadata=None,
        name=None,
        not_before=None,
        not_after=None,
        token=None,
        deadline=60,
    )


def calls_are_joined() -> None:
    """What is needed to join a call comes with it."""
    joined = voiceai.connections.connect(
        "a1",
        dynamic_variables={"name": "Ada"},
        agent_overrides=models.RuntimeAgentConfigOverrides(),
        test=True,
        deadline=5,
    )
    assert_type(joined, Connection)
    assert_type(joined.end_token, str | None)


def agents_are_kept() -> None:
    """An agent is given typed or as a mapping, and comes back typed."""
    kept = voiceai.agents.create(models.CreateAgentRequest(name="Greeter", config=models.AgentConfig()), deadline=5)
    assert_type(kept, models.Agent)
    assert_type(voiceai.agents.create({"name": "Greeter"}), models.Agent)
    assert_type(voiceai.agents.get("a1", deadline=5), models.Agent)
    assert_type(voiceai.agents.update("a1", {"name": "G"}, deadline=5), models.Agent)
    assert_type(voiceai.agents.deploy("a1", deadline=5), models.AgentDeployResponse)
    assert_type(voiceai.agents.pause("a1", deadline=5), models.AgentPauseResponse)
    assert_type(voiceai.agents.disable("a1", deadline=5), models.AgentDisableResponse)
    assert_type(voiceai.agents.status("a1", deadline=5), models.AgentStatusResponse)
    assert_type(voiceai.agents.list(statuses=["deployed"], limit=5), Iterator[models.Agent])


def numbers_are_kept() -> None:
    """Numbers are looked for, selected and released by what is dialled."""
    found = voiceai.numbers.search(country_code="US", area_code="555", provider="twilio", deadline=5)
    assert_type(found, models.SearchPhoneNumbersResponse)
    selected = voiceai.numbers.select("+15550100", provider="twilio", deadline=5)
    assert_type(selected, models.PurchasePhoneNumberResponse)
    released = voiceai.numbers.release("+15550100", provider="twilio", deadline=5)
    assert_type(released, models.PurchasePhoneNumberResponse)
    assert_type(voiceai.numbers.list(limit=5), Iterator[models.PhoneNumberInfo])
    assert_type(voiceai.numbers.available(limit=5), Iterator[models.AvailablePhoneNumber])


def any_operation_is_sent() -> None:
    """`send` is typed by the operation, and a client with other settings is of the same class."""
    assert_type(voiceai.send(get_agent.operation, "a1"), models.Agent)
    assert_type(voiceai.base_url, str)
    with voiceai.with_options(deadline=5, retries=0, headers={"x-a": "b"}, hooks=[]) as other:
        assert_type(other, facade.VoiceAI)
    voiceai.close()


# Without


async def calls_are_placed_without_blocking() -> None:
    """The same arguments, awaited."""
    call: facade.Call = await async_voiceai.calls.place(
        to="+15550100",
        agent="a1",
        squad=None,
        workflow=None,
        from_number=None,
        dynamic_variables={"name": "Ada"},
        agent_overrides=models.RuntimeAgentConfigOverrides(),
        agent_version=None,
        recording=None,
        webhook_url=None,
        metadata=None,
        name=None,
        not_before=None,
        not_after=None,
        token=OWN_KEY,
        deadline=20,
    )
    assert_type(call, facade.Call)


async def calls_are_looked_after_without_blocking(call: facade.Call, token: facade.Token) -> None:
    """Iterators become asynchronous ones."""
    assert_type(await async_voiceai.calls.get("c1", since=NOW, deadline=5), facade.Call)
    listed = async_voiceai.calls.list(agent="a1", since=NOW, until=LATER, limit=10)
    assert_type(listed, AsyncIterator[facade.Call])
    async for seen in async_voiceai.calls.follow(call, every=1.0, deadline=600, events=FEED):
        assert_type(seen, facade.Call)
    assert_type(await async_voiceai.calls.wait(call, until="report", every=1, deadline=60, events=FEED), facade.Call)
    assert_type(await async_voiceai.calls.hang_up(call, end_token=OWN_KEY, deadline=30), facade.Call)
    assert_type(await async_voiceai.calls.reconcile(token, deadline=60), facade.Reconciliation)
    assert_type(await async_voiceai.calls.transcript(call, deadline=5), str)
    assert_type(await async_voiceai.calls.recording("c1", deadline=5), models.RecordingResponse)


async def batches_are_not_offered_either() -> None:
    """`place_many` is there for programs that serve both services; nothing comes back."""
    await async_voiceai.calls.place_many(
        to=["+15550100"],
        agent="a1",
        squad=None,
        workflow=None,
        from_number=None,
        dynamic_variables=None,
        agent_overrides=None,
        agent_version=None,
        recording=None,
        webhook_url=None,
        metadata=None,
        name=None,
        not_before=None,
        not_after=None,
        token=None,
        deadline=60,
    )


async def calls_are_joined_without_blocking() -> None:
    """What is needed to join a call comes with it."""
    joined = await async_voiceai.connections.connect(
        "a1", dynamic_variables={"name": "Ada"}, agent_overrides={"tts_params": {}}, test=True, deadline=5
    )
    assert_type(joined, Connection)


async def agents_are_kept_without_blocking() -> None:
    """An agent is given typed or as a mapping, and comes back typed."""
    assert_type(await async_voiceai.agents.create({"name": "Greeter"}, deadline=5), models.Agent)
    assert_type(await async_voiceai.agents.get("a1", deadline=5), models.Agent)
    changes = models.UpdateAgentRequest(name="G")
    assert_type(await async_voiceai.agents.update("a1", changes, deadline=5), models.Agent)
    assert_type(await async_voiceai.agents.deploy("a1", deadline=5), models.AgentDeployResponse)
    assert_type(await async_voiceai.agents.pause("a1", deadline=5), models.AgentPauseResponse)
    assert_type(await async_voiceai.agents.disable("a1", deadline=5), models.AgentDisableResponse)
    assert_type(await async_voiceai.agents.status("a1", deadline=5), models.AgentStatusResponse)
    assert_type(async_voiceai.agents.list(statuses=["deployed"], limit=5), AsyncIterator[models.Agent])


async def numbers_are_kept_without_blocking() -> None:
    """Numbers are looked for, selected and released by what is dialled."""
    found = await async_voiceai.numbers.search(country_code="US", area_code="555", provider="twilio", deadline=5)
    assert_type(found, models.SearchPhoneNumbersResponse)
    selected = await async_voiceai.numbers.select("+15550100", provider="twilio", deadline=5)
    assert_type(selected, models.PurchasePhoneNumberResponse)
    released = await async_voiceai.numbers.release("+15550100", provider="twilio", deadline=5)
    assert_type(released, models.PurchasePhoneNumberResponse)
    assert_type(async_voiceai.numbers.list(limit=5), AsyncIterator[models.PhoneNumberInfo])
    assert_type(async_voiceai.numbers.available(limit=5), AsyncIterator[models.AvailablePhoneNumber])


async def any_operation_is_sent_without_blocking() -> None:
    """`send` is typed by the operation, and a client with other settings is of the same class."""
    assert_type(await async_voiceai.send(get_agent.operation, "a1"), models.Agent)
    assert_type(async_voiceai.base_url, str)
    async with async_voiceai.with_options(deadline=5, retries=0, headers={"x-a": "b"}, hooks=[]) as other:
        assert_type(other, facade.AsyncVoiceAI)
    await async_voiceai.close()


# What is wrong


def what_is_wrong_is_refused_by_the_type_checker(call: facade.Call) -> None:
    """Each of these lines is an error, and a type checker that does not say so is told that its silence is one."""
    voiceai.calls.place(agent="a1")  # type: ignore[call-arg]
    voiceai.calls.place("+15550100", agent="a1")  # type: ignore[call-arg]
    voiceai.calls.place(to=["+15550100"], agent="a1")  # type: ignore[arg-type]
    voiceai.calls.place(to="+15550100", agent_id="a1")  # type: ignore[call-arg]
    voiceai.calls.wait(call, "over")  # type: ignore[arg-type]
    voiceai.calls.hang_up(call, delete_scheduled=True)  # type: ignore[call-arg]
    voiceai.agents.create("Greeter")  # type: ignore[arg-type]
    voiceai.agents.update("a1", models.CreateAgentRequest(name="G", config=models.AgentConfig()))  # type: ignore[arg-type]
    voiceai.agents.delete("a1")  # type: ignore[attr-defined]
    voiceai.numbers.release(15550100)  # type: ignore[arg-type]
    voiceai.connections.connect()  # type: ignore[call-arg]
    voiceai.send(get_agent.operation, 1)  # type: ignore[arg-type]
    voiceai.live.say(call, "Hello.")  # type: ignore[attr-defined]
