"""Which branch of a union is which in another revision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from scripts.contract.diff.shape import every

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from scripts.contract.diff.shape import Shape
    from scripts.contract.diff.shapes import Shapes
    from scripts.contract.diff.walk import Walker

    Key = Callable[[Shape], Hashable]

Pairs: TypeAlias = "list[tuple[Shape, Shape]]"

_NO_KEY: Final = ("", frozenset[object]())
#: The kinds of value that have something in them to compare.
_WITH_PARTS: Final = frozenset({"array", "mapping", "object"})


def pairs_of(walker: Walker, old: Shape, new: Shape) -> tuple[Pairs, list[Shape], list[Shape]]:
    """
    Return which branches belong together, which are gone, and which are new.

    A name tells first, then whether there is only one of its kind, then equal contents, then tags that only one branch
    on each side has.
    """
    gone, added = list(every(old)), list(every(new))
    pairs = _by_key(gone, added, _name_of, _name_of)
    pairs += _by_key(gone, added, _kind_of, _kind_of)
    pairs += _written_alike(gone, added)
    pairs += _equal(walker, gone, added)
    pairs += _by_key(gone, added, _tags_in(walker.old), _tags_in(walker.new))
    pairs += _by_key(gone, added, _kind_of, _kind_of)
    # Twice the same branch is once the branch.
    gone = _without_copies(gone, [one for one, _ in pairs], walker.old)
    added = _without_copies(added, [other for _, other in pairs], walker.new)
    return pairs, gone, added


def _without_copies(left: list[Shape], paired: list[Shape], document: Shapes) -> list[Shape]:
    known = {document.signature(shape) for shape in paired} if left else set[int]()
    return [shape for shape in left if document.signature(shape) not in known]


def _by_key(gone: list[Shape], added: list[Shape], old_key: Key, new_key: Key) -> Pairs:
    """Pair what has a key that nothing else on its side has, and take it out of both lists."""
    before, after = _unique(gone, old_key), _unique(added, new_key)
    pairs = [(before[key], after[key]) for key in before if key in after]
    for one, other in pairs:
        gone.remove(one)
        added.remove(other)
    return pairs


def _unique(shapes: list[Shape], key_of: Key) -> dict[Hashable, Shape]:
    found: dict[Hashable, list[Shape]] = {}
    for shape in shapes:
        key = key_of(shape)
        if key not in _NO_KEY:
            found.setdefault(key, []).append(shape)
    return {key: several[0] for key, several in found.items() if len(several) == 1}


def _written_alike(gone: list[Shape], added: list[Shape]) -> Pairs:
    """Pair what is the same text; that settles most, and is quickly found out."""
    pairs: Pairs = []
    for one in list(gone):
        text = [raw for raw, _ in one.parts]
        other = next((other for other in added if [raw for raw, _ in other.parts] == text), None)
        if other is not None:
            pairs.append((one, other))
            gone.remove(one)
            added.remove(other)
    return pairs


def _equal(walker: Walker, gone: list[Shape], added: list[Shape]) -> Pairs:
    """Pair what has the same contents, in order where several have."""
    pairs: Pairs = []
    contents = [(other, walker.new.signature(other)) for other in added] if gone else []
    for one in list(gone):
        signature = walker.old.signature(one) if contents else 0
        found = next((pair for pair in contents if pair[1] == signature), None)
        if found is not None:
            contents.remove(found)
            pairs.append((one, found[0]))
            gone.remove(one)
            added.remove(found[0])
    return pairs


def _name_of(shape: Shape) -> Hashable:
    return shape.name


def _tags_in(document: Shapes) -> Key:
    """Return what finds the constants of an object, which tell it from its neighbours."""

    def tags_of(shape: Shape) -> Hashable:
        inner = ((name, document.of(parts).values or {}) for name, parts in shape.properties.items())
        return frozenset((name, *values) for name, values in inner if len(values) == 1)

    return tags_of


def _kind_of(shape: Shape) -> Hashable:
    kind = "number" if shape.kind == "integer" else shape.kind
    return kind, shape.format, shape.values is not None, shape.kind in _WITH_PARTS
