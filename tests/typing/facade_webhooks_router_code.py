"""How a service routes webhooks. Never run: `make types` reads it, strictly."""

# What is marked as wrong must be wrong: mypy looks everywhere for marks that silence nothing, pyright does here.
# pyright: reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

from typing import Any, assert_type

import facade
from facade.webhooks import (
    LARGEST_BODY,
    Answer,
    Bearer,
    Event,
    EventFeed,
    MemoryStore,
    Post,
    Reply,
    Router,
    StandardWebhooks,
    Store,
    Timestamped,
    openai,
    vapi,
    voiceai,
)
from generated.vapi import models

FEED = EventFeed(most_calls=100)
router = Router(
    vapi,
    Bearer("token"),
    timeout=60,
    limit=LARGEST_BODY,
    store=MemoryStore(most=100),
    feed=FEED,
    threads=10,
    clock=facade.Clock(),
)
others = [Router(voiceai, Timestamped("secret")), Router(openai, StandardWebhooks("whsec_c2VjcmV0"))]


@router.on("assistant-request", fallback={"assistantId": "a1"})
async def choose(event: Event[models.ServerMessageAssistantRequest]) -> models.ServerMessageResponseAssistantRequest:
    """Handlers may be asynchronous, and name the class of their message."""
    assert_type(event.message, models.ServerMessageAssistantRequest)
    assert_type(event.call, facade.Call | None)
    return models.ServerMessageResponseAssistantRequest(assistant_id="a1")


@router.on("hang", "user-interrupted", fallback=lambda event: {"error": event.type})
def look(event: Event[Any]) -> None:
    """Several types may have one handler."""
    assert_type(event.type, str)


@router.unknown
def novel(event: Event[Any]) -> Reply:
    """A reply may be given whole."""
    return vapi.reply(event, {})


@router.failed
async def failed(error: Exception, event: Event[Any] | None) -> None:
    """The hook may be asynchronous too."""
    assert_type(error, Exception)
    assert_type(event, Event[Any] | None)


class SharedStore:
    """A store of one's own, without blocking."""

    async def claim(self, key: str, /) -> bool:
        """Claim a message."""
        return bool(key)

    async def release(self, key: str, /) -> None:
        """Release a message."""


async def posts_are_handled() -> None:
    """In both ways, and by servers."""
    post = Post({"authorization": "Bearer token"}, b"{}", "POST", "https://example.com/hooks")
    assert_type(router.handle(post), Answer)
    answer = await router.handle_async(post)
    assert_type(answer.status, int)
    assert_type(answer.headers, dict[str, str])
    assert_type(answer.body, bytes)
    assert_type(await choose(Event(service="vapi", type="t", message=models.ServerMessageAssistantRequest(), raw={})),
                models.ServerMessageResponseAssistantRequest)  # fmt: skip
    await router.asgi(address="https://example.com/hooks")({}, receive, send)
    assert_type(router.limit, int)
    store: Store = SharedStore()
    assert_type(Router(vapi, Bearer("token"), store=store).feed, EventFeed)
    FEED.tell(None)
    FEED.tell(facade.Call(id="c1", provider="vapi", status=facade.Status.ENDED, raw=None), None)


async def receive() -> dict[str, Any]:
    """Return nothing."""
    return {}


async def send(message: Any) -> None:
    """Take anything."""


def what_is_wrong_is_refused_by_the_type_checker() -> None:
    """Each of these lines is an error, and a type checker that does not say so is told that its silence is one."""
    Router(facade, Bearer("token"))  # type: ignore[arg-type]
    Router(vapi)  # type: ignore[call-arg]
    Router(vapi, "token")  # type: ignore[arg-type]
    router.on("hang")(7)  # type: ignore[type-var]
    router.handle(b"{}")  # type: ignore[arg-type]
