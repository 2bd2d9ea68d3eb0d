"""Valid JSON for any schema of a document, derived from the document alone and from nothing that was generated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from hypothesis import HealthCheck
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

Schema = dict[str, Any]

_REFERENCE: Final = "#/components/schemas/"
#: The key under which an overlay says what real payloads carry in a plain string.
OBSERVED: Final = "x-tag"
#: Payloads are large by nature; that is no fault of a test.
TOO_MUCH: Final = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)
#: How a service may write a moment; each is to be sent back as it came.
MOMENTS: Final = (
    "2026-08-18T09:30:00.123Z",
    "2026-08-18T09:30:00Z",
    "2026-08-18T09:30:00+00:00",
    "2026-08-18T09:30:00.123456+02:00",
    "2026-08-18T09:30:00.1234567Z",
    "2026-08-18T09:30:00.123456789-09:30",
    "2026-08-18T09:30:00",
    "2026-08-18 09:30:00Z",
    "2026-08-18T09:30Z",
    "2026-08-18t09:30:00z",
)
#: One of these matches each pattern of the documents that Python's regular expressions can read.
_WORDS: Final = ("words", "WORDS", "415", "org-words")
_STRINGS: Final = ("", " two words ", "Grüße, 世界 \U0001f4de", 'q"uo\\te/\n\t\x00\u2028', "0", "null", "x" * 300)
_NUMBERS: Final = (0, 1, -1, 0.5, 1e-9, 12345678901234567890, 1.7976931348623157e308)
_ANYTHING: Final[tuple[Any, ...]] = (
    "words",
    1,
    0.5,
    True,
    None,
    [],
    {},
    ["words", [None]],
    {"key": {"inner": [1, {"deep": None}]}},
)


class Made(dict[str, Any]):
    """An object of a payload that knows which named schema it was made for."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


class Choice:
    """Decides what a schema leaves open; this one takes as little as it can."""

    def wants(self, depth: int) -> bool:  # noqa: ARG002 - others look at it
        """Tell whether an optional key is given, this far from the bottom."""
        return False

    def null(self) -> bool:
        """Tell whether a value that may be null is null."""
        return False

    def length(self, depth: int) -> int:  # noqa: ARG002 - others look at it
        """Return how many items a list or a mapping has."""
        return 0

    def one(self, values: Sequence[Any]) -> Any:
        """Return one of several values."""
        return values[0]


class Everything(Choice):
    """Gives every key that is known, down to the bottom."""

    def wants(self, depth: int) -> bool:
        """Give it."""
        return depth > 0

    def length(self, depth: int) -> int:
        """Have one item."""
        return int(depth >= 0)


class Chance(Choice):
    """Leaves it to chance, with nulls and odd values."""

    def __init__(self, random: Random, *, nulls: bool) -> None:
        self.random = random
        self.nulls = nulls
        self.share = random.choice((0.05, 0.3, 0.8))

    def wants(self, depth: int) -> bool:
        """Give fewer the deeper it goes."""
        return depth > 0 and self.random.random() < (self.share if depth > 1 else self.share / 3)

    def null(self) -> bool:
        """Be null now and then."""
        return self.nulls and self.random.random() < 0.1

    def length(self, depth: int) -> int:
        """Have up to three items."""
        return self.random.randrange(4) if depth >= 0 else 0

    def one(self, values: Sequence[Any]) -> Any:
        """Return any of several values."""
        return self.random.choice(values)


