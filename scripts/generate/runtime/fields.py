"""Fields: how a model declares them, and what a class works out about them on first use."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

import attrs

from .codecs import ANY, Codec, Const
from .errors import DecodeError
from .types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Callable

    from .codecs import Models

#: Where an instance keeps the fields that the document does not know.
EXTRA: Final = "additional_properties"
#: How many different sets of keys a class remembers; more than any honest service sends.
_MOST_SHAPES: Final = 512


class Instance:
    """
    Something whose dictionary is a JSON object, under the service's own names, with nested values decoded in place.

    It is a base of its own so that writing JSON need not know of models, nor models of writing.
    """

    __slots__ = ("__dict__", "__weakref__")


#: Sets the whole dictionary of an instance at once.
set_fields: Final = Instance.__dict__["__dict__"].__set__


def Field(wire: str = "", codec: Codec = ANY, *, default: Any = attrs.NOTHING) -> Any:  # noqa: N802 - see below
    """
    Declare a field: its name on the wire, if that is not the Python name, its codec, and its default.

    It has a capital because no field of a service's object has one, so none can hide it.
    """
    return attrs.field(default=default, metadata={"wire": wire, "codec": codec})


def attributes_of(cls: type) -> dict[str, attrs.Attribute[Any]]:
    """Return the declared fields of a class by their names on the wire."""
    declared: tuple[attrs.Attribute[Any], ...] = attrs.fields(cls)
    return {attribute.metadata["wire"] or attribute.name: attribute for attribute in declared}


class Table:
    """What a class knows of its fields. Names are the service's own, unless they are called Python names."""

    def __init__(self, cls: type, models: Models, extras: Codec) -> None:
        attributes = attributes_of(cls)
        self.owner = cls.__name__
        self.models = models
        self.extras = extras
        #: Python name to wire name.
        self.names = {attribute.name: wire for wire, attribute in attributes.items()}
        self.codecs: dict[str, Codec] = {wire: attribute.metadata["codec"] for wire, attribute in attributes.items()}
        #: The keys whose value is told, with it.
        self.tags = tuple((wire, codec.value) for wire, codec in self.codecs.items() if isinstance(codec, Const))
        #: Tags that every object of this class carries, and that a caller need not give.
        self.constants = {
            wire: attribute.default
            for wire, attribute in attributes.items()
            if attribute.default is not attrs.NOTHING and not isinstance(attribute.default, Unset)
        }
        self.required = frozenset(
            wire for wire, attribute in attributes.items() if not isinstance(attribute.default, Unset)
        )

    def refused(self, positional: object, unknown: dict[str, Any], needed: dict[str, Any]) -> TypeError:
        """Say why a constructor cannot work with what it was given."""
        if unknown:
            return TypeError(self.unexpected(next(iter(unknown))))
        if not isinstance(positional, Unset):
            return TypeError(f"{self.owner}() takes its fields by name")
        missing = ", ".join(name for name, value in needed.items() if value is _MISSING)
        return TypeError(f"{self.owner}() needs {missing}")

    def unexpected(self, name: str) -> str:
        """Say that there is no such field, and what may have been meant."""
        if name == EXTRA:
            return f"{self.owner}() takes only fields that it knows; set {EXTRA} afterwards"
        spelled = [known for known, wire in self.names.items() if wire == name]
        near = spelled or get_close_matches(name, self.names, 1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; a field that it does not know goes into {EXTRA}"
        return f"{self.owner} has no field {name!r}{hint}"


#: What a constructor's parameter holds that must be given, and was not.
_MISSING: Final = object()


@attrs.frozen
class Shape:
    """What the keys of an object decide: which values are to be decoded, which are scalars, which keys are unknown."""

    deep: tuple[tuple[str, Callable[[Any], Any]], ...]
    scalars: tuple[str, ...]
    unknown: tuple[str, ...]


class Shapes(dict[tuple[str, ...], Shape]):
    """
    The shape of each set of keys that a class has met.

    Objects of one kind mostly come with the same keys, so what the keys decide is decided once.
    """

    def __init__(self, table: Callable[[], Table]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, keys: tuple[str, ...]) -> Shape:
        table = self._table()
        for name in sorted(table.required.difference(keys)):
            problem = "required, but missing"
            raise DecodeError(problem).within(name)
        deep = []
        scalars = []
        for key in keys:
            codec = table.codecs.get(key, ANY)
            decoder = codec.decoder(table.models)
            if decoder is not None:
                deep.append((key, decoder))
            elif codec is not ANY:
                scalars.append(key)
        shape = Shape(tuple(deep), tuple(scalars), tuple(key for key in keys if key not in table.codecs))
        if len(self) < _MOST_SHAPES:
            self[keys] = shape
        return shape


def make_constructor(table: Table) -> Callable[..., None]:
    """
    Write the constructor of a class, as attrs and dataclasses do: a keyword for each field, kept under its wire name.

    Names that begin with an underscore are the constructor's own; no field has such a name.
    """
    needed = [name for name, wire in table.names.items() if wire in table.required.difference(table.constants)]
    head = ["_self", "_positional=_UNSET", "/"]
    lines = [
        f"if {' or '.join(['_positional is not _UNSET', '_unknown', *(f'{name} is _MISSING' for name in needed)])}:",
        f"    raise _refused(_positional, _unknown, {{{', '.join(f'{name!r}: {name}' for name in needed)}}})",
        "_fields = _self.__dict__",
    ]
    for name, wire in table.names.items():
        default = "_MISSING" if name in needed else f"_TAGS[{wire!r}]" if wire in table.constants else "_UNSET"
        head.append(f"{name}={default}")
        lines.append(f"if {name} is not _UNSET: _fields[{wire!r}] = {name}")
    source = "\n    ".join([f"def __init__({', '.join(head)}, **_unknown):", *lines])
    scope: dict[str, Any] = {"_UNSET": UNSET, "_MISSING": _MISSING, "_TAGS": table.constants, "_refused": table.refused}
    exec(compile(source, f"<constructor of {table.owner}>", "exec"), scope)  # noqa: S102 - of names that are identifiers
    constructor: Callable[..., None] = scope["__init__"]
    return constructor
