"""A service of the tests' own, to see the ways into a sandbox by."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from facade.sandbox.posting import PostingWorld
from facade.sandbox.service import Endpoint
from facade.sandbox.wire import Answer, Request, json_answer
from facade.sandbox.world import Post

if TYPE_CHECKING:
    from facade.clock import Clock


class Counting(Endpoint):
    """Counts what it is asked, and tells what it was asked."""

    name: ClassVar[str] = "vapi"

    def __init__(self, clock: Clock | None = None) -> None:
        self.posting = PostingWorld(clock)
        super().__init__(self.posting)
        self.asked: list[Request] = []
        #: Where each request is told of, if anywhere.
        self.webhook: str | None = None

    @property
    def done(self) -> int:
        """How often something was done."""
        return len(self.asked)

    def operation_of(self, request: Request) -> str | None:
        """Return the id of the operation that a request asks for."""
        return "place" if (request.method, request.path) == ("POST", "/call") else None

    def respond(self, request: Request) -> Answer:
        """Count, and tell what was asked."""
        if not self.admits(request):
            return self.unauthorised()
        self.asked.append(request)
        if self.webhook is not None:
            post = Post(service=self.name, kind="asked", url=self.webhook, headers={"x-kind": "asked"}, body=b"{}")
            self.world.post(post)
        if request.path == "/nothing":
            return Answer(204)
        if request.path == "/list":
            return json_answer([{"status": "queued"}, {"status": "ended"}])
        told = {"path": request.path, "query": dict(request.query), "body": request.body.decode(), "base": request.base}
        return json_answer({"status": "queued", "model": {"provider": "openai"}, **told}, 201)

    def unauthorised(self) -> Answer:
        """Return the answer to a request without the right key."""
        return json_answer({"message": "no"}, 401)

    def unknown(self, request: Request) -> Answer:
        """Return the answer to a request for what does not exist."""
        return json_answer({"message": request.path}, 404)


__all__ = ["Counting"]
