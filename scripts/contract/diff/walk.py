"""Comparing the schemas of two documents, each pair once for each direction, however often it is referred to."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import attrs

from scripts.contract.diff import facts, unions
from scripts.contract.diff.changes import Change
from scripts.contract.diff.shapes import ANYTHING
from scripts.contract.diff.taxonomy import RULES
from scripts.pointers import below

if TYPE_CHECKING:
    from scripts.contract.diff.changes import Where
    from scripts.contract.diff.parts import Parts
    from scripts.contract.diff.shape import Shape
    from scripts.contract.diff.shapes import Shapes


@attrs.define
class Walker:
    """
    Compares schemas, and keeps what changed in `changes`.

    Named schemas wait in a queue, so that references may lead in circles, and as deep as they like.
    """

    old: Shapes
    new: Shapes
    changes: list[Change] = attrs.field(factory=list, init=False)
    _seen: set[tuple[object, ...]] = attrs.field(factory=set, init=False)
    _waiting: deque[tuple[Shape, Shape, Where]] = attrs.field(factory=deque, init=False)

    def compare(self, old: Parts, new: Parts, where: Where) -> None:
        """Compare two uses of schemas, and whatever they lead to."""
        self.use(old, new, where)
        self._finish()

    def found(self, kind: str, text: str, where: Where, pointer: str, *, step: str = "") -> None:
        """Keep a change of this kind, as the taxonomy calls it."""
        rule_id = RULES[kind].of(where.direction)
        if rule_id:
            change = Change(
                rule=rule_id,
                text=text,
                pointer=pointer,
                subject=(where.within(step) if step else where).subject,
                operations=where.operations,
                schemas=where.schemas,
                direction=where.direction,
                of_refusal=where.of_refusal,
            )
            self.changes.append(change)

    def use(self, old_parts: Parts, new_parts: Parts, where: Where, *, optional: bool = False) -> None:
        """Compare what belongs to a use, then what is used; where one side says nothing, it allows anything."""
        pointer = (new_parts or old_parts)[0][1]
        old, new = self.old.of(old_parts or ANYTHING), self.new.of(new_parts or ANYTHING)
        for fact in facts.of_use(old, new, where, optional=optional):
            self.found(fact.kind, fact.text, where, pointer)
        self.pair(old, new, where)

    def pair(self, old: Shape, new: Shape, where: Where) -> None:
        """Compare two schemas once: at once, or later where they have a name."""
        # A union that is a whole body is another thing than one inside of a body.
        is_body = where.is_body and bool(old.branches)
        key = (where.direction, where.of_refusal, is_body, old.identity, new.identity)
        if key in self._seen:
            return
        self._seen.add(key)
        if old.name or new.name:
            self._waiting.append((old, new, where.in_schema(old.name, new.name)))
        else:
            self.content(old, new, where)

    def content(self, old: Shape, new: Shape, where: Where) -> None:
        """Compare what two schemas say of their values."""
        if old.branches or new.branches:
            unions.compare(self, old, new, where)
            return
        for fact in facts.of_values(old, new, where, deep=self.new.is_deep(new)):
            self.found(fact.kind, fact.text, where, new.pointer, step=fact.step)
            if fact.ends:
                return
        if old.items or new.items:
            self.use(old.items, new.items, where.within("[]"))
        self._properties(old, new, where)
        if old.extras or new.extras:
            self.use(old.extras, new.extras, where.within("*"))

    def _finish(self) -> None:
        while self._waiting:
            self.content(*self._waiting.popleft())

    def _properties(self, old: Shape, new: Shape, where: Where) -> None:
        for name, parts in old.properties.items():
            if name not in new.properties:
                place = below(new.pointer, "properties", name)
                self.found("property-removed", f"{where.subject}.{name} is gone", where, place, step=name)
                continue
            now = new.properties[name]
            if (name in old.required) != (name in new.required):
                required = name in new.required
                rule = "property-became-required" if required else "property-became-optional"
                words = "is required now" if required else "is no longer required"
                self.found(rule, f"{where.subject}.{name} {words}", where, now[0][1], step=name)
            self.use(parts, now, where.within(name), optional=name not in old.required)
        for name, parts in new.properties.items():
            if name not in old.properties:
                demanded = name in new.required and where.direction == "request"
                rule = "required-property-added" if demanded else "property-added"
                words = f"is new{' and required' if demanded else ''}"
                self.found(rule, f"{where.subject}.{name} {words}", where, parts[0][1], step=name)
