"""Each rule says what it is, why, and what to do; a finding has one of them."""

from __future__ import annotations

import pytest

from scripts.contract.catalogue import RULES, Rule, found, read_rules, rule, rules
from scripts.contract.findings import FAMILIES, Level
from scripts.problems import Problem
from tests.scripts.contract.findings_made import PLACE, RULE

FULL = 'title = "T"\nlevel = "warning"\nwhy = "W."\nwhat_to_do = "D."\n'


def test_each_file_is_a_familys() -> None:
    """A file under another name would never be read."""
    assert {path.stem for path in RULES.glob("*")} <= set(FAMILIES)


@pytest.mark.parametrize("known", rules().values(), ids=lambda known: known.id)
def test_a_rule_says_all_that_there_is_to_know(known: Rule) -> None:
    """A title for a list, and whole sentences on why it matters and what to do."""
    assert known.title
    assert not known.title.endswith(".")
    assert known.why.endswith(".")
    assert known.what_to_do.endswith(".")


def test_a_finding_takes_its_family_and_level_from_its_rule() -> None:
    """A level of its own comes first."""
    finding = found(RULE, PLACE, "T.")
    assert (finding.family, finding.level) == (rule(RULE).family, rule(RULE).level)
    assert found(RULE, PLACE, "T.", level=Level.INFO).level is Level.INFO


def test_a_finding_needs_a_rule() -> None:
    """There are no findings that nobody can explain."""
    with pytest.raises(Problem, match="there is no rule made-up"):
        found("made-up", PLACE, "T.")


def test_a_rule_may_say_what_changes() -> None:
    """Direction, action and kind belong to rules about differences."""
    (read,) = read_rules(f'[a-rule]\n{FULL}direction = "response"\naction = "added"\nkind = "enum-value"\n', "diff")
    assert read == Rule(
        id="a-rule",
        family="diff",
        title="T",
        level=Level.WARNING,
        why="W.",
        what_to_do="D.",
        direction="response",
        action="added",
        kind="enum-value",
    )


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (f"[A_Rule]\n{FULL}", "small letters"),
        (f"[a--rule]\n{FULL}", "single hyphens"),
        ("[a-rule]\n", "lacks `title`"),
        (f"[a-rule]\n{FULL}levle = 1\n", "unknown key `levle`"),
        (f'[a-rule]\n{FULL}direction = "up"\n', "`direction` must be one of request, response, both"),
        (f"[a-rule]\n{FULL}".replace("warning", "fatal"), "'fatal' is no level"),
        ("[a-rule\n", "not valid TOML"),
    ],
)
def test_a_faulty_rule_is_told(text: str, fault: str) -> None:
    """The file and the rule are named with what is wrong."""
    with pytest.raises(Problem, match=fault) as raised:
        read_rules(text, "diff")
    assert "diff.toml" in str(raised.value)


def test_all_faulty_rules_are_told_at_once() -> None:
    """Whoever mends them runs it once."""
    with pytest.raises(Problem) as raised:
        read_rules("[one]\n[two]\n", "diff")
    assert len(raised.value.lines) == 2
