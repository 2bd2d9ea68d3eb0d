"""However much is found, somebody can read it: the worst first, and never very many groups."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scripts.contract.catalogue import rules
from scripts.contract.findings import Finding, Level, Place, Reach
from scripts.contract.grouping import MAXIMUM_GROUPS, grouped, in_order
from tests.scripts.contract.findings_made import OTHER_RULE, RULE, made

SOME = st.builds(
    lambda rule, level, reach, subject, line: made(
        rule, "T.", Place(f"specs/{subject % 3}.json", line), level=level, reach=reach, subject=f"Thing{subject}"
    ),
    st.sampled_from(sorted(rules())),
    st.sampled_from(Level),
    st.sampled_from(Reach),
    st.integers(0, 200),
    st.integers(1, 5),
)


def test_the_worst_comes_first_and_then_what_is_used() -> None:
    """An error on the wire comes before a warning in the facade, and the facade's before the client's."""
    findings = [made(level=level, reach=reach, subject="x") for level in Level for reach in Reach]
    order = [(finding.level, finding.reach) for finding in in_order(findings)]
    assert order == sorted(order, reverse=True)
    assert order[0] == (Level.ERROR, Reach.FACADE)


def test_what_has_one_cause_is_one_group() -> None:
    """The same rule about the same thing, however many places have it."""
    findings = [made(place=Place("specs/toy.json", line), subject="Thing.id") for line in range(1, 30)]
    (group,) = grouped(
        [
            *findings,
        ]
    )
    assert (group.rules, group.subject, len(group.findings)) == ((RULE,), "Thing.id", 29)


def test_two_documents_are_two_causes() -> None:
    """What they call alike need not be the same thing; among other files it is."""
    for folder, number in (("specs", 2), ("generated/toy", 1), ("tests/facade/cassettes", 1)):
        findings = [made(place=Place(f"{folder}/{name}.json"), subject="Thing.id") for name in ("toy", "other")]
        assert len(grouped(findings)) == number


def test_new_words_of_one_list_are_one_group() -> None:
    """A list that grows by thirty words is one change; each word is accepted by itself all the same."""
    findings = [made(subject=f'Call.status["word {number}"]') for number in range(30)]
    (group,) = grouped(findings)
    assert group.subject == "Call.status"
    assert len({finding.fingerprint for finding in findings}) == 30
    (single,) = grouped(findings[:1])
    assert single.subject == 'Call.status["word 0"]'


def test_many_different_steps_are_told_as_one() -> None:
    """Nobody reads a page of sentences that differ by a word; each finding still has its own."""
    findings = [made(subject="x", next_step=f"Map word {number}.") for number in range(4)]
    (group,) = grouped(findings)
    assert group.next_steps == (rules()[RULE].what_to_do,)
    (few,) = grouped(findings[:3])
    assert few.next_steps == ("Map word 0.", "Map word 1.", "Map word 2.")


def test_few_findings_are_told_one_by_one() -> None:
    """Nothing is put together without need."""
    findings = [made(subject=f"Thing.{number}") for number in range(MAXIMUM_GROUPS)]
    assert len(grouped(findings)) == MAXIMUM_GROUPS


def test_the_worst_is_told_in_the_finest_detail() -> None:
    """Thousands of notes about the wire do not make errors in the facade harder to read."""
    errors = [made(level=Level.ERROR, reach=Reach.FACADE, subject=f"Used{number}") for number in range(20)]
    notes = [made(level=Level.INFO, subject=f"Thing{number}") for number in range(1000)]
    groups = grouped([*notes, *errors])
    assert [len(group.findings) for group in groups] == [1] * 20 + [1000]
    assert groups[-1].subject == ""


def test_what_room_is_left_is_used() -> None:
    """Where the worst are too many to be told one by one, lesser ones that are few still are."""
    errors = [made(level=Level.ERROR, subject=f"Used{number}") for number in range(100)]
    notes = [made(level=Level.INFO, subject=f"Thing{number}") for number in range(3)]
    assert [len(group.findings) for group in grouped([*notes, *errors])] == [100, 1, 1, 1]


def test_many_rules_fall_together_by_family() -> None:
    """Even where each rule is broken in each way the report can be read."""
    findings = [
        made(rule, level=level, reach=reach, subject=str(number))
        for rule in rules()
        for level in Level
        for reach in Reach
        for number in range(3)
    ]
    groups = grouped(findings, most=15)
    assert len(groups) <= 15
    assert sum(len(group.findings) for group in groups) == len(findings)
    assert "other rules say" in max(groups, key=lambda group: len(group.rules)).title


def test_a_group_speaks_for_all_of_its_findings() -> None:
    """Its level is the worst, its reach the nearest, and what it touches is all that any of them touches."""
    findings = [
        made(subject="x", used_by=["Toy.b", "Toy.a"], next_step="Do this."),
        made(subject="x", used_by=["Toy.c"]),
    ]
    (group,) = grouped(findings)
    assert group.used_by == ("Toy.a", "Toy.b", "Toy.c")
    assert group.next_steps == ("Do this.",)
    (other,) = grouped([made(OTHER_RULE)])
    assert other.next_steps == (rules()[OTHER_RULE].what_to_do,)


@given(st.lists(SOME, max_size=400))
def test_nothing_is_lost_and_the_groups_are_few(findings: list[Finding]) -> None:
    """Each finding is in exactly one group, groups stand in order, and there are never more than forty."""
    groups = grouped(findings)
    assert len(groups) <= MAXIMUM_GROUPS
    assert sorted(map(id, findings)) == sorted(id(one) for group in groups for one in group.findings)
    levels = [group.level for group in groups]
    assert levels == sorted(levels, reverse=True)
