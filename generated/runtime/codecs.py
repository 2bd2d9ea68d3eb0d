# Written by `make generate` from scripts/generate/runtime. Do not edit.
"""
How one JSON value becomes a Python value.

A codec names a kind of value. A scalar is taken as it comes, a number for a string included, so that a surprise in one
field does not cost the whole object; a codec digs only where there is something to build: a model, a list, a
date-time. ``null`` is never handed to a codec: it stays None, also where the document does not allow it.
"""

from __future__ import annotations

import datetime as dt
import importlib
from contextvars import ContextVar
from operator import length_hint
from typing import TYPE_CHECKING, Any, Final

from .errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Decode = Callable[[Any], Any]


#: How far a value is from a kind: it fits, it would fit if a value were known, it cannot be one.
FITS: Final = 0
NEW: Final = 1
WRONG: Final = 2

#: What is done between two pieces of a large body, so that other threads have their turn; nothing unless it is set.
GIVE_WAY: Final[ContextVar[Callable[[], None] | None]] = ContextVar("GIVE_WAY", default=None)


class Models:
    """The models of one client by name; a module is imported when its model is first met."""

    __slots__ = ("package",)

    def __init__(self, package: str) -> None:
        self.package = package

    def load(self, name: str) -> Any:
        """Return the model, union or enum of that name."""
        return getattr(importlib.import_module(self.package), name)


class Codec:
    """Any value, taken as it is. The base of all other codecs."""

    __slots__ = ()

    def __str__(self) -> str:
        return "value"

    def decoder(self, models: Models) -> Decode | None:  # noqa: ARG002 - part of the interface
        """Return the function that builds the value, or None where the JSON value is the value."""
        return None

    def misfit(self, value: Any, models: Models) -> int:  # noqa: ARG002 - part of the interface
        """Tell how far a JSON value is from this kind: FITS, NEW or WRONG; only asked where branches have no tag."""
        return FITS


class Scalar(Codec):
    """A string, a number or a boolean."""

    __slots__ = ("types",)

    def __init__(self, *types: type) -> None:
        self.types = frozenset(types)

    def misfit(self, value: Any, models: Models) -> int:  # noqa: ARG002 - part of the interface
        """Compare the type alone."""
        return FITS if value.__class__ in self.types else WRONG


class Const(Codec):
    """One value and no other: a tag. It stays strict, because it tells branches apart."""

    __slots__ = ("value",)

    def __init__(self, value: str | float) -> None:
        self.value = value

    def decoder(self, models: Models) -> Decode:  # noqa: ARG002 - part of the interface
        """Refuse any other value."""
        expected = self.value

        def decode(value: Any) -> Any:
            if value != expected:
                message = f"expected the constant {expected!r}"
                raise DecodeError(message)
            return value

        return decode

    def misfit(self, value: Any, models: Models) -> int:  # noqa: ARG002 - part of the interface
        """Compare the value."""
        return FITS if value == self.value else WRONG


class Enum(Codec):
    """One of several known values, or one that the service has added since: then the plain value is kept."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def misfit(self, value: Any, models: Models) -> int:
        """Look among the known values; any other of their type may be a new one."""
        known: frozenset[Any] = models.load(f"{self.name}Values")
        if value.__class__ not in {type(one) for one in known}:
            return WRONG
        return FITS if value in known else NEW


class Timestamp(dt.datetime):
    """A date-time that remembers how the service wrote it, so that it goes back to the character."""

    __slots__ = ("text",)
    text: str

    def __reduce_ex__(self, protocol: Any) -> Any:
        """Copy and pickle with the text; a date-time that was computed from this one has none."""
        text = getattr(self, "text", None)
        return super().__reduce_ex__(protocol) if text is None else (decode_timestamp, (text,))


class _DateTime(Codec):
    __slots__ = ()

    def decoder(self, models: Models) -> Decode:  # noqa: ARG002 - part of the interface
        return decode_timestamp

    def misfit(self, value: Any, models: Models) -> int:  # noqa: ARG002 - part of the interface
        return FITS if value.__class__ is str else WRONG


_NO_MOMENT: Final = "expected a date-time, got other text"


def decode_timestamp(value: Any) -> Timestamp:
    """Read an ISO 8601 date-time, also in the spellings that Python's own reader does not know."""
    if value.__class__ is not str:
        message = f"expected a date-time, got {described(value)}"
        raise DecodeError(message)
    try:
        moment = Timestamp.fromisoformat(value)
    except ValueError:
        moment = _unusual_timestamp(value)
    moment.text = value
    return moment


