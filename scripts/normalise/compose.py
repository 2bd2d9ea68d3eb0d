"""What is composed of other schemas, written as one schema."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final

from scripts.normalise.walk import branches, referred, schemas, sites

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.normalise.report import Report
    from scripts.normalise.walk import Site

#: Keys of a schema that say nothing about its values.
NOTES: Final = frozenset(
    {"default", "deprecated", "description", "example", "examples", "readOnly", "title", "writeOnly"}
)

_UNION: Final = frozenset({"anyOf", "discriminator", "oneOf"})
_CONDITIONS: Final = frozenset({"not", "required"})


def notes_of(schema: dict[str, Any]) -> dict[str, Any]:
    """Return what a schema says about its use, not about its values."""
    return {key: value for key, value in schema.items() if key in NOTES or key == "nullable" or key.startswith("x-")}


def facts_of(schema: dict[str, Any]) -> dict[str, Any]:
    """Return what a schema says about its values."""
    notes = notes_of(schema)
    return {key: value for key, value in schema.items() if key not in notes}


def drop_conditions(document: dict[str, Any], report: Report) -> None:
    """Drop branches that only say which keys go together: all of them are the same object."""
    for site in sites(document):
        for key in ("oneOf", "anyOf"):
            inner = site.schema.get(key)
            if inner and all(branch and branch.keys() <= _CONDITIONS for branch in inner):
                del site.schema[key]
                report.note(site.pointer, f"dropped {key}, which only says which keys go together")


def unwrap_single_branches(document: dict[str, Any], report: Report) -> None:
    """Replace a wrapper around one schema by that schema, and drop a copy of the branches beside them."""
    for site in sites(document):
        schema = site.schema
        inner = branches(schema)
        whole = [part for part in schema.get("allOf", ()) if facts_of(part)]
        if len(whole) == 1 and whole[0] in inner:
            del schema["allOf"]
            whole = []
        if len(inner) + len(whole) == 1 and not {"properties", "required"} & schema.keys():
            notes = [notes_of(part) for part in schema.get("allOf", ()) if part not in whole]
            (only,) = inner or whole
            unwrapped = dict(only)
            for said in [*notes, notes_of(schema)]:
                unwrapped.update(said)
            site.replace(unwrapped)
            report.note(site.pointer, "unwrapped a single branch")


def merge_all_of(document: dict[str, Any], report: Report) -> None:
    """Write an object that is composed of others as one object, or as a union of such where one of them is a union."""
    for site in sites(document):
        schema = site.schema
        if schema.get("allOf") or ("properties" in schema and branches(schema)):
            merged = _merged(document, site, facts_of(schema), report)
            site.replace({**copy.deepcopy(merged), **notes_of(schema)})


def _merged(document: dict[str, Any], site: Site, schema: dict[str, Any], report: Report) -> dict[str, Any]:
    parts = list(_parts(document, schema, frozenset()))
    unions = [branches(part) for part in parts if branches(part)]
    plain = [{key: value for key, value in part.items() if key not in _UNION} for part in parts]
    if unions:
        first, *others = unions
        if others:
            report.fault(f"{site.pointer}: is composed of {len(unions)} unions; write it as one in the overlay")
        report.note(site.pointer, f"merged {len(plain)} parts into each of {len(first)} branches")
        return {"oneOf": [_merged(document, site, {"allOf": [*plain, branch]}, report) for branch in first]}
    kinds = {part["type"] for part in plain if "type" in part}
    if len(kinds) > 1:
        report.fault(f"{site.pointer}: is composed of {' and '.join(sorted(kinds))}; write it as one in the overlay")
    if kinds <= {"object"} and (kinds or any("properties" in part for part in plain)):
        report.note(site.pointer, f"merged {len(plain)} parts into one object")
        return _one_object(plain)
    report.note(site.pointer, f"merged {len(plain)} parts into one")
    return {key: value for part in plain for key, value in part.items()}


def _parts(document: dict[str, Any], schema: dict[str, Any], seen: frozenset[str]) -> Iterator[dict[str, Any]]:
    """Yield what a schema is composed of, none of it composed itself."""
    name = referred(schema)
    if name is not None:
        if name not in seen:
            yield from _parts(document, facts_of(schemas(document).get(name, {})), seen | {name})
        return
    for part in schema.get("allOf", ()):
        yield from _parts(document, facts_of(part), seen)
    own = {key: value for key, value in schema.items() if key != "allOf"}
    if own:
        yield own


def _one_object(parts: list[dict[str, Any]]) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    required: set[str] = set()
    merged: dict[str, Any] = {"type": "object"}
    for part in parts:
        for name, schema in part.get("properties", {}).items():
            # A later part may only add a note to what an earlier one says.
            properties[name] = schema if facts_of(schema) else {**properties.get(name, {}), **schema}
        required.update(part.get("required", ()))
        if "additionalProperties" in part:
            merged.setdefault("additionalProperties", part["additionalProperties"])
    return {**merged, "properties": properties, "required": sorted(required)}
