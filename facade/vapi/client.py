"""The clients of Vapi."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import evolve

from facade.client import AsyncClient, Client
from facade.settings import checked_key

from .assistants import Assistants, AsyncAssistants
from .calls import AsyncCalls, Calls
from .live import AsyncLive, Live
from .numbers import AsyncNumbers, Numbers
from .provider import PROVIDER

if TYPE_CHECKING:
    from typing import Self

    from facade.settings import Provider


class Vapi(Client):
    """Phone calls on Vapi. Without arguments, key and address come from `VAPI_API_KEY` and `VAPI_BASE_URL`."""

    _provider: ClassVar[Provider] = PROVIDER

    @property
    def calls(self) -> Calls:
        """Place, follow and end calls."""
        return Calls(self)

    @property
    def live(self) -> Live:
        """Control a call while it is live."""
        return Live(self)

    @property
    def assistants(self) -> Assistants:
        """Create, change and delete assistants."""
        return Assistants(self)

    @property
    def numbers(self) -> Numbers:
        """Get, set up and release phone numbers."""
        return Numbers(self)

    def with_public_key(self, key: str) -> Self:
        """Return a client, on the same connections, that gives this key to live calls which ask for one."""
        other = self.with_options()
        other._settings = evolve(self._settings, public_key=checked_key(key, "The public key"))  # noqa: SLF001 - of this class
        return other


class AsyncVapi(AsyncClient):
    """`Vapi`, without blocking."""

    _provider: ClassVar[Provider] = PROVIDER

    @property
    def calls(self) -> AsyncCalls:
        """Place, follow and end calls."""
        return AsyncCalls(self)

    @property
    def live(self) -> AsyncLive:
        """Control a call while it is live."""
        return AsyncLive(self)

    @property
    def assistants(self) -> AsyncAssistants:
        """Create, change and delete assistants."""
        return AsyncAssistants(self)

    @property
    def numbers(self) -> AsyncNumbers:
        """Get, set up and release phone numbers."""
        return AsyncNumbers(self)

    def with_public_key(self, key: str) -> Self:
        """Return a client, on the same connections, that gives this key to live calls which ask for one."""
        other = self.with_options()
        other._settings = evolve(self._settings, public_key=checked_key(key, "The public key"))  # noqa: SLF001 - of this class
        return other


__all__ = ["AsyncVapi", "Vapi"]
