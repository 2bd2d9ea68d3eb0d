"""An account of Voice.ai's in the sandbox, with an agent that calls can be placed with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from facade.sandbox.voiceai import VoiceAI
from tests.facade.sandbox.callers import Caller, Server, world_with

if TYPE_CHECKING:
    from facade.sandbox.clock import TurnedClock

TO: Final = "+15550101"
OURS: Final = "+15550150"
AGENT: Final = "5f0c9a58-6e5e-4d58-8f4e-0a5f5b1d2c3e"
#: Seconds in which every call is over that is not ended by somebody.
LONG: Final = 1000.0


@attrs.frozen
class Line:
    """The account, its clock, and the server that is told of its calls."""

    voiceai: VoiceAI
    clock: TurnedClock
    server: Server

    @property
    def ask(self) -> Caller:
        """Ask the service."""
        return Caller(self.voiceai)

    def get(self, path: str, **query: str) -> Any:
        """Look at something below /api/v1."""
        status, found = self.ask("GET", f"/api/v1{path}", **query)
        assert status == 200, found
        return found

    def place(self, to: str = TO, **fields: Any) -> dict[str, Any]:
        """Place a call."""
        status, call = self.ask("POST", "/api/v1/calls/outbound", wish(to, **fields))
        assert status == 200, call
        return dict(call)

    def past(self, to: str = TO, **fields: Any) -> dict[str, Any]:
        """Place a call, and return what is in the history of it."""
        call = self.place(to, **fields)
        self.clock.advance(LONG)
        return next(dict(item) for item in self.history() if item["call_id"] == call["call_id"])

    def history(self, **query: str) -> list[dict[str, Any]]:
        """Return a page of the history."""
        return list(self.get("/agent/call-history", **query)["items"])

    def file(self, address: str) -> tuple[int, bytes]:
        """Fetch a file, without a key."""
        answer = self.ask.whole("GET", address.removeprefix("http://127.0.0.1:8765"), key="")
        return answer.status, answer.body


def wish(to: str = TO, **fields: Any) -> dict[str, Any]:
    """Return what a call is placed with."""
    return {"agent_id": AGENT, "target_phone_number": to, **fields}


def new_line(server: Server | None = None, /, **config: Any) -> Line:
    """Return an account with an agent that is deployed."""
    server = server or Server()
    world, clock = world_with(server)
    voiceai = VoiceAI(world)
    voiceai.add_agent(agent_id=AGENT, name="Desk", config={"phone_number": OURS, **config})
    return Line(voiceai, clock, server)
