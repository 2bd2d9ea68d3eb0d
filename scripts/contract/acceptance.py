"""Findings that somebody has looked at and accepted for a while: ``specs/accepted.toml``."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

import attrs

from scripts.contract.catalogue import found, rules
from scripts.contract.findings import Place
from scripts.contract.lists import read_list
from scripts.problems import Problem
from scripts.tables import parse_toml

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from scripts.contract.findings import Finding
    from scripts.sources import Workspace
    from scripts.tables import Table

NAME: Final = "accepted.toml"

_FINGERPRINT: Final = re.compile(r"[0-9a-f]{12}")


@attrs.frozen(kw_only=True)
class Acceptance:
    """Somebody's word that a finding is no reason to stop, until a day."""

    fingerprint: str
    rule: str
    reason: str
    #: The last day on which it holds.
    expires: dt.date
    place: Place


@attrs.frozen
class Accepted:
    """A finding that is accepted, and by what."""

    finding: Finding
    acceptance: Acceptance


def read_acceptances(workspace: Workspace) -> dict[str, Acceptance]:
    """Read the acceptances by their fingerprints; a missing file has none, and all faulty entries are told at once."""
    shown, text = read_list(workspace, NAME)
    read: dict[str, Acceptance] = {}
    faults: list[str] = []
    for fingerprint, table in parse_toml(text, shown).tables():
        try:
            read[fingerprint] = _read_one(fingerprint, table, Place(shown, _line_of(fingerprint, text)))
        except Problem as problem:
            faults += problem.lines
    if faults:
        raise Problem(*faults)
    return read


def split(
    findings: Iterable[Finding], acceptances: Mapping[str, Acceptance], today: dt.date
) -> tuple[list[Finding], list[Accepted]]:
    """Tell the findings that stand from those that are accepted today."""
    stand: list[Finding] = []
    accepted: list[Accepted] = []
    for finding in findings:
        acceptance = acceptances.get(finding.fingerprint)
        if acceptance is None or acceptance.rule != finding.rule or acceptance.expires < today:
            stand.append(finding)
        else:
            accepted.append(Accepted(finding, acceptance))
    return stand, accepted


def worn_out(
    acceptances: Mapping[str, Acceptance], findings: Collection[Finding], families: Collection[str], today: dt.date
) -> Iterator[Finding]:
    """
    Find acceptances that have expired, and those that no longer match any finding.

    Only a family that was checked can show that there is nothing left to accept. `families` names those. The family
    diff shows it only where it found anything: between two equal documents nothing is ever left.
    """
    present = {(finding.fingerprint, finding.rule) for finding in findings}
    differing = any(finding.family == "diff" for finding in findings)
    for acceptance in acceptances.values():
        known = rules().get(acceptance.rule)
        named = f"{acceptance.rule} ({acceptance.fingerprint})"
        if known is None:
            text = f"The acceptance of {named} is for a rule that does not exist."
        elif acceptance.expires < today:
            text = f"The acceptance of {named} expired on {acceptance.expires}."
        elif (
            (acceptance.fingerprint, acceptance.rule) in present
            or known.family not in families
            or (known.family == "diff" and not differing)
        ):
            continue
        else:
            text = f"The acceptance of {named} matches no finding."
        expired = known is not None and acceptance.expires < today
        rule_id = "acceptance-expired" if expired else "acceptance-stale"
        yield found(rule_id, acceptance.place, text, subject=acceptance.fingerprint)


def _read_one(fingerprint: str, table: Table, place: Place) -> Acceptance:
    if not _FINGERPRINT.fullmatch(fingerprint):
        raise Problem(f"{table.place}: a fingerprint has 12 digits from 0 to f, as the report shows them")
    acceptance = Acceptance(
        fingerprint=fingerprint,
        rule=table.take("rule", str),
        reason=table.take("reason", str).strip(),
        expires=table.take("expires", dt.date),
        place=place,
    )
    table.finish()
    if not acceptance.reason:
        raise Problem(f"{table.place}: `reason` is empty; whoever comes later wants to know why this is all right")
    return acceptance


def _line_of(fingerprint: str, text: str) -> int | None:
    header = re.compile(rf"""\[\s*["']?{re.escape(fingerprint)}["']?\s*\]""")
    return next((number for number, line in enumerate(text.splitlines(), 1) if header.match(line.strip())), None)
