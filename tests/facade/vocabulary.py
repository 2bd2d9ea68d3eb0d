"""What a service's own document knows, and what may therefore be shown of its answers."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SPECS: Final = Path(__file__).parents[2] / "specs"
_REFERENCE: Final = "#/components/schemas/"
_INNER: Final = ("oneOf", "anyOf", "allOf")
_METHODS: Final = ("get", "put", "post", "patch", "delete")


@attrs.frozen
class Vocabulary:
    """The names and words of a document."""

    #: Names of properties and parameters.
    names: frozenset[str]
    #: The words that a property or parameter may hold.
    words: Mapping[str, frozenset[str]]
    #: Names of those that hold numbers, and of those that hold dates with times.
    numbers: frozenset[str]
    moments: frozenset[str]
    #: The parts of paths that stand for themselves.
    steps: frozenset[str]


@cache
def vocabulary(service: str) -> Vocabulary:
    """Read the document of a service, as it is vendored."""
    document: dict[str, Any] = json.loads((SPECS / f"{service}.json").read_text(encoding="utf-8"))
    schemas: dict[str, Any] = document["components"]["schemas"]
    words: defaultdict[str, set[str]] = defaultdict(set)
    numbers: set[str] = set()
    moments: set[str] = set()
    for name, schema in (*_parameters(document), *(found for each in schemas.values() for found in _properties(each))):
        found = words[name]
        for whole in _values(schema, schemas):
            found.update(value for value in _listed(whole) if isinstance(value, str))
            if whole.get("type") in {"number", "integer"}:
                numbers.add(name)
            if whole.get("format") == "date-time":
                moments.add(name)
    steps = {step for path in document["paths"] for step in path.split("/") if "{" not in step}
    return Vocabulary(
        names=frozenset(words),
        words={name: frozenset(values) for name, values in words.items()},
        numbers=frozenset(numbers),
        moments=frozenset(moments),
        steps=frozenset(steps),
    )


def _parameters(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for item in document["paths"].values():
        for holder in (item, *(item[method] for method in _METHODS if method in item)):
            for parameter in holder.get("parameters", ()):
                yield parameter["name"], parameter.get("schema", {})


def _properties(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Find the properties of a schema, and of those inside it that have no name of their own."""
    for name, inner in schema.get("properties", {}).items():
        yield name, inner
        yield from _properties(inner)
    values = schema.get("additionalProperties")
    for inner in (*_inside(schema), *([values] if isinstance(values, dict) else ())):
        yield from _properties(inner)


def _inside(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Find the schemas of the same value, and of the items of a list, which go by its name."""
    for key in _INNER:
        yield from schema.get(key, ())
    if isinstance(schema.get("items"), dict):
        yield schema["items"]


def _values(schema: dict[str, Any], schemas: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Find every schema that a value may have, also as an item of a list."""
    seen: set[str] = set()
    pending = [schema]
    while pending:
        whole = pending.pop()
        name = str(whole.get("$ref", "")).removeprefix(_REFERENCE)
        if name in seen:
            continue
        if name:
            seen.add(name)
            whole = schemas.get(name, {})
        yield whole
        pending.extend(_inside(whole))


def _listed(schema: dict[str, Any]) -> Iterator[Any]:
    yield from schema.get("enum", ())
    yield from schema.get("x-values-seen", ())
    if "const" in schema:
        yield schema["const"]


#: How services write words of their own that no document lists yet: joined by hyphens, or in capitals.
WORD: Final = re.compile(r"(?=.{1,80}$)(?:[a-z]+(?:[-_.][a-z]+)*|[A-Z]+(?:_[A-Z]+)+)")

__all__ = ["SPECS", "WORD", "Vocabulary", "vocabulary"]
