"""Who and what takes part in a conversation that is recorded or played back, and the time that passes in it."""

from __future__ import annotations

import datetime as dt
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs

from facade.clock import Clock
from facade.errors import FacadeError
from tests.facade.clients import TurnedClock

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

#: The addresses that recordings name, wherever they were made.
ADDRESSES: Final = {"vapi": "https://api.vapi.ai", "voiceai": "https://dev.voice.ai"}


@attrs.frozen(kw_only=True)
class Stage:
    """The values that a conversation is held with: private when it is recorded, and made up in the recording."""

    key: str = attrs.field(repr=False)
    address: str
    #: The number to call, and more of them.
    to: str = attrs.field(default="", repr=False)
    others: tuple[str, ...] = attrs.field(default=(), repr=False)
    #: The id of the number to call from.
    line: str = attrs.field(default="", repr=False)
    agent: str = ""
    #: What a call is found by if its answer is lost.
    token: str


def played(service: str) -> Stage:
    """Return the values that stand in every recording of a service."""
    return Stage(
        key="test-key-not-real",
        address=ADDRESSES[service],
        to="+15550110",
        others=("+15550111", "+15550112"),
        line="00000000-0000-4000-8000-000000000901",
        agent="00000000-0000-4000-8000-000000000902",
        token="vf-0000000000000001",  # noqa: S106 - made up
    )


def replacements(real: Stage) -> dict[str, str]:
    """Return what stands in a recording for each value of the stage that it was made on."""
    made_up = played("vapi")
    pairs = [(getattr(real, name), getattr(made_up, name)) for name in ("to", "line", "agent", "token")]
    pairs += zip(real.others, made_up.others, strict=False)
    return {value: other for value, other in pairs if value}


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


@contextmanager
def undone_on_failure(undo: Callable[[], object]) -> Generator[None]:
    """Leave nothing behind that costs money, such as a call that goes on, if the rest of a conversation fails."""
    try:
        yield
    except BaseException:
        # What failed first is worth more.
        with suppress(FacadeError):
            undo()
        raise


@attrs.frozen(kw_only=True)
class Conversation:
    """A conversation with a service, told over the facade; it checks what a user would see."""

    name: str
    service: str
    hold: Callable[[Any, Stage], None] = attrs.field(repr=False)
    #: What is said in it by whoever wrote it, so that a recording may show it.
    script: frozenset[str | float] = attrs.field(default=frozenset(), repr=False)
    #: Gets the service in miniature ready for it.
    prepare: Callable[[Any, Stage], None] = attrs.field(default=lambda _, __: None, repr=False)
    #: Whether the key is the right one.
    admitted: bool = True
    #: Whether an answer gets lost on the way.
    loses: bool = False
    #: Whether the real service can be brought to it.
    live: bool = True
    #: What recording it live needs beside a key: fields of the stage.
    needs: tuple[str, ...] = ()
    #: What recording it live does that costs money, or cannot be undone.
    does: str = ""

    @property
    def path(self) -> Path:
        """Where the recording is, below the folder of recordings."""
        return Path(self.service, f"{self.name}.yaml")

    @property
    def about(self) -> str:
        """What happens in it."""
        return (self.hold.__doc__ or "").strip()


__all__ = [
    "ADDRESSES",
    "Conversation",
    "RecordingClock",
    "Stage",
    "StageClock",
    "played",
    "replacements",
    "undone_on_failure",
]
