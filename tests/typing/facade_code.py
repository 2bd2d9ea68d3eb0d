"""How a service uses what both clients share. Never run: `make types` reads it, strictly."""

# What is marked as wrong must be wrong: mypy looks everywhere for marks that silence nothing, pyright does here.
# pyright: reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

import asyncio
import datetime as dt
import os
from typing import assert_type

import httpx

import facade
from facade import AsyncPhoneCalls, PhoneCalls
from facade.webhooks import EventFeed

NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(hours=1)
OWN_KEY = "order-0007"
FEED = EventFeed()


class Audit(facade.Hook):
    """Sees each try."""

    def before(self, attempt: facade.Attempt) -> None:
        """See a try that is about to go out."""
        attempt.headers["x-trace"] = f"{attempt.provider} {attempt.operation} {attempt.number}"

    def after(self, attempt: facade.Attempt) -> None:
        """See a try that is over."""
        assert_type(attempt.status, int | None)
        assert_type(attempt.seconds, float | None)


# Clients by name


def a_client_is_opened_by_name() -> None:
    """A name that is written down gives its client; one from the configuration gives either."""
    assert_type(facade.connect("vapi"), facade.Vapi)
    assert_type(facade.connect("voiceai", "key", "https://api.example.com"), facade.VoiceAI)
    either = facade.connect(
        os.environ["SERVICE"],
        api_key="key",
        base_url=None,
        deadline=10,
        retries=2,
        headers={"x-team": "ours"},
        hooks=[Audit()],
        transport=httpx.HTTPTransport(),
        proxy=None,
        largest_answer=1_000_000,
        clock=facade.Clock(),
    )
    assert_type(either, facade.Vapi | facade.VoiceAI)
    assert_type(either.calls.get("c1"), facade.Call)
    in_any_service(either.calls)


async def so_is_one_that_does_not_block() -> None:
    """`connect_async` has the same overloads."""
    assert_type(facade.connect_async("vapi", "key", None), facade.AsyncVapi)
    assert_type(facade.connect_async("voiceai"), facade.AsyncVoiceAI)
    either = facade.connect_async(
        os.environ["SERVICE"],
        api_key="key",
        base_url=None,
        deadline=10,
        retries=2,
        headers={"x-team": "ours"},
        hooks=[Audit()],
        transport=httpx.AsyncHTTPTransport(),
        proxy=None,
        largest_answer=1_000_000,
        clock=facade.Clock(),
    )
    assert_type(either, facade.AsyncVapi | facade.AsyncVoiceAI)
    await in_any_service_without_blocking(either.calls)


def a_client_takes_its_settings_itself() -> None:
    """Every client has the same settings."""
    transport = httpx.HTTPTransport()
    facade.Vapi(
        api_key="key",
        base_url="https://api.example.com",
        deadline=10,
        retries=2,
        headers={"x-team": "ours"},
        hooks=[Audit()],
        transport=transport,
        proxy=None,
        largest_answer=1_000_000,
        clock=facade.Clock(),
    )
    facade.VoiceAI(
        api_key="key",
        base_url="https://api.example.com",
        deadline=10,
        retries=2,
        headers={"x-team": "ours"},
        hooks=[Audit()],
        transport=transport,
        proxy="http://localhost:8080",
        largest_answer=1_000_000,
        clock=None,
    )
    facade.AsyncVapi(transport=httpx.AsyncHTTPTransport(), proxy=None, largest_answer=1_000_000)
    facade.AsyncVoiceAI(transport=httpx.AsyncHTTPTransport(), proxy=None, largest_answer=1_000_000)


# Programs for any service


def every_service_carries_phone_calls(vapi: facade.Vapi, voiceai: facade.VoiceAI) -> list[PhoneCalls]:
    """Both clients' calls are `PhoneCalls`."""
    return [vapi.calls, voiceai.calls]


def with_and_without_blocking(
    vapi: facade.AsyncVapi, voiceai: facade.AsyncVoiceAI
) -> tuple[AsyncPhoneCalls, AsyncPhoneCalls]:
    """Both asynchronous clients' calls are `AsyncPhoneCalls`."""
    return vapi.calls, voiceai.calls


def in_any_service(calls: PhoneCalls) -> facade.Outcome | None:
    """What every service can do, in the words of all of them."""
    call = calls.place(
        to="+15550100",
        agent="a1",
        from_number=None,
        dynamic_variables={"name": "Ada", "visits": 3},
        token=OWN_KEY,
        deadline=20,
    )
    assert_type(call, facade.Call)
    assert_type(calls.get(call.id, deadline=5), facade.Call)
    for listed in calls.list(agent="a1", since=NOW, until=LATER, limit=5):
        assert_type(listed, facade.Call)
    for seen in calls.follow(call, every=1, deadline=60, events=FEED):
        assert_type(seen, facade.Call)
    assert_type(calls.wait(call, until="ended", every=1, deadline=60, events=FEED), facade.Call)
    return calls.hang_up(call, deadline=30).outcome


