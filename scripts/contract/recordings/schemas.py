"""What a document's schemas say of a value: where it does not fit, and which of its fields are nobody's."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, cast

from attrs import frozen
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Specification

from scripts.pointers import pointer_to, steps_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jsonschema import ValidationError
    from referencing import Resource

#: Keys below which there is no schema.
_VALUES: Final = frozenset({"const", "default", "enum", "example", "examples", "required"})
_BRANCHES: Final = ("anyOf", "allOf")
#: What says that a value is not among those listed.
LISTED: Final = frozenset({"enum", "const"})
_ROOT: Final = "urn:document"
_FORMATS: Final = FormatChecker(formats=())


@_FORMATS.checks("date-time", raises=ValueError)
def _is_moment(value: object) -> bool:
    return not isinstance(value, str) or dt.datetime.fromisoformat(value).tzinfo is not None


@frozen
class Misfit:
    """A place in a value that is not as the schema says."""

    #: A JSON pointer into the value.
    pointer: str
    #: The same without the numbers of items, so that it stays the same for the same fault.
    subject: str
    #: The keyword of the schema that it offends.
    keyword: str
    #: What is wrong, without showing the value: it may be private.
    text: str

    @classmethod
    def at(cls, place: Iterable[str | int], keyword: str, text: str) -> Misfit:
        """Say what is wrong at a place, by the steps to it."""
        place = tuple(place)
        return cls(pointer_to(place), subject_of(place), keyword, text)


class Schemas:
    """The schemas of a document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document: dict[str, Any] = _plain(document)
        resource: Resource[Any] = Specification.OPAQUE.create_resource(self.document)
        self._registry: Registry[Any] = Registry().with_resource(_ROOT, resource)
        self._validators: dict[str, Draft202012Validator] = {}

    def all_misfits(self, pointer: str, value: Any) -> tuple[Misfit, ...]:
        """Tell where a value does not fit the schema at this pointer, and which of its fields no schema knows."""
        return (*self.misfits(pointer, value), *self.strangers(pointer, value))

    def misfits(self, pointer: str, value: Any) -> list[Misfit]:
        """Tell where a value does not fit the schema at this pointer."""
        validator = self._validators.get(pointer)
        if validator is None:
            schema = {"$ref": f"{_ROOT}#{pointer}"}
            validator = Draft202012Validator(schema, registry=self._registry, format_checker=_FORMATS)
            self._validators[pointer] = validator
        try:
            errors = list(validator.iter_errors(value))
        except Exception:  # noqa: BLE001 - validators break down in many ways over a schema that is none
            return [Misfit("", "", "schema", "cannot be held against its schema, which is not valid")]
        found = {misfit for error in errors for misfit in _leaves(error)}
        # What is of another type fits nothing else either.
        mistyped = {misfit.pointer for misfit in found if misfit.keyword == "type"}
        found = {misfit for misfit in found if misfit.keyword == "type" or misfit.pointer not in mistyped}
        return sorted(found, key=lambda misfit: (misfit.pointer, misfit.subject, misfit.text))

    def strangers(self, pointer: str, value: Any) -> Iterator[Misfit]:
        """Find the fields of a value that no schema there knows."""
        yield from self._strangers([self.at(pointer)], value, ())

    def has(self, pointer: str) -> bool:
        """Tell whether anything stands at a pointer."""
        try:
            self.at(pointer)
        except (IndexError, KeyError, TypeError, ValueError):
            return False
        return True

    def at(self, pointer: str) -> Any:
        """Return what stands at a pointer."""
        found: Any = self.document
        for step in steps_of(pointer):
            found = found[int(step)] if isinstance(found, list) else found[step]
        return found

    def _strangers(self, schemas: Iterable[Any], value: Any, place: tuple[str | int, ...]) -> Iterator[Misfit]:
        if not isinstance(value, dict | list):
            return
        possible = list(self._spread(schemas))
        if isinstance(value, list):
            items = [schema["items"] for schema in possible if "items" in schema]
            for number, item in enumerate(value if items else ()):
                yield from self._strangers(items, item, (*place, number))
            return
        extra = [inner for schema in possible if (inner := schema.get("additionalProperties", False)) is not False]
        known: dict[str, list[Any]] = {}
        for schema in possible:
            for name, inner in schema.get("properties", {}).items():
                known.setdefault(name, []).append(inner)
        for name, item in value.items():
            here = (*place, name)
            if name in known:
                yield from self._strangers(known[name], item, here)
            elif extra:
                yield from self._strangers(extra, item, here)
            elif known:
                # Where no field is known, anything goes.
                yield Misfit.at(here, "unknown", "is unknown to the document")

    def _spread(self, schemas: Iterable[Any]) -> Iterator[dict[str, Any]]:
        """Find every schema that a value may have."""
        pending = [schema for schema in schemas if isinstance(schema, dict)]
        seen: set[int] = set()
        while pending:
            schema = pending.pop()
            if id(schema) in seen:
                continue
            seen.add(id(schema))
            yield schema
            if "$ref" in schema:
                pending.append(self.at(schema["$ref"].removeprefix("#")))
            for key in _BRANCHES:
                pending += [branch for branch in schema.get(key, ()) if isinstance(branch, dict)]


