"""Lines and columns for findings that know their place in a JSON file by its pointer alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from scripts.contract.diff.places import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scripts.contract.findings import Finding
    from scripts.sources import Workspace


def located(findings: Iterable[Finding], workspace: Workspace) -> list[Finding]:
    """Return the findings, each with a line where its place has a pointer into a file that can be read."""
    findings = list(findings)
    pointers: dict[str, set[str]] = {}
    for finding in findings:
        if _lacks_line(finding):
            pointers.setdefault(finding.place.path, set()).add(finding.place.pointer)
    lines = {path: _lines(workspace, path, wanted) for path, wanted in pointers.items()}
    return [_with_line(finding, lines) if _lacks_line(finding) else finding for finding in findings]


def _lacks_line(finding: Finding) -> bool:
    place = finding.place
    return bool(place.pointer) and place.line is None and place.path.endswith(".json")


def _lines(workspace: Workspace, path: str, pointers: Iterable[str]) -> dict[str, tuple[int, int]]:
    try:
        return lines_of((workspace.root / path).read_text(encoding="utf-8"), pointers)
    except (OSError, ValueError):
        return {}  # that the file is broken is for the check itself to tell


def _with_line(finding: Finding, lines: dict[str, dict[str, tuple[int, int]]]) -> Finding:
    line, column = lines[finding.place.path].get(finding.place.pointer, (None, None))
    return attrs.evolve(finding, place=attrs.evolve(finding.place, line=line, column=column))
