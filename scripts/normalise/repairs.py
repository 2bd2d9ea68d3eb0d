"""Repairs of what documents get wrong, each wherever it occurs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from scripts.normalise.names import identifier
from scripts.normalise.walk import branches, operations, pointer, referred, schemas, sites

if TYPE_CHECKING:
    from scripts.normalise.report import Report

_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def describe_responses(document: dict[str, Any], report: Report) -> None:
    """Give every response the description that OpenAPI requires, be it empty."""
    for site in operations(document):
        for status, response in site.operation.setdefault("responses", {}).items():
            if "$ref" not in response and "description" not in response:
                response["description"] = ""
                report.note(pointer((*site.place, "responses", status)), "had no description")


def drop_empty_enums(document: dict[str, Any], report: Report) -> None:
    """Drop an enum without values: as a branch of a union it allows nothing, elsewhere it would forbid everything."""
    for site in sites(document):
        for key in ("oneOf", "anyOf"):
            inner = site.schema.get(key, [])
            # In 3.1 a schema may be true or false.
            kept = [branch for branch in inner if not isinstance(branch, dict) or branch.get("enum") != []]
            if kept and len(kept) < len(inner):
                site.schema[key] = kept
                report.note(site.pointer, f"dropped a branch of {key} whose enum has no values")
    for site in sites(document):
        if site.schema.get("enum") == []:
            del site.schema["enum"]
            report.note(site.pointer, "dropped an enum without values")


def move_enums_to_items(document: dict[str, Any], report: Report) -> None:
    """Move an enum that stands beside ``type: array`` to the items, which it is meant for."""
    for site in sites(document):
        schema = site.schema
        if schema.get("type") != "array" or "enum" not in schema or not _scalars(schema["enum"]):
            continue
        values = schema.pop("enum")
        items = schema.setdefault("items", {"type": "string"})
        if "enum" not in items and "$ref" not in items:
            items["enum"] = values
        report.note(site.pointer, f"moved an enum of {len(values)} values from the array to its items")


def _scalars(values: list[Any]) -> bool:
    return not any(isinstance(value, list | dict) for value in values)


def give_arrays_items(document: dict[str, Any], report: Report) -> None:
    """Let an array that does not say what it holds hold anything."""
    for site in sites(document):
        kind = site.schema.get("type")
        is_array = kind == "array" or (isinstance(kind, list) and "array" in kind)
        if is_array and "items" not in site.schema and "prefixItems" not in site.schema:
            site.schema["items"] = {}
            report.note(site.pointer, "the array has no items; anything is taken")


def drop_repeated_enum_values(document: dict[str, Any], report: Report) -> None:
    """Keep each value of an enum once."""
    for site in sites(document):
        values = site.schema.get("enum")
        if not isinstance(values, list):
            continue
        unique = [value for index, value in enumerate(values) if value not in values[:index]]
        if len(unique) < len(values):
            site.schema["enum"] = unique
            report.note(site.pointer, f"dropped {len(values) - len(unique)} repeated enum values")


def drop_mixed_enums(document: dict[str, Any], report: Report) -> None:
    """Drop an enum or a constant whose values are not all strings or all integers; Python has no such literals."""
    for site in sites(document):
        values = site.schema.get("enum")
        kinds = {type(value) for value in values or ()}
        # One boolean is a tag like any other, both together are any boolean.
        if values and kinds not in ({str}, {int}) and not (kinds == {bool} and len(values) == 1):
            del site.schema["enum"]
            report.note(site.pointer, "dropped an enum of values that are not all strings or all integers")
        if "const" in site.schema and type(site.schema["const"]) not in (str, int, bool):
            del site.schema["const"]
            report.note(site.pointer, "dropped a constant that is neither string, integer nor boolean")


def drop_defaults(document: dict[str, Any], report: Report) -> None:
    """Drop defaults: applying them is the service's affair, and one that does not fit would cost its whole schema."""
    for site in sites(document):
        if "default" in site.schema:
            default = site.schema.pop("default")
            fits = default is None or _fits(document, default, site.schema)
            what = "left the default to the service" if fits else "dropped a default that does not fit its own schema"
            report.note(site.pointer, what)


