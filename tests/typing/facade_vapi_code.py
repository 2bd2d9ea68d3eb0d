"""How a service uses `Vapi`, each method with each of its arguments. Never run: `make types` reads it, strictly."""

# What is marked as wrong must be wrong: mypy looks everywhere for marks that silence nothing, pyright does here.
# pyright: reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator
from typing import Any, assert_type

import facade
from facade.vapi.placing import Batch
from facade.webhooks import EventFeed
from generated.vapi import models
from generated.vapi.api.assistants import assistant_controller_find_all
from generated.vapi.api.calls import call_controller_find_one

NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(hours=1)
OWN_KEY = "order-0007"
FEED = EventFeed(most_calls=100)

vapi = facade.Vapi("key", "https://api.example.com", deadline=10.0, retries=2, headers={"x-team": "ours"})
async_vapi = facade.AsyncVapi(api_key="key", base_url=None, hooks=[facade.Hook()], clock=facade.Clock())


# With blocking


def calls_are_placed() -> None:
    """A number and an id are enough; a customer, an assistant or a caller ID can be described in full."""
    call: facade.Call = vapi.calls.place(to="+15550100", agent="a1", from_number="p1")
    call = vapi.calls.place(
        to=models.CreateCustomerDTO(number="+15550100"),
        agent=models.CreateAssistantDTO(first_message="Hello."),
        squad=None,
        workflow=None,
        from_number={"twilioPhoneNumber": "+15550101", "twilioAccountSid": "s"},
        dynamic_variables={"name": "Ada", "visits": 3, "score": 0.5, "member": True},
        agent_overrides={"firstMessage": "Hello."},
        agent_version="1",
        recording=True,
        webhook_url="https://example.com/hooks",
        metadata={"order": 7},
        name="Order 7",
        not_before=NOW,
        not_after=LATER,
        token=OWN_KEY,
        deadline=20,
    )
    call = vapi.calls.place(to={"sipUri": "sip:someone@example.com"}, squad="s1", from_number="+15550101")
    assert_type(call, facade.Call)


def calls_are_placed_in_batches() -> Batch:
    """`place_many` takes several to call, and otherwise what `place` takes."""
    batch = vapi.calls.place_many(
        to=["+15550100", models.CreateCustomerDTO(number="+15550101"), {"number": "+15550102"}],
        agent={"firstMessage": "Hello."},
        squad=None,
        workflow=None,
        from_number="p1",
        dynamic_variables={"name": "Ada"},
        agent_overrides=models.AssistantOverrides(first_message="Hello."),
        agent_version=None,
        recording=False,
        webhook_url=None,
        metadata=None,
        name=None,
        not_before=None,
        not_after=None,
        token=None,
        deadline=60,
    )
    assert_type(batch.calls, tuple[facade.Call, ...])
    return batch


def calls_are_looked_after(call: facade.Call, token: facade.Token) -> None:
    """A call is given as it is or by its id."""
    assert_type(vapi.calls.get("c1", deadline=5), facade.Call)
    listed: Iterator[facade.Call] = vapi.calls.list(agent="a1", from_number="p1", since=NOW, until=LATER, limit=10)
    assert_type(next(listed), facade.Call)
    for seen in vapi.calls.follow(call, every=1.0, deadline=600, events=FEED):
        assert_type(seen, facade.Call)
    assert_type(vapi.calls.wait("c1", "answered", every=1, deadline=60, events=FEED), facade.Call)
    assert_type(vapi.calls.wait(call, until="report"), facade.Call)
    assert_type(vapi.calls.hang_up(call, delete_scheduled=True, every=0.5, deadline=30), facade.Call)
    assert_type(vapi.calls.reconcile(token, deadline=60), facade.Reconciliation)


def live_calls_are_controlled(call: facade.Call) -> None:
    """What is said to a live call has no answer."""
    vapi.live.say(call, "One moment.", then_end=True, deadline=5)
    vapi.live.mute("c1", "customer", deadline=5)
    vapi.live.unmute(call, who="assistant", deadline=5)
    vapi.live.transfer(call, "+15550101", message="I pass you on.", deadline=5)
    vapi.live.add_message(call, "They are a member.", role="system", respond=False, deadline=5)
    vapi.live.end(call, deadline=5)


