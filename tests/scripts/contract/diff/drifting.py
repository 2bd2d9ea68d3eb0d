"""A document as it may look some months later: many small changes, by chance, and always the same ones."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.scripts.normalise.toys import Schema


def drifted(document: Schema, *, changes: int, seed: int = 1) -> Schema:
    """Make so many changes to a document's named schemas, and a few to its operations."""
    chance = random.Random(seed)
    schemas = [schema for schema in document["components"]["schemas"].values() if schema.get("properties")]
    for number in range(changes):
        schema = chance.choice(schemas)
        if schema["properties"]:
            chance.choice(_CHANGES)(schema, chance.choice(list(schema["properties"])), number)
    paths = document["paths"]
    del paths[chance.choice(list(paths))]
    next(iter(paths[chance.choice(list(paths))].values()))["operationId"] = "Renamed_one"
    return document


def _add(schema: Schema, _: str, number: int) -> None:
    schema["properties"][f"new{number}"] = {"type": "string"}


def _remove(schema: Schema, name: str, _: int) -> None:
    del schema["properties"][name]
    schema["required"] = [other for other in schema.get("required", []) if other != name]


def _retype(schema: Schema, name: str, _: int) -> None:
    held: dict[str, Any] = schema["properties"][name]
    if held.get("type") == "string" and "enum" not in held:
        held["type"] = "boolean"


def _list_more(schema: Schema, name: str, number: int) -> None:
    held: dict[str, Any] = schema["properties"][name]
    if "enum" in held:
        held["enum"] = [*held["enum"], f"new-{number}"]


def _list_less(schema: Schema, name: str, _: int) -> None:
    held: dict[str, Any] = schema["properties"][name]
    held["enum"] = held["enum"][1:] if len(held.get("enum", [])) > 1 else held.get("enum", ["only"])


def _demand(schema: Schema, name: str, _: int) -> None:
    schema["required"] = sorted({*schema.get("required", []), name})


def _allow_null(schema: Schema, name: str, _: int) -> None:
    schema["properties"][name]["nullable"] = True


_CHANGES: Final[tuple[Callable[[Schema, str, int], None], ...]] = (
    _add,
    _allow_null,
    _demand,
    _list_less,
    _list_more,
    _remove,
    _retype,
)
