"""Comparing one operation with what it was: its names, what it sends, and what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from scripts.contract.diff.changes import Change, Direction, Where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scripts.contract.diff.calls import Body, Operation, Parameter
    from scripts.contract.diff.walk import Walker


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
    if old.id != new.id:
        yield "operation-id-changed", f"{old.id} is called {new.id} now"
    if old.tag != new.tag:
        yield "operation-tag-changed", f"{old.id} stands under {new.tag!r} now; it stood under {old.tag!r}"
    if new.deprecated and not old.deprecated:
        yield "operation-deprecated", f"{old.id} is deprecated"


def _keys(old: Operation, new: Operation) -> Iterator[tuple[str, str]]:
    if new.keys and not old.keys:
        yield "key-required", f"{old.id} asks for a key now"
    elif new.keys and not old.keys & new.keys:
        before, after = (" or ".join(sorted(" ".join(filter(None, key)) for key in one.keys)) for one in (old, new))
        yield "key-changed", f"{old.id} asks for another kind of key: {after}; it was {before}"


def _parameters(walker: Walker, old: Operation, new: Operation) -> None:
    where = Where(direction=Direction.REQUEST, subject=old.id, operations=(old.id, new.id))
    before, after = dict(old.parameters), dict(new.parameters)
    for name, now in zip(old.path_names, new.path_names, strict=False):
        if name != now and ("path", now) not in before and ("path", name) not in after:
            one, other = before.pop(("path", name)), after.pop(("path", now))
            text = f"The parameter {name} of {old.id} is called {now} now"
            walker.found("path-parameter-renamed", text, where, other.pointer, step=name)
            walker.compare(one.parts, other.parts, where.within(name))
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
    walker.compare(old.parts, new.parts, where.within(old.name))


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
    elif old.kind in {"json", "multipart"}:
        walker.compare(old.parts, new.parts, attrs.evolve(where, is_body=True))


def _answers(walker: Walker, old: Operation, new: Operation) -> None:
    before, after = old.successes, new.successes
    gone, added = [s for s in before if s not in after], [s for s in after if s not in before]
    pairs = [(status, status) for status in before if status in after]
    where = Where(direction=Direction.RESPONSE, subject=old.id, operations=(old.id, new.id))
    here = f"{new.pointer}/responses"
    if len(gone) == len(added) == 1:
        pairs.append((gone[0], added[0]))
        text = f"{old.id} answers with {added[0]} in place of {gone[0]}"
        walker.found("success-renumbered", text, where, f"{here}/{added[0]}", step=added[0])
        gone, added = [], []
    for status in gone:
        walker.found("success-removed", f"{old.id} never answers with {status} any more", where, here, step=status)
    for status in added:
        text = f"{old.id} may answer with {status} too"
        kind = "success-repeated" if _is_known(walker, after[status], before.values()) else "success-added"
        walker.found(kind, text, where, f"{here}/{status}", step=status)
    for status, now in pairs:
        _answer(walker, before[status], after[now], where.within(now), f"{here}/{now}")


def _is_known(walker: Walker, body: Body | None, known: Iterable[Body | None]) -> bool:
    """Tell whether an answer has the same body as one that was there before."""
    if body is None:
        return None in known
    signature = walker.new.signature(walker.new.of(body.parts))
    return any(
        one and one.kind == body.kind and walker.old.signature(walker.old.of(one.parts)) == signature for one in known
    )


def _answer(walker: Walker, old: Body | None, new: Body | None, where: Where, pointer: str) -> None:
    if old is not None and new is not None:
        _content(walker, old, new, where)
    elif new is not None:
        walker.found("body-added", f"{where.subject} has a body now", where, pointer)
    elif old is not None:
        walker.found("body-removed", f"{where.subject} has no body any more", where, pointer)
