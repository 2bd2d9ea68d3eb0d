"""From changes to findings: whom each touches, what the facade makes of it, and each told once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import attrs

from scripts.contract.catalogue import found, rule
from scripts.contract.diff.service import compare
from scripts.contract.diff.shapes import Shapes
from scripts.contract.diff.touched import Touched, reach_of
from scripts.contract.findings import Level, Place, Reach
from scripts.contract.surface.children import run_beside
from scripts.contract.surface.mappings import mappings
from scripts.normalise.overlay import apply_overlay, read_overlay
from scripts.normalise.report import Report
from scripts.normalise.shape import misshapen
from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scripts.contract.diff.changes import Change
    from scripts.contract.diff.usage import Usage
    from scripts.contract.findings import Finding
    from scripts.contract.surface.mappings import Vocabulary
    from scripts.sources import Source

_ADDED: Final = "response-enum-value-added"
_UNMAPPED: Final = "response-mapped-value-added"


def compare_documents(source: Source, old: dict[str, Any], new: dict[str, Any], usage: Usage) -> Iterator[Finding]:
    """
    Find what changed between two editions of a document; both are changed by its overlay on the way.

    The overlay is today's for both, so what it changes itself is no finding.
    """
    if source.overlay_path.exists():
        overlay = read_overlay(source.overlay_path)
        for document in (old, new):
            # What does not apply any more is for the family `specs` to tell.
            apply_overlay(document, overlay, Report(step="overlay"), forgive_stale=True)
    shapes = Shapes(old), Shapes(new)
    try:
        changes = compare(*shapes)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        # Looking over both beforehand would take as long as comparing them.
        if faults := [*misshapen(old), *misshapen(new)]:
            raise Problem(*(f"{source.name}: {fault}" for fault in faults)) from error
        raise
    touched = [Touched(one, usage) for one in shapes]
    path = source.workspace.shown(source.document_path)
    for same in _together(_with_mappings(source, changes)):
        change = same[0]
        users = frozenset[str]().union(*(one.by(change) for one in touched for change in same))
        reach = max(reach_of(change, users, touched) for change in same)
        known = rule(change.rule).level
        if all(one.of_refusal for one in same):
            known = min(known, Level.WARNING)
        yield found(
            change.rule,
            Place(path, pointer=change.pointer),
            f"{change.text}.",
            # What nothing is generated from hurts nobody.
            level=Level.INFO if reach is Reach.WIRE else known,
            next_step=change.next_step,
            operation=next(iter(change.operations), ""),
            subject=change.subject,
            used_by=sorted(users),
            reach=reach,
        )


def _together(changes: Iterable[Change]) -> Iterable[list[Change]]:
    """Put together what is told once: what holds for both directions is found once in each."""
    told: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        key = (change.rule, change.pointer, change.subject, *change.operations, change.text)
        told.setdefault(key, []).append(change)
    return told.values()


def _with_mappings(source: Source, changes: list[Change]) -> Iterator[Change]:
    """Change the rule of new values that the facade has no word for."""
    tables = {place: mapping for mapping in mappings() if mapping.document == source.name for place in mapping.places}
    new = [(change, tables[place]) for change in changes if (place := _mapped(change)) in tables]
    unmapped = _unmapped(source, new) if new else set()
    for change in changes:
        mapping = tables.get(_mapped(change))
        if mapping is None or (mapping.reading, _value(change)) not in unmapped:
            yield change
        else:
            text = f"{change.text}, and {mapping.by} makes nothing of it"
            step = f"Map {_value(change)!r} in {mapping.by}."
            yield attrs.evolve(change, rule=_UNMAPPED, text=text, next_step=step)


def _mapped(change: Change) -> str:
    return change.subject.partition("[")[0] if change.rule == _ADDED else ""


def _value(change: Change) -> str:
    return str(json.loads(change.subject.partition("[")[2][:-1]))


def _unmapped(source: Source, new: list[tuple[Change, Vocabulary]]) -> set[tuple[str, str]]:
    words: dict[str, list[str]] = {mapping.reading: [] for _, mapping in new}
    left: set[tuple[str, str]] = set()
    for change, mapping in new:
        words[mapping.reading].append(_value(change))
        left.update((mapping.reading, word) for word in mapping.left)
    answer: dict[str, list[str]] = json.loads(run_beside("readings.py", source.workspace, given=json.dumps(words)))
    return {(reading, word) for reading, several in answer.items() for word in several} - left


__all__ = ["compare_documents"]
