"""Holding a value against a schema of a service's document, and saying what is wrong with it, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import attrs

from facade.loose import as_array, as_object

from .formats import FORMATS, compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Schema = dict[str, Any]
#: The way to a value, from what holds it: `body`, `path`, `query` or `header`.
Place = tuple[str | int, ...]

#: The keys of a schema that are read here. All others are notes, or come to light in a test.
READ: Final = frozenset({
    "$ref", "additionalProperties", "allOf", "anyOf", "const", "discriminator", "enum", "exclusiveMaximum",
    "exclusiveMinimum", "format", "items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum",
    "nullable", "oneOf", "pattern", "properties", "required", "type", "uniqueItems",
})  # fmt: skip
_REFERENCE: Final = "#/components/schemas/"
#: As many values of an enum are named in a message.
_SHOWN: Final = 20
_KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "string": ("a string", "string_type"),
    "number": ("a number", "float_type"),
    "integer": ("an integer", "int_type"),
    "boolean": ("a boolean", "bool_type"),
    "object": ("an object", "dict_type"),
    "array": ("an array", "list_type"),
    "null": ("null", "none_required"),
}


@attrs.frozen
class Flaw:
    """One thing that is wrong with a request or an answer."""

    #: Where it is; the first part is `body`, `path`, `query` or `header`.
    loc: Place
    #: What follows the name of the place: "must be a string".
    message: str
    #: What kind of flaw it is, in the words that pydantic has for them.
    kind: str


@attrs.frozen
class Upload:
    """A file that came in a form."""

    name: str
    content: bytes = attrs.field(repr=False)
    media_type: str = "application/octet-stream"


class Checker:
    """
    Knows the schemas of one document.

    A union is fitted by whatever fits one of its branches, since the services' own branches overlap; where a
    discriminator names a branch, that one decides.
    """

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self._schemas = schemas

    def named(self, reference: str) -> Schema:
        """Return the schema that a reference or a name leads to."""
        return self._schemas[reference.removeprefix(_REFERENCE)]

    def resolved(self, schema: Schema) -> Schema:
        """Return what a schema refers to, be it itself."""
        while "$ref" in schema:
            schema = self.named(schema["$ref"])
        return schema

    def fits(self, value: object, schema: Schema) -> bool:
        """Tell whether nothing is wrong with a value."""
        return next(self.flaws(value, schema), None) is None

    def flaws(self, value: object, schema: Schema, at: Place = ()) -> Iterator[Flaw]:
        """Find what is wrong with a value."""
        if value is None and schema.get("nullable"):
            return
        yield from self._composed(value, schema, at)
        kinds = _kinds(schema)
        if kinds and not any(_is_a(value, kind) for kind in kinds):
            words = " or ".join(_KINDS[kind][0] for kind in kinds)
            yield Flaw(at, f"must be {words}", _KINDS[kinds[0]][1])
            return
        yield from _choice(value, schema, at)
        if isinstance(value, str):
            yield from _text(value, schema, at)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            yield from _number(value, schema, at)
        elif isinstance(value, list):
            yield from self._array(as_array(cast("object", value)), schema, at)
        elif isinstance(value, dict):
            yield from self._object(as_object(cast("object", value)), schema, at)

    def _composed(self, value: object, schema: Schema, at: Place) -> Iterator[Flaw]:
        if "$ref" in schema:
            yield from self.flaws(value, self.named(schema["$ref"]), at)
        for part in schema.get("allOf", ()):
            yield from self.flaws(value, part, at)
        for key in ("oneOf", "anyOf"):
            if key in schema:
                yield from self._union(value, schema, schema[key], at)

    def _array(self, value: Sequence[Any], schema: Schema, at: Place) -> Iterator[Flaw]:
        if len(value) < schema.get("minItems", 0):
            yield Flaw(at, f"must contain at least {schema['minItems']} elements", "too_short")
        if len(value) > schema.get("maxItems", len(value)):
            yield Flaw(at, f"must contain no more than {schema['maxItems']} elements", "too_long")
        if schema.get("uniqueItems") and any(item in value[:index] for index, item in enumerate(value)):
            yield Flaw(at, "must contain each element once", "value_error")
        if "items" in schema:
            for index, item in enumerate(value):
                yield from self.flaws(item, schema["items"], (*at, index))

    def _object(self, value: dict[str, Any], schema: Schema, at: Place) -> Iterator[Flaw]:
        known: dict[str, Schema] = schema.get("properties", {})
        for name in schema.get("required", ()):
            if name not in value:
                yield Flaw((*at, name), "is required", "missing")
        more = schema.get("additionalProperties", True)
        for name, item in value.items():
            if name in known:
                yield from self.flaws(item, known[name], (*at, name))
            elif more is False:
                yield Flaw((*at, name), "should not exist", "extra_forbidden")
            elif isinstance(more, dict):
                yield from self.flaws(item, cast("Schema", more), (*at, name))

    # Unions

    def _union(self, value: object, schema: Schema, branches: list[Schema], at: Place) -> Iterator[Flaw]:
        stated = self.stated_branch(value, schema)
        if stated is not None:
            yield from self.flaws(value, stated, at)
            return
        found: list[list[Flaw]] = []
        for branch in branches:
            flaws = list(self.flaws(value, branch, at))
            if not flaws:
                return
            found.append(flaws)
        tag = as_object(schema.get("discriminator")).get("propertyName")
        if tag is not None and isinstance(value, dict) and (tag in value or self._all_require(tag, branches)):
            yield self._untold(tag, cast("dict[str, Any]", value), schema, at)
        else:
            yield from min(found, key=lambda flaws: _distance(flaws, at))

    def stated_branch(self, value: object, schema: Schema) -> Schema | None:
        """Return the branch that a value names by the discriminator of a union."""
        discriminator = as_object(schema.get("discriminator"))
        named = as_object(value).get(discriminator.get("propertyName", ""))
        target = as_object(discriminator.get("mapping")).get(str(named))
        return None if target is None else {"$ref": target}

    def _all_require(self, name: str, branches: list[Schema]) -> bool:
        return all(name in self.resolved(branch).get("required", ()) for branch in branches)

    def _untold(self, tag: str, value: dict[str, Any], schema: Schema, at: Place) -> Flaw:
        if tag not in value:
            return Flaw((*at, tag), "is required", "missing")
        values = list(as_object(as_object(schema.get("discriminator")).get("mapping")))
        return Flaw((*at, tag), _one_of(values), "union_tag_invalid")

    def properties(self, schema: Schema, value: object = None) -> frozenset[str] | None:
        """Return the names that an object may have on top, for this value if it tells a branch; None: any."""
        schema = self.resolved(schema)
        names: set[str] = set(schema.get("properties", {}))
        parts: list[Schema] = list(schema.get("allOf", ()))
        stated = self.stated_branch(value, schema)
        parts += [stated] if stated else [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        if schema.get("additionalProperties") or not (names or parts):
            return None
        for part in parts:
            inner = self.properties(part, value)
            if inner is None:
                return None
            names |= inner
        return frozenset(names)


def _kinds(schema: Schema) -> list[str]:
    kind = schema.get("type")
    return [kind] if isinstance(kind, str) else list(as_array(kind))


def _is_a(value: object, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer":
        return isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    return isinstance(value, _PYTHON[kind])


_PYTHON: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str, Upload),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
    "null": (type(None),),
}


def _choice(value: object, schema: Schema, at: Place) -> Iterator[Flaw]:
    values = schema.get("enum", [schema["const"]] if "const" in schema else None)
    if values is not None and not any(value == each and type(value) is type(each) for each in values):
        yield Flaw(at, _one_of(values), "literal_error")


def _one_of(values: list[Any]) -> str:
    shown = ", ".join(map(str, values[:_SHOWN])) + (", ..." if len(values) > _SHOWN else "")
    return f"must be one of the following values: {shown}"


def _text(value: str, schema: Schema, at: Place) -> Iterator[Flaw]:
    if len(value) < schema.get("minLength", 0):
        yield Flaw(at, f"must be longer than or equal to {schema['minLength']} characters", "string_too_short")
    if len(value) > schema.get("maxLength", len(value)):
        yield Flaw(at, f"must be shorter than or equal to {schema['maxLength']} characters", "string_too_long")
    pattern = compiled(schema["pattern"]) if "pattern" in schema else None
    if pattern is not None and not pattern.search(value):
        yield Flaw(at, f"must match {schema['pattern']}", "string_pattern_mismatch")
    form = FORMATS.get(schema.get("format", ""))
    if form is not None and not form[0](value):
        yield Flaw(at, *form[1:])


def _number(value: float, schema: Schema, at: Place) -> Iterator[Flaw]:
    lowest, highest = schema.get("minimum", value), schema.get("maximum", value)
    if value < lowest:
        yield Flaw(at, f"must not be less than {lowest}", "greater_than_equal")
    if value > highest:
        yield Flaw(at, f"must not be greater than {highest}", "less_than_equal")
    if "exclusiveMinimum" in schema and value <= schema["exclusiveMinimum"]:
        yield Flaw(at, f"must be greater than {schema['exclusiveMinimum']}", "greater_than")
    if "exclusiveMaximum" in schema and value >= schema["exclusiveMaximum"]:
        yield Flaw(at, f"must be less than {schema['exclusiveMaximum']}", "less_than")


def _distance(flaws: list[Flaw], at: Place) -> tuple[bool, bool, int]:
    """Tell how far a value is from a branch: of another kind, of another constant, or with so many flaws."""
    here = any(flaw.loc == at for flaw in flaws)
    constant = any(flaw.kind == "literal_error" and len(flaw.loc) == len(at) + 1 for flaw in flaws)
    return here, constant, len(flaws)


__all__ = ["READ", "Checker", "Flaw", "Place", "Schema", "Upload"]
