"""For programs: everything, in the form that ``report.schema.json`` describes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from scripts.contract.findings import Level

if TYPE_CHECKING:
    from scripts.contract.findings import Finding
    from scripts.contract.grouping import Group
    from scripts.contract.report import Report

#: The published schema; a change that old readers cannot take raises the number.
SCHEMA: Final = Path(__file__).parents[1] / "report.schema.json"
VERSION: Final = 1


def write(report: Report) -> str:
    """Write the report as one JSON object."""
    return json.dumps(as_json(report), indent=2, ensure_ascii=False) + "\n"


def as_json(report: Report) -> dict[str, Any]:
    """Return the report as what JSON can hold."""
    return {
        "version": VERSION,
        "exit_status": report.exit_status,
        "fail_on": report.fail_on.word,
        "counts": {level.word: report.count(level) for level in sorted(Level, reverse=True)},
        "families": [
            {
                "name": family,
                "checked": family not in report.problems,
                "problems": list(report.problems.get(family, ())),
            }
            for family in report.families
        ],
        "groups": [_group(group) for group in report.groups],
        "accepted": [
            {
                "finding": _finding(accepted.finding),
                "reason": accepted.acceptance.reason,
                "expires": accepted.acceptance.expires.isoformat(),
            }
            for accepted in report.accepted
        ],
    }


def _group(group: Group) -> dict[str, Any]:
    return {
        "rules": list(group.rules),
        "title": group.title,
        "level": group.level.word,
        "reach": group.reach.word,
        "subject": group.subject,
        "used_by": list(group.used_by),
        "next_steps": list(group.next_steps),
        "findings": [_finding(finding) for finding in group.findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    place = finding.place
    return {
        "fingerprint": finding.fingerprint,
        "rule": finding.rule,
        "family": finding.family,
        "level": finding.level.word,
        "reach": finding.reach.word,
        "place": {"path": place.path, "line": place.line, "column": place.column, "pointer": place.pointer},
        "text": finding.text,
        "next_step": finding.next_step,
        "operation": finding.operation,
        "subject": finding.subject,
        "used_by": list(finding.used_by),
    }
