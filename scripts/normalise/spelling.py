"""One spelling for what OpenAPI 3.0 and 3.1 and their authors write in several ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from scripts.normalise.compose import facts_of, notes_of
from scripts.normalise.walk import branches, operations, parts, pointer, referred, schemas, sites
from scripts.vendor.anatomy import Kind

if TYPE_CHECKING:
    from scripts.normalise.report import Report

_VALUE_TYPES: Final[dict[type, str]] = {bool: "boolean", float: "number", int: "integer", str: "string"}
#: Keys that add to what a reference says.
_FACTS: Final = frozenset({"additionalProperties", "allOf", "anyOf", "oneOf", "properties", "required"})


def spell_booleans(document: dict[str, Any], report: Report) -> None:
    """Say ``{}`` for a schema that is ``true``, and the opposite of that for ``false``, as OpenAPI 3.0 has to."""
    for part in parts(document):
        # Beside properties a boolean is as good in 3.0, and says whether there may be more of them.
        if part.kind is Kind.SCHEMA and isinstance(part.value, bool) and part.place[-1] != "additionalProperties":
            report.note(part.pointer, f"spelled the schema {str(part.value).lower()} as an object")
            part.replace({} if part.value else {"not": {}})


def spell_statuses(document: dict[str, Any], report: Report) -> None:
    """Write ranges of statuses in capitals, as in ``2XX``."""
    for site in operations(document):
        responses = site.operation.get("responses", {})
        for status in [status for status in responses if status[1:] in {"xx", "Xx", "xX"}]:
            responses.setdefault(status.upper(), responses.pop(status))
            report.note(pointer((*site.place, "responses", status)), f"spelled {status.upper()}")


def spell_references(document: dict[str, Any], report: Report) -> None:
    """Say ``allOf`` for a reference with more facts beside it, which OpenAPI 3.1 allows and the generator overlooks."""
    if not str(document["openapi"]).startswith("3.1"):
        return  # before 3.1 what stands beside a reference does not count
    for site in sites(document):
        schema = site.schema
        beside = {key: schema[key] for key in _FACTS & schema.keys()} if "$ref" in schema else {}
        if beside:
            notes = {key: value for key, value in schema.items() if key not in beside and key != "$ref"}
            site.replace({"allOf": [{"$ref": schema["$ref"]}, dict(sorted(beside.items()))], **notes})
            report.note(site.pointer, f"spelled {', '.join(sorted(beside))} beside a reference as allOf")


def drop_titles(document: dict[str, Any], report: Report) -> None:
    """Drop titles: the generator would name classes after them, and two schemas may share one."""
    for site in sites(document):
        if isinstance(site.schema.get("title"), str):
            del site.schema["title"]
            report.note(site.pointer, "dropped a title")


def spell_nullable(document: dict[str, Any], report: Report) -> None:
    """Say ``nullable: true`` for null as a type, a constant, in an enum, or as a branch."""
    # Branches come first, while those that are null still look like it.
    for drops in (_drop_null_branches, _drop_null_values, _drop_null_type):
        for site in sites(document):
            if drops(site.schema):
                site.schema["nullable"] = True
                report.note(site.pointer, "spelled null as nullable")


def _drop_null_type(schema: dict[str, Any]) -> bool:
    kind = schema.get("type")
    if kind == "null":
        del schema["type"]
        return True
    if not isinstance(kind, list):
        return False
    others = [name for name in kind if name != "null"]
    _set_types(schema, others)
    return len(others) < len(kind)


def _drop_null_values(schema: dict[str, Any]) -> bool:
    found = "const" in schema and schema["const"] is None
    if found:
        del schema["const"]
    if None in (schema.get("enum") or ()):
        found = True
        schema["enum"] = [value for value in schema["enum"] if value is not None]
        if not schema["enum"]:
            del schema["enum"]
    return found


def _drop_null_branches(schema: dict[str, Any]) -> bool:
    found = False
    for key in ("oneOf", "anyOf"):
        inner = schema.get(key, [])
        kept = [branch for branch in inner if not _is_null(branch)]
        if len(kept) < len(inner):
            found = True
            schema[key] = kept
    return found


def _is_null(schema: dict[str, Any]) -> bool:
    return (
        schema.get("type") in ("null", ["null"])
        or schema.get("enum") == [None]
        or ("const" in schema and schema["const"] is None)
    )


def move_nullable_to_uses(document: dict[str, Any], report: Report) -> None:
    """Say ``nullable`` where a named schema is used: a class cannot be null, a field can."""
    named = schemas(document)
    # A schema that is only another name passes it on to its own uses.
    while nullable := {name for name, schema in named.items() if schema.pop("nullable", False)}:
        for name in sorted(nullable):
            report.note(f"/components/schemas/{name}", "moved nullable to where it is used")
        for site in sites(document):
            if referred(site.schema) in nullable:
                site.schema["nullable"] = True


def _set_types(schema: dict[str, Any], kinds: list[str]) -> None:
    if len(kinds) == 1:
        schema["type"] = kinds[0]
        return
    del schema["type"]
    if kinds:
        facts, notes = facts_of(schema), notes_of(schema)
        schema.clear()
        schema.update({"oneOf": [{"type": kind, **_facts_for(facts, kind)} for kind in kinds], **notes})


def _facts_for(facts: dict[str, Any], kind: str) -> dict[str, Any]:
    belong = {"array": {"items", "prefixItems"}, "object": {"properties", "required", "additionalProperties"}}
    foreign = set().union(*(keys for other, keys in belong.items() if other != kind))
    return {key: value for key, value in facts.items() if key not in foreign}


def spell_unions(document: dict[str, Any], report: Report) -> None:
    """Say ``oneOf`` for every union, without a type or an enum beside it that repeats its branches."""
    for site in sites(document):
        schema = site.schema
        inner = branches(schema)
        if not inner:
            continue
        if "anyOf" in schema:
            schema.pop("anyOf")
            schema["oneOf"] = inner
        for key in ("enum", "type"):
            if key in schema:
                del schema[key]
                report.note(site.pointer, f"dropped {key} beside a union, which repeats its branches")


def name_types(document: dict[str, Any], report: Report) -> None:
    """Give a schema with properties, items, a constant or an enum the type that these imply."""
    for site in sites(document):
        schema = site.schema
        values = schema.get("enum") or [schema[key] for key in ("const",) if key in schema]
        kinds = {type(value) for value in values}
        of_the_values = _VALUE_TYPES.get(kinds.pop()) if len(kinds) == 1 else None
        # No scalar is an object; whoever lists some beside that type means them.
        if "type" in schema and not (schema["type"] == "object" and of_the_values):
            continue
        implied = of_the_values or ("object" if "properties" in schema else "array" if "items" in schema else None)
        if implied and "$ref" not in schema and "oneOf" not in schema:
            schema["type"] = implied
            report.note(site.pointer, f"named the implied type {implied}")


def spell_constants(document: dict[str, Any], report: Report) -> None:
    """Say ``const`` for an enum of one value: it is a tag, and stays strict."""
    for site in sites(document):
        values = site.schema.get("enum")
        if values and site.schema.get("const") in values:
            del site.schema["enum"]
            report.note(site.pointer, "dropped an enum beside a constant")
        elif values and len(values) == 1:
            del site.schema["enum"]
            site.schema["const"] = values[0]
            report.note(site.pointer, f"spelled the only value {values[0]!r} as a constant")


def loosen_identifiers(document: dict[str, Any], report: Report) -> None:
    """Drop ``format: uuid``: ids are handed over as the strings that they came as."""
    for site in sites(document):
        if site.schema.get("format") == "uuid":
            del site.schema["format"]
            report.note(site.pointer, "ids are plain strings")
