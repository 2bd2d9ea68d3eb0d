"""A finding keeps its fingerprint as long as it is the same finding."""

from __future__ import annotations

import re
from typing import Any

import attrs
import pytest

from scripts.contract.findings import Level, Place, Reach
from tests.scripts.contract.findings_made import OTHER_RULE, PLACE, made


def test_the_next_commit_does_not_change_a_fingerprint() -> None:
    """Neither the line nor the wording counts, nor how bad it is held to be."""
    finding = made(subject="Thing.id", operation="getThing")
    later = made(
        text="Otherwise.",
        place=Place(PLACE.path, 99, 1, "/other"),
        subject="Thing.id",
        operation="getThing",
        level=Level.INFO,
        reach=Reach.FACADE,
        next_step="Do that.",
        used_by=["Toy.get"],
    )
    assert later.fingerprint == finding.fingerprint
    assert re.fullmatch("[0-9a-f]{12}", finding.fingerprint)


@pytest.mark.parametrize(
    "change",
    [
        {"rule": OTHER_RULE},
        {"place": Place("specs/other.json")},
        {"operation": "listThings"},
        {"subject": "Thing.size"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_another_finding_has_another_fingerprint(change: dict[str, Any]) -> None:
    """The rule, the file, the operation and the subject say which finding it is."""
    finding = made(subject="Thing.id", operation="getThing")
    assert attrs.evolve(finding, **change).fingerprint != finding.fingerprint


def test_parts_do_not_run_into_each_other() -> None:
    """What ends one part does not begin the next."""
    assert made(operation="ab", subject="c").fingerprint != made(operation="a", subject="bc").fingerprint


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (Place("specs/toy.json"), "specs/toy.json"),
        (Place("specs/toy.json", 3), "specs/toy.json:3"),
        (Place("specs/toy.json", 3, 7, "/info"), "specs/toy.json:3:7"),
    ],
)
def test_a_place_reads_as_editors_take_it(place: Place, shown: str) -> None:
    """A file, its line and its column, as far as they are known."""
    assert str(place) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one\ntwo\r\nthree", "one two three"),
        ("\x1b[31mred", "\ufffd[31mred"),
        ("half of a pair: \ud800", "half of a pair: \ufffd"),
        ("\u202egnp.exe", "\ufffdgnp.exe"),
    ],
)
def test_what_documents_hold_does_no_harm(text: str, shown: str) -> None:
    """A finding is one line that no terminal obeys and every file can hold."""
    finding = made(text=text, subject=text, operation=text, next_step=text, used_by=[text])
    assert finding.text == finding.subject == finding.operation == finding.next_step == shown
    assert finding.used_by == (shown,)


def test_a_sentence_has_an_end() -> None:
    """A text that quotes half of a document is cut; what findings are told apart by is not."""
    finding = made(text="long " * 1000, subject="long " * 1000)
    assert len(finding.text) == 500
    assert finding.text.endswith(" ...")
    assert len(finding.subject) == 5000
