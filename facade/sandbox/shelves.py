"""What a service keeps: things that are created, listed, fetched, changed and removed, all in the same way."""

from __future__ import annotations

import itertools
import tomllib
from abc import ABC, abstractmethod
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_OID, uuid5

import attrs

from facade.loose import as_object

from .wire import Answer, json_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .checking import Schema
    from .documents import Operation
    from .service import Asked, Service

#: A thing as it is sent.
Thing = dict[str, Any]


@attrs.frozen(eq=False)
class Shelf:
    """One kind of things, by their keys as a path has them."""

    at: tuple[str, ...]
    one: str
    #: What a thing looks like when it is fetched, which is how it is kept.
    schema: Schema = attrs.field(repr=False)
    key: str = "id"
    new: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    things: dict[str, Thing] = attrs.field(factory=dict[str, Thing], repr=False)


@cache
def _table() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    return tomllib.loads(files("facade.sandbox").joinpath("shelves.toml").read_text(encoding="utf-8"))


def _shelf(row: Mapping[str, Any], schema: Schema) -> Shelf:
    return Shelf(tuple(row["at"]), row["one"], schema, row.get("key", "id"), row.get("new", {}))


def key_in(asked: Asked) -> str:
    """Return the key that a path ends with, or what belongs to it."""
    return list(asked.path.values())[-1]


class Shelves(ABC):
    """All that one service keeps beside calls, and what is done with it."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.world = service.world
        self.document = service.document
        schemas = {
            operation.path.rpartition("/")[0]: operation.answer or {}
            for operation in self.document.operations.values()
            if operation.method == "GET" and operation.path.endswith("}")
        }
        found = [_shelf(row, schemas[row["at"][0]]) for row in _table()[service.name]]
        #: The shelves, by each of their paths.
        self.shelves = {path: shelf for shelf in found for path in shelf.at}
        #: The things, by the first path of their shelf and by key. They may be changed at any time.
        self.kept = {shelf.at[0]: shelf.things for shelf in found}
        #: What answers operations that need more than a shelf, by id.
        self.own: dict[str, Callable[[Asked], Answer]] = {}

    def handler(self, operation: Operation) -> Callable[[Asked], Answer]:
        """Return what answers an operation."""
        if operation.id in self.own:
            return self.own[operation.id]
        path = operation.path.rstrip("/")
        holder, _, last = path.rpartition("/")
        if path in self.shelves:
            shelf = self.shelves[path]
            return self._bound(shelf, self.create if operation.method == "POST" else self.show_all)
        if holder in self.shelves and last.startswith("{"):
            verbs = {"GET": self.get, "PATCH": self.change, "PUT": self.change, "DELETE": self.remove}
            return self._bound(self.shelves[holder], verbs[operation.method])
        return self.made_up

    def _bound(self, shelf: Shelf, verb: Callable[[Shelf, Asked], Answer]) -> Callable[[Asked], Answer]:
        return lambda asked: verb(shelf, asked)

    # The five verbs

    def create(self, shelf: Shelf, asked: Asked) -> Answer:
        """Make a thing of a body, and keep it."""
        return self.shown(asked, self.add(shelf, self.given(shelf, asked)))

    def get(self, shelf: Shelf, asked: Asked) -> Answer:
        """Return a thing."""
        thing = self.found(shelf, asked)
        return self.missing(shelf, asked) if thing is None else self.shown(asked, thing)

    def change(self, shelf: Shelf, asked: Asked) -> Answer:
        """Change the given fields of a thing."""
        thing = self.found(shelf, asked)
        if thing is None:
            return self.missing(shelf, asked)
        changed = self.merged(shelf, thing, self.given(shelf, asked))
        # The same object: a test may hold it.
        thing.clear()
        thing |= self.view(changed, shelf.schema)
        self.tell(shelf, thing, "changed")
        return self.shown(asked, thing)

    def remove(self, shelf: Shelf, asked: Asked) -> Answer:
        """Remove a thing."""
        thing = self.found(shelf, asked)
        if thing is None:
            return self.missing(shelf, asked)
        del shelf.things[str(thing[shelf.key])]
        self.tell(shelf, thing, "removed")
        return self.shown(asked, thing)

    @abstractmethod
    def show_all(self, shelf: Shelf, asked: Asked) -> Answer:
        """Return the things that a request asks for."""

    # What they are made of

    def add(self, shelf: Shelf, fields: Mapping[str, Any]) -> Thing:
        """Make a thing, and keep it."""
        moment = self.moment()
        new = {name: moment if value == "moment" else value for name, value in shelf.new.items()}
        known = {**new, **fields, **self.owned(shelf)}
        thing: Thing = self.view(known, shelf.schema)
        shelf.things[str(thing[shelf.key])] = thing
        self.tell(shelf, thing, "created")
        return thing

    def given(self, shelf: Shelf, asked: Asked) -> Mapping[str, Any]:
        """Return the fields that a request brings."""
        del shelf
        return as_object(asked.body)

    def found(self, shelf: Shelf, asked: Asked) -> Thing | None:
        """Return the thing that a path names last, if it belongs where the rest of the path says."""
        thing = shelf.things.get(key_in(asked))
        if thing is None or any(str(thing.get(name, value)) != value for name, value in asked.path.items()):
            return None
        return thing

    def shown(self, asked: Asked, value: Any) -> Answer:
        """Answer with what is known, as the operation's answer has it."""
        schema, status = asked.operation.answer, asked.operation.success
        return Answer(status) if schema is None else json_answer(self.view(value, schema, told=True), status)

    def view(self, known: Any, schema: Schema, *, told: bool = False) -> Any:
        """
        Return what is known as a schema has it; what that requires is made up, for one thing always alike.

        What is `told` has no secrets in it.
        """
        numbers, owner = itertools.count(1), as_object(known).get("id", "")
        return self.document.sampler.sample(
            schema,
            known,
            moment=self.moment(),
            new_id=lambda: str(uuid5(NAMESPACE_OID, f"{owner} {next(numbers)}")),
            told=told,
        )

    def made_up(self, asked: Asked) -> Answer:
        """Answer with what fits, as good as any."""
        return self.shown(asked, {})

    def tell(self, shelf: Shelf, thing: Thing, what: str) -> None:
        """Tell whoever watches what happened to a thing."""
        self.world.tell(self.service.name, str(thing[shelf.key]), f"{shelf.one} {what}")

    @abstractmethod
    def moment(self) -> str:
        """Write the present moment as the service does."""

    @abstractmethod
    def owned(self, shelf: Shelf) -> Thing:
        """Return what every new thing has: its key, and when it was made."""

    @abstractmethod
    def merged(self, shelf: Shelf, thing: Thing, fields: Mapping[str, Any]) -> Thing:
        """Return a thing as it is with these fields changed."""

    @abstractmethod
    def missing(self, shelf: Shelf, asked: Asked) -> Answer:
        """Return the answer to a request for a thing that is not there."""


__all__ = ["Shelf", "Shelves", "Thing", "key_in"]
