"""For GitHub Actions: workflow commands that show up beside the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scripts.contract.findings import Level
from scripts.contract.report import counted

if TYPE_CHECKING:
    from scripts.contract.grouping import Group
    from scripts.contract.report import Report

_COMMANDS: Final = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}


def write(report: Report) -> str:
    """Write one annotation for each group: a step of a workflow shows ten of a kind, and findings may be many."""
    lines = [_annotation(group) for group in report.groups]
    for family, problems in report.problems.items():
        lines += [f"::error title={_property(f'{family} could not be checked')}::{_data(line)}" for line in problems]
    return "".join(f"{line}\n" for line in lines)


def _annotation(group: Group) -> str:
    first = group.findings[0]
    properties = {
        "file": first.place.path,
        "line": first.place.line,
        "col": first.place.column,
        "title": ", ".join(group.rules),
    }
    told = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items() if value is not None)
    parts = [first.text]
    if more := len(group.findings) - 1:
        parts.append(f"And {counted(more, 'more finding')} like it.")
    parts += group.next_steps
    return f"::{_COMMANDS[group.level]} {told}::{_data(chr(10).join(parts))}"


def _data(text: str) -> str:
    """Escape what would end a message."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape what would end a property as well."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