def _fits(document: dict[str, Any], value: Any, schema: dict[str, Any], seen: frozenset[str] = frozenset()) -> bool:
    name = referred(schema)
    if name is not None:
        target = schemas(document).get(name, {})
        return name in seen or _fits(document, value, target, seen | {name})
    inner = branches(schema)
    if inner:
        return any(_fits(document, value, branch, seen) for branch in inner)
    kind, values = schema.get("type"), schema.get("enum")
    fits = not isinstance(kind, str) or _is_a(value, kind)
    return fits and (values is None or value in values) and value == schema.get("const", value)


def _is_a(value: object, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, _TYPES.get(kind, (object,)))


def name_operations(document: dict[str, Any], report: Report) -> None:
    """Give each operation an id of its own: a module is called after it, and two of one name would be one."""
    taken: set[str] = set()
    for site in operations(document):
        wanted = site.operation.get("operationId") or re.sub(r"\W+", "_", f"{site.method}{site.path}").strip("_")
        name, number = wanted, 2
        while identifier(name) in taken:
            name, number = f"{wanted}_{number}", number + 1
        taken.add(identifier(name))
        if name != site.operation.get("operationId"):
            site.operation["operationId"] = name
            report.note(pointer(site.place), f"given the operation id {name!r}")


def declare_path_parameters(document: dict[str, Any], report: Report) -> None:
    """Declare the parameters that a path has in braces, all of them and no others, as required."""
    for site in operations(document):
        names = re.findall(r"{([^}]+)}", site.path)
        parameters = site.operation.setdefault("parameters", [])
        declared = [item for item in parameters if item.get("in") == "path"]
        for parameter in declared:
            if parameter["name"] not in names:
                parameters.remove(parameter)
                report.note(pointer(site.place), f"dropped {parameter['name']!r}, which is not in the path")
            elif parameter.get("required") is not True:
                parameter["required"] = True
                report.note(pointer(site.place), f"the path parameter {parameter['name']!r} is required")
        for name in names:
            if name not in {parameter["name"] for parameter in declared}:
                parameters.append({"name": name, "in": "path", "required": True, "schema": {"type": "string"}})
                report.note(pointer(site.place), f"declared the path parameter {name!r}")


def drop_repeated_parameters(document: dict[str, Any], report: Report) -> None:
    """Keep the first of several parameters with one name and place."""
    for site in operations(document):
        seen: set[tuple[Any, Any]] = set()
        kept = []
        for parameter in site.operation.get("parameters", []):
            key = parameter.get("name"), parameter.get("in")
            if key in seen:
                report.note(pointer(site.place), f"dropped the repeated {key[1]} parameter {key[0]!r}")
            else:
                seen.add(key)
                kept.append(parameter)
        site.operation["parameters"] = kept


def give_bodies_schemas(document: dict[str, Any], report: Report) -> None:
    """Let a request body that does not say what it holds hold anything."""
    for site in operations(document):
        for media_type, media in site.operation.get("requestBody", {}).get("content", {}).items():
            if "schema" not in media:
                media["schema"] = {}
                place = pointer((*site.place, "requestBody", media_type))
                report.note(place, "the body has no schema; anything is taken")


def keep_one_kind_of_body(document: dict[str, Any], report: Report) -> None:
    """Keep one of several media types of a request body, JSON if there is one: a client sends only one of them."""
    for site in operations(document):
        content = site.operation.get("requestBody", {}).get("content", {})
        for media_type in sorted(content, key=_body_rank)[1:]:
            del content[media_type]
            report.note(pointer((*site.place, "requestBody")), f"dropped {media_type}, which is one of several")


def _body_rank(media_type: str) -> tuple[int, str]:
    essence = media_type.partition(";")[0].strip().lower()
    usual = ("application/json", "multipart/form-data")
    kinds = [essence == usual[0], essence.endswith("+json"), essence == usual[1]]
    return kinds.index(True) if True in kinds else len(kinds), media_type
