"""Leaving out what nothing uses, and what needs no class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.normalise.walk import MAPPING, parts, pointer, referred, schemas, sites
from scripts.vendor.anatomy import PATTERNED

if TYPE_CHECKING:
    from scripts.normalise.report import Report

#: A schema with this key is the body of a message that the service sends or takes outside its operations.
WEBHOOK = "x-webhook"


def drop_extensions(document: dict[str, Any], report: Report) -> None:
    """Drop the authors' own keys among paths and among responses, where the generator takes them for more of these."""
    for part in parts(document):
        if part.kind in PATTERNED and isinstance(part.value, dict):
            for key in [key for key in part.value if key.startswith("x-")]:
                del part.value[key]
                report.note(pointer((*part.place, key)), "dropped: it is no part of the API")


def drop_unreachable(document: dict[str, Any], report: Report) -> None:
    """Drop the named schemas that neither an operation nor a webhook reaches."""
    named = schemas(document)
    waiting = [name for name, schema in named.items() if WEBHOOK in schema]
    leads_to: dict[str, list[str]] = {name: [] for name in named}
    for site in sites(document):
        target = referred(site.schema)
        if target is not None and site.place[:2] == ("components", "schemas"):
            leads_to[str(site.place[2])].append(target)
        elif target is not None:
            waiting.append(target)
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in reached and name in named:
            reached.add(name)
            waiting.extend(leads_to[name])
    for name in [name for name in named if name not in reached]:
        del named[name]
        report.note(f"/components/schemas/{name}", "dropped: no operation and no webhook reaches it")


def plain_mappings(document: dict[str, Any], report: Report) -> None:
    """Mark objects without fields of their own as plain mappings, which need no class."""
    for site in sites(document):
        schema = site.schema
        inside = site.holder is not schemas(document)
        if inside and schema.get("type") == "object" and not schema.get("properties"):
            values = schema.get("additionalProperties")
            site.replace(
                {
                    **{key: value for key, value in schema.items() if key in {"nullable", "description", "deprecated"}},
                    MAPPING: values if isinstance(values, dict) else {},
                }
            )
            report.note(site.pointer, "a plain mapping")
