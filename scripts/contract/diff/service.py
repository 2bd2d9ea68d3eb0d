"""Comparing two documents: their operations, what those send and answer, and the messages beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from scripts.contract.diff import calls
from scripts.contract.diff.changes import Change, Direction, Where
from scripts.contract.diff.exchanges import compare_operations
from scripts.contract.diff.names import compare_names
from scripts.contract.diff.walk import Walker
from scripts.normalise.prune import WEBHOOK
from scripts.pointers import below

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scripts.contract.diff.shapes import Shapes

#: The marks of an overlay on messages that are sent to the service; all other marked messages come from it.
TO_SERVICE: Final = frozenset({"client-inbound-message", "server-message-reply"})


def compare(before: Shapes, after: Shapes) -> list[Change]:
    """Return every change that a client could care about."""
    walker, old, new = Walker(before, after), before.document, after.document
    if calls.address(old) != calls.address(new):
        text = f"The service's address is {calls.address(new)!r} now; it was {calls.address(old)!r}"
        walker.changes.append(Change(rule="server-changed", text=text, pointer="/servers", subject="servers"))
    for one, other in _pairs(list(calls.operations(old)), list(calls.operations(new)), walker.changes):
        compare_operations(walker, one, other)
    for name, direction in messages(new).items():
        if name in (old.get("components") or {}).get("schemas", {}):
            where = Where(direction=direction, subject=name, schemas=(name,))
            walker.compare(_reference(name), _reference(name), where)
    compare_names(walker)
    return walker.changes


def messages(document: dict[str, Any]) -> dict[str, Direction]:
    """Return the schemas that the overlay marks as messages outside operations, and which way each travels."""
    schemas: dict[str, Any] = (document.get("components") or {}).get("schemas") or {}
    marks = {
        name: schema[WEBHOOK] for name, schema in schemas.items() if isinstance(schema, dict) and WEBHOOK in schema
    }
    return {name: Direction.REQUEST if mark in TO_SERVICE else Direction.RESPONSE for name, mark in marks.items()}


def _reference(name: str) -> tuple[tuple[dict[str, Any], str]]:
    place = below("/components/schemas", name)
    return (({"$ref": f"#{place}"}, place),)


def _pairs(
    old: list[calls.Operation], new: list[calls.Operation], changes: list[Change]
) -> Iterator[tuple[calls.Operation, calls.Operation]]:
    """Find what became of each operation: the same address tells first, then the same id."""
    gone, added = {(one.method, one.path): one for one in old}, {(one.method, one.path): one for one in new}
    for key in ("path", "template", "id"):
        before, after = _unique(gone.values(), key), _unique(added.values(), key)
        for told in [told for told in before if told in after]:
            one, other = before[told], after[told]
            del gone[one.method, one.path], added[other.method, other.path]
            yield one, other
    for one in gone.values():
        text = f"{one.id} ({one.method.upper()} {one.path}) is gone"
        changes.append(
            Change(rule="operation-removed", text=text, pointer=one.pointer, subject=one.id, operations=(one.id,))
        )
    for one in added.values():
        text = f"{one.id} ({one.method.upper()} {one.path}) is new"
        changes.append(
            Change(rule="operation-added", text=text, pointer=one.pointer, subject=one.id, operations=(one.id,))
        )


def _unique(operations: Iterable[calls.Operation], key: str) -> dict[tuple[str, ...], calls.Operation]:
    found: dict[tuple[str, ...], list[calls.Operation]] = {}
    for one in operations:
        told = (one.id,) if key == "id" else (one.method, str(getattr(one, key)))
        found.setdefault(told, []).append(one)
    return {told: several[0] for told, several in found.items() if len(several) == 1}
