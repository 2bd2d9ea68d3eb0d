"""Who and what takes part in a conversation that is recorded or played back, and the time that passes in it."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING, Any, Final

import attrs

from facade.clock import Clock
from tests.facade.clients import TurnedClock

if TYPE_CHECKING:
    from collections.abc import Callable

#: The addresses that recordings name, wherever they were made.
ADDRESSES: Final = {"vapi": "https://api.vapi.ai", "voiceai": "https://dev.voice.ai"}


@attrs.frozen(kw_only=True)
class Stage:
    """The values that a conversation is held with. All are private when it is recorded, and made up in the recording."""

    key: str = attrs.field(repr=False)
    address: str
    #: The number to call, and more of them.
    to: str = attrs.field(repr=False)
    others: tuple[str, ...] = attrs.field(default=(), repr=False)
    #: The number to call from: its id with Vapi, itself with Voice.ai.
    line: str = attrs.field(repr=False)
    agent: str
    #: What a call is found by if its answer is lost.
    token: str


def played(service: str) -> Stage:
    """Return the values that stand in every recording of a service."""
    return Stage(
        key="test-key-not-real",
        address=ADDRESSES[service],
        to="+15550110",
        others=("+15550111", "+15550112"),
        line="00000000-0000-4000-8000-000000000901" if service == "vapi" else "+15550120",
        agent="00000000-0000-4000-8000-000000000902",
        token="vf-0000000000000001",
    )


def replacements(real: Stage, service: str) -> dict[str, str]:
    """Return what stands in a recording for each value of the stage that it was made on."""
    made_up = played(service)
    pairs = [(real.to, made_up.to), *zip(real.others, made_up.others, strict=False)]
    pairs += [(real.line, made_up.line), (real.agent, made_up.agent), (real.token, made_up.token)]
    return dict(pairs)


class StageClock(TurnedClock):
    """Sleeping takes no time; the date is that of a recording, moved on by what was slept since."""

    def __init__(self, start: dt.datetime) -> None:
        super().__init__()
        self._start = start

    def today(self) -> dt.datetime:
        """Return the date and time, in UTC."""
        return self._start + dt.timedelta(seconds=self._ahead)


class RecordingClock(StageClock):
    """As the other, but sleeping takes its time: there is a service that has to get on."""

    def now(self) -> float:
        """Return seconds that only ever go forward."""
        return Clock.now(self)

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        super().sleep(seconds)
        time.sleep(seconds)


@attrs.frozen(kw_only=True)
class Conversation:
    """A conversation with a service, told over the facade; it checks what a user would see."""

    name: str
    service: str
    hold: Callable[[Any, Stage], None] = attrs.field(repr=False)
    #: Gets the service in miniature ready for it, and returns the number or agent that it needs.
    prepare: Callable[[Any], None] = attrs.field(default=lambda _: None, repr=False)
    #: Whether the key is the right one.
    admitted: bool = True
    #: Whether an answer gets lost on the way, which only the service in miniature does on request.
    loses: bool = False
    #: What a live recording of it needs beside a key: names of fields of the stage, and a word of leave.
    needs: tuple[str, ...] = ()
    leave: str | None = None
    #: What it costs to record it live.
    costs: str = ""


__all__ = ["ADDRESSES", "Conversation", "RecordingClock", "Stage", "StageClock", "played", "replacements"]
