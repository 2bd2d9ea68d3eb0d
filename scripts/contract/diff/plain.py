"""From parts that hold together to a shape, where none of them is a union."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from scripts.contract.diff import limits
from scripts.contract.diff.parts import is_fact, is_null, part
from scripts.contract.diff.shape import BINARY, DATE_TIME, Shape, json_text
from scripts.pointers import below

if TYPE_CHECKING:
    from scripts.contract.diff.parts import Part, Parts, Reached

_VALUE_KINDS: Final[dict[type, str]] = {bool: "boolean", float: "number", int: "integer", str: "string"}
#: What makes a schema an object, or a list, although it does not say so.
_IMPLIED: Final = {"properties": "object", "items": "array", "prefixItems": "array"}


def by_type(raw: dict[str, Any], pointer: str) -> tuple[list[Part], bool]:
    """Read a list of types as the union that it is."""
    kinds: list[str] = raw["type"]
    facts = {key: value for key, value in raw.items() if is_fact(key) and key != "type"}
    branches = [({**_facts_for(facts, kind), "type": kind}, pointer) for kind in kinds if kind != "null"]
    return branches, "null" in kinds


def _facts_for(facts: dict[str, Any], kind: str) -> dict[str, Any]:
    """Keep what a type among several can have: each key belongs to one kind of value."""
    return {
        key: _values_for(value, kind) if key == "enum" else value
        for key, value in facts.items()
        if limits.KINDS.get(key, kind) == kind or (limits.KINDS.get(key) == "number" and kind == "integer")
    }


def _values_for(values: list[Any], kind: str) -> list[Any]:
    return [value for value in values if kind in {_kind_of(value), "number"}]


def _kind_of(value: object) -> str:
    """Return the kind of a scalar; 1.0 is a whole number like 1."""
    whole = isinstance(value, float) and value.is_integer()
    return "integer" if whole else _VALUE_KINDS.get(type(value), "")


def plain(facts: list[Reached]) -> Shape:
    """Return what these parts say together; what belongs to a use is for the caller to add."""
    raws = [(raw, pointer) for raw, pointer, _ in facts]
    properties: dict[str, Parts] = {}
    for raw, pointer in raws:
        outer = f"{pointer}/properties"
        for name, inner in (raw.get("properties") or {}).items():
            properties[name] = (*properties.get(name, ()), part(inner, below(outer, name)))
    values, null_value = _values(raws)
    kind = _kind(raws, values)
    if kind == "array" and values is not None:
        values_of_items, values = values, None
    else:
        values_of_items = None
    if kind == "boolean" and values is not None and len(values) > 1:
        values = None
    items = tuple(part(raw["items"], f"{pointer}/items") for raw, pointer in raws if "items" in raw)
    if values_of_items is not None and not any("enum" in raw for raw, _ in items):
        # It is meant for the items, which is where the generator takes it too.
        items = (*items, ({"enum": list(values_of_items.values())}, raws[0][1]))
    extras, closed = _extras(raws)
    bounds = limits.of(raw for raw, _ in raws)
    if kind == "object" and not properties:
        kind = "mapping"
    if closed:
        bounds["additionalProperties"] = False
    return Shape(
        parts=(),
        pointer="",
        kind=kind,
        nullable=null_value or any(is_null(raw) for raw, _ in raws),
        values=values,
        format=_format(raws) if kind == "string" else "",
        properties=properties,
        required=frozenset(name for raw, _ in raws for name in raw.get("required") or () if name in properties),
        items=items,
        extras=extras,
        limits=bounds,
    )


def _values(raws: list[Part]) -> tuple[dict[str, Any] | None, bool]:
    """Return the only values allowed, without null, and whether null is one of them."""
    values: dict[str, Any] | None = None
    null_value = False
    for raw, _ in raws:
        listed = [raw["const"]] if "const" in raw else raw.get("enum")
        if listed:
            null_value = null_value or None in listed
            own = {json_text(value): value for value in listed if value is not None}
            values = own if values is None else {text: values[text] for text in values if text in own}
    return values or None, null_value


def _kind(raws: list[Part], values: dict[str, Any] | None) -> str:
    kind = next((str(raw["type"]) for raw, _ in raws if isinstance(raw.get("type"), str)), "")
    of_values = {_kind_of(value) for value in (values or {}).values()}
    only = of_values.pop() if len(of_values) == 1 else ""
    # No scalar is an object; whoever lists some beside that type means them.
    if kind and kind != "null" and not (kind == "object" and only):
        return kind
    return only or next((implied for key, implied in _IMPLIED.items() if any(key in raw for raw, _ in raws)), "any")


def _extras(raws: list[Part]) -> tuple[Parts, bool]:
    said = [(raw["additionalProperties"], pointer) for raw, pointer in raws if "additionalProperties" in raw]
    closed = any(value is False for value, _ in said)
    parts = tuple(part(value, f"{pointer}/additionalProperties") for value, pointer in said if value not in (True, {}))
    return (() if closed else parts), closed


def _format(raws: list[Part]) -> str:
    for raw, _ in raws:
        if raw.get("format") in (DATE_TIME, BINARY):
            return str(raw["format"])
        if "contentMediaType" in raw and "contentEncoding" not in raw:
            return BINARY
    return ""
