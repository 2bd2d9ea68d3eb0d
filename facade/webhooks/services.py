"""What a router needs to know of a service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection

    from .events import Event
    from .posts import Post
    from .replies import Reply


class Service(Protocol):
    """How a service's messages are read and answered: `facade.webhooks.vapi`, `voiceai` and `openai` are three."""

    @property
    def NAME(self) -> str:  # noqa: N802 - a constant of a module
        """The service's name."""
        ...

    @property
    def METHODS(self) -> Collection[str]:  # noqa: N802 - see above
        """The HTTP methods that it uses."""
        ...

    def read(self, post: Post, *, limit: int, timeout: float | None) -> Event[Any]:
        """Read what was posted; raise `BodyRefused` if it is no message."""
        ...

    def reply(self, event: Event[Any], answer: Any) -> Reply:
        """Write the reply to a message that wants one; raise `InvalidArguments` if the answer does not fit."""
        ...


__all__ = ["Service"]