def _unusual_timestamp(value: str) -> Timestamp:
    from dateutil.parser import isoparse  # noqa: PLC0415 - seldom needed, and slow to import

    if len(value) < len("YYYYMMDD"):
        raise DecodeError(_NO_MOMENT)
    try:
        # A leap second has no place in a datetime; its text goes back as it came.
        moment = isoparse(value.replace(":60", ":59"))
    except (ValueError, OverflowError):
        raise DecodeError(_NO_MOMENT) from None
    return Timestamp.combine(moment.date(), moment.timetz())


class Ref(Codec):
    """A model or a union, by name."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return self.name

    def decoder(self, models: Models) -> Decode:
        """Import the model and hand out its decoder."""
        target: Any = models.load(self.name)
        make = getattr(target, "decoder", None)
        decode: Decode = target.__decode__ if make is None else make(models)
        return decode

    def misfit(self, value: Any, models: Models) -> int:
        """Ask the model or the union."""
        target: Any = models.load(self.name)
        if isinstance(target, Codec):
            return target.misfit(value, models)
        return FITS if value.__class__ is dict and target.__possible__(value) else WRONG


class Array(Codec):
    """A list of one kind of value."""

    __slots__ = ("inner",)

    def __init__(self, inner: Codec) -> None:
        self.inner = inner

    def __str__(self) -> str:
        return f"list[{self.inner}]"

    def decoder(self, models: Models) -> Decode:
        """Decode each item; a fault is told with its index."""
        inner = self.inner.decoder(models)

        def decode(value: Any) -> Any:
            if value.__class__ is not list:
                message = f"expected a list, got {described(value)}"
                raise DecodeError(message)
            if inner is None:
                return value
            items = iter(value)
            give_way = GIVE_WAY.get()
            paced = items if give_way is None else _paced(items, give_way)
            try:
                return [None if item is None else inner(item) for item in paced]
            except DecodeError as error:
                # What the iterator has left tells how far it came; decoding again would double the work at each level.
                raise error.within(len(value) - length_hint(items) - 1) from None

        return decode

    def misfit(self, value: Any, models: Models) -> int:
        """Look at every item; the worst one counts."""
        return _worst(self.inner, value, models) if value.__class__ is list else WRONG


def _paced(items: Iterable[Any], give_way: Callable[[], None]) -> Iterable[Any]:
    for item in items:
        give_way()
        yield item


def _worst(codec: Codec, items: Iterable[Any], models: Models) -> int:
    return max((FITS if item is None else codec.misfit(item, models) for item in items), default=FITS)


class Map(Codec):
    """An object with free keys and one kind of value."""

    __slots__ = ("inner",)

    def __init__(self, inner: Codec) -> None:
        self.inner = inner

    def __str__(self) -> str:
        return f"dict[str, {self.inner}]"

    def decoder(self, models: Models) -> Decode:
        """Decode each value."""
        inner = self.inner.decoder(models)

        def decode(value: Any) -> Any:
            if value.__class__ is not dict:
                message = f"expected an object, got {described(value)}"
                raise DecodeError(message)
            if inner is None:
                return value
            decoded = {}
            for key, item in value.items():
                try:
                    decoded[key] = None if item is None else inner(item)
                except DecodeError as error:
                    raise error.within(key) from None
            return decoded

        return decode

    def misfit(self, value: Any, models: Models) -> int:
        """Look at every value; the worst one counts."""
        return _worst(self.inner, value.values(), models) if value.__class__ is dict else WRONG


def described(value: Any) -> str:
    """Name the kind of a JSON value without showing it."""
    kinds: dict[type, str] = {
        dict: "an object",
        list: "a list",
        str: "a string",
        bool: "a boolean",
        int: "a number",
        float: "a number",
        type(None): "null",
    }
    return kinds.get(value.__class__, f"a {value.__class__.__name__}")


ANY: Final = Codec()
STRING: Final = Scalar(str)
NUMBER: Final = Scalar(int, float)
INTEGER: Final = Scalar(int)
BOOLEAN: Final = Scalar(bool)
DATETIME: Final = _DateTime()
