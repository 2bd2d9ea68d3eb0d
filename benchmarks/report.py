"""What a measurement found, as a plain table for people and as JSON for machines."""

from __future__ import annotations

import json
import platform
import sys
from itertools import groupby
from statistics import median
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_COLUMNS: Final = ("median", "min", "max", "target", "met", "known")
#: From here on a number is shown without decimals.
_WHOLE: Final = 1000


class CannotRunError(Exception):
    """Something that was to be measured could not be run at all; says what and why."""


@frozen
class Row:
    """One line of the table: what was measured, every value that was found, and the target for them."""

    section: str
    what: str
    unit: str
    values: tuple[float, ...]
    #: What it should be at most.
    target: float | None = None
    #: What others have measured, with payloads of their own.
    known: float | None = None
    #: Whether it should be at least the target, in place of at most.
    least: bool = False

    @property
    def median(self) -> float:
        """The figure that is held against the target; one bad moment of the machine does not change it."""
        return median(self.values)

    @property
    def met(self) -> bool | None:
        """Whether the median is within the target, if there is one."""
        if self.target is None:
            return None
        return self.median >= self.target if self.least else self.median <= self.target

    def cells(self) -> tuple[str, ...]:
        """Return the numbers as the table shows them."""
        met = {None: "", True: "yes", False: "NO"}[self.met]
        numbers = (self.median, min(self.values), max(self.values))
        target = f"{'>= ' if self.least else ''}{_number(self.target)}"
        return (*(_number(number) for number in numbers), target, met, _number(self.known))

    def as_json(self) -> dict[str, Any]:
        """Return all that is known of it."""
        return {
            "section": self.section,
            "what": self.what,
            "unit": self.unit,
            "median": self.median,
            "min": min(self.values),
            "max": max(self.values),
            "target": self.target,
            "least": self.least,
            "met": self.met,
            "known": self.known,
            "values": list(self.values),
        }


def table(rows: Iterable[Row]) -> str:
    """Return the table: a heading for each section, and columns as wide as they need to be."""
    lines: list[tuple[str, tuple[str, ...]]] = []
    for section, members in groupby(rows, key=lambda row: row.section):
        lines.append((section, _COLUMNS))
        lines += [(f"  {row.what} ({row.unit})", row.cells()) for row in members]
    first = max(len(label) for label, _ in lines)
    widths = [max(len(cells[column]) for _, cells in lines) for column in range(len(_COLUMNS))]
    shown: list[str] = []
    for label, cells in lines:
        numbers = "  ".join(cell.rjust(width) for cell, width in zip(cells, widths, strict=True))
        gap = "\n" if shown and not label.startswith(" ") else ""
        shown.append(f"{gap}{label.ljust(first)}  {numbers}".rstrip())
    return "\n".join(shown)


def write_json(rows: Sequence[Row], path: Path) -> None:
    """Write everything that was measured, and on what."""
    machine = {"python": platform.python_version(), "system": platform.platform(), "arguments": sys.argv[1:]}
    text = json.dumps({"machine": machine, "rows": [row.as_json() for row in rows]}, indent=2)
    path.write_text(f"{text}\n", encoding="utf-8")


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return (
        f"{value:,.0f}" if value >= _WHOLE or value == int(value) else f"{value:.3g}" if value < 1 else f"{value:.2f}"
    )
