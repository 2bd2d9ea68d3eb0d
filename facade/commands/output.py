"""What a command prints: tables and live status for a person who looks, JSON lines for a program."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, TextIO

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping, Sequence

    from .rich_output import RichOutput, Spinner

_GAP: Final = "  "
#: What a terminal would take for an order, or for a change of the direction of writing; and halves of characters.
_ORDERS: Final = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class _Still:
    def update(self, status: str) -> None:
        """Show nothing: nobody looks, or what changes is printed anyway."""


class Output:
    """Results go to standard output; what is said beside them goes to standard error."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        #: Whether somebody looks at it, line by line.
        self.is_watched = not as_json and is_terminal(sys.stdout)
        stdout: io.TextIOWrapper | object = sys.stdout
        if isinstance(stdout, io.TextIOWrapper):
            # What a name holds that the terminal has no sign for is no reason to stop in the middle of a call.
            stdout.reconfigure(errors="backslashreplace")

    def value(self, value: Mapping[str, Any]) -> None:
        """Print one result as JSON, on a line of its own; a program that reads gets it at once."""
        self._print(json.dumps(value))

    def line(self, text: str) -> None:
        """Print a line for a person."""
        if not self.as_json:
            self._print(_plain(text))

    def raw(self, text: str) -> None:
        """Print a text as it is, byte for byte."""
        if sys.stdout is not None:
            sys.stdout.flush()
            sys.stdout.buffer.write(text.encode())
            sys.stdout.flush()

    def note(self, text: str) -> None:
        """Say something to a person beside the results; a program is told nothing but results and errors."""
        if not self.as_json:
            _say(_plain(text))

    def warning(self, text: str) -> None:
        """Say what may not be meant so."""
        _say(json.dumps({"warning": text}) if self.as_json else f"warning: {_plain(text)}")

    def error(self, error: Exception, **more: object) -> None:
        """Say what went wrong; a program gets one line of JSON with all that is known."""
        if self.as_json:
            known = {name: value for name, value in more.items() if value is not None}
            _say(json.dumps({"error": type(error).__name__, "message": str(error), **known}))
        else:
            _say(f"error: {_plain(str(error))}")

    def table(self, titles: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Print rows below their titles."""
        kept = [tuple(map(_plain, row)) for row in rows]
        rich = self._rich()
        if rich is not None:
            rich.table(titles, kept)
            return
        # All but the last column are padded, so that no line ends in spaces.
        columns = zip(*([titles, *kept]), strict=True)
        widths = [max(map(len, column)) for column in columns][:-1]
        for row in (titles, *kept):
            padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
            self.line(_GAP.join((*padded, row[-1])).rstrip())

    def fields(self, fields: Mapping[str, str | None]) -> None:
        """Print what is known of something, one thing a line."""
        known = {name: value for name, value in fields.items() if value}
        width = max(map(len, known), default=0)
        for name, value in known.items():
            first, *others = value.splitlines() or [""]
            self.line(f"{name.ljust(width)}{_GAP}{first}")
            for text in others:
                self.line(f"{' ' * width}{_GAP}{text}")

    @contextmanager
    def spinning(self, status: str) -> Generator[Spinner]:
        """Show that something goes on, if somebody looks."""
        rich = self._rich()
        if rich is None:
            yield _Still()
            return
        with rich.spinner(status) as spinner:
            yield spinner

    def close(self) -> None:
        """Hand over all that was printed; raise if nobody takes it any more."""
        if sys.stdout is not None:
            sys.stdout.flush()

    def _print(self, text: str) -> None:
        print(text, flush=True)  # noqa: T201 - a command line prints

    def _rich(self) -> RichOutput | None:
        if not self.is_watched:
            return None
        try:
            from .rich_output import RichOutput  # noqa: PLC0415 - it is optional
        except ModuleNotFoundError:
            # Plain text is as good for all but the eye.
            return None
        return RichOutput()


def is_terminal(stream: TextIO | None) -> bool:
    """Tell whether somebody sits there; a stream that the shell has closed is None."""
    return stream is not None and stream.isatty()


def forsake(stream: TextIO | None) -> None:
    """Let what Python still holds for a stream go nowhere: nobody reads it any more."""
    if stream is not None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _say(text: str) -> None:
    if sys.stderr is not None:
        try:
            print(text, file=sys.stderr, flush=True)  # noqa: T201 - a command line prints
        except OSError:
            # How the command ends is said by its exit status as well.
            forsake(sys.stderr)


def _plain(text: str) -> str:
    return _ORDERS.sub("\N{REPLACEMENT CHARACTER}", text.replace("\t", " "))


__all__ = ["Output", "forsake", "is_terminal"]
