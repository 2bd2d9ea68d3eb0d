"""Any document, and the same content spelled in another way."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from tests.scripts.normalise.toys import Schema, answers, document, operation, parameter, ref, sends

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

NAMES: Final = ("Ant", "Bee", "Cow")
KEYS: Final = ("a", "b", "c")

_SCALARS: Final[st.SearchStrategy[Schema]] = st.one_of(
    st.sampled_from([{"type": kind} for kind in ("string", "number", "integer", "boolean")]),
    st.sampled_from([{"type": "string", "format": "date-time"}, {"type": "string", "maxLength": 5}, {}]),
    st.sampled_from([{"type": "integer", "minimum": 3, "exclusiveMinimum": True}, {"type": "object"}]),
    st.sampled_from([{"type": "integer", "default": 3}, {"type": "string", "deprecated": True}]),
    st.lists(st.sampled_from("xyz"), min_size=1, max_size=3, unique=True).map(
        lambda values: {"type": "string", "enum": values}
    ),
    st.sampled_from(NAMES).map(ref),
)


def _with_null(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    def nullable(schema: Schema) -> Schema:
        return {"allOf": [schema], "nullable": True} if "$ref" in schema else {**schema, "nullable": True}

    return st.one_of(inner, inner, inner.map(nullable))


def _composed(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return st.one_of(
        inner.map(lambda item: {"type": "array", "items": item}),
        inner.map(lambda item: {"type": "object", "additionalProperties": item}),
        st.lists(inner, min_size=2, max_size=3).map(lambda branches: {"oneOf": branches}),
        _objects(inner),
    )


def _objects(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    required = st.lists(st.sampled_from(KEYS), max_size=2, unique=True)
    properties = st.dictionaries(st.sampled_from(KEYS), inner, min_size=1, max_size=3)
    return st.tuples(properties, required).map(
        lambda both: {"type": "object", "properties": both[0], "required": [key for key in both[1] if key in both[0]]}
    )


SCHEMAS: Final = st.recursive(_with_null(_SCALARS), lambda inner: _with_null(_composed(inner)), max_leaves=6)


@st.composite
def documents(draw: st.DrawFn) -> Schema:
    """Draw a document of OpenAPI 3.0 whose schemas lead to each other as they like."""
    schemas = {name: draw(_objects(SCHEMAS)) for name in NAMES}
    schemas["Thing"] = draw(SCHEMAS)
    sent = operation(
        "putThing", parameters=[parameter("size", schema=draw(_SCALARS))], requestBody=sends(draw(SCHEMAS))
    )
    paths = {"/thing": {"get": operation(responses=answers(draw(SCHEMAS))), "put": sent}}
    return document(schemas, paths)


def respelled(source: Schema, chance: Random) -> Schema:
    """Say the same in another way: other order, prose, spellings, references and perhaps another OpenAPI."""
    result = copy.deepcopy(source)
    newer = chance.random() < 0.5
    speller = _Speller(result, chance, newer=newer)
    for name, schema in list(result["components"]["schemas"].items()):
        result["components"]["schemas"][name] = speller.spelled(schema)
    for item in result["paths"].values():
        for one in item.values():
            for holder in _holders(one):
                holder["schema"] = speller.spelled(holder["schema"])
    if newer:
        result["openapi"] = "3.1.0"
    shuffled: Schema = speller.shuffled(result)
    return shuffled


def _holders(one: Schema) -> list[dict[str, Any]]:
    holders = [*one.get("parameters", ())]
    for body in (one.get("requestBody", {}), *one["responses"].values()):
        holders += body.get("content", {}).values()
    return holders


class _Speller:
    def __init__(self, source: Schema, chance: Random, *, newer: bool) -> None:
        self._named = source["components"]["schemas"]
        self._original = copy.deepcopy(self._named)
        self._chance = chance
        self._newer = newer

    def spelled(self, schema: Schema) -> Schema:
        """Respell a schema, the innermost parts first."""
        schema = self._inner(dict(schema))
        if self._newer:
            schema = self._for_newer(schema)
        for change in self._chance.sample([self._wrap, self._hoist, self._inline, self._rename_union], 2):
            schema = change(schema)
        if self._chance.random() < 0.3:
            schema = {**schema, "description": "Words.", "title": "More words", "x-words": 3}
        return schema

    def _inner(self, schema: Schema) -> Schema:
        for key in ("items", "additionalProperties"):
            if key in schema:
                schema[key] = self.spelled(schema[key])
        for key in ("oneOf", "allOf"):
            if key in schema:
                schema[key] = [self.spelled(branch) for branch in schema[key]]
                self._chance.shuffle(schema[key])
        if "properties" in schema:
            schema["properties"] = {key: self.spelled(inner) for key, inner in schema["properties"].items()}
        for key in ("required", "enum"):
            if key in schema:
                schema[key] = self._chance.sample(schema[key], len(schema[key]))
        return schema

    def _for_newer(self, schema: Schema) -> Schema:
        """Spell what only OpenAPI 3.1 can say, and what it says differently."""
        if schema.get("exclusiveMinimum") is True:
            schema["exclusiveMinimum"] = schema.pop("minimum")
        if len(schema.get("enum", ())) == 1 and self._chance.random() < 0.5:
            schema["const"] = schema.pop("enum")[0]
        if schema.pop("nullable", False):
            return self._chance.choice(self._nulls(schema))(schema)
        return schema

    def _nulls(self, schema: Schema) -> list[Callable[[Schema], Schema]]:
        """List the ways to say that something may be null."""
        ways: list[Callable[[Schema], Schema]] = [
            lambda one: {"oneOf": [one, {"type": "null"}]},
            lambda one: {"anyOf": [{"type": "null"}, one]},
        ]
        if "enum" in schema:
            ways.append(lambda one: {**one, "type": [one["type"], "null"], "enum": [*one["enum"], None]})
        elif isinstance(schema.get("type"), str) and "const" not in schema:
            ways.append(lambda one: {**one, "type": ["null", one["type"]]})
        return ways

    def _wrap(self, schema: Schema) -> Schema:
        return {self._chance.choice(["allOf", "oneOf", "anyOf"]): [schema]}

    def _hoist(self, schema: Schema) -> Schema:
        name = f"Hoisted{len(self._named)}"
        self._named[name] = schema
        return ref(name)

    def _inline(self, schema: Schema) -> Schema:
        name = schema.get("$ref", "").rpartition("/")[2]
        # The original once more, as it was before: what it holds refers to the others by their names.
        return self._as_it_was(name) if name in self._original else schema

    def _as_it_was(self, name: str) -> Schema:
        schema = copy.deepcopy(self._original[name])
        newer: Schema = _newer(schema) if self._newer else schema
        return newer

    def _rename_union(self, schema: Schema) -> Schema:
        if "oneOf" in schema and "anyOf" not in schema:
            schema["anyOf"] = schema.pop("oneOf")
        return schema

    def shuffled(self, value: Any) -> Any:
        """Put the keys of every object in another order."""
        if isinstance(value, dict):
            keys = self._chance.sample(list(value), len(value))
            return {key: self.shuffled(value[key]) for key in keys}
        return [self.shuffled(item) for item in value] if isinstance(value, list) else value


def _newer(value: Any) -> Any:
    """Spell a schema of OpenAPI 3.0 for 3.1, plainly."""
    if isinstance(value, list):
        return [_newer(item) for item in value]
    if not isinstance(value, dict):
        return value
    value = {key: _newer(item) for key, item in value.items()}
    if value.get("exclusiveMinimum") is True:
        value["exclusiveMinimum"] = value.pop("minimum")
    if value.get("nullable") is True:
        del value["nullable"]
        return {"anyOf": [value, {"type": "null"}]}
    return value
