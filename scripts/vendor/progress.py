"""Showing people that something is happening; a log or a pipe gets nothing of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

#: Is told how many bytes have arrived so far.
Watch: TypeAlias = Callable[[int], None]


def unwatched(_received: int) -> None:
    """Show nothing."""


@contextmanager
def download_progress(
    title: str,
    stream: TextIO,
    environment: Mapping[str, str],
) -> Generator[Watch]:
    """Show a growing number of bytes while the block runs, if the stream is a terminal and no CI machine writes it."""
    if not stream.isatty() or environment.get("CI"):
        yield unwatched
        return
    # Imported here, since most runs show nothing.
    from rich.console import Console  # noqa: PLC0415 - only where somebody watches
    from rich.progress import DownloadColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415 - only where somebody watches

    columns = (SpinnerColumn(), TextColumn("{task.description}"), DownloadColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(file=stream), transient=True) as progress:
        task = progress.add_task(title, total=None)
        yield lambda received: progress.update(task, completed=received)
