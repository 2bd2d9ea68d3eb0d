"""The catalogue of rules: one TOML file for each family, in rules/ beside this module."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from scripts.contract.findings import FAMILIES, Finding, Level, Place, Reach
from scripts.problems import Problem
from scripts.tables import parse_toml

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scripts.tables import Table

RULES: Final = Path(__file__).parent / "rules"

#: Which way what changed travels; empty for rules that are not about a change in a document.
DIRECTIONS: Final = ("", "request", "response", "both")

_ID: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


@attrs.frozen(kw_only=True)
class Rule:
    """What is looked for, how bad it is, why, and what to do about it."""

    id: str
    family: str
    title: str
    #: The level of its findings, save where a finding has reasons for another.
    level: Level
    why: str
    what_to_do: str
    direction: str = ""
    #: What happened to it, such as "added".
    action: str = ""
    #: What it happened to, such as "enum-value".
    kind: str = ""


@functools.cache
def rules() -> Mapping[str, Rule]:
    """Return all rules by their ids, family by family."""
    read: dict[str, Rule] = {}
    for family in FAMILIES:
        path = RULES / f"{family}.toml"
        if path.exists():
            for known in read_rules(path.read_text(encoding="utf-8"), family):
                if known.id in read:
                    raise Problem(f"the rule {known.id} stands in {family}.toml and in {read[known.id].family}.toml")
                read[known.id] = known
    return read


def rule(rule_id: str) -> Rule:
    """Return the rule of this id."""
    try:
        return rules()[rule_id]
    except KeyError:
        raise Problem(f"there is no rule {rule_id}; `python -m scripts contract rules` lists them") from None


def read_rules(text: str, family: str) -> Iterable[Rule]:
    """Read one family's rules; all faulty entries are told at once."""
    read: list[Rule] = []
    faults: list[str] = []
    for name, table in parse_toml(text, f"{family}.toml").tables():
        try:
            read.append(_read_rule(name, family, table))
        except Problem as problem:
            faults += problem.lines
    if faults:
        raise Problem(*faults)
    return read


def found(  # noqa: PLR0913 - a finding has these fields, and each caller names the few that it knows
    rule_id: str,
    place: Place,
    text: str,
    *,
    level: Level | None = None,
    next_step: str = "",
    operation: str = "",
    subject: str = "",
    used_by: Iterable[str] = (),
    reach: Reach = Reach.WIRE,
) -> Finding:
    """Make a finding by its rule, which gives the family, and the level where none is given."""
    known = rule(rule_id)
    return Finding(
        rule=known.id,
        family=known.family,
        level=known.level if level is None else level,
        place=place,
        text=text,
        next_step=next_step,
        operation=operation,
        subject=subject,
        used_by=tuple(used_by),
        reach=reach,
    )


def level_named(word: str, place: str) -> Level:
    """Return the level that a file or a command line spells so."""
    levels = {level.word: level for level in Level}
    if word not in levels:
        raise Problem(f"{place}: {word!r} is no level; there are {', '.join(levels)}")
    return levels[word]


def _read_rule(name: str, family: str, table: Table) -> Rule:
    if not _ID.fullmatch(name):
        raise Problem(f"{table.place}: a rule's id has small letters, digits and single hyphens only")
    read = Rule(
        id=name,
        family=family,
        title=table.take("title", str),
        level=level_named(table.take("level", str), table.place),
        why=" ".join(table.take("why", str).split()),
        what_to_do=" ".join(table.take("what_to_do", str).split()),
        direction=table.take_optional("direction", str) or "",
        action=table.take_optional("action", str) or "",
        kind=table.take_optional("kind", str) or "",
    )
    table.finish()
    if read.direction not in DIRECTIONS:
        raise Problem(f"{table.place}: `direction` must be one of {', '.join(filter(None, DIRECTIONS))}")
    return read
