"""Kinds of JSON objects with fields of their own, and values that may be of one kind or another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from generated.runtime.types import UNSET, Unset

from .session_kinds import Kind, either_of
from .session_part import names_of
from .session_reading import anything, is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .session_part import Part
    from .session_reading import Reading, Way


@frozen
class Field:
    """A field of a part of a session."""

    kind: Kind
    required: bool = False
    null: bool = False
    #: The purposes for which the service refuses it.
    refused: frozenset[str] = frozenset()


@frozen(kw_only=True)
class Structure(Kind):
    """A part of a session: one of our classes, or a mapping like it."""

    name: str
    model: type[Part] | None
    fields: Mapping[str, Field]
    required: tuple[str, ...]
    #: The word that tells it from others which may stand in the same place.
    tag: str | None
    #: Whether the service takes no other fields.
    closed: bool
    exactly_one: tuple[str, ...]
    #: Names of fields in the beta, with what they are called now.
    old: Mapping[str, str]
    #: Fields of the beta that have gone, with what there is to say of them.
    gone: Mapping[str, str]

    @property
    def expected(self) -> str:
        """The class."""
        return f"{self.name} or a mapping like it"

    def fits(self, value: object) -> bool:
        """Tell whether a value is of the class, or a mapping."""
        return self._is_part(value) or is_mapping(value)

    def _is_part(self, value: object) -> bool:
        return self.model is not None and isinstance(value, self.model)

    def take(self, reading: Reading, way: Way, value: Any) -> Any:
        """Return the object as it is sent."""
        body: dict[str, Any] = {}
        fields, purpose = self.fields, reading.purpose
        for name, item in _items_of(reading, way, value) if self._is_part(value) else value.items():
            known = fields.get(name)
            if isinstance(item, Unset):
                continue
            if known is None:
                self._add(reading, way, name, item, body)
            elif item is None and known.null:
                body[name] = None
            else:
                body[name] = known.kind.read(reading, (way, name), item)
            if known is not None and purpose in known.refused:
                reading.flaw((way, name), "the service refuses it when a SIP call is accepted; leave it out")
        for name in self.required:
            if name not in body:
                reading.flaw((way, name), f"is missing: expected {self.fields[name].kind.expected}")
        if self.exactly_one:
            given = sum(name in body for name in self.exactly_one)
            if given != 1:
                reading.flaw(way, f"expected exactly one of {', '.join(self.exactly_one)}, got {given}")
        return body

    def _add(self, reading: Reading, way: Way, name: str, value: object, body: dict[str, Any]) -> None:
        """Add a field that has no name here, if the service takes such."""
        if not reading.names(way, name):
            return
        if name in self.old:
            reading.flaw((way, name), f"a name of the beta; it is now {self.old[name]}")
        elif name in self.gone:
            reading.flaw((way, name), f"a field of the beta; {self.gone[name]}")
        elif self.closed:
            reading.flaw((way, name), f"there is no such field: expected {either_of(tuple(self.fields))}")
        else:
            body[name] = anything(reading, (way, name), value)


def _items_of(reading: Reading, way: Way, part: Part) -> Iterable[tuple[str, Any]]:
    """Return the fields of a part, and what was added to them."""
    body = {name: getattr(part, name) for name in names_of(part)}
    extra = getattr(part, "extra", UNSET)
    if isinstance(extra, Unset):
        return body.items()
    if not is_mapping(extra):
        reading.mismatch((way, "extra"), "a mapping", extra)
        return body.items()
    for name, value in extra.items():
        if isinstance(body.get(name, UNSET), Unset):
            body[name] = value
        else:
            reading.flaw((way, name), "is given twice, by its own name and in extra")
    return body.items()


@frozen
class Either(Kind):
    """A value of one of several kinds."""

    kinds: tuple[Kind, ...]
    #: Words of the beta, with what is written in their place now.
    formerly: Mapping[str, str] = field(factory=dict[str, str])
    #: The kinds that values of a class fit, once asked: it is the class alone that decides.
    _fitting: dict[type, tuple[Kind, ...]] = field(factory=dict[type, tuple[Kind, ...]], init=False)

    @property
    def expected(self) -> str:
        """All the kinds."""
        names = [kind.name for kind in self.kinds if isinstance(kind, Structure)]
        others = [name for kind in self.kinds if not isinstance(kind, Structure) for name in kind.choices]
        return either_of([*others, *names, *(["a mapping like it"] if names else [])])

    def fits(self, value: object) -> bool:
        """Tell whether a value is of one of the kinds."""
        return bool(self._kinds_of(value))

    def _kinds_of(self, value: object) -> tuple[Kind, ...]:
        kinds = self._fitting.get(value.__class__)
        if kinds is None:
            kinds = self._fitting[value.__class__] = tuple(kind for kind in self.kinds if kind.fits(value))
        return kinds

    def read(self, reading: Reading, way: Way, value: object) -> Any:
        """Return a value as it is sent; what is wrong with it is noted."""
        kinds = self._kinds_of(value)
        if len(kinds) == 1:
            return kinds[0].take(reading, way, value)
        if isinstance(value, str) and value in self.formerly:
            reading.flaw(way, f'"{value}" is a word of the beta; it is now {self.formerly[value]}')
            return None
        return super().read(reading, way, value)

    def take(self, reading: Reading, way: Way, value: Any) -> Any:
        """Return the value as the kind that it is meant to be sends it; only mappings fit several."""
        kinds = self._kinds_of(value)
        structures = [kind for kind in kinds if isinstance(kind, Structure)]
        structure = _meant(structures, value)
        if structure is not None:
            return structure.take(reading, way, value)
        tags = [f'"{kind.tag}"' for kind in structures]
        reading.flaw((way, "type"), f"expected {either_of(tags)}")
        return None


def _meant(structures: Sequence[Structure], value: Mapping[str, Any]) -> Structure | None:
    """Return what a mapping is meant to be by its tag; without one, by the names of its fields."""
    tag = value.get("type", UNSET)
    if isinstance(tag, Unset):
        return max(structures, key=lambda kind: len(kind.fields.keys() & value.keys()))
    return next((kind for kind in structures if kind.tag == tag), None)


__all__ = ["Either", "Field", "Structure"]
