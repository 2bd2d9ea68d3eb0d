"""The sandbox's Vapi behind the tests' own sockets: calls go as the test says, and nothing happens by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from facade.sandbox.scripts import Script
from facade.sandbox.vapi import Vapi as Sandbox
from facade.sandbox.vapi.life import Life
from tests.facade.sandboxed import Sandboxed, Still
from tests.facade.serving import KEY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facade.sandbox.scripts import State
    from facade.sandbox.vapi.listing import Order
    from tests.facade.sandboxed import Kept


class Vapi(Sandboxed):
    """Vapi as tests use it. Ids are taken that nobody has created."""

    keyless: ClassVar[tuple[str, ...]] = ("/control/",)

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
        """The calls."""
        return self.sandbox.calls

    @property
    def deleted(self) -> Kept:
        """The calls whose data were deleted, as they were then."""
        return self.sandbox.deleted

    @property
    def assistants(self) -> Kept:
        """The assistants."""
        return self.sandbox.kept("/assistant")

    @property
    def phone_numbers(self) -> Kept:
        """The account's numbers."""
        return self.sandbox.kept("/phone-number")

    @property
    def controlled(self) -> list[tuple[str, dict[str, Any]]]:
        """What was sent to control addresses: the call's id, and the message."""
        return self.sandbox.controlled

    @property
    def refused(self) -> dict[str, str]:
        """Numbers that are not called, each with the reason."""
        return self.sandbox.refused_numbers

    # What tests ask for

    def script(self, call_id: str, states: Sequence[State]) -> None:
        """Write what each GET of a call finds, one state after the other; `next` is the next call to be placed."""
        if call_id == "next":
            self.sandbox.script(states)
        else:
            call = self.sandbox.calls[call_id]
            self.sandbox.lives[call_id] = Life(self.sandbox, call, Script(looks=tuple(states)), self.address)

    def add_call(self, **fields: Any) -> dict[str, Any]:
        """Add a call that the service knows already."""
        return self.sandbox.add_call(**fields)

    def advance(self, call: dict[str, Any], state: State) -> None:
        """Bring a call into a state, with the times that go with it."""
        self.sandbox.advance(call, state)

    def owned(self) -> dict[str, Any]:
        """Return what everything has that is kept here."""
        moment = self.sandbox.written_now()
        return {"id": self.world.new_id(), "orgId": self.sandbox.org_id, "createdAt": moment, "updatedAt": moment}

    # What is set about the account

    @property
    def limits(self) -> dict[str, Any] | None:
        """What a batch is answered with beside its calls."""
        return self.sandbox.limits

    @limits.setter
    def limits(self, limits: dict[str, Any]) -> None:
        self.sandbox.limits = limits

    @property
    def order(self) -> Order:
        """The order of lists; `any` is neither, but always the same."""
        return self.sandbox.order

    @order.setter
    def order(self, order: Order) -> None:
        self.sandbox.order = order

    @property
    def controllable(self) -> bool:
        """Whether calls have a control address."""
        return self.sandbox.controllable

    @controllable.setter
    def controllable(self, controllable: bool) -> None:
        self.sandbox.controllable = controllable

    @property
    def control_key(self) -> str | None:
        """A key of its own that control addresses want."""
        return self.sandbox.control_key

    @control_key.setter
    def control_key(self, key: str | None) -> None:
        self.sandbox.control_key = key

    @property
    def after_end_call(self) -> Sequence[State] | None:
        """What follows an end-call message, one step for each GET of the call; None ends it at once."""
        return self.sandbox.after_end_call

    @after_end_call.setter
    def after_end_call(self, states: Sequence[State] | None) -> None:
        self.sandbox.after_end_call = states


__all__ = ["Vapi"]
