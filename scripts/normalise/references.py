"""References: written out where they lead to anything but a schema, since only schemas become classes of their own."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final

from scripts.normalise.walk import METHODS, parts, path_items, pointer, referred, schemas, sites, unescaped
from scripts.vendor.anatomy import Kind

if TYPE_CHECKING:
    from scripts.normalise.report import Report
    from scripts.normalise.walk import Part

_WRITTEN_OUT: Final = frozenset(
    {Kind.CALLBACK, Kind.HEADER, Kind.PARAMETER, Kind.PATH_ITEM, Kind.REQUEST_BODY, Kind.RESPONSE}
)
#: The components that nothing refers to any more once all this is written out.
_LEFT_OVER: Final = ("callbacks", "headers", "parameters", "pathItems", "requestBodies", "responses")


def write_out_references(document: dict[str, Any], report: Report) -> None:
    """Put shared parameters, bodies, responses, headers and path items where they are used."""
    for part in parts(document):
        # What a callback refers to may well hold that callback, and nothing is generated for it.
        depth = part.place.count("callbacks") - (part.kind is Kind.CALLBACK)
        if part.kind in _WRITTEN_OUT and depth == 0 and part.place[0] != "components":
            _write_out(document, part, report)
    for kind in _LEFT_OVER:
        document["components"].pop(kind, None)


def _write_out(document: dict[str, Any], part: Part, report: Report) -> None:
    seen: set[str] = set()
    while "$ref" in part.value:
        reference = part.value["$ref"]
        target = _target(document, reference)
        if reference in seen or not isinstance(target, dict):
            why = "leads back to itself" if reference in seen else "is not in the document"
            report.fault(f"{part.pointer}: refers to {reference}, which {why}; mend it in the overlay")
            target = {}
        seen.add(reference)
        beside = {key: value for key, value in part.value.items() if key != "$ref"}
        part.replace({**copy.deepcopy(target), **beside})
        report.note(part.pointer, f"wrote out {reference}")


def _target(document: dict[str, Any], reference: Any) -> Any:
    """Follow a reference within the document; None where it leads nowhere."""
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return None
    found: Any = document
    for step in reference.removeprefix("#/").split("/"):
        found = found.get(unescaped(step)) if isinstance(found, dict) else None
    return found


def spread_parameters(document: dict[str, Any], report: Report) -> None:
    """Put the parameters that all operations on a path share at each of them; what one declares itself wins."""
    for path, item in path_items(document):
        shared = item.pop("parameters", [])
        for operation in [item[method] for method in METHODS if method in item and shared]:
            own = operation.setdefault("parameters", [])
            known = {(parameter.get("name"), parameter.get("in")) for parameter in own}
            own.extend(
                copy.deepcopy(parameter)
                for parameter in shared
                if (parameter.get("name"), parameter.get("in")) not in known
            )
        if shared:
            report.note(pointer(("paths", path)), f"put {len(shared)} shared parameters at each operation")


def find_dangling(document: dict[str, Any], report: Report) -> None:
    """Name each reference that does not lead to a named schema."""
    for site in sites(document):
        reference = site.schema.get("$ref")
        name = referred(site.schema)
        if reference is not None and (name is None or name not in schemas(document)):
            report.fault(f"{site.pointer}: leads to {reference}, which is no named schema; mend it in the overlay")
