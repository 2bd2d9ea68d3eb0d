"""What docs/contract.md says of the command is true."""

from __future__ import annotations

import re
from typing import Final

from scripts.contract.catalogue import found, rule
from scripts.contract.findings import FAMILIES, Level, Place, Reach
from scripts.contract.report import Report
from scripts.contract.writers import WRITERS, text
from scripts.sources import REPOSITORY

DOCS: Final = (REPOSITORY / "docs" / "contract.md").read_text(encoding="utf-8")


def column(heading: str) -> set[str]:
    """Return what stands in the first column of the table with this heading."""
    _, _, table = DOCS.partition(f"| {heading} |")
    return set(re.findall(r"^\| `(\w+)` \|", table.partition("\n\n")[0], re.MULTILINE))


def test_every_family_and_form_has_its_line() -> None:
    """The tables name what there is, and nothing else."""
    assert column("Family") == set(FAMILIES)
    assert column("`--format`") == set(WRITERS)


def test_levels_and_reaches_are_explained() -> None:
    """By the words that the reports use."""
    for word in [*(level.word for level in Level), *(reach.word for reach in Reach)]:
        assert f"`{word}`" in DOCS


def test_the_report_that_is_shown_is_one() -> None:
    """To the character."""
    finding = found(
        "document-edited",
        Place("specs/vapi.json"),
        "The bytes of specs/vapi.json are not those that specs.lock records.",
    )
    assert f"```\n{text.write(Report(families=FAMILIES, findings=(finding,)))}```" in DOCS
    assert f"[{finding.fingerprint}]\nrule = " in DOCS


def test_rules_that_are_named_exist() -> None:
    """Whoever tries an example gets an answer."""
    for rule_id in re.findall(r"explain ([a-z-]+)", DOCS):
        assert rule(rule_id).id == rule_id
