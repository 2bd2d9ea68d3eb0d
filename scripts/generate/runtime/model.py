"""
The base of all models.

A model's instance dictionary *is* the JSON object; the Python names are views on it. So what nobody set is not there
and is not sent, and what came in goes out again.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from gc import is_tracked
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeVar, dataclass_transform

import attrs

from .codecs import ANY, FITS, NEW, WRONG, Codec, Const, Enum, Models, described
from .encoding import encode
from .errors import TOO_DEEP, DecodeError
from .fields import EXTRA, Field, Instance, Shapes, Table, attributes_of, make_constructor, set_fields
from .types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

M = TypeVar("M", bound="Model")

_RESERVED: Final = frozenset({EXTRA, "additional_keys", "from_dict", "to_dict"})
_CONTAINERS: Final = frozenset({dict, list})
_new: Final = object.__new__


@dataclass_transform(kw_only_default=True, field_specifiers=(Field,))
def model(cls: type[M]) -> type[M]:
    """Make a class with `Field`s a model."""
    cls = attrs.define(cls, slots=False, init=False, eq=False, repr=False, kw_only=True)
    attributes = attributes_of(cls)
    for wire, attribute in attributes.items():
        if wire in _RESERVED or (attribute.name in attributes and wire != attribute.name):
            message = f"{cls.__name__}: a field cannot be called {wire!r} ({attribute.name}): something else is"
            raise TypeError(message)
        if attribute.default is not attrs.NOTHING:
            setattr(cls, wire, UNSET)
        if wire != attribute.name:
            setattr(cls, attribute.name, property(attrgetter(wire), _setter(wire), _deleter(wire)))
    return cls


def _setter(wire: str) -> Callable[[Model, Any], None]:
    def write(self: Model, value: Any) -> None:
        self.__dict__[wire] = value

    return write


def _deleter(wire: str) -> Callable[[Model], None]:
    def delete(self: Model) -> None:
        self.__dict__.pop(wire, None)

    return delete


class Model(Instance):  # noqa: PLW1641 - what can change has no hash
    """An object of the service's API."""

    __slots__ = ()

    # Names with two underscores on either side keep out of the way of any field.
    #: How each field that the document does not name is decoded.
    __extras__: ClassVar[Codec] = ANY
    #: Where other models are looked up.
    __models__: ClassVar[Models]
    #: The decoder of this class; `from_dict` is its public face.
    __decode__: ClassVar[Callable[[Any], Any]]
    __known__: ClassVar[Table | None] = None

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if Model in cls.__bases__:  # a caller's subclass of a model finds its neighbours where the model does
            cls.__models__ = Models(cls.__module__.rpartition(".")[0])
        cls.__decode__ = staticmethod(_make_decoder(cls))
        cls.__known__ = None
        if "__init__" not in cls.__dict__:
            type.__setattr__(cls, "__init__", _first_constructor(cls))

    def __init__(self, /, **fields: Any) -> None:
        """Take fields by their Python names. Each class has a constructor of its own, written when first used."""

    @classmethod
    def __table__(cls) -> Table:
        if cls.__known__ is None:
            cls.__known__ = Table(cls, cls.__models__, cls.__extras__)
        return cls.__known__

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object; a `DecodeError` says where it does not fit."""
        try:
            decoded: Self = cls.__decode__(src_dict)
        except DecodeError as error:
            error.model = cls.__name__
            raise
        except RecursionError:
            raise DecodeError(TOO_DEEP, model=cls.__name__) from None
        return decoded

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: what came in or was set, and nothing else."""
        values: dict[str, Any] = encode(self)
        return values

    @classmethod
    def __possible__(cls, value: dict[str, Any]) -> bool:
        """Tell by its required keys and its tags alone whether an object can be one of these."""
        table = cls.__table__()
        if not table.required <= value.keys():
            return False
        return all(value.get(key, tag) in (tag, None) for key, tag in table.tags)

    @classmethod
    def __knows__(cls, value: dict[str, Any]) -> bool:
        """Tell whether an object has any key that the document has here."""
        table = cls.__table__()
        return not value or table.extras is not ANY or not table.codecs.keys().isdisjoint(value)

    @classmethod
    def __fit__(cls, value: dict[str, Any]) -> tuple[int, int, int]:
        """Count what speaks against an object that is possible: contradictions, unknown keys, new values."""
        table = cls.__table__()
        counts = [0, 0, 0]
        for key, item in value.items():
            codec = table.codecs.get(key, table.extras)
            misfit = FITS if item is None else codec.misfit(item, cls.__models__)
            unknown = codec is ANY and key not in table.codecs
            counts[0] += misfit == WRONG
            counts[1] += unknown
            counts[2] += misfit == NEW
        return counts[0], counts[1], counts[2]

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that the document does not know, kept as they came and sent back."""
        extra: dict[str, Any] = self.__dict__.setdefault(EXTRA, {})
        return extra

    @additional_properties.setter
    def additional_properties(self, value: dict[str, Any]) -> None:
        self.__dict__[EXTRA] = value

    @property
    def additional_keys(self) -> list[str]:
        """The names of the fields that the document does not know."""
        return list(self.__dict__.get(EXTRA, ()))

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.__dict__.get(EXTRA, ())

    if not TYPE_CHECKING:  # a type checker that sees it takes any name for a field

        def __setattr__(self, name: str, value: Any) -> None:
            table = self.__table__()
            if name not in table.names and name != EXTRA:
                raise AttributeError(table.unexpected(name))
            if value is UNSET:
                self.__dict__.pop(table.names.get(name, name), None)
                return
            object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return _significant(self) == _significant(other)

    def __repr__(self) -> str:
        """Show what is harmless: ids, tags, numbers and sizes, but no free text, number to dial or address."""
        table = self.__table__()
        shown = []
        for name, wire in table.names.items():
            value = self.__dict__.get(wire, UNSET)
            if not isinstance(value, Unset) and value is not None:
                codec = table.codecs[wire]
                known = isinstance(codec, Const | Enum) and codec.misfit(value, table.models) == FITS
                shown.append(f"{name}={repr(value) if known or wire == 'id' else _summary(value)}")
        extra = len(self.__dict__.get(EXTRA, ()))
        if extra:
            shown.append(f"+{extra} unknown")
        return f"{type(self).__name__}({', '.join(shown)})"


def _first_constructor(cls: type[Model]) -> Callable[..., None]:
    """Make a stand-in that writes the real constructor, puts it in its own place, and calls it."""

    def construct(self: Model, /, *values: Any, **fields: Any) -> None:
        constructor = make_constructor(cls.__table__())
        type.__setattr__(cls, "__init__", constructor)
        constructor(self, *values, **fields)

    return construct


def _make_decoder(cls: type[Model]) -> Callable[[Any], Any]:
    """Make the function that reads an object of this class."""
    shapes = Shapes(cls.__table__)

    def decode(source: Any) -> Any:
        if source.__class__ is not dict:
            source = _as_dict(source)
        shape = shapes[tuple(source)]
        values = source.copy()
        # The garbage collector does not track a dictionary of scalars, so most objects are seen to be flat at once.
        if is_tracked(values):
            _refuse_containers(values, shape.scalars)
        if shape.deep:
            _decode_in_place(values, shape.deep)
        if shape.unknown:
            values[EXTRA] = _decode_extras(cls.__table__(), {key: values.pop(key) for key in shape.unknown})
        instance = _new(cls)
        set_fields(instance, values)
        return instance

    return decode


def _as_dict(source: Any) -> dict[str, Any]:
    if isinstance(source, Mapping):
        return dict(source)
    problem = f"expected an object, got {described(source)}"
    raise DecodeError(problem)


def _refuse_containers(values: dict[str, Any], scalars: tuple[str, ...]) -> None:
    for key in scalars:
        if values[key].__class__ in _CONTAINERS:
            problem = f"expected a single value, got {described(values[key])}"
            raise DecodeError(problem).within(key)


def _decode_in_place(values: dict[str, Any], deep: tuple[tuple[str, Callable[[Any], Any]], ...]) -> None:
    for key, decoder in deep:
        value = values[key]
        if value is not None:
            try:
                values[key] = decoder(value)
            except DecodeError as error:
                raise error.within(key) from None


def _decode_extras(table: Table, extra: dict[str, Any]) -> dict[str, Any]:
    decoder = table.extras.decoder(table.models)
    if decoder is not None:
        _decode_in_place(extra, tuple((key, decoder) for key in extra))
    return extra


def _significant(instance: Model) -> dict[str, Any]:
    """Leave out an empty dictionary of unknown fields."""
    return {key: value for key, value in instance.__dict__.items() if key != EXTRA or value}


def _summary(value: Any) -> str:
    if isinstance(value, bool | int | float | dt.datetime):
        return str(value)
    if isinstance(value, Model):
        return f"{type(value).__name__}(...)"
    if isinstance(value, list | dict):
        return f"<{len(value)} items>"
    return f"<{type(value).__name__}>"


__all__ = ["Field", "Model", "model"]
