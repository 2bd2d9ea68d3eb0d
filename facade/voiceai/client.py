"""The clients of Voice.ai."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from facade.client import AsyncClient, Client

from .agents import Agents, AsyncAgents
from .calls import AsyncCalls, Calls
from .connections import AsyncConnections, Connections
from .numbers import AsyncNumbers, Numbers
from .provider import PROVIDER

if TYPE_CHECKING:
    from facade.settings import Provider


class VoiceAI(Client):
    """
    Phone calls on Voice.ai.

    Without arguments, key and address come from `VOICE_AI_API_KEY` and `VOICE_AI_BASE_URL`.
    """

    _provider: ClassVar[Provider] = PROVIDER

    @property
    def calls(self) -> Calls:
        """Place, follow and end calls, and look through those that are over."""
        return Calls(self)

    @property
    def agents(self) -> Agents:
        """Create, change, deploy and disable agents."""
        return Agents(self)

    @property
    def numbers(self) -> Numbers:
        """Find, select and release phone numbers."""
        return Numbers(self)

    @property
    def connections(self) -> Connections:
        """Open calls for somebody to join."""
        return Connections(self)


class AsyncVoiceAI(AsyncClient):
    """`VoiceAI`, without blocking."""

    _provider: ClassVar[Provider] = PROVIDER

    @property
    def calls(self) -> AsyncCalls:
        """Place, follow and end calls, and look through those that are over."""
        return AsyncCalls(self)

    @property
    def agents(self) -> AsyncAgents:
        """Create, change, deploy and disable agents."""
        return AsyncAgents(self)

    @property
    def numbers(self) -> AsyncNumbers:
        """Find, select and release phone numbers."""
        return AsyncNumbers(self)

    @property
    def connections(self) -> AsyncConnections:
        """Open calls for somebody to join."""
        return AsyncConnections(self)


__all__ = ["AsyncVoiceAI", "VoiceAI"]
