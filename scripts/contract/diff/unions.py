"""What became of the branches of a union."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scripts.contract.diff import facts
from scripts.contract.diff.branches import pairs_of
from scripts.contract.diff.shape import every

if TYPE_CHECKING:
    from scripts.contract.diff.changes import Where
    from scripts.contract.diff.shape import Shape
    from scripts.contract.diff.walk import Walker


#: What a decoder keeps as a dictionary where it does not know the branch.
_OBJECTS: Final = frozenset({"mapping", "object"})


def compare(walker: Walker, old: Shape, new: Shape, where: Where) -> None:
    """Compare two shapes of which at least one is a union."""
    pairs, gone, added = pairs_of(walker, old, new)
    if not pairs:
        _compare_foreign(walker, old, new, where)
        return
    for before, after in pairs:
        walker.pair(before, after, where)
    if added and not old.branches:
        _tell_begun(walker, old, new, where, added)
        added = []
    for one in added:
        text = f"{where.subject} may be {facts.words(one)} now"
        walker.found(_kind_of_added(walker, old, one, where), text, where, new.pointer, step=_step(one))
    never = "is never" if where.direction == "response" else "may no longer be"
    for one in gone:
        text = f"{where.subject} {never} {facts.words(one)}"
        walker.found("branch-removed", text, where, new.pointer, step=_step(one))
    if old.branches and new.branches:
        _compare_tags(walker, old, new, where, [(b.name, a.name) for b, a in pairs if b.name and a.name])


def _step(branch: Shape) -> str:
    return f"[{facts.words(branch)}]"


def _kind_of_added(walker: Walker, old: Shape, branch: Shape, where: Where) -> str:
    """Tell by what a decoder that does not know the branch makes of it, inside a body and as the whole of one."""
    is_object = branch.kind in _OBJECTS and any(one.kind in _OBJECTS for one in old.branches)
    is_named = is_object and bool(old.tag or walker.old.tags(old))
    if where.is_body and not is_named and walker.old.is_deep(old):
        return "body-branch-added"
    if is_object and not is_named and any(_takes(walker, one, branch) for one in old.branches):
        return "similar-branch-added"
    return "branch-added" if is_object else "plain-branch-added"


def _takes(walker: Walker, old: Shape, new: Shape) -> bool:
    """Tell whether a decoder that goes by the contents can take what is new for a branch that it knows."""
    shared = old.properties.keys() & new.properties.keys()
    values = ((walker.old.of(old.properties[name]), walker.new.of(new.properties[name])) for name in shared)
    differ = any(one.is_constant and other.is_constant and one.values != other.values for one, other in values)
    return bool(shared) and old.required <= new.properties.keys() and not differ


def _compare_foreign(walker: Walker, old: Shape, new: Shape, where: Where) -> None:
    """Compare a union with what has no branch in common with it."""
    if facts.is_anything(new):
        kind = "became-union"
    elif facts.is_anything(old):
        kind = "became-model" if walker.new.is_deep(new) else "type-narrowed"
    else:
        kind = "type-changed"
    before, after = facts.words(old), facts.words(new)
    walker.found(kind, f"{where.subject} was {before}, and is {after} now", where, new.pointer)


def _tell_begun(walker: Walker, old: Shape, new: Shape, where: Where, added: list[Shape]) -> None:
    names = ", ".join(map(facts.words, added[: facts.NAMED]))
    plain = all(map(facts.is_plain, (*every(old), *every(new))))
    kind = "type-widened" if plain else "became-union"
    text = f"{where.subject} was always {facts.words(old)}, and may be {names} now"
    walker.found(kind, text, where, new.pointer)


def _compare_tags(walker: Walker, old: Shape, new: Shape, where: Where, names: list[tuple[str, str]]) -> None:
    if not (old.tag or new.tag) or walker.old.tags(old) & walker.new.tags(new):
        return  # nothing names the branches, or they say themselves what they are
    if old.tag != new.tag:
        text = (
            f"{where.subject} is told apart by {new.tag or 'its contents'} now; it was by {old.tag or 'its contents'}"
        )
        walker.found("tag-changed", text, where, new.pointer)
        return
    for before, after in names:
        values, now = _values_for(old, before), _values_for(new, after)
        if values != now:
            told = f"{' or '.join(sorted(now))}, not {' or '.join(sorted(values))}"
            text = f"{where.subject} says {after} by {told}"
            walker.found("tag-value-changed", text, where, new.pointer, step=f"[{after}]")


def _values_for(union: Shape, name: str) -> set[str]:
    """Return the values that name a branch; one that no value is told for goes by its own name."""
    return {value for value, target in union.tag_values.items() if target == name} or {name}