class Payloads:
    """Builds payloads for the schemas of one document, published or normalised."""

    def __init__(self, document: Schema) -> None:
        self.document = document
        self.schemas: dict[str, Schema] = document["components"]["schemas"]

    # What tests ask for

    def minimal(self, schema: Schema) -> Any:
        """Return a value with required keys only."""
        return self._value(schema, Choice(), 0, ())

    def tagged(self, schema: Schema) -> Any:
        """Return a value with required keys and with all constants, so that it can be told apart in a union."""
        value = self.minimal(schema)
        if isinstance(value, Made):
            for key, inner in self.whole(schema).get("properties", {}).items():
                if "const" in self.whole(inner):
                    value[key] = self.whole(inner)["const"]
        return value

    def full(self, schema: Schema, depth: int = 1) -> Any:
        """Return a value with every known key; the objects in it are full for `depth` - 1 levels, then minimal."""
        return self._value(schema, Everything(), depth, ())

    def at_random(self, schema: Schema, random: Random, *, nulls: bool = True, depth: int = 3) -> Any:
        """Return any valid value; with `nulls` optional keys may hold null, be it declared or not."""
        return self._value(schema, Chance(random, nulls=nulls), depth, ())

    def strategy(self, schema: Schema, *, nulls: bool = True) -> st.SearchStrategy[Any]:
        """Return a strategy for valid values."""
        return st.randoms(use_true_random=True).map(lambda random: self.at_random(schema, random, nulls=nulls))

    # Reading schemas

    def whole(self, schema: Schema) -> Schema:
        """Return what a schema comes down to: no reference, no wrapper around one branch, no `allOf`."""
        return self.resolved(schema)[1]

    def resolved(self, schema: Schema) -> tuple[str, Schema]:
        """Return what a schema comes down to, with the last name on the way there."""
        if OBSERVED in schema:
            return "", {"type": "string", "const": schema[OBSERVED]}
        name = name_of(schema)
        if name:
            inner_name, whole = self.resolved(self.schemas[name])
            return inner_name or name, whole
        inner = self.branches(schema)
        parts = [part for part in schema.get("allOf", ()) if part not in inner]
        if len(inner) + len(parts) == 1 and "properties" not in schema:
            return self.resolved((inner or parts)[0])
        if parts:
            return "", self._merged(schema, parts)
        return "", schema if inner or "enum" not in schema else _enum(schema)

    def branches(self, schema: Schema) -> list[Schema]:
        """Return the branches of a union that a value other than null can take."""
        found = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        return [branch for branch in found if branch.get("type") != "null" and branch.get("enum") != []]

    def leaves(self, schema: Schema) -> Iterator[Schema]:
        """Yield the branches of a union, those of its inner unions in their place; a schema that is none is a leaf."""
        inner = self.branches(self.whole(schema))
        if not inner:
            yield schema
        for branch in inner:
            yield from self.leaves(branch)

    def _merged(self, schema: Schema, parts: list[Schema]) -> Schema:
        wholes = [*(self.whole(part) for part in parts), {k: v for k, v in schema.items() if k != "allOf"}]
        merged: Schema = {key: value for whole in wholes for key, value in whole.items()}
        merged["properties"] = {k: v for whole in wholes for k, v in whole.get("properties", {}).items()}
        merged["required"] = [name for whole in wholes for name in whole.get("required", ())]
        return merged

    # Building values

    def _value(self, schema: Schema, choice: Choice, depth: int, above: tuple[str, ...]) -> Any:  # noqa: PLR0911
        name, whole = self.resolved(schema)
        inner = self.branches(whole)
        if inner:
            ending = [branch for branch in inner if self.resolved(branch)[0] not in above]
            return self._value(choice.one(ending or inner), choice, depth, above)
        if "const" in whole:
            return whole["const"]
        if "enum" in whole:
            return choice.one([value for value in whole["enum"] if value is not None])
        if "x-mapping" in whole:
            return self._entries(whole["x-mapping"], choice, depth, above)
        kind = whole.get("type")
        if kind == "array":
            return [self._value(whole["items"], choice, depth - 1, above) for _ in self._items(whole, choice, depth)]
        if kind == "object" or "properties" in whole:
            return self._object(Made(name), whole, choice, depth, (*above, name))
        return _scalar(whole, choice)

    @staticmethod
    def _items(whole: Schema, choice: Choice, depth: int) -> range:
        return range(choice.length(depth)) if "items" in whole else range(0)

    def _object(self, value: Made, whole: Schema, choice: Choice, depth: int, above: tuple[str, ...]) -> dict[str, Any]:
        properties = whole.get("properties", {})
        values = whole.get("additionalProperties")
        required = set(whole.get("required", ()))
        for key, schema in properties.items():
            if key in required or choice.wants(depth):
                may_be_null = schema.get("nullable") or (key not in required and "const" not in self.whole(schema))
                null = bool(may_be_null) and choice.null()
                value[key] = None if null else self._value(schema, choice, depth - 1, above)
        if isinstance(values, dict) or not properties:
            value.update(self._entries(values if isinstance(values, dict) else {}, choice, depth, above))
        return value if value.name or properties else dict(value)

    def _entries(self, values: Schema, choice: Choice, depth: int, above: tuple[str, ...]) -> dict[str, Any]:
        return {f"key {n}": self._value(values, choice, depth - 1, above) for n in range(choice.length(depth))}


def name_of(schema: Schema) -> str:
    """Return the name of the schema that this one refers to, or nothing."""
    return str(schema.get("$ref", "")).removeprefix(_REFERENCE)


def named(name: str) -> Schema:
    """Return a reference to a named schema."""
    return {"$ref": _REFERENCE + name}


def _scalar(schema: Schema, choice: Choice) -> Any:
    kind = schema.get("type")
    if kind == "boolean":
        return choice.one((True, False))
    if kind in {"number", "integer"}:
        least, most = schema.get("minimum", -1.8e308), schema.get("maximum", 1.8e308)
        fitting = [n for n in (1, *_NUMBERS, least, most) if least <= n <= most and abs(n) < 1.8e308]
        return choice.one([n for n in fitting if kind == "number" or isinstance(n, int)])
    if kind != "string":
        return choice.one(_ANYTHING)
    if schema.get("format") == "date-time":
        return choice.one(MOMENTS)
    if "pattern" in schema:
        return _matching(schema["pattern"])
    least, most = schema.get("minLength", 0), schema.get("maxLength", 10**6)
    return str(choice.one(("words", *_STRINGS)))[:most].ljust(least, "x")


def _enum(schema: Schema) -> Schema:
    """Read an enum where it is meant: beside an array for the items; one value alone is a constant."""
    if schema.get("type") == "array":
        items = schema.get("items", {})
        return {"type": "array", "items": items if "enum" in items else {**items, "enum": schema["enum"]}}
    if len(schema["enum"]) == 1:
        return {"const": schema["enum"][0]}
    return {"enum": schema["enum"]}


def _matching(pattern: str) -> str:
    """Return a word that matches a pattern, which may be written as JavaScript does."""
    found = re.fullmatch(r"/(.*)/u?", pattern)
    plain = (found[1] if found else pattern).replace(r"\p{L}", "[a-z]")
    return next((word for word in _WORDS if re.search(plain.replace("[[a-z]", "[a-z"), word)), _WORDS[0])
