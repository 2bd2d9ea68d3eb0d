"""Handlers that end in another way than by returning, and requests that end before their handlers do."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from facade.errors import BodyRefused
from facade.webhooks import MemoryStore, Router, UnknownEvent, Unverified, voiceai
from tests.facade.webhooks.posting import ASSISTANT, FALLBACK, Way, message, post, router

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.webhooks import Event


def eventually(condition: Callable[[], object]) -> bool:
    """Tell whether something becomes true before long."""
    ends = time.monotonic() + 20
    while not condition() and time.monotonic() < ends:
        threading.Event().wait(0.001)
    return bool(condition())


def leaving(_: Event[Any]) -> object:
    """End the thread."""
    raise SystemExit


def test_a_handler_that_ends_its_thread_is_answered_for(way: Way) -> None:
    """Whoever waits for it does not wait for ever."""
    told: list[Exception] = []
    routes = router()
    routes.failed(lambda error, _: told.append(error))
    routes.on("assistant-request", fallback=FALLBACK)(leaving)
    assert json.loads(way.handle(routes, post()).body) == FALLBACK
    assert [str(error) for error in told] == ["it ended without an outcome"]


def test_a_handler_that_ends_its_thread_leaves_no_request_open() -> None:
    """Also where the service waits for no reply, and nothing else would end the waiting."""
    routes = router()
    routes.on("hang")(leaving)
    assert Way(blocking=False).handle(routes, post(message("hang"))).status == 500


def test_a_handler_whose_task_is_cancelled_is_answered_for(way: Way) -> None:
    """What it waits for may be cancelled by somebody else; the request is not."""
    routes = router()

    @routes.on("assistant-request", fallback=FALLBACK)
    @routes.on("hang")
    async def wait(_: Event[Any]) -> object:
        task = asyncio.ensure_future(asyncio.sleep(20, ASSISTANT))
        asyncio.get_running_loop().call_soon(task.cancel)
        return await task

    assert json.loads(way.handle(routes, post()).body) == FALLBACK
    assert way.handle(routes, post(message("hang"))).status == 500
    assert wait is not None


def test_a_machine_without_threads_has_an_answer_all_the_same(way: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    """The service hears the fallback; none of the threads that may run counts as taken."""
    routes = router(threads=1)
    routes.on("assistant-request", fallback=FALLBACK)(lambda _: ASSISTANT)
    start = threading.Thread.start

    def refuse(thread: threading.Thread) -> None:
        if thread.name == "facade webhook":
            message = "can't start new thread"
            raise RuntimeError(message)
        start(thread)

    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", refuse)
        assert json.loads(way.handle(routes, post(), post()).body) == FALLBACK
    assert json.loads(way.handle(routes, post()).body) == ASSISTANT


def test_nobody_waits_for_ever_for_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where all of them hang, the service hears that it may try again, and so it can."""
    monkeypatch.setattr("facade.webhooks.handling._QUEUING", 0.05)
    begun, release = threading.Event(), threading.Event()
    handled: list[Any] = []
    routes = router(threads=1)

    @routes.on("hang")
    def hang(event: Event[Any]) -> None:
        handled.append(event)
        begun.set()
        release.wait(20)

    async def crowd() -> list[int]:
        first = asyncio.create_task(routes.handle_async(post(message("hang"))))
        await asyncio.to_thread(begun.wait, 20)
        other = post(message("hang", timestamp=1))
        refused = await routes.handle_async(other)
        release.set()
        return [refused.status, (await first).status, (await routes.handle_async(other)).status]

    assert asyncio.run(crowd()) == [500, 200, 200]
    assert len(handled) == 2
    assert hang is not None


def test_a_handler_that_fails_after_its_time_is_asked_again(way: Way) -> None:
    """Its message is not handled, so nobody may think that it is."""
    release = threading.Event()
    failures: list[Exception | None] = [ValueError(), None]
    store = MemoryStore()
    routes = router(timeout=0.2, store=store)

    @routes.on("transfer-destination-request", fallback=FALLBACK)
    def slow(_: Event[Any]) -> object:
        release.wait(20)
        if error := failures.pop(0):
            raise error
        return {"error": "at last"}

    asked = post(message("transfer-destination-request"))
    assert json.loads(way.handle(routes, asked).body) == FALLBACK
    release.set()
    assert eventually(lambda: json.loads(way.handle(routes, asked).body) == {"error": "at last"})
    assert not failures
    assert slow is not None


def test_a_request_that_is_cancelled_leaves_its_handler_the_claim() -> None:
    """One that blocks goes on in its thread, and nobody does the same beside it."""
    begun, release, done = threading.Event(), threading.Event(), threading.Event()
    handled: list[str] = []
    routes = router()

    @routes.on("hang")
    def slow(event: Event[Any]) -> None:
        handled.append(event.type)
        begun.set()
        release.wait(20)
        done.set()

    async def cancel() -> int:
        handling = asyncio.create_task(routes.handle_async(post(message("hang"))))
        await asyncio.to_thread(begun.wait, 20)
        handling.cancel()
        with pytest.raises(asyncio.CancelledError):
            await handling
        return (await routes.handle_async(post(message("hang")))).status

    assert asyncio.run(cancel()) == 200
    release.set()
    assert done.wait(20)
    assert handled == ["hang"]
    assert slow is not None


def test_a_request_that_is_cancelled_while_it_claims_leaves_no_claim() -> None:
    """A store may have it in spite of that."""
    claimed: set[str] = set()
    begun = asyncio.Event()

    class Slow:
        async def claim(self, key: str, /) -> bool:
            claimed.add(key)
            begun.set()
            await asyncio.sleep(20)
            return True

        async def release(self, key: str, /) -> None:
            claimed.discard(key)

    routes = router(store=Slow())
    routes.on("hang")(lambda _: None)

    async def cancel() -> None:
        handling = asyncio.create_task(routes.handle_async(post(message("hang"))))
        await begun.wait()
        assert claimed
        handling.cancel()
        with pytest.raises(asyncio.CancelledError):
            await handling

    asyncio.run(cancel())
    assert not claimed


def test_a_message_that_does_not_fit_has_the_fallback_of_its_type(way: Way) -> None:
    """A caller is not lost because something about the question is new; the hook hears of it."""
    told: list[tuple[Exception, Event[Any] | None]] = []
    routes = Router(voiceai, Unverified())
    routes.failed(lambda error, event: told.append((error, event)))
    routes.on("inbound-call", fallback={"dynamic_variables": {}})(lambda _: {})
    routes.on("call.completed")(lambda _: None)
    odd = post(b'{"agent_id": "1", "from_number": {"new": "+15550100"}}')
    assert json.loads(way.handle(routes, odd).body) == {"dynamic_variables": {}}
    assert way.handle(routes, post(b'{"event": "call.completed"}')).status == 200
    assert [type(error) for error, _ in told] == [BodyRefused] * 2
    assert all(isinstance(event, UnknownEvent) for _, event in told)
    assert "5550100" not in str(told)
