"""Comparing one operation with what it was: its names, what it sends, and what it answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from scripts.contract.diff.changes import Change, Direction, Where
from scripts.contract.diff.facts import SCALARS
from scripts.contract.diff.shape import every
from scripts.normalise.names import identifier

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scripts.contract.diff.calls import Body, Keys, Operation, Parameter
    from scripts.contract.diff.shapes import Shapes
    from scripts.contract.diff.walk import Walker

_NO_KEY: Final[Keys] = frozenset()
#: What clients send.
_BEARER: Final[Keys] = frozenset([("http", "bearer", "", "")])
_LOCATION: Final = "location"
_BETWEEN_WORDS: Final = re.compile(r"[\W_]+")


def compare_operations(walker: Walker, old: Operation, new: Operation) -> None:
    """Compare an operation with what became of it."""
    told = (*_names(old, new), *_keys(old, new))
    walker.changes.extend(
        Change(rule=rule, text=text, pointer=new.pointer, subject=old.id, operations=(old.id, new.id))
        for rule, text in told
    )
    _parameters(walker, old, new)
    _bodies(walker, old, new)
    _answers(walker, old, new)


def _names(old: Operation, new: Operation) -> Iterator[tuple[str, str]]:
    if (old.method, old.template) != (new.method, new.template):
        before, after = (f"{one.method.upper()} {one.path}" for one in (old, new))
        yield "operation-moved", f"{old.id} is {after} now; it was {before}"
    if not _is_called_alike(old.id, new.id):
        yield "operation-id-changed", f"{old.id} is called {new.id} now"
    if not _is_called_alike(old.tag, new.tag):
        yield "operation-tag-changed", f"{old.id} stands under {new.tag!r} now; it stood under {old.tag!r}"
    if new.deprecated and not old.deprecated:
        yield "operation-deprecated", f"{old.id} is deprecated"


def _is_called_alike(one: str, other: str) -> bool:
    """Tell whether two names are the same in Python."""
    if one == other:
        return True
    letters, others = (_BETWEEN_WORDS.sub("", name).lower() for name in (one, other))
    return letters == others and identifier(one) == identifier(other)


def _keys(old: Operation, new: Operation) -> Iterator[tuple[str, str]]:
    lost = [keys for keys in old.keys if not any(asked <= keys for asked in new.keys)]
    if _NO_KEY in lost:
        yield "key-required", f"{old.id} asks for a key now"
    elif _BEARER in lost or (lost and _BEARER not in old.keys):
        before, after = (" or ".join(sorted(map(_told, one.keys))) for one in (old, new))
        yield "key-changed", f"{old.id} asks for another kind of key: {after}; it was {before}"


def _told(keys: Keys) -> str:
    return " with ".join(sorted(" ".join(filter(None, key)) for key in keys))


def _parameters(walker: Walker, old: Operation, new: Operation) -> None:
    where = Where(direction=Direction.REQUEST, subject=old.id, operations=(old.id, new.id))
    before, after = dict(old.parameters), dict(new.parameters)
    # In a path it is the place that counts; names can even be exchanged.
    names = dict(
        zip(old.path_names, new.path_names, strict=False) if len(old.path_names) == len(new.path_names) else ()
    )
    for name, now in names.items():
        one, other = before.pop(("path", name)), after.pop(("path", now))
        if name != now:
            text = f"The parameter {name} of {old.id} is called {now} now"
            walker.found("path-parameter-renamed", text, where, other.pointer, step=name)
        _parameter(walker, one, other, where)
    for key, one in before.items():
        if key in after:
            _parameter(walker, one, after[key], where)
        else:
            text = f"The {one.location} parameter {one.name} of {old.id} is gone"
            walker.found("parameter-removed", text, where, f"{new.pointer}/parameters", step=one.name)
    for key, one in after.items():
        if key not in before:
            rule = "required-parameter-added" if one.required else "parameter-added"
            text = f"{old.id} has the new {'required ' if one.required else ''}{one.location} parameter {one.name}"
            walker.found(rule, text, where, one.pointer, step=one.name)


def _parameter(walker: Walker, old: Parameter, new: Parameter, where: Where) -> None:
    if old.required != new.required:
        rule = "parameter-became-required" if new.required else "parameter-became-optional"
        words = "is required now" if new.required else "is no longer required"
        text = f"The {old.location} parameter {old.name} of {where.operations[0]} {words}"
        walker.found(rule, text, where, new.pointer, step=old.name)
    told = f"The {old.location} parameter {old.name} of {where.operations[0]}"
    if new.deprecated and not old.deprecated:
        walker.found("deprecated", f"{told} is deprecated", where, new.pointer, step=old.name)
    kinds = _kinds(walker.old, old) & _kinds(walker.new, new)
    before, after = (_written(one, kinds) for one in (old, new))
    if before != after:
        text = f"{told} is written {after} now; it was written {before}"
        walker.found("parameter-style-changed", text, where, new.pointer, step=old.name)
    walker.compare(old.parts, new.parts, where.within(old.name))


def _kinds(document: Shapes, parameter: Parameter) -> set[str]:
    return {shape.kind for shape in every(document.of(parameter.parts))}


def _written(parameter: Parameter, kinds: set[str]) -> str:
    """Say how values of these kinds are written on the wire; most styles make a difference to some kinds only."""
    style = parameter.style
    if kinds <= SCALARS:
        return "plainly" if style in {"form", "pipeDelimited", "simple", "spaceDelimited"} else f"in the style {style}"
    exploded = parameter.is_exploded and (style != "simple" or not kinds <= {"array", *SCALARS})
    # With items one by one, what would stand between them makes no difference.
    style = "form" if exploded and style in {"pipeDelimited", "spaceDelimited"} else style
    return f"in the style {style}, with its items {'one by one' if exploded else 'together'}"


def _bodies(walker: Walker, old: Operation, new: Operation) -> None:
    where = Where(direction=Direction.REQUEST, subject=f"{old.id}.body", operations=(old.id, new.id))
    before, after, here = old.body, new.body, f"{new.pointer}/requestBody"
    if before is None or after is None:
        if after is not None:
            rule = "required-body-added" if after.required else "body-added"
            walker.found(rule, f"{old.id} takes a {'required ' if after.required else ''}body now", where, here)
        elif before is not None:
            walker.found("body-removed", f"{old.id} takes no body any more", where, here)
        return
    if before.required != after.required:
        rule = "body-became-required" if after.required else "body-became-optional"
        words = "is required now" if after.required else "is no longer required"
        walker.found(rule, f"The body of {old.id} {words}", where, here)
    _content(walker, before, after, where)


def _content(walker: Walker, old: Body, new: Body, where: Where) -> None:
    if old.kind != new.kind:
        text = f"{where.subject} is {new.kind} now; it was {old.kind}"
        walker.found("media-type-changed", text, where, new.pointer)
    elif old.kind in {"form", "json", "multipart"}:
        walker.compare(old.parts, new.parts, attrs.evolve(where, is_body=True))


def _answers(walker: Walker, old: Operation, new: Operation) -> None:
    before, after = old.successes, new.successes
    gone = [status for status in before if status not in after]
    where = Where(direction=Direction.RESPONSE, subject=old.id, operations=(old.id, new.id))
    here = f"{new.pointer}/responses"
    if before and not after:
        walker.found("successes-removed", f"{old.id} has no success any more", where, here)
        gone = []
    added = [status for status in after if status not in before]
    for status, now in after.items():
        known, place = _read_as(before, status, now), f"{here}/{status}"
        if status in before:
            _answer(walker, before[status], now, where.within(status), place)
        elif known and gone == [known] and added == [status]:
            text = f"{old.id} answers with {status} in place of {known}"
            walker.found("success-renumbered", text, where, place, step=status)
            _answer(walker, before[known], now, where.within(status), place)
            gone = []
        else:
            kind = "success-repeated" if known and _is_same(walker, before[known], now) else "success-added"
            walker.found(kind, f"{old.id} may answer with {status} too", where, place, step=status)
    for status in gone:
        walker.found("success-removed", f"{old.id} never answers with {status} any more", where, here, step=status)
    for status, now in new.refusals.items():
        if status in old.refusals:
            inside = attrs.evolve(where.within(status), of_refusal=True)
            _answer(walker, old.refusals[status], now, inside, f"{here}/{status}")


def _read_as(known: Mapping[str, Body | None], status: str, body: Body | None) -> str:
    """Return the status as which a client that knows these reads an answer by another; nothing where it raises."""
    if body is not None and body.kind == _LOCATION:
        return next((one for one, other in known.items() if one[0] == status[0] and other is not None), "")
    if f"{status[0]}XX" in known:
        return f"{status[0]}XX"
    others = (one for one, other in known.items() if other is None or other.kind != _LOCATION)
    return next(others, "") if status[0] != "3" else ""


def _is_same(walker: Walker, old: Body | None, new: Body | None) -> bool:
    if old is None or new is None:
        return old is new
    if old.kind != new.kind or not old.parts:
        return old.kind == new.kind
    signatures = walker.old.signature(walker.old.of(old.parts)), walker.new.signature(walker.new.of(new.parts))
    return signatures[0] == signatures[1]


def _answer(walker: Walker, old: Body | None, new: Body | None, where: Where, pointer: str) -> None:
    if old is not None and new is not None:
        _content(walker, old, new, where)
    elif new is not None:
        walker.found("body-added", f"{where.subject} has a body now", where, pointer)
    elif old is not None:
        walker.found("body-removed", f"{where.subject} has no body any more", where, pointer)
