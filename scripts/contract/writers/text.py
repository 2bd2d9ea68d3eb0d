"""For people at a terminal: groups, the worst first, with what to do about each."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from scripts.contract.catalogue import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.contract.findings import Finding
    from scripts.contract.grouping import Group
    from scripts.contract.report import Report

WIDTH: Final = 120
#: More findings of one group than this are told by their number.
SHOWN: Final = 5
#: More names of the facade than this are told by their number.
NAMED: Final = 6


def write(report: Report, *, every: bool = False) -> str:
    """Write the groups, with each of their findings if `every` is set; nothing at all where nothing was found."""
    return "\n".join("".join(f"{line}\n" for line in _group(group, every=every)) for group in report.groups)


def says_more(group: Group) -> bool:
    """Tell whether a group has a subject that is not the very sentence that its finding says."""
    return bool(group.subject) and not group.findings[0].text.startswith(group.subject)


def touched(names: tuple[str, ...]) -> str:
    """Name what of the facade is touched, and how many more."""
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {more} more" if more > 0 else "")


def _group(group: Group, *, every: bool) -> Iterator[str]:
    about = f": {group.subject}" if says_more(group) else ""
    yield f"{group.level.word.upper()} {', '.join(group.rules)}{about}"
    yield f"  {group.title}."
    if group.used_by:
        yield from _wrapped(f"It touches {touched(group.used_by)}.", "  ")
    shown = group.findings if every else group.findings[:SHOWN]
    for finding in shown:
        yield from _finding(finding)
    if left := len(group.findings) - len(shown):
        yield f"    and {left} more; --every shows them"
    for step in group.next_steps:
        yield from _wrapped(f"-> {step}", "  ", "     ")


def _finding(finding: Finding) -> Iterator[str]:
    yield f"  {finding.place} [{finding.fingerprint}]"
    operation = f" ({finding.operation})" if finding.operation else ""
    yield from _wrapped(f"{finding.text}{operation}", "    ")


def _wrapped(line: str, indent: str, later: str | None = None) -> list[str]:
    return textwrap.wrap(
        line,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent if later is None else later,
        break_long_words=False,
        break_on_hyphens=False,
    )


def explained(rule_id: str) -> str:
    """Write what there is to know about one rule."""
    known = rule(rule_id)
    about = " ".join(filter(None, (known.direction, known.kind, known.action)))
    lines = [
        f"{known.id} ({known.family}, {known.level.word})",
        *_wrapped(f"{known.title}.", ""),
        *([f"About: {about}."] if about else []),
        "",
        "Why it matters",
        *_wrapped(known.why, "  "),
        "",
        "What to do",
        *_wrapped(known.what_to_do, "  "),
    ]
    return "".join(f"{line}\n" for line in lines)
