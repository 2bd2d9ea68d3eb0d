"""Finding every schema, operation and reference of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from attrs import frozen

from scripts import pointers
from scripts.vendor.anatomy import Kind, child_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
REFERENCE: Final = "#/components/schemas/"

#: Where this project keeps the values of a plain mapping.
MAPPING: Final = "x-mapping"

_ONE: Final = ("items", "additionalProperties", MAPPING, "not", "if", "then", "else", "contains", "propertyNames")
_LIST: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAP: Final = ("properties", "patternProperties", "$defs", "dependentSchemas")


@frozen
class Site:
    """A place that holds a schema, which can be changed there or replaced."""

    holder: Any
    key: str | int
    #: The way from the document's root.
    place: tuple[str | int, ...]

    @property
    def schema(self) -> dict[str, Any]:
        """The schema that is there now."""
        schema: dict[str, Any] = self.holder[self.key]
        return schema

    def replace(self, schema: dict[str, Any]) -> None:
        """Put another schema there."""
        self.holder[self.key] = schema

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer."""
        return pointer(self.place)


@frozen
class Part:
    """Any object of the specification, such as a response or a parameter."""

    holder: Any
    key: str | int
    kind: Kind
    place: tuple[str | int, ...]

    @property
    def value(self) -> Any:
        """What is there now."""
        return self.holder[self.key]

    def replace(self, value: Any) -> None:
        """Put something else there."""
        self.holder[self.key] = value

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer."""
        return pointer(self.place)


@frozen
class OperationSite:
    """An operation, and where it stands."""

    path: str
    method: str
    operation: dict[str, Any]

    @property
    def place(self) -> tuple[str, ...]:
        """The way from the document's root."""
        return "paths", self.path, self.method

    @property
    def name(self) -> str:
        """The operation's id, or its method and path where it has none."""
        return str(self.operation.get("operationId") or f"{self.method}_{self.path}")


def pointer(place: tuple[str | int, ...]) -> str:
    """Write a place as a JSON pointer."""
    return pointers.pointer_to(place)


def path_items(document: dict[str, Any], key: str = "paths") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each path with its operations."""
    for path, item in document.get(key, {}).items():
        if not path.startswith("x-"):
            yield path, item


def operations(document: dict[str, Any]) -> Iterator[OperationSite]:
    """Yield every operation."""
    for path, item in path_items(document):
        for method in METHODS:
            operation = item.get(method)
            if isinstance(operation, dict):
                yield OperationSite(path, method, operation)


def schemas(document: dict[str, Any]) -> dict[str, Any]:
    """Return the named schemas."""
    named: dict[str, Any] = document["components"].setdefault("schemas", {})
    return named


def sites(document: dict[str, Any]) -> list[Site]:
    """List every place that holds a schema, inner ones first."""
    found: list[Site] = []
    for name in schemas(document):
        found.extend(_within(Site(schemas(document), name, ("components", "schemas", name))))
    for kind in ("parameters", "headers", "responses", "requestBodies"):
        for name, item in document["components"].get(kind, {}).items():
            found.extend(_in_item(item, ("components", kind, name)))
    for key in ("paths", "webhooks"):
        for path, item in path_items(document, key):
            found.extend(_in_path_item(item, (key, path)))
    return found


def _in_path_item(item: dict[str, Any], place: tuple[str | int, ...]) -> Iterator[Site]:
    """Yield the schemas of the operations on one path, and of their callbacks."""
    for index, parameter in enumerate(item.get("parameters", [])):
        yield from _in_item(parameter, (*place, "parameters", index))
    for method in METHODS:
        operation = item.get(method, {})
        for index, parameter in enumerate(operation.get("parameters", [])):
            yield from _in_item(parameter, (*place, method, "parameters", index))
        yield from _in_item(operation.get("requestBody", {}), (*place, method, "requestBody"))
        for status, response in operation.get("responses", {}).items():
            if not status.startswith("x-"):
                yield from _in_item(response, (*place, method, "responses", status))
        for name, callback in operation.get("callbacks", {}).items():
            for expression, inner in callback.items():
                if isinstance(inner, dict):
                    yield from _in_path_item(inner, (*place, method, "callbacks", name, expression))


def _in_item(item: dict[str, Any], place: tuple[str | int, ...]) -> Iterator[Site]:
    """Yield the schemas of a parameter, header, request body or response."""
    if isinstance(item.get("schema"), dict):
        yield from _within(Site(item, "schema", (*place, "schema")))
    for media_type, content in item.get("content", {}).items():
        if isinstance(content.get("schema"), dict):
            yield from _within(Site(content, "schema", (*place, "content", media_type, "schema")))
    for name, header in item.get("headers", {}).items():
        yield from _in_item(header, (*place, "headers", name))


def _within(site: Site) -> Iterator[Site]:
    schema = site.schema
    for key in _ONE:
        if isinstance(schema.get(key), dict):
            yield from _within(Site(schema, key, (*site.place, key)))
    for key in _LIST:
        for index, inner in enumerate(schema.get(key, ())):
            if isinstance(inner, dict):
                yield from _within(Site(schema[key], index, (*site.place, key, index)))
    for key in _MAP:
        inner_ones: dict[str, Any] = schema.get(key, {})
        for name, inner in inner_ones.items():
            if isinstance(inner, dict):
                yield from _within(Site(schema[key], name, (*site.place, key, name)))
    yield site


def parts(document: dict[str, Any]) -> Iterator[Part]:
    """Yield every object of the specification, outer ones first; what replaces one is looked into in its place."""
    yield from _below(Part({"": document}, "", Kind.DOCUMENT, ()))


def _below(part: Part) -> Iterator[Part]:
    yield part
    value = part.value
    for key in list(value) if isinstance(value, dict) else ():
        kind = child_kind(part.kind, key)
        if kind is not None and isinstance(value[key], list):
            for index, _ in enumerate(value[key]):
                yield from _below(Part(value[key], index, kind, (*part.place, key, index)))
        elif kind is not None:
            yield from _below(Part(value, key, kind, (*part.place, key)))


def referred(schema: dict[str, Any]) -> str | None:
    """Return the name of the schema that this one refers to."""
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference.startswith(REFERENCE):
        return unescaped(reference.removeprefix(REFERENCE))
    return None


def unescaped(step: str) -> str:
    """Read one step of a JSON pointer in an address."""
    return pointers.unescaped(unquote(step))


def reference_to(name: str) -> str:
    """Write a reference to a named schema."""
    return REFERENCE + pointers.escaped(name)


def branches(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the branches of a union; empty where the schema is none."""
    return [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
