"""A message that comes more than once is handled once, and those who wait for its call are told."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import threading
import time
from base64 import b64encode
from typing import TYPE_CHECKING, Any

import pytest

from facade.calls import Status
from facade.errors import ConfigurationError
from facade.feed import EventFeed
from facade.webhooks import Event, MemoryStore, Router, StandardWebhooks, openai, vapi
from tests.facade.webhooks.posting import (
    ASSISTANT,
    CALL,
    FALLBACK,
    HEADERS,
    SECRET,
    Way,
    failing,
    message,
    post,
    router,
)

if TYPE_CHECKING:
    import datetime as dt

    from facade.calls import Call
    from facade.webhooks import Post


def counting(routes: Router, kind: str, answer: object = None) -> list[Event[Any]]:
    """Count the messages that are handled."""
    seen: list[Event[Any]] = []

    def count(event: Event[Any]) -> object:
        seen.append(event)
        return answer

    routes.on(kind)(count)
    return seen


def test_a_message_that_comes_twice_is_handled_once(way: Way) -> None:
    """And its reply is the same; another one is another one."""
    routes = router()
    hangs, requests = counting(routes, "hang"), counting(routes, "assistant-request", ASSISTANT)
    assert way.handle(routes, *[post(message("hang"))] * 3).status == 200
    assert json.loads(way.handle(routes, *[post()] * 3).body) == ASSISTANT
    assert (len(hangs), len(requests)) == (1, 1)
    way.handle(routes, post(message("hang", timestamp=1_790_000_000_001)))
    assert len(hangs) == 2


def test_what_failed_is_handled_again(way: Way) -> None:
    """A service that tries again finds the handler ready."""
    failures = [ValueError(), None]
    seen: list[str] = []
    routes = router()

    @routes.on("hang")
    def once(event: Event[Any]) -> None:
        error = failures.pop(0)
        if error:
            raise error
        seen.append(event.type)

    asked = post(message("hang"))
    assert way.handle(routes, asked).status == 500
    assert way.handle(routes, asked, asked).status == 200
    assert seen == ["hang"]
    assert once is not None


def test_a_delivery_is_known_by_its_id_where_it_is_signed(way: Way) -> None:
    """Two that say the same are two, and one that is sent again is one."""
    secret = b64encode(b"secret-not-real-0001").decode()
    routes = Router(openai, StandardWebhooks(f"whsec_{secret}"))
    seen: list[str] = []
    routes.on("realtime.call.incoming")(lambda event: seen.append(event.type))
    told = {"type": "realtime.call.incoming", "data": {"call_id": "rtc_1", "sip_headers": []}}
    body, now = json.dumps(told).encode(), str(int(time.time()))
    for identifier in ("msg_1", "msg_2", "msg_1"):
        signature = hmac.digest(b"secret-not-real-0001", b".".join((identifier.encode(), now.encode(), body)), "sha256")
        written = f"v1,{b64encode(signature).decode()}"
        headers = {"webhook-id": identifier, "webhook-timestamp": now, "webhook-signature": written}
        assert way.handle(routes, post(body, headers=headers)).status == 200
    assert len(seen) == 2


def test_a_message_that_comes_many_times_at_once_is_handled_once() -> None:
    """Whoever comes while it is being handled gets the fallback, and whoever comes later the reply."""
    begun, release = threading.Event(), threading.Event()
    handled: list[int] = []
    routes = router()

    @routes.on("assistant-request", fallback=FALLBACK)
    def choose(_: Event[Any]) -> object:
        handled.append(1)
        begun.set()
        release.wait(20)
        return ASSISTANT

    answers: list[Any] = []
    threads = [threading.Thread(target=lambda: answers.append(routes.handle(post()))) for _ in range(20)]
    for thread in threads:
        thread.start()
    assert begun.wait(20)
    while len(answers) < len(threads) - 1:
        threads[0].join(0.01)
    release.set()
    for thread in threads:
        thread.join()
    bodies = [json.loads(answer.body) for answer in [*answers, routes.handle(post())]]
    assert bodies == [FALLBACK] * 19 + [ASSISTANT] * 2
    assert len(handled) == 1
    assert choose is not None


class Shared:
    """A store that several processes share; it may fail."""

    def __init__(self) -> None:
        self.claimed: set[str] = set()
        self.broken = self.slow = False

    async def claim(self, key: str, /) -> bool:
        """Claim a message."""
        if self.broken:
            raise OSError
        await asyncio.sleep(20 if self.slow else 0)
        first = key not in self.claimed
        self.claimed.add(key)
        return first

    async def release(self, key: str, /) -> None:
        """Release a message."""
        if self.broken:
            raise OSError
        self.claimed.discard(key)


def test_several_processes_share_a_store(way: Way) -> None:
    """Which may be asynchronous; what another one handles gets the fallback here, for nobody handles it twice."""
    store = Shared()
    first, second = router(store=store), router(store=store)
    seen = counting(first, "hang"), counting(second, "hang")
    asked = post(message("hang"))
    way.handle(first, asked)
    assert way.handle(second, asked).status == 200
    assert [len(each) for each in seen] == [1, 0]
    first.on("assistant-request")(lambda _: ASSISTANT)
    second.on("assistant-request", fallback=FALLBACK)(lambda _: ASSISTANT)
    assert json.loads(way.handle(first, post()).body) == ASSISTANT
    assert json.loads(way.handle(second, post()).body) == FALLBACK
    first.on("tool-calls")(failing)
    before = set(store.claimed)
    way.handle(first, post(message("tool-calls", toolCallList=[], toolWithToolCallList=[])))
    assert store.claimed == before


def test_a_store_that_fails_keeps_nobody_from_handling(way: Way) -> None:
    """Twice is better than never; the hook hears of it."""
    store = Shared()
    store.broken = True
    told: list[Exception] = []
    routes = router(store=store)
    routes.failed(lambda error, _: told.append(error))
    seen = counting(routes, "hang")
    assert way.handle(routes, post(message("hang"))).status == 200
    assert (len(seen), [type(error) for error in told]) == (1, [OSError])
    routes.on("assistant-request", fallback=FALLBACK)(failing)
    assert json.loads(way.handle(routes, post()).body) == FALLBACK


def test_a_store_that_hangs_keeps_nobody_from_handling(way: Way) -> None:
    """Half of the time is left for the handler."""
    store = Shared()
    store.slow = True
    routes = router(store=store, timeout=1.6)
    answer = {"error": "Not now."}
    routes.on("transfer-destination-request")(lambda _: threading.Event().wait(0.02) or answer)
    assert json.loads(way.handle(routes, post(message("transfer-destination-request"))).body) == answer


def test_a_request_that_is_cancelled_leaves_no_claim() -> None:
    """The service tries again, and somebody else handles it."""
    store = Shared()
    routes = router(store=store)

    begun = asyncio.Event()

    @routes.on("hang")
    async def slow(_: Event[Any]) -> None:
        begun.set()
        await asyncio.sleep(20)

    async def cancel() -> None:
        handling = asyncio.create_task(routes.handle_async(post(message("hang"))))
        await begun.wait()
        assert store.claimed
        handling.cancel()
        with pytest.raises(asyncio.CancelledError):
            await handling

    asyncio.run(cancel())
    assert not store.claimed
    assert slow is not None


def test_a_store_in_memory_forgets_the_oldest() -> None:
    """And it has room for something."""
    store = MemoryStore(most=2)
    assert [store.claim(key) for key in ("a", "b", "a", "c", "b", "a")] == [True, True, False, True, False, True]
    store.release("a")
    store.release("never claimed")
    assert store.claim("a")
    assert repr(store) == "MemoryStore(most=2)"
    with pytest.raises(ConfigurationError):
        MemoryStore(most=0)


class Deaf(EventFeed):
    """A feed that nothing can be told."""

    def tell(self, call: Call | None, moment: dt.datetime | None = None) -> None:
        """Fail as any code can."""
        raise ValueError(call, moment)


class Odd:
    """A way to verify of somebody's own."""

    def check(self, post: Post, now: float) -> str | None:
        """Fail as any code can."""
        raise OSError(post, now)


