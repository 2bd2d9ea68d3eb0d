"""Tables and a status that turns, drawn by rich."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Protocol

from rich import box
from rich.console import Console
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

_ANY_WIDTH: Final = 10_000


class Spinner(Protocol):
    """Shows that something goes on, and what."""

    def update(self, status: str) -> None:
        """Say what goes on now."""
        ...


class RichOutput:
    """The library that draws, as far as it is used."""

    def __init__(self) -> None:
        self._console = Console()

    def table(self, titles: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Draw a table, if need be wider than the terminal: half an id is of no use."""
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
        for title in titles:
            table.add_column(title, no_wrap=True)
        for row in rows:
            table.add_row(*map(Text, row))
        wide = self._console.options.update(max_width=_ANY_WIDTH)
        width = Measurement.get(self._console, wide, table).maximum
        Console(width=max(self._console.width, width)).print(table)

    @contextmanager
    def spinner(self, status: str) -> Generator[Spinner]:
        """Show a status that turns."""
        with self._console.status(status) as spinner:
            yield spinner


__all__ = ["RichOutput", "Spinner"]
