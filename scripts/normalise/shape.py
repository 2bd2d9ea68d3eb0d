"""The shape of a document: what has to be an object, a list or text is one, so that all later steps can rely on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from scripts.normalise.walk import parts, pointer
from scripts.vendor.anatomy import NAMED, Kind, child_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Where a list of objects stands; parameters are one too, save among the components.
_LISTS: Final = frozenset({"servers", "tags", "allOf", "anyOf", "oneOf", "prefixItems"})
#: What else the steps read, by the kind of object that holds it.
_TEXTS: Final[dict[Kind, frozenset[str]]] = {
    Kind.OPERATION: frozenset({"operationId", "summary"}),
    Kind.PARAMETER: frozenset({"$ref", "in", "name"}),
    Kind.SCHEMA: frozenset({"$ref", "description", "format", "x-name", "x-tag"}),
}
_TEXT_LISTS: Final[dict[Kind, frozenset[str]]] = {
    Kind.OPERATION: frozenset({"tags"}),
    Kind.SCHEMA: frozenset({"required"}),
}
_KINDS: Final[dict[type, str]] = {
    bool: "true or false",
    dict: "an object",
    float: "a number",
    int: "a number",
    list: "a list",
    str: "text",
    type(None): "null",
}


def misshapen(document: dict[str, Any]) -> Iterator[str]:
    """Name each place that holds something else than OpenAPI has there."""
    told: set[tuple[str | int, ...]] = set()
    for part in parts(document):
        within = any(part.place[:steps] in told for steps in range(len(part.place) + 1)) if told else False
        if isinstance(part.value, dict) and not within:
            for place, value, wanted in _faults(part.kind, part.value):
                told.add((*part.place, *place))
                yield f"{pointer((*part.place, *place))} is {_KINDS[type(value)]}, not {wanted}; mend it in the overlay"


def _faults(kind: Kind, value: dict[str, Any]) -> Iterator[tuple[tuple[str | int, ...], Any, str]]:
    for key, child in value.items():
        below = child_kind(kind, key)
        if below is not None and not (key == "$ref" and kind is Kind.CALLBACK):
            several = below is Kind.PARAMETER or key in _LISTS
            yield from _misplaced(key, child, below, several=several and kind not in NAMED)
        elif key in _TEXTS.get(kind, ()) and not isinstance(child, str):
            yield (key,), child, "text"
        elif key in _TEXT_LISTS.get(kind, ()) and not _is_text_list(child):
            yield (key,), child, "a list of texts"
    if kind is Kind.SCHEMA:
        yield from _schema_faults(value)
    if kind is Kind.PARAMETER and "$ref" not in value:
        yield from (((key,), None, "text") for key in ("name", "in") if key not in value)


def _misplaced(key: str, child: Any, below: Kind, *, several: bool) -> Iterator[tuple[tuple[str | int, ...], Any, str]]:
    if several and not isinstance(child, list):
        yield (key,), child, "a list"
        return
    entries: list[tuple[tuple[str | int, ...], Any]] = [((key,), child)]
    if several:
        entries = [((key, index), entry) for index, entry in enumerate(child)]
    for place, entry in entries:
        if not isinstance(entry, dict) and not (below is Kind.SCHEMA and isinstance(entry, bool)):
            yield place, entry, "an object"


def _schema_faults(schema: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], Any, str]]:
    if "enum" in schema and not isinstance(schema["enum"], list):
        yield ("enum",), schema["enum"], "a list"
    kind = schema.get("type", "")
    if not isinstance(kind, str) and not _is_text_list(kind):
        yield ("type",), kind, "text or a list of texts"
    if "discriminator" in schema and not _is_discriminator(schema["discriminator"]):
        yield ("discriminator",), schema["discriminator"], "an object with a propertyName and a mapping of texts"


def _is_discriminator(value: Any) -> bool:
    mapping = value.get("mapping", {}) if isinstance(value, dict) else None
    return (
        isinstance(mapping, dict)
        and isinstance(value.get("propertyName"), str)
        and all(isinstance(target, str) for target in mapping.values())
    )


def _is_text_list(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(entry, str) for entry in value)
