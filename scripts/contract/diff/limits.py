"""Bounds and patterns of a schema, and whether new ones allow less or more than the old."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: The kind of value that each key is about; a key that is not here is about any.
KINDS: Final = {
    "additionalProperties": "object",
    "contentEncoding": "string",
    "contentMediaType": "string",
    "exclusiveMaximum": "number",
    "exclusiveMinimum": "number",
    "items": "array",
    "maxItems": "array",
    "maxLength": "string",
    "maxProperties": "object",
    "maximum": "number",
    "minItems": "array",
    "minLength": "string",
    "minProperties": "object",
    "minimum": "number",
    "multipleOf": "number",
    "pattern": "string",
    "patternProperties": "object",
    "prefixItems": "array",
    "properties": "object",
    "propertyNames": "object",
    "required": "object",
    "uniqueItems": "array",
}

#: A higher value allows less.
_LOWER: Final = ("exclusiveMinimum", "minItems", "minLength", "minProperties", "minimum")
#: A lower value allows less.
_UPPER: Final = ("exclusiveMaximum", "maxItems", "maxLength", "maxProperties", "maximum")
#: Any value allows less than none, and two values are not comparable.
_OTHER: Final = ("contentEncoding", "format", "multipleOf", "pattern", "uniqueItems")
_BOUNDS: Final = frozenset({*_LOWER, *_UPPER, *_OTHER})
#: Formats that are no bound: those of numbers say how they are stored, and the rest become types of their own.
_NO_BOUNDS: Final = frozenset({"binary", "byte", "date-time", "double", "float", "int32", "int64"})


def of(raws: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """Collect the bounds of parts that all hold, the tightest of each, in the spelling of OpenAPI 3.1."""
    bounds: dict[str, Any] = {}
    for raw in raws:
        for key, value in _spelled(raw).items():
            known = bounds.get(key)
            if known is None or (key in _LOWER and value > known) or (key in _UPPER and value < known):
                bounds[key] = value
    return bounds


def _spelled(raw: dict[str, Any]) -> dict[str, Any]:
    if not _BOUNDS & raw.keys():
        return {}
    bounds = {key: raw[key] for key in (*_LOWER, *_UPPER) if _is_number(raw.get(key))}
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        # OpenAPI 3.0 says only whether the bound itself is left out.
        if raw.get(exclusive) is True and bound in bounds:
            bounds[exclusive] = bounds.pop(bound)
    for key in ("minItems", "minLength", "minProperties"):
        if bounds.get(key) == 0:
            del bounds[key]
    bounds.update((key, raw[key]) for key in _OTHER if raw.get(key))
    if bounds.get("format") == "byte":
        bounds["contentEncoding"] = "base64"  # as OpenAPI 3.1 says it
    if bounds.get("format") in _NO_BOUNDS:
        del bounds["format"]
    return bounds


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def compared(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, str]:
    """Say by which bounds less is allowed, and by which more; a bound that is only another one allows less."""
    tighter = {key for key in new if _is_tighter(key, old, new)}
    looser = {key for key in old if key not in tighter and _is_tighter(key, new, old)}
    return _told(tighter, old, new), _told(looser, old, new)


def _told(keys: set[str], old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    return "; ".join(f"{key} {_value(new, key)}, was {_value(old, key)}" for key in sorted(keys))


def _value(bounds: Mapping[str, Any], key: str) -> str:
    return json.dumps(bounds[key]) if key in bounds else "not given"


def _is_tighter(key: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    if key not in old or old[key] == new.get(key):
        return key not in old
    if key not in new:
        return False
    if key in _LOWER:
        return bool(new[key] > old[key])
    if key in _UPPER:
        return bool(new[key] < old[key])
    return True