def test_what_fails_beside_the_handler_does_no_harm(way: Way, caplog: pytest.LogCaptureFixture) -> None:
    """A message has its handler although nobody can be told of its call; what cannot be verified is not taken."""
    routes = router(feed=Deaf())
    seen = counting(routes, "hang")
    assert way.handle(routes, post(message("hang"))).status == 200
    assert len(seen) == 1
    assert "its call cannot be read" in caplog.text
    assert way.handle(Router(vapi, Odd()), post(message("hang"))).status == 500


# Calls


def test_those_who_wait_for_calls_are_told(way: Way) -> None:
    """Also of messages that nobody handles."""
    feed = EventFeed()
    routes = router(feed=feed)
    assert routes.feed is feed
    watch = feed.watch("vapi", CALL["id"])
    way.handle(
        routes,
        post(message("status-update", status="in-progress")),
        post(message("status-update", status="ended", endedReason="customer-ended-call")),
    )
    told = [each.call for each in watch.take()]
    assert [call.status for call in told] == [Status.IN_PROGRESS, Status.ENDED]
    assert told[1].outcome is not None
    assert told[1].outcome.reason == "customer-ended-call"


def test_what_is_refused_tells_nobody(way: Way) -> None:
    """Nobody but the service says how far a call is."""
    routes = router()
    watch = routes.feed.watch("vapi", CALL["id"])
    body = message("status-update", status="ended")
    way.handle(routes, post(body, headers={"Authorization": "Bearer another"}))
    assert not watch.take()


def test_nothing_private_is_logged(way: Way, caplog: pytest.LogCaptureFixture) -> None:
    """Neither the number of a call nor a secret, whatever goes wrong."""
    caplog.set_level(logging.DEBUG)
    routes = router()
    routes.on("hang")(failing)
    way.handle(routes, post(message("hang")), post(b"{}{"), post(headers=HEADERS | {"Authorization": "+15550100"}))
    assert "+15550100" not in caplog.text
    assert SECRET not in caplog.text
