"""A finding can be accepted for a while, for a reason; what was accepted does not stay so unnoticed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

import attrs
import pytest

from scripts.contract.acceptance import Acceptance, read_acceptances, split, worn_out
from scripts.contract.catalogue import rules
from scripts.contract.families import Options
from scripts.contract.findings import FAMILIES, Finding, Level, Place
from scripts.contract.report import Report, look
from scripts.problems import Problem
from scripts.sources import Workspace
from tests.scripts.contract.findings_made import OTHER_RULE, RULE, made

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.scripts.normalise.houses import House

TODAY: Final = dt.date(2026, 3, 10)
ENTRY: Final = '[{fingerprint}]\nrule = "{rule}"\nreason = "It is seen to."\nexpires = {expires}\n'


def accept(finding: Finding, expires: dt.date = TODAY) -> Acceptance:
    """Accept a finding until a day."""
    place = Place("specs/accepted.toml", 1)
    return Acceptance(
        fingerprint=finding.fingerprint, rule=finding.rule, reason="It is seen to.", expires=expires, place=place
    )


def worn(
    *acceptances: Acceptance, findings: tuple[Finding, ...] = (), families: tuple[str, ...] = FAMILIES
) -> list[str]:
    """Return the rules of what is found about acceptances."""
    by_fingerprint = {acceptance.fingerprint: acceptance for acceptance in acceptances}
    return [finding.rule for finding in worn_out(by_fingerprint, findings, families, TODAY)]


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Workspace]:
    """Return a function that writes the file into a repository."""

    def write(text: str) -> Workspace:
        (tmp_path / "specs").mkdir()
        (tmp_path / "specs" / "accepted.toml").write_text(text, encoding="utf-8")
        return Workspace(tmp_path)

    return write


def test_an_accepted_finding_does_not_stand() -> None:
    """Its last day counts, the day after does not; others are not touched."""
    finding, other = made(subject="x"), made(subject="y")
    for expires, stands in ((TODAY, [other]), (TODAY - dt.timedelta(days=1), [finding, other])):
        acceptance = accept(finding, expires)
        stand, accepted = split([finding, other], {acceptance.fingerprint: acceptance}, TODAY)
        assert stand == stands
        assert [one.finding for one in accepted] == [one for one in (finding, other) if one not in stands]


def test_an_acceptance_that_matches_nothing_is_found() -> None:
    """It would let the same through again, for a reason that held once."""
    assert worn(accept(made())) == ["acceptance-stale"]
    assert worn(accept(made()), findings=(made(),)) == []


def test_an_acceptance_by_the_name_of_another_rule_accepts_nothing() -> None:
    """Whoever reads the file believes what it says."""
    finding = made()
    acceptance = attrs.evolve(accept(finding), rule=OTHER_RULE)
    assert split([finding], {finding.fingerprint: acceptance}, TODAY) == ([finding], [])
    assert worn(acceptance, findings=(finding,)) == ["acceptance-stale"]


def test_an_acceptance_that_has_expired_is_found() -> None:
    """Whether or not there is anything left to accept."""
    late = accept(made(), TODAY - dt.timedelta(days=1))
    assert worn(late) == ["acceptance-expired"]
    assert worn(late, findings=(made(),)) == ["acceptance-expired"]


def test_only_a_family_that_was_checked_shows_that_nothing_is_left() -> None:
    """A run of one family says nothing about the acceptances of others."""
    assert worn(accept(made(OTHER_RULE)), families=("specs",)) == []


def test_between_equal_documents_nothing_is_ever_left() -> None:
    """An accepted difference is not stale on the branch that it was merged into, only beside other differences."""
    rule_id = next(rule.id for rule in rules().values() if rule.family == "diff")
    difference = Finding(rule=rule_id, family="diff", level=Level.ERROR, place=Place("specs/toy.json"), text="T.")
    other = Finding(
        rule=difference.rule, family="diff", level=Level.ERROR, place=Place("specs/toy.json"), text="T.", subject="x"
    )
    assert worn(accept(difference)) == []
    assert worn(accept(difference), findings=(other,)) == ["acceptance-stale"]


def test_an_acceptance_for_a_rule_that_is_gone_is_found() -> None:
    """Renaming a rule does not leave dead entries behind."""
    gone = Acceptance(
        fingerprint="0" * 12, rule="gone", reason="R.", expires=TODAY, place=Place("specs/accepted.toml", 1)
    )
    assert worn(gone) == ["acceptance-stale"]


def test_the_file_is_read_with_its_lines(written: Callable[[str], Workspace]) -> None:
    """What is found about an entry points to it."""
    finding = made()
    text = "# Why.\n\n" + ENTRY.format(fingerprint=finding.fingerprint, rule=RULE, expires=TODAY)
    (acceptance,) = read_acceptances(written(text)).values()
    assert (acceptance.rule, acceptance.expires, str(acceptance.place)) == (RULE, TODAY, "specs/accepted.toml:3")


def test_no_file_accepts_nothing(tmp_path: Path) -> None:
    """The file need not exist."""
    assert read_acceptances(Workspace(tmp_path)) == {}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[abc]\n", "12 digits"),
        ("[aaaaaaaaaaaa]\n", "lacks `rule`"),
        (ENTRY.format(fingerprint="a" * 12, rule=RULE, expires='"2026-01-01"'), "must be a date"),
        (ENTRY.format(fingerprint="a" * 12, rule=RULE, expires=TODAY).replace("It is seen to.", " "), "empty"),
        (ENTRY.format(fingerprint="a" * 12, rule=RULE, expires=TODAY) + "by = 1\n", "unknown key `by`"),
        (ENTRY.format(fingerprint="a" * 12, rule=RULE, expires=TODAY) * 2, "not valid TOML"),
    ],
)
def test_a_faulty_entry_is_told(written: Callable[[str], Workspace], text: str, fault: str) -> None:
    """Nothing is accepted by a file that does not say why and until when."""
    with pytest.raises(Problem, match=fault) as raised:
        read_acceptances(written(text))
    assert "specs/accepted.toml" in str(raised.value)


def test_a_family_that_could_not_be_checked_leaves_its_acceptances_alone(
    house: House,
) -> None:
    """What was not looked at is neither there nor gone."""
    finding = made()
    text = ENTRY.format(fingerprint=finding.fingerprint, rule=RULE, expires=TODAY)
    (house.workspace.specs / "accepted.toml").write_text(text, encoding="utf-8")

    def report() -> Report:
        return look(["specs"], house.workspace, Options(today=TODAY), Level.INFO, complain=pytest.fail)

    assert [found.rule for found in report().findings] == ["acceptance-stale"]
    house.workspace.sources_path.unlink()
    assert (report().findings, report().exit_status) == ((), 2)
