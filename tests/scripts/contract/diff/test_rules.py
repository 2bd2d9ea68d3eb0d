"""Every rule has a document that it is found in, and one that it is not; and it has a twin, or a reason why not."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from scripts.contract.catalogue import rules
from scripts.contract.diff.changes import Direction
from scripts.contract.diff.service import compare
from scripts.contract.diff.shapes import Shapes
from scripts.contract.diff.taxonomy import RULES
from tests.scripts.contract.diff.answering import ANSWERING
from tests.scripts.contract.diff.cases import CASES, NAMED
from tests.scripts.contract.diff.services import SERVICES, answering, asking
from tests.scripts.normalise.toys import Schema, document, operation

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Found where the facade's own tables are looked at, which tests/scripts/contract/diff/test_findings.py does.
BY_THE_FACADE: Final = "response-mapped-value-added"
WAIVERS: Final = tomllib.loads(Path(__file__).with_name("waivers.toml").read_text("utf-8"))


def rules_found(old: Schema, new: Schema) -> set[str]:
    """Compare two documents, and return the rules that tell of what changed."""
    return {change.rule for change in compare(Shapes(old), Shapes(new))}


def _examples() -> Iterator[tuple[str, Schema, Schema, str]]:
    """Yield every change: its name, the document as it was and as it is, and the rule that has to tell of it."""
    for service in SERVICES:
        yield f"{service.name}-forth", service.old, service.new, service.forth
        yield f"{service.name}-back", service.new, service.old, service.back
    for said in ANSWERING:
        old, new = (
            document(NAMED, {"/thing": {"get": operation(responses=responses)}}) for responses in (said.old, said.new)
        )
        yield f"{said.name}-forth", old, new, RULES[said.forth].response
        yield f"{said.name}-back", new, old, RULES[said.back].response
    for case in CASES:
        for direction, made in ((Direction.RESPONSE, answering), (Direction.REQUEST, asking)):
            old, new = made(case, new=False), made(case, new=True)
            forth, back = _demanded(case.forth, direction, required=case.new_required), case.back
            yield f"{case.name}-{direction}-forth", old, new, RULES[forth].of(direction) if forth else ""
            yield f"{case.name}-{direction}-back", new, old, RULES[back].of(direction) if back else ""


def _demanded(kind: str, direction: Direction, *, required: bool) -> str:
    demanded = kind == "property-added" and required and direction is Direction.REQUEST
    return "required-property-added" if demanded else kind


EXAMPLES: Final = list(_examples())


@pytest.mark.parametrize(
    ("old", "new", "known"),
    [pytest.param(old, new, known, id=name.replace(" ", "-")) for name, old, new, known in EXAMPLES],
)
def test_a_change_is_told_by_its_rule_and_by_no_other(old: Schema, new: Schema, known: str) -> None:
    """One change makes one kind of finding, whatever else that rule knows of."""
    assert rules_found(old, new) == ({known} if known else set())


def _rewritten(value: Any) -> Any:
    """Write a document in another order, with other prose."""
    if isinstance(value, dict):
        prose = {"description": "Something else.", "summary": "Other words."}
        return {key: prose.get(key, _rewritten(value[key])) for key in sorted(value, reverse=True)}
    return [_rewritten(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("known", sorted({known for *_, known in EXAMPLES} - {""}))
def test_each_rule_keeps_quiet_where_nothing_changed(known: str) -> None:
    """The same documents, with their keys in another order and other prose, are no findings of any rule."""
    for _, old, new, rule in EXAMPLES:
        if rule == known:
            assert rules_found(old, _rewritten(json.loads(json.dumps(old)))) == set()
            assert rules_found(new, _rewritten(json.loads(json.dumps(new)))) == set()


@pytest.mark.parametrize("known", sorted({known for *_, known in EXAMPLES} - {""}))
def test_each_rule_keeps_quiet_where_nobody_is_hurt(known: str) -> None:
    """What no operation and no message reaches is no part of the service."""
    for _, old, new, rule in EXAMPLES:
        if rule == known and rule not in _OF_OPERATIONS:
            assert rules_found(*(_unreached(one) for one in (old, new))) <= {"schema-removed", "schema-renamed"}


#: Rules that are about operations themselves, or about names, which count wherever they stand.
_OF_OPERATIONS: Final = {"server-changed", "schema-removed", "schema-renamed"}


def _unreached(source: Schema) -> Schema:
    """Return a document with its operations out of reach, behind a key of the author's own."""
    still = operation("getStill", responses={}, security=[])
    return {**source, "paths": {"/still": {"get": still}, "x-planned": source["paths"]}}


def test_every_rule_has_an_example() -> None:
    """No rule stands in the catalogue that nothing makes fire."""
    ours = {rule.id for rule in rules().values() if rule.family == "diff"}
    assert {known for *_, known in EXAMPLES if known} | {BY_THE_FACADE} == ours


def test_every_kind_of_change_is_tried_in_each_direction() -> None:
    """A kind of change that only one direction has a rule for is left out of the other for a reason."""
    unpaired = {
        f"{kind}/{direction}" for kind, ids in RULES.items() for direction in Direction if not ids.of(direction)
    }
    assert unpaired == set(WAIVERS["direction"])


def test_every_change_is_told_when_it_is_taken_back() -> None:
    """A rule for one way has one for the way back, or a reason why not."""
    forth_alone = {service.forth for service in SERVICES if not service.back}
    forth_alone |= {case.forth for case in CASES if not case.back}
    assert forth_alone == set(WAIVERS["way"])


def test_every_waiver_has_a_reason() -> None:
    """Whoever leaves a twin out says why."""
    assert all(reason.endswith(".") for table in WAIVERS.values() for reason in table.values())
