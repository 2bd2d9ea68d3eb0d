"""What two schemas say differently of the same value, apart from what lies below them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from scripts.contract.diff.limits import compared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scripts.contract.diff.changes import Where
    from scripts.contract.diff.shape import Shape

#: How many names a sentence lists.
NAMED: Final = 6
_LONGEST: Final = 60
#: Kinds of value that have nothing in them.
SCALARS: Final = frozenset({"boolean", "integer", "number", "string"})
_WORDS: Final = {
    "any": "anything",
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "mapping": "an object with free keys",
    "number": "a number",
    "object": "an object",
    "string": "text",
}


@attrs.frozen
class Fact:
    """Something that is said differently: which kind of change that is, and the sentence."""

    kind: str
    text: str
    #: Which part of the subject it is about, where there are several.
    step: str = ""
    #: Whether what lies below cannot be compared any more.
    ends: bool = False


def is_plain(shape: Shape) -> bool:
    """Tell whether generated code hands a value of this kind over as it came, whatever it is."""
    return shape.kind in SCALARS and not shape.format and not shape.is_constant


def is_anything(shape: Shape) -> bool:
    """Tell whether every value is allowed."""
    return shape.kind == "any" and shape.values is None


def words(shape: Shape) -> str:
    """Say what kind of value it is."""
    if shape.name:
        return shape.name
    if shape.branches:
        return f"one of {_listed(sorted(map(words, shape.branches)))}"
    if shape.values is not None:
        return ("" if shape.is_constant else "one of ") + _listed(shape.values)
    return f"a {shape.format}" if shape.format else _WORDS.get(shape.kind, shape.kind)


def of_use(old: Shape, new: Shape, where: Where, *, optional: bool = False) -> Iterator[Fact]:
    """Compare what belongs to one use of a schema; `optional` is that of a property which may be left out."""
    if old.nullable != new.nullable:
        now = "may be null now" if new.nullable else "is no longer null"
        yield Fact(
            _nullable(old, where, optional=optional) if new.nullable else "became-not-nullable",
            f"{where.subject} {now}",
        )
    if old.default != new.default:
        before, after = (_short(text) or "nothing" for text in (old.default, new.default))
        yield Fact("default-changed", f"{where.subject} left out means {after} now; it meant {before}")
    if new.deprecated and not old.deprecated:
        yield Fact("deprecated", f"{where.subject} is deprecated")


def _nullable(old: Shape, where: Where, *, optional: bool) -> str:
    """Tell by what a decoder makes of a null that it does not expect."""
    if where.is_body and not is_plain(old) and not is_anything(old):
        return "body-became-nullable"
    return "optional-became-nullable" if optional else "became-nullable"


def of_values(old: Shape, new: Shape, where: Where, *, deep: bool) -> Iterator[Fact]:
    """Compare kinds, values and bounds of shapes that are no unions; `deep` says that the new one becomes a class."""
    kind = _kind(old, new, deep=deep)
    if kind:
        yield Fact(kind, f"{where.subject} was {words(old)}, and is {words(new)} now", ends=True)
        return
    if old.values != new.values:
        yield from _values(old, new, where)
    tighter, looser = compared(old.limits, new.limits)
    if tighter:
        yield Fact("limits-tightened", f"{where.subject} allows less: {tighter}")
    if looser:
        yield Fact("limits-loosened", f"{where.subject} allows more: {looser}")


def _kind(old: Shape, new: Shape, *, deep: bool) -> str:  # noqa: PLR0911 - a table in the form of branches
    before, after = old.kind, new.kind
    if before == after:
        return "format-changed" if old.format != new.format else ""
    if is_anything(new):
        return "became-union"
    if is_anything(old):
        return "became-model" if deep else "type-narrowed"
    if (before, after) == ("mapping", "object"):
        # A named one is a class already, which only gets fields.
        return "" if old.name else "became-model"
    if (before, after) == ("object", "mapping"):
        return "" if new.name else "object-became-mapping"
    plain = is_plain(old) and is_plain(new)
    if plain and (before, after) == ("integer", "number"):
        return "type-widened"
    return "type-narrowed" if plain and (before, after) == ("number", "integer") else "type-changed"


def _values(old: Shape, new: Shape, where: Where) -> Iterator[Fact]:
    subject, before, after = where.subject, old.values, new.values
    if before is None:
        now = "always" if new.is_constant else "one of"
        yield Fact("values-limited", f"{subject} is {now} {_listed(after or ())} now")
        return
    if after is None:
        kind = "constant-widened" if old.is_constant else "values-freed"
        yield Fact(kind, f"{subject} may have any value now; it was {words(attrs.evolve(old, name=''))}")
        return
    if old.is_constant:
        kind = "constant-widened" if before.keys() <= after.keys() else "constant-changed"
        yield Fact(kind, f"{subject} was always {_listed(before)}, and is {_listed(after)} now")
        return
    never = "is never" if where.direction == "response" else "may no longer be"
    for value in sorted(after.keys() - before.keys()):
        yield Fact("enum-value-added", f"{subject} may be {_short(value)} now", f"[{value}]")
    for value in sorted(before.keys() - after.keys()):
        yield Fact("enum-value-removed", f"{subject} {never} {_short(value)}", f"[{value}]")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def _listed(texts: Iterable[str]) -> str:
    shown = [_short(text) for text in texts]
    more = len(shown) - NAMED
    return ", ".join(shown[:NAMED]) + (f" and {more} more" if more > 0 else "")
