"""One sandbox: three services that share a clock, a key, and what is known of what has happened."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from .clock import TurnedClock
from .posting import PostingWorld
from .world import KEY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facade.clock import Clock

    from .realtime import Realtime
    from .service import Endpoint
    from .transport import AsyncTransport, Transport
    from .vapi import Vapi
    from .voiceai import VoiceAI
    from .world import News, Post, Reply

#: The names of the services, which are those of their folders on a shared port.
NAMES: Final = ("vapi", "voiceai", "openai")


class Sandbox:
    """
    Three services in miniature, each made when it is first asked for.

    `clock` is a `TurnedClock` unless another is given. `deliver` takes what the services send to the user's server,
    and returns the reply; what it raises is logged, and is no reply. Without it posts go to addresses on this machine
    over HTTP. Two sandboxes with the same `seed` give the same ids.
    """

    def __init__(
        self,
        clock: Clock | None = None,
        *,
        key: str = KEY,
        seed: int = 1,
        deliver: Callable[[Post], Reply] | None = None,
    ) -> None:
        self.world = PostingWorld(clock, key=key, seed=seed, deliver=deliver)

    @cached_property
    def vapi(self) -> Vapi:
        """Vapi."""
        from .vapi import Vapi  # noqa: PLC0415 - a service that nobody asks for costs nothing

        return Vapi(self.world)

    @cached_property
    def voiceai(self) -> VoiceAI:
        """Voice.ai."""
        from .voiceai import VoiceAI  # noqa: PLC0415 - a service that nobody asks for costs nothing

        return VoiceAI(self.world)

    @cached_property
    def realtime(self) -> Realtime:
        """OpenAI's Realtime calls."""
        from .realtime import Realtime  # noqa: PLC0415 - a service that nobody asks for costs nothing

        return Realtime(self.world)

    def service(self, name: str) -> Endpoint:
        """Return a service by its name: `vapi`, `voiceai` or `openai`."""
        match name:
            case "vapi":
                return self.vapi
            case "voiceai":
                return self.voiceai
            case "openai":
                return self.realtime
            case _:
                message = f"There is no service {name!r}: expected one of {', '.join(NAMES)}"
                raise ValueError(message)

    @property
    def services(self) -> Mapping[str, Endpoint]:
        """All services, by their names."""
        return {name: self.service(name) for name in NAMES}

    def transport(self, name: str) -> Transport:
        """Return what takes the requests of a client that blocks to a service; give it to the client as `transport`."""
        from .transport import Transport  # noqa: PLC0415 - over sockets nobody needs one

        return Transport(self.service(name))

    def async_transport(self, name: str) -> AsyncTransport:
        """Return what takes the requests of a client that does not block to a service."""
        from .transport import AsyncTransport  # noqa: PLC0415 - over sockets nobody needs one

        return AsyncTransport(self.service(name))

    @property
    def key(self) -> str:
        """The key that the services take."""
        return self.world.key

    @property
    def clock(self) -> Clock:
        """The clock that all goes by."""
        return self.world.clock

    @property
    def posts(self) -> list[Post]:
        """All that the services have sent to the user's server, with the replies."""
        return self.world.posts

    def advance(self, seconds: float) -> None:
        """Turn the clock forward; what is due until then happens."""
        if not isinstance(self.clock, TurnedClock):
            message = "This sandbox's clock goes by itself. Only a TurnedClock is turned"
            raise TypeError(message)
        self.clock.advance(seconds)

    def watch(self, watcher: Callable[[News], None]) -> None:
        """Tell somebody of all that happens from now on."""
        self.world.watchers.append(watcher)

    def settle(self, seconds: float = 5) -> bool:
        """Wait until all posts are delivered, at most so many real seconds; return whether they are."""
        return self.world.settle(seconds)

    def close(self) -> None:
        """Send nothing any more."""
        self.world.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({type(self.clock).__name__})"


__all__ = ["NAMES", "Sandbox"]
