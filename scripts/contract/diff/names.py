"""Named schemas that are gone, or go by another name: their classes do, too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.contract.diff.changes import Change
from scripts.pointers import below

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.contract.diff.shape import Shape
    from scripts.contract.diff.walk import Walker


def compare_names(walker: Walker) -> None:
    """Tell which named schemas are gone; one with the same contents under a new name is told as such."""
    before, after = _schemas(walker.old.document), _schemas(walker.new.document)
    gone, added = [name for name in before if name not in after], [name for name in after if name not in before]
    free = {name: walker.new.named(name) for name in added} if gone else {}
    for name in gone:
        shape = walker.old.named(name)
        if not _has_class(shape):
            continue
        now = next(_alike(walker, shape, free), None)
        if now is None:
            rule, text, place = "schema-removed", f"The schema {name} is gone", name
        else:
            del free[now]
            rule, text, place = "schema-renamed", f"The schema {name} is called {now} now", now
        walker.changes.append(
            Change(
                rule=rule, text=text, pointer=below("/components/schemas", place), subject=name, schemas=(name, place)
            )
        )


def _schemas(document: dict[str, Any]) -> dict[str, Any]:
    return (document.get("components") or {}).get("schemas") or {}


def _has_class(shape: Shape) -> bool:
    return shape.kind in {"object", "mapping", "union"} or bool(shape.branches) or shape.values is not None


def _alike(walker: Walker, shape: Shape, free: dict[str, Shape]) -> Iterator[str]:
    for name, other in free.items():
        alike = shape.kind == other.kind and shape.properties.keys() == other.properties.keys()
        if alike and walker.old.signature(shape) == walker.new.signature(other):
            yield name