def _plain(node: Any) -> Any:
    """Say in JSON Schema what OpenAPI 3.0 says in its own way; a union takes whatever one of its branches takes."""
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    plain = {key: item if key in _VALUES and not isinstance(item, dict) else _plain(item) for key, item in node.items()}
    if isinstance(plain.get("oneOf"), list):
        plain["anyOf"] = plain.pop("oneOf")
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(plain.get(exclusive), bool) and plain.pop(exclusive) and bound in plain:
            plain[exclusive] = plain.pop(bound)
    if plain.get("nullable") is True:
        return {"anyOf": [plain, {"type": "null"}]}
    return plain


def _leaves(error: ValidationError) -> Iterator[Misfit]:
    """Find what is really wrong: of a union that nothing fits, what is wrong with the likeliest branch."""
    if error.validator == "anyOf" and error.context:
        for inner in _likeliest(error):
            yield from _leaves(inner)
        return
    place = tuple(error.absolute_path)
    if error.validator == "required":
        missing = [name for name in cast("Any", error.validator_value) if name not in cast("Any", error.instance)]
        for name in missing:
            yield Misfit(pointer_to(place), subject_of((*place, name)), "required", f"lacks `{name}`")
        return
    yield Misfit.at(place, str(error.validator), _told(error))


def _likeliest(error: ValidationError) -> list[ValidationError]:
    branches: dict[Any, list[ValidationError]] = {}
    for inner in error.context or ():
        branches.setdefault(inner.relative_schema_path[0], []).append(inner)

    def doubt(errors: list[ValidationError]) -> tuple[int, int, int]:
        here = len(error.absolute_path)
        at_once = [inner for inner in errors if len(inner.absolute_path) == here]
        tags = [inner for inner in errors if _is_tag(inner)]
        return sum(inner.validator == "type" for inner in at_once), len(tags), len(errors)

    return min(branches.values(), key=doubt)


def _is_tag(error: ValidationError) -> bool:
    wanted = cast("Any", error.validator_value)
    return error.validator == "const" or (error.validator == "enum" and len(wanted) == 1)


def _told(error: ValidationError) -> str:
    keyword = str(error.validator)
    wanted = cast("Any", error.validator_value)
    if keyword == "type":
        kinds = wanted if isinstance(wanted, str) else " or ".join(wanted)
        return f"is {kind_of(error.instance)}, not {kinds}"
    if keyword in LISTED:
        listed = [wanted] if keyword == "const" else wanted
        return f"is none of the {len(listed)} values listed" if len(listed) > 1 else f"is not {listed[0]!r}"
    if keyword == "format":
        return f"is no {wanted}"
    return f"offends `{keyword}: {wanted}`" if isinstance(wanted, str | int | float) else f"offends `{keyword}`"


def kind_of(value: Any) -> str:
    """Name the kind of a JSON value, as schemas do."""
    if value is None:
        return "null"
    for kind, name in ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (list, "array")):
        if isinstance(value, kind):
            return name
    return "object"


def subject_of(place: Iterable[str | int]) -> str:
    """Write steps as what findings are grouped by."""
    return ".".join("*" if isinstance(step, int) else step for step in place)


__all__ = ["LISTED", "Misfit", "Schemas", "kind_of"]
