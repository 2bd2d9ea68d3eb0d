"""Foreseeable faults, told in words instead of tracebacks."""

from __future__ import annotations


class Problem(Exception):
    """
    Something a person can mend: what is wrong, where, and what to do next.

    The command line prints each line and exits with status 2; nothing on disk has changed.
    Several faults found in one go travel together, one line each.
    """

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines
