"""Places in a session: the way to each, and sessions that hold a value there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from facade.errors import InvalidArguments
from facade.realtime import session as classes
from facade.realtime.session_rules import session_json
from tests.facade.realtime.session_tree import (
    NOT_ACCEPTED,
    PRIVATE,
    REQUIRED,
    SERVERS,
    SET,
    TREE,
    At,
    Items,
    Leaf,
    Names,
    Node,
    OneOf,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facade.realtime.session_rules import Purpose

PURPOSES: Final[tuple[Purpose, ...]] = ("create", "accept", "secret")


def read(session: Any, purpose: Any = "create") -> dict[str, Any]:
    """Return what is sent of a session that type checkers may not like."""
    return session_json(session, purpose=purpose)


def faults(session: Any, purpose: Any = "create") -> dict[str, str]:
    """Return what is wrong with a session, by its place; no message repeats a value."""
    try:
        read(session, purpose)
    except InvalidArguments as error:
        found, message = error.flaws, str(error)
    else:
        return {}
    assert PRIVATE not in message
    assert "4711" not in message
    return {fault.where: fault.problem for fault in found}


def part(name: str, /, **fields: Any) -> dict[str, Any]:
    """Return a part as a mapping: what has to be in it, and these fields."""
    server = (
        {} if name != "McpTool" or any(key in SERVERS for key in fields) else {"server_url": "https://example.com/"}
    )
    return {**SET.get(name, {}), **REQUIRED.get(name, {}), **server, **fields}


@frozen
class Step:
    """One step on the way to a field."""

    name: str
    field: str
    #: How the field holds what comes next: a list, a mapping, or nothing in between.
    holds: tuple[type, ...] = ()


@frozen
class Place:
    """A place in a session where a plain value stands."""

    steps: tuple[Step, ...]
    leaf: Leaf
    #: Other things that may stand in the same place.
    others: tuple[Leaf | At | Items, ...] = ()
    null: bool = False

    @property
    def way(self) -> str:
        """The way to it, as errors name it."""
        marks = {Items: "[0]", Names: ".key"}
        return "session" + "".join(
            f".{step.field}" + "".join(marks[kind] for kind in step.holds) for step in self.steps
        )

    @property
    def name(self) -> str:
        """The way to it, with the class of each part."""
        return ".".join(f"{step.name}.{step.field}" for step in self.steps)

    @property
    def purposes(self) -> tuple[str, ...]:
        """What a session can be for, if it holds this."""
        if self.steps[0].name == "TranscriptionSession":
            return ("secret",)
        accepted = self.steps[-1].field not in NOT_ACCEPTED
        return ("create", "secret", "accept") if accepted else ("create", "secret")

    def mapping(self, value: Any) -> dict[str, Any]:
        """Return a session as a mapping with this value in its place."""
        session: dict[str, Any] = self._around(value, part)
        return session

    def typed(self, value: Any) -> Any:
        """Return a session of our classes with this value in its place."""
        return self._around(value, lambda name, /, **fields: getattr(classes, name)(**part(name, **fields)))

    def _around(self, value: Any, make: Any) -> Any:
        for step in reversed(self.steps):
            for kind in reversed(step.holds):
                value = [value] if kind is Items else {"key": value}
            value = make(step.name, **{step.field: value})
        return value

    def wrong(self) -> Iterator[Any]:
        """Find values that are to be refused here."""
        for value in self.leaf.wrong():
            if not (value is None and self.null) and not any(_could_be(other, value) for other in self.others):
                yield value


def _could_be(node: Leaf | At | Items, value: Any) -> bool:
    if isinstance(node, Leaf):
        return type(value) in node.types
    return isinstance(value, list if isinstance(node, Items) else dict)


def places(root: str) -> Iterator[Place]:
    """Find each place of a session where a plain value stands."""
    yield from _within((), root)


def _within(steps: tuple[Step, ...], name: str) -> Iterator[Place]:
    for key, node in TREE[name].items():
        yield from _at(steps, Step(name, key), node)


def _at(
    steps: tuple[Step, ...],
    step: Step,
    node: Node,
    others: tuple[Leaf | At | Items, ...] = (),
    *,
    nullable: bool = False,
) -> Iterator[Place]:
    match node:
        case Leaf():
            yield Place((*steps, step), node, others, nullable or node.null)
        case At(name):
            yield from _within((*steps, step), name)
        case Items(of) | Names(of):
            yield from _at(steps, evolve(step, holds=(*step.holds, type(node))), of)
        case OneOf(of):
            for one in of:
                rest = tuple(other for other in of if other is not one)
                yield from _at(steps, step, one, rest, nullable=node.null)


REALTIME: Final = tuple(places("Session"))
TRANSCRIPTION: Final = tuple(places("TranscriptionSession"))
PLACES: Final = REALTIME + TRANSCRIPTION