def assistants_are_kept() -> None:
    """An assistant is given typed or as a mapping, and comes back typed."""
    kept = vapi.assistants.create(models.CreateAssistantDTO(name="Greeter"), deadline=5)
    assert_type(kept, models.Assistant)
    assert_type(vapi.assistants.create({"name": "Greeter", "firstMessage": "Hello."}), models.Assistant)
    assert_type(vapi.assistants.get(kept.id, deadline=5), models.Assistant)
    assert_type(vapi.assistants.update(kept.id, models.UpdateAssistantDTO(name=None), deadline=5), models.Assistant)
    assert_type(vapi.assistants.update(kept.id, {"firstMessage": "Hello."}), models.Assistant)
    assert_type(vapi.assistants.delete(kept.id, deadline=5), models.Assistant)
    assert_type(vapi.assistants.list(since=NOW, until=LATER, limit=5), Iterator[models.Assistant])


def numbers_are_kept() -> None:
    """A number is of the class of its provider; one of a kind that is new is a plain mapping."""
    number = vapi.numbers.create(models.CreateVapiPhoneNumberDTO(name="Front desk"), deadline=5)
    assert_type(number, models.PhoneNumberControllerCreateResponse201)
    if isinstance(number, models.VapiPhoneNumber):
        assert_type(number.id, str)
    elif isinstance(number, dict):
        assert_type(number, dict[str, Any])
    vapi.numbers.create({"provider": "vapi"})
    assert_type(vapi.numbers.get("n1", deadline=5), models.PhoneNumberControllerCreateResponse201)
    vapi.numbers.update("n1", {"assistantId": None})
    changes = models.UpdateVapiPhoneNumberDTO(assistant_id="a1")
    assert_type(vapi.numbers.update("n1", changes, deadline=5), models.PhoneNumberControllerCreateResponse201)
    assert_type(vapi.numbers.release("n1", deadline=5), models.PhoneNumberControllerCreateResponse201)
    listed = vapi.numbers.list(since=NOW, until=LATER, limit=5)
    assert_type(listed, Iterator[models.PhoneNumberControllerCreateResponse201])


def any_operation_is_sent() -> None:
    """`send` takes what the operation takes, and returns what it returns."""
    assert_type(vapi.send(call_controller_find_one.operation, "c1"), models.Call)
    assert_type(vapi.send(assistant_controller_find_all.operation, limit=5), list[models.Assistant])


def a_client_is_changed_and_closed() -> None:
    """A client with other settings is of the same class."""
    assert_type(vapi.base_url, str)
    with vapi.with_options(deadline=5, retries=0, headers={"x-a": "b"}, hooks=[]) as other:
        assert_type(other, facade.Vapi)
    assert_type(vapi.with_public_key("public"), facade.Vapi)
    vapi.close()


# Without


