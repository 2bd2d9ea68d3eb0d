"""An account of Vapi's in the sandbox, with an assistant and a number, that calls can be placed with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from facade.sandbox.vapi import Vapi
from tests.facade.sandbox.callers import Caller, Server, world_with

if TYPE_CHECKING:
    from facade.sandbox.clock import TurnedClock

TO: Final = "+15550101"
#: Seconds in which every call is over that is not ended by somebody.
LONG: Final = 700.0
ASSISTANT: Final = "the-assistant"
NUMBER: Final = "the-number"


@attrs.frozen
class Phone:
    """The account, its clock, and the server that is told of its calls."""

    vapi: Vapi
    clock: TurnedClock
    server: Server

    @property
    def ask(self) -> Caller:
        """Ask the service."""
        return Caller(self.vapi)

    def place(self, to: str = TO, **fields: Any) -> dict[str, Any]:
        """Place a call."""
        status, call = self.ask("POST", "/call", wish(to, **fields))
        assert status == 201, call
        return dict(call)

    def get(self, call_id: str) -> dict[str, Any]:
        """Look at a call."""
        status, call = self.ask("GET", f"/call/{call_id}")
        assert status == 200, call
        return dict(call)

    def later(self, call: dict[str, Any], seconds: float = LONG) -> dict[str, Any]:
        """Look at a call so much later."""
        self.clock.advance(seconds)
        return self.get(call["id"])

    def control(self, call: dict[str, Any], **message: Any) -> int:
        """Send a message to a call's control address, without the account's key."""
        path = call["monitor"]["controlUrl"].removeprefix("http://127.0.0.1:8765")
        return self.ask.whole("POST", path, message, key="").status


def wish(to: str = TO, **fields: Any) -> dict[str, Any]:
    """Return what a call is placed with."""
    return {"assistantId": ASSISTANT, "phoneNumberId": NUMBER, "customer": {"number": to}, **fields}


def new_phone(server: Server | None = None, /, **assistant: Any) -> Phone:
    """Return an account with an assistant and a number."""
    server = server or Server()
    world, clock = world_with(server)
    vapi = Vapi(world)
    vapi.add_assistant(id=ASSISTANT, **assistant)
    vapi.add_number(id=NUMBER, number="+15550150")
    return Phone(vapi, clock, server)
