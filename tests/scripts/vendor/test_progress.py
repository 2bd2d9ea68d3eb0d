"""Progress is for people at a terminal."""

from __future__ import annotations

import io
import os
import select
from typing import TYPE_CHECKING

import pytest

from scripts.vendor.progress import download_progress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

pty = pytest.importorskip("pty", reason="a real terminal needs a POSIX system")


@pytest.fixture
def terminal() -> Iterator[tuple[int, TextIO]]:
    """Open a real terminal: what a person sees of it, and the stream that writes to it."""
    seen, written = pty.openpty()
    with os.fdopen(written, "w", encoding="utf-8") as stream:
        yield seen, stream
    os.close(seen)


def test_a_person_at_a_terminal_sees_it(terminal: tuple[int, TextIO]) -> None:
    """The title and the bytes so far are shown while the work goes on."""
    seen, stream = terminal
    with download_progress("fetching Toy", stream, {"TERM": "xterm"}) as watch:
        watch(2_000_000)
    stream.flush()
    shown = ""
    # A terminal hands out what was written in pieces.
    while "2.0" not in shown and select.select([seen], [], [], 1)[0]:
        shown += os.read(seen, 100_000).decode()
    assert "fetching Toy" in shown
    assert "2.0" in shown


def test_a_ci_machine_sees_nothing_even_at_a_terminal(terminal: tuple[int, TextIO]) -> None:
    """Some CI machines pretend to be a terminal."""
    seen, stream = terminal
    with download_progress("fetching Toy", stream, {"CI": "true"}) as watch:
        watch(1000)
    stream.flush()
    assert select.select([seen], [], [], 0)[0] == []


def test_a_pipe_or_a_log_sees_nothing() -> None:
    """What is not a terminal stays clean."""
    stream = io.StringIO()
    with download_progress("fetching Toy", stream, {}) as watch:
        watch(1000)
    assert stream.getvalue() == ""