async def calls_are_placed_without_blocking() -> None:
    """The same arguments, awaited."""
    assert_type(await async_vapi.calls.place(to="+15550100", agent="a1", from_number="p1"), facade.Call)
    call: facade.Call = await async_vapi.calls.place(
        to=models.CreateCustomerDTO(number="+15550100"),
        agent=None,
        squad=models.CreateSquadDTO(members=[]),
        workflow=None,
        from_number=models.ImportTwilioPhoneNumberDTO(twilio_phone_number="+15550101", twilio_account_sid="s"),
        dynamic_variables={"name": "Ada"},
        agent_overrides=models.AssistantOverrides(first_message="Hello."),
        agent_version=None,
        recording=True,
        webhook_url="https://example.com/hooks",
        metadata={"order": 7},
        name="Order 7",
        not_before=NOW,
        not_after=LATER,
        token=OWN_KEY,
        deadline=20,
    )
    batch = await async_vapi.calls.place_many(
        to=["+15550100"],
        agent="a1",
        squad=None,
        workflow=None,
        from_number="p1",
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
    assert_type(batch, Batch)
    await calls_are_looked_after_without_blocking(call)


async def calls_are_looked_after_without_blocking(call: facade.Call, token: facade.Token | None = None) -> None:
    """Iterators become asynchronous ones."""
    assert_type(await async_vapi.calls.get("c1", deadline=5), facade.Call)
    listed = async_vapi.calls.list(agent="a1", from_number="p1", since=NOW, until=LATER, limit=10)
    assert_type(listed, AsyncIterator[facade.Call])
    async for seen in async_vapi.calls.follow(call, every=1.0, deadline=600, events=FEED):
        assert_type(seen, facade.Call)
    assert_type(await async_vapi.calls.wait(call, until="report", every=1, deadline=60, events=FEED), facade.Call)
    assert_type(await async_vapi.calls.hang_up(call, delete_scheduled=True, every=1, deadline=30), facade.Call)
    if token:
        assert_type(await async_vapi.calls.reconcile(token, deadline=60), facade.Reconciliation)


async def live_calls_are_controlled_without_blocking(call: facade.Call) -> None:
    """What is said to a live call has no answer."""
    await async_vapi.live.say(call, "One moment.", then_end=True, deadline=5)
    await async_vapi.live.mute(call, who="customer", deadline=5)
    await async_vapi.live.unmute(call, who="assistant", deadline=5)
    await async_vapi.live.transfer(call, "+15550101", message="I pass you on.", deadline=5)
    await async_vapi.live.add_message(call, "They are a member.", role="system", respond=False, deadline=5)
    await async_vapi.live.end(call, deadline=5)


async def assistants_are_kept_without_blocking() -> None:
    """An assistant is given typed or as a mapping, and comes back typed."""
    kept = await async_vapi.assistants.create(models.CreateAssistantDTO(name="Greeter"), deadline=5)
    assert_type(kept, models.Assistant)
    assert_type(await async_vapi.assistants.get(kept.id, deadline=5), models.Assistant)
    assert_type(await async_vapi.assistants.update(kept.id, {"name": None}, deadline=5), models.Assistant)
    assert_type(await async_vapi.assistants.delete(kept.id, deadline=5), models.Assistant)
    assert_type(async_vapi.assistants.list(since=NOW, until=LATER, limit=5), AsyncIterator[models.Assistant])


async def numbers_are_kept_without_blocking() -> None:
    """A number is of the class of its provider; one of a kind that is new is a plain mapping."""
    number = await async_vapi.numbers.create({"provider": "vapi"}, deadline=5)
    assert_type(number, models.PhoneNumberControllerCreateResponse201)
    number = await async_vapi.numbers.get("n1", deadline=5)
    number = await async_vapi.numbers.update("n1", {"assistantId": None}, deadline=5)
    number = await async_vapi.numbers.release("n1", deadline=5)
    listed = async_vapi.numbers.list(since=NOW, until=LATER, limit=5)
    assert_type(listed, AsyncIterator[models.PhoneNumberControllerCreateResponse201])


async def any_operation_is_sent_without_blocking() -> None:
    """`send` is typed by the operation, and a client with other settings is of the same class."""
    assert_type(await async_vapi.send(call_controller_find_one.operation, "c1"), models.Call)
    assert_type(async_vapi.base_url, str)
    async with async_vapi.with_options(deadline=5, retries=0, headers={"x-a": "b"}, hooks=[]) as other:
        assert_type(other, facade.AsyncVapi)
    assert_type(async_vapi.with_public_key("public"), facade.AsyncVapi)
    await async_vapi.close()


# What is wrong


def what_is_wrong_is_refused_by_the_type_checker(call: facade.Call) -> None:
    """Each of these lines is an error, and a type checker that does not say so is told that its silence is one."""
    vapi.calls.place(agent="a1")  # type: ignore[call-arg]
    vapi.calls.place("+15550100", agent="a1")  # type: ignore[call-arg]
    vapi.calls.place(to=15550100, agent="a1")  # type: ignore[arg-type]
    vapi.calls.place(to="+15550100", assistant_id="a1")  # type: ignore[call-arg]
    vapi.calls.place_many(to=["+15550100"], agnet="a1")  # type: ignore[call-arg]
    vapi.calls.get(7)  # type: ignore[arg-type]
    vapi.calls.wait(call, "over")  # type: ignore[arg-type]
    vapi.live.mute(call, "everybody")  # type: ignore[arg-type]
    vapi.live.say(call)  # type: ignore[call-arg]
    vapi.assistants.update("a1")  # type: ignore[call-arg]
    vapi.assistants.create(models.UpdateAssistantDTO())  # type: ignore[arg-type]
    vapi.numbers.delete("n1")  # type: ignore[attr-defined]
    vapi.send(call_controller_find_one.operation)  # type: ignore[call-arg]
    vapi.send(call_controller_find_one.operation, 1)  # type: ignore[arg-type]
    facade.Vapi(timeout=5)  # type: ignore[call-arg]


async def what_is_not_awaited_is_no_result() -> None:
    """A call that has not been awaited is no call."""
    call: facade.Call = async_vapi.calls.get("c1")  # type: ignore[assignment]
    for _ in async_vapi.calls.list():  # type: ignore[attr-defined]
        pass
    async_vapi.calls.hang_up(call)  # type: ignore[unused-coroutine]
