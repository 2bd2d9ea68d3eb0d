"""The sandbox's Realtime calls behind the tests' own sockets, which can fail in all ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from facade.sandbox.realtime import Call, State
from facade.sandbox.realtime import Realtime as Sandbox
from facade.sandbox.realtime.service import Opened, Secret
from tests.facade.sandboxed import Sandboxed
from tests.facade.serving import KEY
from tests.facade.wire import Answer, Arrived

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SDP: Final = "application/sdp"
JSON: Final = "application/json"
_NEVER: Final = 4_000_000_000


def answer_to(offer: bytes) -> bytes:
    """Answer an offer as a peer would that takes all of it."""
    return offer.replace(b"a=setup:actpass", b"a=setup:active")


def call_named(number: int) -> str:
    """Return the id that the service gives its calls, counted from 1."""
    return f"rtc_u1_{number:032x}"


class _Counting(Sandbox):
    """Counts its calls, so that a test knows their ids beforehand."""

    def _new_id(self) -> str:
        return call_named(len(self.calls) + 1)


class Realtime(Sandboxed):
    """The part of the service that the facade speaks to; its address ends in /v1, as it is written there."""

    def __init__(self, key: str = KEY) -> None:
        super().__init__(key)
        self.address = f"{self.base}/v1"
        self.sandbox = _Counting(self.world)
        #: What an offer is answered with.
        self.answer: Callable[[bytes], bytes] = answer_to
        #: What the header says of the call that was opened; None leaves it out.
        self.location: Callable[[str], str | None] = "/v1/realtime/calls/{}".format
        #: What else stands above the answer to an offer.
        self.headers: dict[str, str] = {"content-type": SDP}

    @property
    def endpoint(self) -> Sandbox:
        """What answers."""
        return self.sandbox

    # What tests ask for

    @property
    def calls(self) -> Mapping[str, Call]:
        """Every call by its id: those that were opened, and those that came in."""
        return self.sandbox.calls

    @property
    def secrets(self) -> Mapping[str, Secret]:
        """The client secrets that were given out."""
        return self.sandbox.secrets

    def give_out(self, secret: str, session: dict[str, Any] | None = None) -> None:
        """Give out a client secret that never expires."""
        self.sandbox.secrets[secret] = Secret(session or {"type": "realtime"}, _NEVER)

    def ring(self) -> str:
        """Let a call come in over SIP; return its id."""
        return self.sandbox.ring()

    def forget_faults(self) -> None:
        """Answer as one should from now on."""
        with self.changed:
            self._planned.clear()

    @property
    def states(self) -> list[State]:
        """The states of all calls, in the order in which they were opened."""
        with self.changed:
            return [call.state for call in self.calls.values()]

    def asked(self, path: str) -> list[Arrived]:
        """Return the requests for a path below /realtime, whole or not."""
        with self.changed:
            return [request for request in self.arrived if request.path == f"/v1/realtime{path}"]

    # What is answered

    def _carry_out(self, request: Arrived) -> Answer:
        answer = self.sandbox.answer(self.as_asked(request))
        if isinstance(answer, Opened):
            self.placed["calls"] += 1
            headers = {"x-request-id": f"req_{len(self.arrived) + 1}", **self.headers}
            location = self.location(answer.call.id)
            if location is not None:
                headers["location"] = location
            return Answer(201, self.answer(answer.call.offer), headers)
        return Answer(answer.status, answer.body, answer.headers)


__all__ = ["JSON", "SDP", "Realtime", "answer_to", "call_named"]
