"""
Voice.ai, Vapi and OpenAI's Realtime calls in miniature, on this machine alone: for first runs, and for tests.

::

    with sandbox.running() as services:
        made = services.furniture
        call = services.vapi.calls.place(to="+15550101", agent=made.assistant, from_number=made.number)
        print(services.vapi.calls.wait(call).outcome)

To serve on sockets it needs the extra `sandbox`. Nothing else of the facade stands on it. Each name here is loaded when
it is first touched.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .clock import HastenedClock, TurnedClock
    from .faults import Fault
    from .furnishing import Furniture, furnish
    from .opening import Services, running
    from .sandbox import Sandbox
    from .scripts import Script, Step
    from .serving import Server
    from .world import KEY, News, Post, Reply
else:

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


#: The module of each name.
_HOMES: Final = {
    "KEY": "world",
    "Fault": "faults",
    "Furniture": "furnishing",
    "HastenedClock": "clock",
    "News": "world",
    "Post": "world",
    "Reply": "world",
    "Sandbox": "sandbox",
    "Script": "scripts",
    "Server": "serving",
    "Services": "opening",
    "Step": "scripts",
    "TurnedClock": "clock",
    "furnish": "furnishing",
    "running": "opening",
}

__all__ = [
    "KEY",
    "Fault",
    "Furniture",
    "HastenedClock",
    "News",
    "Post",
    "Reply",
    "Sandbox",
    "Script",
    "Server",
    "Services",
    "Step",
    "TurnedClock",
    "furnish",
    "running",
]


def __dir__() -> list[str]:
    return list(__all__)
