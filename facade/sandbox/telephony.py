"""What the services that place calls have in common: an account, its calls, and which of them goes how."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar

from . import documents
from .scripts import Casting
from .service import Service

if TYPE_CHECKING:
    from .documents import Document
    from .wire import Answer, Request
    from .world import World


class Living(Protocol):
    """The life of a call, whatever service it is placed with."""

    @property
    def live(self) -> bool:
        """Whether the call is going on."""
        raise NotImplementedError


L = TypeVar("L", bound=Living)


class Telephony(Service, Generic[L]):
    """A service that places calls. All attributes may be changed at any time; calls are plain mappings."""

    #: Where the service is, for whoever did not come by an address of the sandbox's own.
    address: ClassVar[str]

    def __init__(self, world: World) -> None:
        super().__init__(world)
        #: All calls, by id.
        self.calls: dict[str, dict[str, Any]] = {}
        self.lives: dict[str, L] = {}
        #: How many calls were placed to each number or address.
        self.placed: Counter[str] = Counter()
        #: Which call goes how.
        self.casting = Casting()

        #: Whether the account may place calls, and what it can pay for them with; None is any sum.
        self.approved = True
        self.credits: float | None = None
        #: How many calls may go on at once; None for any number.
        self.concurrency_limit: int | None = None
        #: Whether ids of agents, assistants and numbers are taken that nobody has created.
        self.strangers = False

        #: Where the service was last reached.
        self.base = self.address

    @property
    def document(self) -> Document:
        """What the service has published."""
        return documents.load(self.name)

    @property
    def going_on(self) -> int:
        """How many calls are going on."""
        return sum(life.live for life in self.lives.values())

    @property
    def solvent(self) -> bool:
        """Whether the account can pay for a call."""
        return self.credits is None or self.credits > 0

    @property
    def full(self) -> bool:
        """Whether as many calls are going on as may at once."""
        return self.concurrency_limit is not None and self.going_on >= self.concurrency_limit

    def respond(self, request: Request) -> Answer:
        """Admit a request, find what it asks for, check it, and have it handled."""
        self.base = request.base or self.base
        return super().respond(request)

    def tell(self, call_id: str, text: str) -> None:
        """Tell whoever watches what happens to a call."""
        self.world.tell(self.name, call_id, text)


__all__ = ["Living", "Telephony"]
