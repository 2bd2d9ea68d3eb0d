"""Both ends of a call on this machine, and running what is done with them."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

import pytest

from facade.errors import FacadeError
from facade.realtime.client import AsyncRealtime
from facade.webrtc import Peer
from tests.facade.realtime.loopback_service import LoopbackService

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence

KEY: Final = "test-key-not-real"
SESSION: Final = {"type": "realtime", "instructions": "Be brief."}


def run(scenario: Callable[[], Awaitable[None]]) -> None:
    """Run a scenario on this machine alone; it must not take long, nor leave anything behind."""

    async def bounded() -> None:
        async with asyncio.timeout(30):
            await scenario()
        # What the library still has to tidy up.
        await asyncio.sleep(0)

    with pytest.MonkeyPatch.context() as patch:
        # The library leaves out the addresses that lead nowhere else.
        patch.setattr("aioice.ice.get_host_addresses", lambda **_: ["127.0.0.1"])
        asyncio.run(bounded())


@asynccontextmanager
async def connected(*, greetings: Sequence[str | bytes] = ()) -> AsyncGenerator[tuple[LoopbackService, Peer], None]:
    """Give both ends of a call."""
    async with (
        LoopbackService(660, greetings=greetings) as service,
        AsyncRealtime(KEY, service.address) as realtime,
        Peer() as peer,
    ):
        await peer.accept(await realtime.calls.create(await peer.offer(), SESSION))
        yield service, peer


async def raised(action: Awaitable[object]) -> FacadeError:
    """Return the error that something ends with; nothing of the library's hangs on it."""
    with pytest.raises(FacadeError) as caught:
        await action
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    return caught.value


__all__ = ["KEY", "SESSION", "connected", "raised", "run"]
