"""Real peers for calls over WebRTC, where aiortc is there: it is loaded for the first offer."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType
    from typing import Self

    from .realtime import Call, Realtime
    from .realtime.peer import Peers
    from .service import Endpoint


class Peering:
    """Lets offers be answered by real peers, on one event loop, as long as it is entered as a context."""

    def __init__(self, services: Iterable[Endpoint]) -> None:
        self._services = tuple(services)
        self._realtime: Realtime | None = None
        self._peers: Peers | None = None

    async def __aenter__(self) -> Self:
        from .realtime import Realtime  # noqa: PLC0415 - only who serves has use for it

        found = (service for service in self._services if isinstance(service, Realtime))
        self._realtime = next(found, None)
        if self._realtime is not None and self._realtime.peer is None and find_spec("aiortc") is not None:
            self._realtime.peer = self._answer
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._realtime is not None and self._realtime.peer == self._answer:
            self._realtime.peer = None
        if self._peers is not None:
            await self._peers.close()

    async def _answer(self, call: Call) -> bytes:
        if self._peers is None:
            from .realtime.peer import Peers  # noqa: PLC0415 - an optional extra that takes long to load

            if self._realtime is None:
                raise RuntimeError
            self._peers = Peers(self._realtime.world)
        return await self._peers.answer(call)


__all__ = ["Peering"]
