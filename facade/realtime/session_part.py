"""What the parts of a session have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from attrs import field, fields, frozen

from facade.redaction import HIDDEN
from generated.runtime.types import UNSET, Unset


@frozen(kw_only=True, repr=False)
class Part:
    """A part of a session. A field that nobody set is not sent; what could be private is in no `repr`."""

    def __repr__(self) -> str:
        shown = (
            f"{name}={_shown(value) if open_to_all else HIDDEN}"
            for name, open_to_all in _fields_of(self)
            if not isinstance(value := getattr(self, name), Unset)
        )
        return f"{type(self).__name__}({', '.join(shown)})"


@frozen(kw_only=True, repr=False)
class Extensible(Part):
    """A part to which the service may add fields: `extra` takes those that have no name here yet."""

    extra: Mapping[str, Any] | Unset = field(default=UNSET, repr=False)


def _shown(value: object) -> str:
    """Show a value, save what a mapping in place of a part may hold."""
    if isinstance(value, Mapping):
        return HIDDEN
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_shown, cast('list[object]', value)))}]"
    return repr(value)


_FIELDS: Final[dict[type, tuple[tuple[str, bool], ...]]] = {}
_NAMES: Final[dict[type, tuple[str, ...]]] = {}


def _fields_of(part: Part) -> tuple[tuple[str, bool], ...]:
    """Return the names of a part's fields, `extra` last, each with whether its value may be shown."""
    kind = type(part)
    if kind not in _FIELDS:
        named = [(attribute.name, attribute.repr is not False) for attribute in fields(kind)]
        _FIELDS[kind] = tuple(sorted(named, key=lambda pair: pair[0] == "extra"))
    return _FIELDS[kind]


def names_of(part: Part) -> tuple[str, ...]:
    """Return the names of a part's fields as they are sent, in their order."""
    kind = type(part)
    if kind not in _NAMES:
        _NAMES[kind] = tuple(name for name, _ in _fields_of(part) if name != "extra")
    return _NAMES[kind]


__all__ = ["Extensible", "Part", "names_of"]
