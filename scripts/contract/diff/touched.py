"""Whom a change touches: the facade, by which methods; or the generated client; or nobody but the wire."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from scripts.contract.diff import calls
from scripts.contract.diff.changes import Direction
from scripts.contract.diff.parts import schema_around
from scripts.contract.diff.service import messages
from scripts.contract.findings import Reach

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from scripts.contract.diff.changes import Change
    from scripts.contract.diff.shapes import Shapes
    from scripts.contract.diff.usage import Usage

#: A named schema, and which way it travels.
Node: TypeAlias = "tuple[Direction, str]"


class Touched:
    """One document's named schemas, by which of the facade's methods and types they are reached."""

    def __init__(self, shapes: Shapes, usage: Usage) -> None:
        self._shapes = shapes
        self._usage = usage
        self._inner: dict[str, frozenset[str]] = {}
        self._outer: dict[str, frozenset[str]] = {}

    def by(self, change: Change) -> frozenset[str]:
        """Return the facade's methods and types that a change touches; none of them looks into a refusal."""
        if change.of_refusal:
            return frozenset()
        if change.schemas:
            return frozenset().union(*(self._used.get(node, frozenset()) for node in _nodes(change)))
        if change.operations:
            return frozenset().union(*(self._usage.operations.get(name, frozenset()) for name in change.operations))
        # What belongs to no operation and to no schema, such as the service's address, touches all.
        return frozenset().union(*self._usage.operations.values())

    def is_generated(self, change: Change) -> bool:
        """Tell whether the generated client has it."""
        return not change.schemas or any(node in self._generated for node in _nodes(change))

    @cached_property
    def _operations(self) -> list[calls.Operation]:
        return list(calls.operations(self._shapes.document))

    @cached_property
    def _generated(self) -> frozenset[Node]:
        starts = [node for operation in self._operations for node in self._in_operation(operation)]
        refusals = [body.parts for operation in self._operations for body in operation.refusals.values() if body]
        starts += [(Direction.RESPONSE, name) for parts in refusals for raw, _ in parts for name in _referred(raw)]
        return self._closure(starts) | self._in_messages

    @cached_property
    def _in_messages(self) -> frozenset[Node]:
        marked = messages(self._shapes.document)
        return self._closure([(direction, name) for name, direction in marked.items()])

    @cached_property
    def _used(self) -> Mapping[Node, frozenset[str]]:
        """Collect for each schema who uses it: by an operation, or because its class is named."""
        found: defaultdict[Node, set[str]] = defaultdict(set)
        for operation in self._operations:
            users = self._usage.operations.get(operation.id)
            if users:
                for node in self._closure(list(self._in_operation(operation))):
                    found[node] |= users
        classes = {_squashed(name): users for name, users in self._usage.classes.items()}
        for name, starts in self._classes():
            users = classes.get(_squashed(name))
            for direction in Direction if users else ():
                # What only a message holds travels with it; anything else is reached by its operations.
                nodes = {(direction, start) for start in starts}
                for node in self._closure(list(nodes)) if nodes <= self._in_messages else nodes:
                    found[node] |= users or set()
        return {node: frozenset(users) for node, users in found.items()}

    def _classes(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the names that classes have, with the named schemas that each is made of."""
        schemas: dict[str, Any] = (self._shapes.document.get("components") or {}).get("schemas") or {}
        yield from ((name, [name]) for name in schemas)
        # What stands inside another schema has a name of its own where the overlay gives it one.
        for inner in _objects(schemas):
            if "x-name" in inner:
                yield str(inner["x-name"]), list(_referred(inner))

    def _closure(self, starts: list[Node]) -> frozenset[Node]:
        return frozenset((direction, name) for direction, start in set(starts) for name in self._reached(start))

    def _reached(self, start: str) -> frozenset[str]:
        """Return a named schema with all that it leads to."""
        known = self._outer.get(start)
        if known is None:
            seen: set[str] = set()
            waiting = [start]
            while waiting:
                name = waiting.pop()
                if name not in seen:
                    seen.add(name)
                    waiting.extend(self._names_in(name))
            known = self._outer[start] = frozenset(seen)
        return known

    def _in_operation(self, operation: calls.Operation) -> Iterator[Node]:
        sent = [parameter.parts for parameter in operation.parameters.values()]
        sent += [operation.body.parts] if operation.body else []
        answered = [body.parts for body in operation.successes.values() if body]
        for direction, several in ((Direction.REQUEST, sent), (Direction.RESPONSE, answered)):
            for parts in several:
                yield from ((direction, name) for raw, _ in parts for name in _referred(raw))

    def _names_in(self, name: str) -> frozenset[str]:
        """Return the named schemas that a named schema leads to directly."""
        if name not in self._inner:
            schemas = (self._shapes.document.get("components") or {}).get("schemas") or {}
            self._inner[name] = frozenset(_referred(schemas.get(name)))
        return self._inner[name]


def _referred(value: Any) -> Iterator[str]:
    """Find the named schemas that are referred to, at any depth."""
    for inner in _objects(value):
        name = schema_around(inner.get("$ref"))
        if name:
            yield name


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Find every JSON object in a value, at any depth."""
    waiting = [value]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, dict):
            yield inner
            waiting.extend(inner.values())
        elif isinstance(inner, list):
            waiting.extend(inner)


def _squashed(name: str) -> str:
    """Return what is left of a schema's name, and of that of its class, where the two are spelled in different ways."""
    return "".join(filter(str.isalnum, name)).lower()


def reach_of(change: Change, users: frozenset[str], documents: Iterable[Touched]) -> Reach:
    """Tell how near to a caller a change is."""
    if users:
        return Reach.FACADE
    return Reach.CLIENT if any(document.is_generated(change) for document in documents) else Reach.WIRE


def _nodes(change: Change) -> Iterator[Node]:
    directions = [change.direction] if change.direction else list(Direction)
    yield from ((direction, name) for direction in directions for name in change.schemas)
