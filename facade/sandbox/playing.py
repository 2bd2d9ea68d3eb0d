"""A script as it is played: one step after the other, each in its time."""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .scripts import Script, State, Step
    from .world import Later, World

_VARIABLE: Final = re.compile(r"\{\{\s*(\w+)\s*\}\}")


def filled(text: str, known: Mapping[str, Any]) -> str:
    """Put values in the place of their names in double braces; a name that nobody knows gives way to nothing."""
    return _VARIABLE.sub(lambda found: str(known.get(found[1], "")), text)


class Play:
    """
    One call's way through its script.

    `perform` carries out a step and tells whether the play goes on by itself; otherwise it waits for `go_on`.
    """

    def __init__(self, world: World, script: Script, perform: Callable[[Step], bool]) -> None:
        self.script = script
        self._world = world
        self._perform = perform
        self._steps = deque(script.steps)
        self._looks = None if script.looks is None else deque(script.looks)
        self._later: Later | None = None
        self._over = False

    def begin(self) -> None:
        """Let the first step happen in its time."""
        if self._looks is None:
            self.go_on()

    def go_on(self) -> None:
        """Let the next step happen in its time; nothing, once the play was stopped."""
        if self._steps and not self._over:
            step = self._steps.popleft()
            self._later = self._world.later(step.after, lambda: self._happen(step))

    def _happen(self, step: Step) -> None:
        if self._perform(step):
            self.go_on()

    def stop(self) -> None:
        """Let nothing more happen."""
        self._over = True
        self._looks = None
        if self._later is not None:
            self._later.cancel()

    @property
    def looked_at(self) -> bool:
        """Whether the call changes only when somebody looks."""
        return self._looks is not None

    def look(self) -> State | None:
        """Return what whoever looks now is to find, if the script says so."""
        return self._looks.popleft() if self._looks else None


__all__ = ["Play", "filled"]
