"""Names for schemas that stand inside others, taken from where they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from scripts.normalise.walk import operations, reference_to, referred, schemas, sites

if TYPE_CHECKING:
    from scripts.normalise.report import Report

#: What the generator puts before a name that Python would not take.
PREFIX: Final = "field_"

#: Names that generated modules import themselves; a test compares them with the templates.
RESERVED: Final = frozenset(
    [
        "ANY",
        "Answers",
        "Any",
        "Array",
        "AuthenticatedClient",
        "BINARY",
        "BOOLEAN",
        "Client",
        "Const",
        "DATETIME",
        "EMPTY",
        "Enum",
        "Field",
        "FileContent",
        "Final",
        "INTEGER",
        "Json",
        "LOCATION",
        "Literal",
        "Map",
        "Model",
        "NUMBER",
        "Operation",
        "Ref",
        "Reply",
        "Request",
        "Response",
        "STRING",
        "TEXT",
        "TYPE_CHECKING",
        "TypeAlias",
        "UNSET",
        "Union",
        "Unset",
    ]
)

_STEP_WORDS: Final = {"items": "Item", "additionalProperties": "Value", "requestBody": "Body"}


def class_name(name: str) -> str:
    """Return the class that the generator makes of a schema's name."""
    from openapi_python_client.strings import ClassName  # noqa: PLC0415 - see `identifier`

    return str(ClassName(name, PREFIX))


def module_name(name: str) -> str:
    """Return the module that the generator puts that class in."""
    return identifier(class_name(name))


def identifier(name: str) -> str:
    """Return the name that the generator gives to a field, a parameter or an operation."""
    # The generator takes longer to import than all that reads a document without generating anything.
    from openapi_python_client.strings import PythonIdentifier  # noqa: PLC0415 - see above

    return str(PythonIdentifier(name, PREFIX))


def name_from_place(document: dict[str, Any], place: tuple[str | int, ...], *, branches: bool) -> str:
    """Build a name: the schema or operation that holds the place, then the fields (and branches) on the way."""
    owner = _operation_name(document, place) if place[0] == "paths" else str(place[1 if place[0] == "webhooks" else 2])
    words, rest = [owner], place[3:]
    steps = iter(rest)
    for step in steps:
        if step in {"properties", "patternProperties"}:
            words.append(str(next(steps)))
        elif step == "parameters":
            words.append(_parameter_name(document, place))
            next(steps)
        elif step == "responses":
            words.append(f"Response{next(steps)}")
        elif step == "oneOf" and branches:
            words.append(f"Branch{int(next(steps)) + 1}")
        elif step == "content":
            next(steps)
        else:
            words.append(_STEP_WORDS.get(str(step), ""))
    return "".join(_capitalised(word) for word in words)


def _operation_name(document: dict[str, Any], place: tuple[str | int, ...]) -> str:
    for site in operations(document):
        if site.place == place[:3]:
            return site.name
    return str(place[1])


def _parameter_name(document: dict[str, Any], place: tuple[str | int, ...]) -> str:
    holder: Any = document
    for step in place[: place.index("parameters") + 2]:
        holder = holder[step]
    return str(holder.get("name", "parameter"))


def _capitalised(word: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", word) if part)


class Taken:
    """The names in use; two may not become the same class or the same module."""

    def __init__(self, names: list[str]) -> None:
        self._modules = {module_name(name) for name in names}

    def claim(self, name: str) -> str:
        """Return the name, or the name with the lowest number that makes it free."""
        number, candidate = 2, name
        while module_name(candidate) in self._modules:
            candidate = f"{name}{number}"
            number += 1
        self._modules.add(module_name(candidate))
        return candidate


def rename_reserved(document: dict[str, Any], report: Report) -> None:
    """Give a schema another name where its class would hide what generated modules import, or would not be alone."""
    named = schemas(document)
    reserved = RESERVED.union(f"{class_name(name)}Values" for name, schema in named.items() if "enum" in schema)
    taken = Taken([])
    renamed: dict[str, str] = {}
    for name in list(named):
        # The generator does not understand references to names with these.
        plain = re.sub(r"[/~%]+", "_", name)
        free = taken.claim(f"{plain}Object" if class_name(plain) in reserved else plain)
        if free != name:
            renamed[name] = free
            report.note(f"/components/schemas/{name}", f"renamed to {free}")
    for site in sites(document):
        target = referred(site.schema)
        if target is not None:
            site.schema["$ref"] = reference_to(renamed.get(target, target))
    document["components"]["schemas"] = {renamed.get(name, name): schema for name, schema in named.items()}
