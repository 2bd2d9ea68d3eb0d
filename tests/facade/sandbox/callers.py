"""Asking a service of the sandbox directly, and a server of the user's that it sends to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import attrs

from facade.sandbox.clock import TurnedClock
from facade.sandbox.wire import Answer, Request
from facade.sandbox.world import KEY, Post, Reply, World

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.sandbox.service import Service

BASE: Final = "http://127.0.0.1:8765"
URL: Final = "http://127.0.0.1:9/webhook"


@attrs.define
class Caller:
    """Asks a service, and holds each good answer against the document."""

    service: Service

    def __call__(self, method: str, path: str, body: Any = None, *, key: str = KEY, **query: str) -> tuple[int, Any]:
        """Ask, and return the status and the JSON of the answer."""
        answer = self.whole(method, path, body, key=key, **query)
        value = json.loads(answer.body) if answer.body else None
        found = self.service.document.match(method, path)
        if found is not None and answer.status < 300:
            assert self.service.document.check_answer(found[0], answer.status, value) == ()
        return answer.status, value

    def whole(self, method: str, path: str, body: Any = None, *, key: str = KEY, **query: str) -> Answer:
        """Ask, and return the whole answer."""
        return self.service.answer(
            Request(
                method=method,
                path=path,
                query={name: [value] for name, value in query.items()},
                headers={"authorization": f"Bearer {key}", "content-type": "application/json"},
                body=b"" if body is None else json.dumps(body).encode(),
                base=BASE,
            )
        )


@attrs.define
class Server:
    """A server of the user's: keeps what it is sent, and replies as it is told."""

    #: The replies by the kind of the post; all others are answered with nothing.
    replies: dict[str, Any] = attrs.field(factory=dict[str, Any])
    posts: list[Post] = attrs.field(factory=list[Post])

    def __call__(self, post: Post) -> Reply:
        """Take a post."""
        self.posts.append(post)
        said = self.replies.get(post.kind)
        if callable(said):
            answer: Callable[[Any], Any] = said
            said = answer(json.loads(post.body))
        if isinstance(said, Reply):
            return said
        return Reply(status=200, body=b"" if said is None else json.dumps(said).encode())

    @property
    def kinds(self) -> list[str]:
        """What it was sent, in order."""
        return [post.kind for post in self.posts]

    def bodies(self, kind: str) -> list[Any]:
        """Return what it was sent of one kind."""
        return [json.loads(post.body) for post in self.posts if post.kind == kind]


def world_with(server: Server | None = None) -> tuple[World, TurnedClock]:
    """Return a world that sends to a server, and its clock."""
    clock = TurnedClock()
    world = World(clock)
    if server is not None:
        world.deliver = server
    return world, clock
