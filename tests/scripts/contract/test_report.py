"""A report tells each thing once."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from scripts.contract.families import Options
from scripts.contract.findings import Level, Place
from scripts.contract.report import look, without_echoes
from scripts.sources import Workspace
from tests.scripts.contract.findings_made import made

if TYPE_CHECKING:
    from pathlib import Path

NEW = "response-mapped-value-added"
UNMAPPED = "facade-status-unmapped"


def test_a_new_value_that_is_not_mapped_is_told_once() -> None:
    """By the family that says what is to be mapped, with the names that the other one knows."""
    place = Place("specs/toy.json", 7)
    new = made(NEW, place=place, subject='Thing.size["huge"]', used_by=["Toy.get"])
    unmapped = made(UNMAPPED, place=Place("specs/toy.json", 8), subject='Thing.size["huge"]')
    elsewhere = made(NEW, place=Place("specs/other.json"), subject='Thing.size["huge"]')
    mapped = made(NEW, place=place, subject='Thing.size["tiny"]')
    left = made("facade-mapping-stale", subject="Thing.size huge")
    kept = without_echoes([new, unmapped, elsewhere, mapped, left])
    assert [finding.fingerprint for finding in kept] == [
        finding.fingerprint for finding in (unmapped, elsewhere, mapped, left)
    ]
    assert kept[0].used_by == ("Toy.get",)
    assert without_echoes([new]) == [new]


@pytest.mark.slow
def test_a_status_and_a_reason_that_are_new_are_told_with_whom_they_touch(tmp_path: Path) -> None:
    """In this project's own document: each at its line, once, with the facade's methods."""
    real = Workspace()
    shutil.copytree(real.specs, tmp_path / "specs")
    for name in ("facade", "generated", "scripts", "pyproject.toml"):
        (tmp_path / name).symlink_to(real.root / name)
    workspace = Workspace(tmp_path)
    path = workspace.specs / "vapi.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    properties = document["components"]["schemas"]["Call"]["properties"]
    properties["status"]["enum"].append("paused")
    properties["endedReason"]["enum"].append("line-cut")
    path.write_text(json.dumps(document, indent=1), encoding="utf-8")
    options = Options(against=str(real.specs / "vapi.json"))
    report = look(("diff", "facade"), workspace, options, Level.ERROR, complain=lambda _: None)
    assert report.problems == {}
    told = {finding.subject: finding for finding in report.findings if "[" in finding.subject}
    assert {subject: finding.rule for subject, finding in told.items()} == {
        'Call.status["paused"]': "facade-status-unmapped",
        'Call.endedReason["line-cut"]': "facade-ended-reason-unmapped",
    }
    lines = path.read_text(encoding="utf-8").splitlines()
    for subject, finding in told.items():
        assert {"Vapi.calls.get", "Vapi.calls.place"} <= set(finding.used_by)
        assert lines[(finding.place.line or 0) - 1].strip().rstrip(",") == subject.partition("[")[2][:-1]
