"""Markdown, for the body of a pull request or the summary of a workflow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scripts.contract.report import counted
from scripts.contract.writers.text import says_more, touched

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.contract.grouping import Group
    from scripts.contract.report import Report

#: GitHub takes 65,536 characters as a body; what is beyond this is told by its number.
MOST_CHARACTERS: Final = 60_000
SHOWN: Final = 10

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>|~$&])")
#: What GitHub takes for somebody's name or an issue's number, even after a backslash.
_LINKING: Final = re.compile(r"([@#])")


def write(report: Report) -> str:
    """Write a summary, a table of the groups, and each group with its findings folded away."""
    groups = report.groups
    parts = [f"**{report.summary()}**\n"]
    problems = [f"\n> {_plain(family)} could not be checked: {_plain(line)}\n" for family, line in _problems(report)]
    parts += problems[:SHOWN]
    if len(problems) > SHOWN:
        parts.append(f"\n> And {len(problems) - SHOWN} more lines of that.\n")
    if groups:
        parts.append("\n| Level | Rule | About | Findings | Touches |\n| --- | --- | --- | --- | --- |\n")
        parts += [_row(group) for group in groups]
    written = "".join(parts)
    for number, group in enumerate(groups):
        section = "".join(f"{line}\n" for line in _section(group))
        if len(written) + len(section) > MOST_CHARACTERS:
            return f"{written}\n{counted(len(groups) - number, 'more group')}; the JSON report has everything.\n"
        written += section
    return written


def _problems(report: Report) -> Iterator[tuple[str, str]]:
    for family, lines in report.problems.items():
        for line in lines:
            yield family, line


def _row(group: Group) -> str:
    cells = (
        group.level.word,
        ", ".join(f"`{rule_id}`" for rule_id in group.rules),
        _plain(_cut(group.subject)),
        str(len(group.findings)),
        _plain(touched(group.used_by)),
    )
    return f"| {' | '.join(cells)} |\n"


def _section(group: Group) -> Iterator[str]:
    about = f": {_plain(_cut(group.subject))}" if says_more(group) else ""
    yield f"\n### {group.level.word.capitalize()}: {_plain(group.title)}{about}"
    yield ""
    if group.used_by:
        yield f"It touches {_plain(touched(group.used_by))}."
        yield ""
    for step in group.next_steps:
        yield f"What to do: {_plain(step)}"
        yield ""
    yield f"<details><summary>{counted(len(group.findings), 'finding')}</summary>"
    yield ""
    for finding in group.findings[:SHOWN]:
        yield f"- {_plain(str(finding.place))}: {_plain(finding.text)} `{finding.fingerprint}`"
    if len(group.findings) > SHOWN:
        yield f"- and {len(group.findings) - SHOWN} more"
    yield ""
    yield "</details>"


def _cut(text: str, most: int = 200) -> str:
    return text if len(text) <= most else f"{text[:most]} ..."


def _plain(text: str) -> str:
    """Escape what Markdown or HTML would take for more than text: documents come from outside."""
    return _LINKING.sub(r"\1<!-- -->", _SPECIAL.sub(r"\\\1", " ".join(text.split())))
