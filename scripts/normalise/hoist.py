"""Writing what stands inside other schemas once, under a name, so that one class or alias serves all its uses."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

from scripts.normalise.names import Taken, name_from_place
from scripts.normalise.walk import Site, branches, reference_to, referred, schemas, sites

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scripts.normalise.report import Report

#: What an overlay says of a union with branches that cannot be told apart: why that does no harm.
ALIKE = "x-alike"
#: Keys that belong to one use of a schema, not to what is hoisted.
_OF_THE_USE = frozenset(
    {"nullable", "default", "description", "deprecated", "readOnly", "writeOnly", ALIKE, "x-name", "x-tag"}
)


def inline_aliases(document: dict[str, Any], report: Report) -> None:
    """Put named schemas that are neither object, enum nor union where they are used: they need no class."""
    named = schemas(document)
    aliases = {name for name, schema in named.items() if _is_alias(schema)}
    aliases -= _refuse_circles(document, aliases, report)
    # What is written out may hold other aliases, so once is not always enough.
    while uses := [site for site in sites(document) if referred(site.schema) in aliases]:
        for site in uses:
            name = str(referred(site.schema))
            use = {key: value for key, value in site.schema.items() if key != "$ref"}
            site.replace({**copy.deepcopy(named[name]), **use})
            report.note(site.pointer, f"wrote out {name}, which is only another name")
    for name in aliases:
        del named[name]


def _refuse_circles(document: dict[str, Any], names: set[str], report: Report) -> set[str]:
    """Find those of these schemas that lead back to themselves without an object on the way."""
    leads_to: dict[str, set[str]] = {name: set() for name in names}
    for site in sites(document):
        target = referred(site.schema)
        if target in names and site.place[:2] == ("components", "schemas") and site.place[2] in names:
            leads_to[str(site.place[2])].add(target)
    # Whatever leads nowhere but to what has been taken out already is in no circle, nor does it lead to one.
    while ends := [name for name, targets in leads_to.items() if not targets & leads_to.keys()]:
        for name in ends:
            del leads_to[name]
    for name in leads_to:
        report.fault(
            f"/components/schemas/{name}: leads back to itself, or to what does, without an object on the way; "
            "cut the circle in the overlay"
        )
    return set(leads_to)


def _is_alias(schema: dict[str, Any]) -> bool:
    return "enum" not in schema and "oneOf" not in schema and schema.get("type") != "object"


def hoist_objects(document: dict[str, Any], report: Report) -> None:
    """Name every object that stands inside another schema."""
    _hoist(document, report, "object", lambda schema: schema.get("type") == "object" and bool(schema.get("properties")))


def hoist_enums(document: dict[str, Any], report: Report) -> None:
    """Name every enum once, however often its values occur."""
    _hoist(document, report, "enum", lambda schema: len(schema.get("enum") or ()) > 1)


def hoist_unions(document: dict[str, Any], report: Report) -> None:
    """Name every union that has something to decode in it once, however often it occurs."""
    for site in sites(document):
        if "oneOf" in site.schema:
            own = {str(site.place[2])} if site.holder is schemas(document) else set[str]()
            flat = list(_flat_branches(document, site.schema["oneOf"], own))
            site.schema["oneOf"] = [branch for index, branch in enumerate(flat) if branch not in flat[:index]]
    _hoist(document, report, "union", lambda schema: _is_deep_union(document, schema))
    _refuse_circles(document, {name for name, schema in schemas(document).items() if "oneOf" in schema}, report)


def _flat_branches(document: dict[str, Any], inner: list[dict[str, Any]], seen: set[str]) -> Iterator[dict[str, Any]]:
    """Yield the branches of a union, and in place of a branch that is a union itself the branches of that."""
    for branch in inner:
        name = referred(branch)
        if name is None or name not in seen:
            nested = branches(branch if name is None else schemas(document).get(name, {}))
            within = seen if name is None else {*seen, name}
            yield from _flat_branches(document, nested, within) if nested else [branch]


def _is_deep_union(document: dict[str, Any], schema: dict[str, Any]) -> bool:
    return any(is_deep(document, branch) for branch in branches(schema))


def is_deep(document: dict[str, Any], schema: dict[str, Any]) -> bool:
    """Tell whether there is a model or a union somewhere in a value of this kind."""
    name = referred(schema)
    if name is not None:
        target = schemas(document).get(name, {})
        return "enum" not in target
    return any(
        isinstance(schema.get(key), dict) and is_deep(document, schema[key])
        for key in ("items", "additionalProperties")
    ) or any(is_deep(document, branch) for branch in branches(schema))


def _hoist(document: dict[str, Any], report: Report, kind: str, wanted: Callable[[dict[str, Any]], bool]) -> None:
    named = schemas(document)
    taken = Taken(list(named))
    known = {_content(schema): name for name, schema in named.items() if wanted(schema) and kind != "object"}
    found: dict[str, list[Site]] = {}
    for site in sites(document):
        if site.holder is not named and wanted(site.schema):
            # Two equal objects are two things, but an enum or a union is what it holds.
            content = f"{site.pointer if kind == 'object' else ''} {_content(site.schema)}"
            found.setdefault(content, []).append(site)
    for uses in found.values():
        content = _content(uses[0].schema)
        if kind == "object" or content not in known:
            name = known[content] = taken.claim(_best_name(document, uses, branches=kind == "object"))
            named[name] = json.loads(content)
        for site in uses:
            report.note(site.pointer, f"named the {kind} {known[content]}")
            use = {key: value for key, value in site.schema.items() if key in _OF_THE_USE}
            if ALIKE in use:
                named[known[content]][ALIKE] = use.pop(ALIKE)
            site.replace({"$ref": reference_to(known[content]), **use})


def _best_name(document: dict[str, Any], uses: list[Site], *, branches: bool) -> str:
    """Take an overlay's own name, else the shortest that a place gives: the plainest owner, and a stable choice."""
    given = [str(site.schema["x-name"]) for site in uses if "x-name" in site.schema]
    places = [name_from_place(document, site.place, branches=branches) for site in uses]
    return min(given or places, key=lambda name: (len(name), name))


def _content(schema: dict[str, Any]) -> str:
    """Write what is hoisted, so that equal ones compare equal; the order of an enum's values does not count."""
    facts = {key: value for key, value in schema.items() if key not in _OF_THE_USE}
    if "enum" in facts:
        facts = {"type": facts.get("type", "string"), "enum": sorted(facts["enum"])}
    return json.dumps(facts, sort_keys=True)
