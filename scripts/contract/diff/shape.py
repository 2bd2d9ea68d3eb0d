"""What a schema says of its values, in one spelling for all the ways in which documents say it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scripts.contract.diff.parts import Parts

#: Formats that become something else than text in Python.
DATE_TIME: Final = "date-time"
BINARY: Final = "binary"
_JSON: Final = json.JSONEncoder(sort_keys=True)


@attrs.frozen(kw_only=True, eq=False)
class Shape:
    """
    A schema with references followed and every part of it merged.

    What lies below (properties, items, branches) is kept as parts or shapes of its own, since schemas lead in circles.
    """

    parts: Parts
    #: Where it is defined; for a named schema that is the name's place.
    pointer: str
    #: The named schema that it is, if it is one.
    name: str = ""
    #: string, number, integer, boolean, array, object, mapping (an object without properties), union or any.
    kind: str = "any"
    nullable: bool = False
    #: The only values allowed, by their JSON text; None where others are allowed too.
    values: Mapping[str, Any] | None = None
    format: str = ""
    properties: Mapping[str, Parts] = attrs.field(factory=dict)
    required: frozenset[str] = frozenset()
    items: Parts = ()
    #: What holds for properties without a name of their own.
    extras: Parts = ()
    #: Bounds and patterns, by the names that they have in OpenAPI 3.1.
    limits: Mapping[str, Any] = attrs.field(factory=dict)
    #: The JSON text of the default; empty where there is none.
    default: str = ""
    deprecated: bool = False
    branches: tuple[Shape, ...] = ()
    #: The property that names a branch, and which values name which schema.
    tag: str = ""
    tag_values: Mapping[str, str] = attrs.field(factory=dict)

    @property
    def identity(self) -> tuple[object, ...]:
        """What two shapes of one document are the same by: their name, else the schemas that they are made of."""
        return (self.name,) if self.name else tuple(id(raw) for raw, _ in self.parts)

    @property
    def is_constant(self) -> bool:
        """Tell whether there is only one value: a tag, which generated code is strict about."""
        return self.values is not None and len(self.values) == 1


def every(shape: Shape) -> Iterator[Shape]:
    """Yield the branches of a union, or the shape itself where it is none."""
    yield from shape.branches or (shape,)


def json_text(value: Any) -> str:
    """Write a JSON value so that equal ones compare equal."""
    return _JSON.encode(_with_whole_numbers(value))


def _with_whole_numbers(value: Any) -> Any:
    """Write 1.0 as 1, which to JSON are the same, at any depth."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, dict):
        return {key: _with_whole_numbers(inner) for key, inner in value.items()}
    return [_with_whole_numbers(item) for item in value] if isinstance(value, list) else value
