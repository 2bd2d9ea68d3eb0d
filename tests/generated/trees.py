"""Decoded values as trees: which classes they are made of, and where two of them differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from generated.runtime.model import Model
from generated.runtime.types import UNSET
from scripts.normalise.names import class_name
from tests.generated.payloads import Made

if TYPE_CHECKING:
    from collections.abc import Iterator

    Path = tuple[str | int, ...]


#: The attributes of each model that was looked at, under the service's names.
_NAMES: Final[dict[type, dict[str, str]]] = {}


def names(model: type) -> dict[str, str]:
    """Return the attributes of a model under the service's names."""
    if model not in _NAMES:
        _NAMES[model] = {found.metadata["wire"] or found.name: found.name for found in attrs.fields(model)}
    return _NAMES[model]


def fields(model: Model) -> dict[str, Any]:
    """Return what a model holds, read through its attributes, under the service's names."""
    held = {wire: getattr(model, name, UNSET) for wire, name in names(type(model)).items()}
    return {**{key: value for key, value in held.items() if value is not UNSET}, **model.additional_properties}


def children(value: Any) -> dict[Any, Any] | None:
    """Return what is inside a value by key, index or the service's name; None for a scalar."""
    if isinstance(value, Model):
        return fields(value)
    if isinstance(value, dict):
        return value
    return dict(enumerate(value)) if isinstance(value, list) else None


def misfits(payload: Any, decoded: Any, path: Path = ()) -> Iterator[str]:
    """Tell where a decoded value is not made of the classes that its payload was made for, or holds something else."""
    expected = class_name(payload.name) if isinstance(payload, Made) and payload.name else type(payload).__name__
    inside, held = children(payload), children(decoded)
    if inside is None:
        text = getattr(decoded, "text", decoded)
        if (type(text), text) != (type(payload), payload):
            yield f"{path}: {payload!r} became {decoded!r}"
        return
    if held is None or not (type(decoded).__name__ == expected or (expected == "Made" and isinstance(decoded, Model))):
        yield f"{path}: a {expected} became a {type(decoded).__name__}: {payload}"
    elif inside.keys() != held.keys():
        yield f"{path}: {sorted(inside)} became {sorted(held)}"
    else:
        for key, value in inside.items():
            yield from misfits(value, held[key], (*path, key))


def differences(one: Any, other: Any, path: Path = ()) -> Iterator[Path]:
    """Yield the places where two decoded values differ, in class or in content."""
    inside, held = children(one), children(other)
    if type(one) is not type(other):
        yield path
    elif inside is None or held is None:
        if one != other or getattr(one, "text", None) != getattr(other, "text", None):
            yield path
    else:
        for key in [*inside, *(key for key in held if key not in inside)]:
            if key not in inside or key not in held:
                yield (*path, key)
            else:
                yield from differences(inside[key], held[key], (*path, key))


def at(value: Any, path: Path) -> Any:
    """Return what is at a place inside a payload or a decoded value."""
    for step in path:
        inside = children(value)
        assert inside is not None
        value = inside[step]
    return value


def put(payload: Any, path: Path, value: Any) -> Any:
    """Return a payload with another value at one place; the payload itself stays as it is."""
    if not path:
        return value
    if isinstance(payload, list):
        return [put(item, path[1:], value) if index == path[0] else item for index, item in enumerate(payload)]
    changed: Any = Made(payload.name) if isinstance(payload, Made) else {}
    changed.update(payload)
    changed[path[0]] = put(changed.get(path[0]), path[1:], value)
    return changed
