"""From models to JSON."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from .fields import EXTRA, Instance
from .types import UNSET

_PLAIN: Final = frozenset({str, int, float, bool, type(None)})


def wire_fields(instance: Instance) -> dict[str, Any]:
    """Return the fields of a model under their wire names, unknown ones included; do not change it."""
    values = instance.__dict__
    extra = values.get(EXTRA)
    if extra is None:
        return values
    known = {key: value for key, value in values.items() if key != EXTRA}
    return {**known, **{key: value for key, value in extra.items() if key not in known}}


def encode(value: Any) -> Any:
    """Return the whole JSON value of anything that a field may hold."""
    # One frame a level, which is fewer than decoding takes: what could be read can be written.
    kind = value.__class__
    if kind in _PLAIN:
        return value
    if kind is list or kind is tuple:
        items = []
        for item in value:
            items.append(item if item.__class__ in _PLAIN else encode(item))  # noqa: PERF401 - see above
        return items
    if isinstance(value, Instance):
        value = wire_fields(value)
    if value.__class__ is dict or isinstance(value, Mapping):
        values = {}
        for key, item in value.items():
            if item.__class__ in _PLAIN:
                values[key] = item
            elif item is not UNSET:
                values[key] = encode(item)
        return values
    return encode_one(value)


def encode_one(value: Any) -> Any:
    """Return what `json` is to write for a value that it does not know; what is inside may need it again."""
    if isinstance(value, Instance):
        return wire_fields(value)
    if isinstance(value, dt.datetime):
        return getattr(value, "text", None) or value.isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    message = f"{type(value).__name__} cannot be sent as JSON"
    raise TypeError(message)
