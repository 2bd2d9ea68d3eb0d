"""Findings put together so that a person can read them: worst first, what is used first, and never very many groups."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

import attrs

from scripts.contract.catalogue import rule
from scripts.contract.findings import FAMILIES, Finding, Level, Reach

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

#: As many as somebody reads in one sitting.
MAXIMUM_GROUPS: Final = 40
#: Where findings of one group say more different things to do than this, the rule says it in one sentence.
MOST_STEPS: Final = 3
#: Two documents may call different things alike; among all other files, what is alike has one cause.
_DOCUMENTS: Final = "specs/"

Key: TypeAlias = tuple[str, ...]


@attrs.frozen
class Group:
    """Findings that have the same cause, or the same rule where there are too many; at least one of them."""

    findings: tuple[Finding, ...]

    @property
    def level(self) -> Level:
        """The level of the worst one."""
        return max(finding.level for finding in self.findings)

    @property
    def reach(self) -> Reach:
        """The reach of the nearest one."""
        return max(finding.reach for finding in self.findings)

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules of all of them; nearly always one."""
        return tuple(dict.fromkeys(finding.rule for finding in self.findings))

    @property
    def title(self) -> str:
        """The rule's title, or how many rules there are."""
        first, *others = self.rules
        title = rule(first).title
        return f"{title}, and what {len(others)} other rules say" if others else title

    @property
    def subject(self) -> str:
        """What all of them are about; empty where they are about several things."""
        subjects = {finding.subject for finding in self.findings}
        if len(subjects) > 1:
            subjects = {_cause(finding) for finding in self.findings}
        return subjects.pop() if len(subjects) == 1 else ""

    @property
    def used_by(self) -> tuple[str, ...]:
        """The facade's methods and types that any of them touches."""
        return tuple(sorted({name for finding in self.findings for name in finding.used_by}))

    @property
    def next_steps(self) -> tuple[str, ...]:
        """What to do: what the findings say themselves, or else, and where that is very much, what the rule says."""
        own = dict.fromkeys(finding.next_step for finding in self.findings if finding.next_step)
        return tuple(own) if 0 < len(own) <= MOST_STEPS else (rule(self.rules[0]).what_to_do,)


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Sort findings: the worst first, among those what is nearest to a caller, then by rule and place."""
    return sorted(findings, key=_rank)


def grouped(findings: Iterable[Finding], most: int = MAXIMUM_GROUPS) -> list[Group]:
    """
    Group findings by rule and by what they are about, in the order of `in_order`.

    Where that gives more groups than `most`, they are grouped by rule, in the last resort by family. What is left of
    `most` goes to telling subjects from each other again, the worst first.
    """
    ordered = in_order(findings)
    for coarse in (_by_rule_and_reach, _by_rule):
        subjects: dict[Key, set[Key]] = {}
        for finding in ordered:
            subjects.setdefault(coarse(finding), set()).add(_by_cause(finding))
        if len(subjects) <= most:
            return _by(ordered, partial(_fine_or_coarse, fine=_refined(subjects, most), coarse=coarse))
    return _by(ordered, _by_family)


def _refined(subjects: Mapping[Key, Collection[Key]], most: int) -> set[Key]:
    """Choose the groups that can be taken apart without there being too many."""
    number = len(subjects)
    refined: set[Key] = set()
    for key, inner in subjects.items():
        if number - 1 + len(inner) <= most:
            number += len(inner) - 1
            refined.add(key)
    return refined


def _fine_or_coarse(finding: Finding, fine: Collection[Key], coarse: Callable[[Finding], Key]) -> Key:
    key = coarse(finding)
    return _by_cause(finding) if key in fine else key


def _rank(finding: Finding) -> tuple[object, ...]:
    place = finding.place
    return (
        *(-part for part in _weight(finding)),
        FAMILIES.index(finding.family),
        finding.rule,
        place.path,
        place.line or 0,
        place.column or 0,
        finding.operation,
        finding.subject,
        finding.text,
    )


def _weight(finding: Finding) -> tuple[int, int]:
    return finding.level, finding.reach


def _by(findings: Sequence[Finding], key: Callable[[Finding], Key]) -> list[Group]:
    members: dict[Key, list[Finding]] = {}
    for finding in findings:
        members.setdefault(key(finding), []).append(finding)
    return [Group(tuple(group)) for group in members.values()]


def _by_cause(finding: Finding) -> Key:
    document = finding.place.path if finding.place.path.startswith(_DOCUMENTS) else ""
    return (finding.level.word, finding.reach.word, finding.rule, document, _cause(finding))


def _cause(finding: Finding) -> str:
    """Return what a finding is about, without the one value of a list: `Call.status` of `Call.status["paused"]`."""
    return finding.subject.partition('["')[0] or finding.subject


def _by_rule_and_reach(finding: Finding) -> Key:
    return (finding.level.word, finding.reach.word, finding.rule)


def _by_rule(finding: Finding) -> Key:
    return (finding.level.word, finding.rule)


def _by_family(finding: Finding) -> Key:
    return (finding.level.word, finding.family)