async def in_any_service_without_blocking(calls: AsyncPhoneCalls) -> None:
    """The same, awaited; a call under way can be a task."""
    call = await calls.place(
        to="+15550100", agent="a1", from_number=None, dynamic_variables=None, token=OWN_KEY, deadline=20
    )
    assert_type(call, facade.Call)
    task = asyncio.create_task(calls.get(call.id, deadline=5))
    assert_type(await task, facade.Call)
    async for listed in calls.list(agent="a1", since=NOW, until=LATER, limit=5):
        assert_type(listed, facade.Call)
    async for seen in calls.follow(call, every=1, deadline=60, events=FEED):
        assert_type(seen, facade.Call)
    assert_type(await calls.wait(call, until="ended", every=1, deadline=60, events=FEED), facade.Call)
    assert_type(await calls.hang_up(call, deadline=30), facade.Call)


def nobody_is_dialled_twice(calls: PhoneCalls) -> facade.Call | None:
    """An unknown outcome is looked into with the token, which can be stored in between."""
    try:
        return calls.place(to="+15550100", agent="a1")
    except facade.CallOutcomeUnknown as error:
        assert_type(error.token, facade.Token | None)
        assert_type(error.cause, facade.ServiceError)
        if error.token is None:
            raise
        found = calls.reconcile(error.token, deadline=60)
        assert_type(found, facade.Reconciliation)
        assert_type(found.calls, tuple[facade.Call, ...])
        return found.call if found.verdict is facade.Verdict.PLACED else None


async def nor_without_blocking(calls: AsyncPhoneCalls, token: facade.Token) -> facade.Verdict:
    """`reconcile` is awaited."""
    return (await calls.reconcile(token, deadline=60)).verdict


# Values and errors


def a_call_tells_what_the_service_does(call: facade.Call) -> None:
    """What a service does not tell is None."""
    assert_type(call.id, str)
    assert_type(call.status, facade.Status)
    assert_type(call.service_status, str | None)
    assert_type(call.direction, facade.Direction)
    assert_type(call.started_at, dt.datetime | None)
    assert_type(call.duration, float | None)
    assert_type(call.ended, bool)
    assert_type(call.transcript, str | None)
    assert_type(call.cost, float | None)
    if call.outcome:
        assert_type(call.outcome.category, facade.Category)
        assert_type(call.outcome.fault, facade.Fault)


def an_error_tells_what_is_known(calls: PhoneCalls) -> float | None:
    """Each error has what a program needs to decide, and a person to understand."""
    try:
        calls.get("c1")
    except facade.InvalidArguments as error:
        assert_type(error.flaws, tuple[facade.Flaw, ...])
        assert_type(error.flaws[0].where, str)
    except facade.Unsupported as error:
        assert_type(error.argument, str)
    except facade.DeadlineExceeded as error:
        assert_type(error.call, facade.Call | None)
    except (facade.RateLimited, facade.NotFound) as error:
        return error.retry_after
    except facade.ServiceError as error:
        assert_type(error.details, facade.Details)
        assert_type(error.provider, str)
        assert_type(error.operation, str)
        assert_type(error.status, int | None)
        assert_type(error.request_id, str | None)
        assert_type(error.service_message, str | None)
        assert_type(error.code, str | None)
        assert_type(error.reason, str | None)
        assert_type(error.fields, tuple[facade.Flaw, ...])
        assert_type(error.body, bytes | None)
        assert_type(error.next_step, str)
        assert_type(error.temporary, bool)
        assert_type(error.may_have_happened, bool)
    except facade.FacadeError as error:
        assert_type(str(error), str)
    assert_type(facade.__version__, str)
    return None


# What is wrong


def what_is_wrong_is_refused_by_the_type_checker(
    call: facade.Call, vapi: facade.Vapi, calls: PhoneCalls, token: facade.Token
) -> None:
    """Each of these lines is an error, and a type checker that does not say so is told that its silence is one."""
    facade.Retell()  # type: ignore[attr-defined]
    facade.connect()  # type: ignore[call-overload]
    facade.connect("vapi", timeout=5)  # type: ignore[call-overload]
    facade.connect("vapi", transport=httpx.AsyncHTTPTransport())  # type: ignore[call-overload]
    _: facade.VoiceAI = facade.connect("vapi")  # type: ignore[assignment]
    call.status = facade.Status.ENDED  # type: ignore[misc]
    token.key = OWN_KEY  # type: ignore[misc]
    call.recordings  # type: ignore[attr-defined]  # noqa: B018 - only its type matters
    calls.place(to="+15550100")  # type: ignore[call-arg]
    calls.place(to="+15550100", agent="a1", squad="s1")  # type: ignore[call-arg]
    calls.wait(call, until="over")  # type: ignore[arg-type]
    _calls: PhoneCalls = vapi  # type: ignore[assignment]
    _others: PhoneCalls = vapi.assistants  # type: ignore[assignment]


async def what_is_not_awaited_is_no_result(vapi: facade.AsyncVapi, calls: AsyncPhoneCalls) -> None:
    """What has not been awaited is not there yet, and blocking calls are not asynchronous ones."""
    _calls: PhoneCalls = vapi.calls  # type: ignore[assignment]
    _call: facade.Call = calls.get("c1")  # type: ignore[assignment]
    calls.hang_up("c1")  # type: ignore[unused-coroutine]
