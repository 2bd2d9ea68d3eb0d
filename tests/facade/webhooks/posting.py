"""What tests of routers share: messages as the services send them, and routers that take them, blocking or not."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, Final

from facade.webhooks import Bearer, Post, Router, vapi

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from facade.webhooks import Answer, Event

SECRET: Final = "test-secret-not-real-0001"  # noqa: S105 - see its name
HEADERS: Final = {"Authorization": f"Bearer {SECRET}", "Content-Type": "application/json"}
CALL: Final[dict[str, Any]] = {
    "id": "11111111-2222-4333-8444-555555555555",
    "orgId": "org-1",
    "createdAt": "2026-08-18T09:00:00.000Z",
    "updatedAt": "2026-08-18T09:00:00.000Z",
    "type": "outboundPhoneCall",
    "status": "queued",
    "customer": {"number": "+15550100"},
}
#: A reply to a request for an assistant, and what is replied in its place.
ASSISTANT: Final = {"assistantId": "assistant-1"}
FALLBACK: Final = {"error": "Nobody is there just now."}


def message(kind: str, **fields: Any) -> bytes:
    """Return a message of Vapi's."""
    return json.dumps({"message": {"type": kind, "call": CALL, "timestamp": 1_790_000_000_000, **fields}}).encode()


def post(body: bytes | None = None, **others: Any) -> Post:
    """Return what Vapi posts, with the secret that it was given."""
    given: dict[str, Any] = {
        "headers": HEADERS,
        "body": message("assistant-request") if body is None else body,
    } | others
    return Post(**given)


def router(**options: Any) -> Router:
    """Return a router of Vapi's messages."""
    return Router(vapi, Bearer(SECRET), **options)


def failing(_: Event[Any]) -> object:
    """Fail as any code can."""
    message = "private: +15550100"
    raise RuntimeError(message)


class Way:
    """Hands posts to a router, in a way that blocks or in one that does not."""

    def __init__(self, *, blocking: bool) -> None:
        self.blocking = blocking

    def handle(self, target: Router, *posts: Post) -> Answer:
        """Hand over posts one after the other; return the last answer."""
        if self.blocking:
            answers = [target.handle(each) for each in posts]
        else:
            answers = self.run(lambda: _in_turn(target, posts))
        return answers[-1]

    def run(self, action: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
        """Run something asynchronous."""
        return asyncio.run(action())


async def _in_turn(target: Router, posts: tuple[Post, ...]) -> list[Answer]:
    return [await target.handle_async(each) for each in posts]


__all__ = ["ASSISTANT", "CALL", "FALLBACK", "HEADERS", "SECRET", "Way", "failing", "message", "post", "router"]
