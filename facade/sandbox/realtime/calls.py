"""Calls as the service knows them, and the events that go to whoever watches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facade.sandbox.world import Later, World

State = Literal["ringing", "open", "ended", "rejected", "referred"]
#: The name of the service.
SERVICE: Final = "openai"
OVER: Final[frozenset[State]] = frozenset({"ended", "rejected", "referred"})


@attrs.define(kw_only=True, eq=False)
class Call:
    """A call over WebRTC, or one that came in over SIP."""

    id: str
    kind: Literal["webrtc", "sip"]
    state: State
    #: What the model was told, if anything.
    session: dict[str, Any] | None = attrs.field(default=None, repr=False)
    offer: bytes = attrs.field(default=b"", repr=False)
    #: What a SIP call was rejected with, or referred to.
    asked: dict[str, Any] | None = None
    #: The events that came from the client, in their order.
    heard: list[dict[str, Any]] = attrs.field(factory=list[dict[str, Any]], repr=False)
    #: The end that comes by itself.
    limit: Later | None = attrs.field(default=None, repr=False)
    #: Told of each event to the client, and of the end with None.
    listeners: list[Callable[[Mapping[str, Any] | None], None]] = attrs.field(
        factory=list["Callable[[Mapping[str, Any] | None], None]"], repr=False
    )

    @property
    def over(self) -> bool:
        """Whether there is no call any more."""
        return self.state in OVER

    def tell(self, event: Mapping[str, Any] | None) -> None:
        """Send an event to the client, and to all who watch; None is the end."""
        for listener in tuple(self.listeners):
            listener(event)


def end(world: World, call: Call, state: State = "ended") -> None:
    """End a call, whoever does it; a second time nothing happens."""
    with world.lock:
        if call.over:
            return
        call.state = state
        if call.limit is not None:
            call.limit.cancel()
        world.tell(SERVICE, call.id, state)
        call.tell(None)


__all__ = ["OVER", "SERVICE", "Call", "State", "end"]
