"""The level of a change in a request is what becomes of a request that was right before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest
from openapi_schema_validator import OAS30Validator

from scripts.contract.catalogue import rule
from scripts.contract.diff.changes import Direction
from scripts.contract.diff.taxonomy import RULES
from scripts.contract.findings import Level
from tests.scripts.contract.diff.cases import ABSENT, CASES, NAMED, Case
from tests.scripts.contract.diff.services import whole

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Rules that hurt whoever writes code, not whoever sends what that code has always sent.
OF_THE_CODE: Final = {
    "format-changed": "Callers make a datetime where they made text, or the other way round.",
    "object-became-mapping": "The class that callers make goes away.",
    "request-became-model": "What callers give as a dictionary no longer type-checks.",
    "request-property-removed": "The argument goes away; the service may well ignore what it does not know.",
    "tag-changed": "The service takes one kind for another, or for none, which no schema can say.",
    "tag-value-changed": "The service takes one kind for another, or for none, which no schema can say.",
    "type-changed": "An object in the place of another may happen to fit.",
}


def _body(case: Case, value: Any) -> Any:
    if case.is_body:
        return value
    return {} if value is ABSENT else {"held": value}


def _allowed(body: Any, case: Case, *, new: bool) -> bool:
    schema = {"components": {"schemas": NAMED}, **whole(case, new=new)}
    return bool(OAS30Validator(schema).is_valid(body))


def _changes() -> Iterator[Any]:
    """Yield each kind of change with a request that was right, and whether it still is."""
    for case in CASES:
        for kind, sent, new in ((case.forth, case.old_value, True), (case.back, case.value, False)):
            if not kind:
                continue
            body = _body(case, sent)
            assert _allowed(body, case, new=not new)
            known = RULES[kind].of(Direction.REQUEST)
            demanded = kind == "property-added" and (case.new_required if new else case.old_required)
            if known:
                known = "request-required-property-added" if demanded else known
                way = "forth" if new else "back"
                yield pytest.param(
                    known, _allowed(body, case, new=new), id=f"{known}-{case.name}-{way}".replace(" ", "-")
                )


@pytest.mark.parametrize(("known", "still_right"), list(_changes()))
def test_a_level_is_what_becomes_of_a_request(known: str, still_right: bool) -> None:  # noqa: FBT001 - a parameter of the table
    """What is information goes on working; what is more is refused, or hurts whoever writes the code."""
    if rule(known).level is Level.INFO:
        assert still_right
    elif known not in OF_THE_CODE:
        assert not still_right
