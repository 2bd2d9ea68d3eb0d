"""What a server answers, whichever server it is."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from .replies import Reply


@frozen
class Answer:
    """A whole answer to what was posted."""

    status: int
    headers: dict[str, str] = field(factory=dict[str, str])
    body: bytes = field(default=b"", repr=lambda body: f"<{len(body)} bytes>")


#: What says that a message was taken; some services read no empty body as JSON.
TAKEN: Final = Answer(HTTPStatus.OK, {"content-type": "application/json"}, b"{}")


def replied(reply: Reply) -> Answer:
    """Return the answer that a reply is."""
    return Answer(reply.status, {"content-type": reply.content_type}, reply.content)


__all__ = ["TAKEN", "Answer", "replied"]
