"""The sandbox's Voice.ai behind the tests' own sockets: calls end when the test says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from facade.sandbox.voiceai import VoiceAI as Sandbox
from tests.facade.sandboxed import Sandboxed, Still
from tests.facade.serving import KEY

if TYPE_CHECKING:
    from facade.sandbox.voiceai.shelves import Paged
    from tests.facade.sandboxed import Kept


class VoiceAI(Sandboxed):
    """Voice.ai as tests use it. Ids of agents are taken that nobody has created."""

    keyless: ClassVar[tuple[str, ...]] = ("/files/",)

    def __init__(self, key: str = KEY) -> None:
        super().__init__(key)
        self.sandbox = Sandbox(self.world)
        self.sandbox.casting = Still()
        self.sandbox.strangers = True
        self.sandbox.base = self.address
        self.placed = self.sandbox.placed

    @property
    def endpoint(self) -> Sandbox:
        """What answers."""
        return self.sandbox

    # What there is; a test may change anything in it at any time

    @property
    def calls(self) -> Kept:
        """Every call that was placed or joined, by id, also before it is in the history."""
        return self.sandbox.calls

    @property
    def history(self) -> list[dict[str, Any]]:
        """The ended calls as the history has them."""
        return self.sandbox.history

    @property
    def recordings(self) -> Kept:
        """What is said of recordings, by call."""
        return self.sandbox.recordings

    @property
    def agents(self) -> Kept:
        """The account's agents."""
        return self.sandbox.agents

    @property
    def phone_numbers(self) -> Kept:
        """The account's numbers, as the list has them."""
        return self.sandbox.shelves.numbers.taken

    # What tests ask for

    def finish(self, call_id: str, *, transcript: str | None = None, recording: str = "ready", **item: Any) -> None:
        """End a call: from now on it is in the history, with whatever else is given for it there."""
        item = {"call_duration_seconds": 42.5, "credits_used": 3.0, **item}
        self.sandbox.finish(call_id, transcript=transcript, recording=recording, **item)

    def add_history(self, **item: Any) -> dict[str, Any]:
        """Add an ended call to the history."""
        return self.sandbox.add_history(**item)

    def add_agent(self, **fields: Any) -> dict[str, Any]:
        """Add an agent that this service knows already; it is deployed."""
        return self.sandbox.add_agent(**fields)

    # What is set about the account

    @property
    def available(self) -> list[str]:
        """The numbers that the account could select."""
        return self.sandbox.shelves.numbers.available

    @available.setter
    def available(self, numbers: list[str]) -> None:
        self.sandbox.shelves.numbers.available = numbers

    @property
    def paged(self) -> Paged:
        """When a list comes in pages."""
        return self.sandbox.shelves.paged

    @paged.setter
    def paged(self, paged: Paged) -> None:
        self.sandbox.shelves.paged = paged

    @property
    def approved(self) -> bool:
        """Whether the account may place calls."""
        return self.sandbox.approved

    @approved.setter
    def approved(self, approved: bool) -> None:
        self.sandbox.approved = approved


__all__ = ["VoiceAI"]
