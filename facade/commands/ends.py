"""How a command ends: its exit status."""

from __future__ import annotations

from enum import IntEnum


class End(IntEnum):
    """The exit statuses."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    UNKNOWN = 3
    NOT_COMPLETED = 4
    #: Not one of the former: whoever takes 1 for "nobody was called" would call again.
    UNFOLLOWED = 5
    #: What the system's own header has for a fault inside of a program.
    FAULT = 70
    #: What shells have for programs that Ctrl-C ended, and for those whose output nobody reads any more.
    STOPPED = 130
    UNREAD = 141


class Unusable(Exception):
    """Something in the arguments or on this machine that a person can mend; nothing was sent."""


__all__ = ["End", "Unusable"]
