"""How calls go: scripts, and which call lives by which."""

from __future__ import annotations

import tomllib
from collections import deque
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any, Final, Literal

import attrs

#: What a call is like at one moment: a status, or fields as the service has them.
State = str | Mapping[str, Any]
Status = Literal["ringing", "in-progress", "forwarding", "ended"]

#: The destination of a transfer that the user's server is asked for.
ASKED: Final = "?"


@attrs.frozen(kw_only=True)
class Step:
    """One thing that happens to a call, so many seconds after the one before."""

    after: float = 1.0
    #: The call's status from now on.
    status: Status | None = None
    #: What the assistant says, or the customer.
    assistant: str | None = None
    customer: str | None = None
    #: A tool that the assistant calls, by its name, and what with.
    tool: str | None = None
    arguments: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    #: Whether the assistant is slow to answer.
    lags: bool = False
    #: To whom the assistant gives the call; "?" asks the user's server.
    transfer: str | None = None


@attrs.frozen(kw_only=True)
class Script:
    """How a call goes, from being placed to its end."""

    name: str = "own"
    #: What it is good for, in one sentence.
    shows: str = ""
    steps: Sequence[Step] = ()
    #: Whoever has this number lives by it.
    number: str | None = None
    #: Vapi's reason for the end, if the call ends by itself.
    reason: str = "customer-ended-call"
    #: Voice.ai's event that tells of the end.
    event: str = "call.completed"
    #: Why Voice.ai does not place such a call at all.
    refusal: str | None = None
    #: Instead of steps: what each look at the call finds, one after the other.
    looks: Sequence[State] | None = None


@cache
def scripts() -> Mapping[str, Script]:
    """Return the scripts that there are, by name."""
    text = resources.files("facade.sandbox").joinpath("scripts.toml").read_text(encoding="utf-8")
    return {each["name"]: _read(each) for each in tomllib.loads(text)["script"]}


def _read(table: Mapping[str, Any]) -> Script:
    return Script(
        name=table["name"],
        shows=table["shows"],
        number=table["number"],
        steps=tuple(Step(**step) for step in table["step"]),
        **table["vapi"],
        **table["voiceai"],
    )


def named(name: str) -> Script:
    """Return a script by its name."""
    found = scripts().get(name)
    if found is None:
        raise ValueError(f"There is no script {name!r}; there are: {', '.join(scripts())}")
    return found


@cache
def _numbers() -> Mapping[str, Script]:
    return {script.number: script for script in scripts().values() if script.number}


#: Nothing happens by itself.
STILL: Final = Script(name="still", shows="Nothing happens by itself.", looks=())


class Casting:
    """Says by which script a call lives."""

    def __init__(self) -> None:
        self._next: deque[Script] = deque()
        self._by_number: dict[str, Script] = {}
        #: What calls live by for which nothing else is said.
        self.default = next(iter(scripts().values()))

    def choose(self, script: str | Script | Sequence[State], *, for_number: str | None = None, times: int = 1) -> None:
        """Let all calls with a number live by a script; without one, the next `times` calls."""
        chosen = as_script(script)
        if for_number is not None:
            self._by_number[for_number] = chosen
        else:
            self._next.extend([chosen] * times)

    def script_for(self, number: str | None, default: Script | None = None) -> Script:
        """Return the script for a call that is being placed now."""
        if number in self._by_number:
            return self._by_number[number]
        if self._next:
            return self._next.popleft()
        return _numbers().get(number or "", default or self.default)


def as_script(script: str | Script | Sequence[State]) -> Script:
    """Return a script from its name, or from what each look at the call is to find."""
    if isinstance(script, str):
        return named(script)
    if isinstance(script, Script):
        return script
    return Script(looks=tuple(script))


def from_the_answer(script: Script) -> Script:
    """Return a script without its ringing, for somebody who calls and hears that."""
    return attrs.evolve(script, steps=tuple(step for step in script.steps if step.status != "ringing"))


__all__ = ["ASKED", "STILL", "Casting", "Script", "State", "Step", "as_script", "from_the_answer", "named", "scripts"]
