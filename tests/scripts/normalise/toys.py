"""Small documents, and looking into what becomes of them; the tests of `normalise` and `generate` share this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from scripts.normalise import normalise
from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from scripts.normalise.report import Report

Schema: TypeAlias = dict[str, Any]

TEXT: Final[Schema] = {"type": "string"}
NUMBER: Final[Schema] = {"type": "number"}


def ref(name: str) -> Schema:
    """Refer to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def model(*required: str, **properties: Schema) -> Schema:
    """Describe an object with these properties."""
    return {"type": "object", "properties": properties, "required": list(required)}


def either(*branches: Schema, **more: object) -> Schema:
    """Describe a union."""
    return {"oneOf": list(branches), **more}


def listed(item: Schema) -> Schema:
    """Describe a list."""
    return {"type": "array", "items": item}


def answers(schema: Schema, status: str = "200") -> Schema:
    """Describe a JSON answer."""
    return {status: {"description": "", "content": {"application/json": {"schema": schema}}}}


def sends(schema: Schema, media_type: str = "application/json") -> Schema:
    """Describe a request body."""
    return {"content": {media_type: {"schema": schema}}}


def operation(name: str = "getThing", **more: Any) -> Schema:
    """Describe an operation that answers with the schema `Thing`."""
    return {"operationId": name, "tags": ["Things"], "responses": answers(ref("Thing")), **more}


def parameter(name: str, location: str = "query", schema: Schema | None = None, **more: object) -> Schema:
    """Describe a parameter; one in the path is required."""
    required = {"required": True} if location == "path" else {}
    return {"name": name, "in": location, "schema": dict(TEXT) if schema is None else schema, **required, **more}


def document(
    schemas: Mapping[str, Schema] | None = None,
    paths: Mapping[str, Schema] | None = None,
    *,
    openapi: str = "3.0.3",
    components: Mapping[str, Any] | None = None,
    **more: object,
) -> Schema:
    """Return a document with the schema `Thing` and one operation, unless told otherwise."""
    return {
        "openapi": openapi,
        "info": {"title": "Toy", "version": "1.0"},
        "servers": [{"url": "https://toy.invalid"}],
        "paths": dict(paths or {"/thing": {"get": operation()}}),
        "components": {"schemas": {"Thing": model(id=TEXT), **(schemas or {})}, **(components or {})},
        **more,
    }


def holding(held: Schema, *, openapi: str = "3.0.3", **schemas: Schema) -> Schema:
    """Return a document whose `Thing` holds this under the name `held`."""
    return document({"Thing": model(held=held), **schemas}, openapi=openapi)


def normal(source: Schema, without: Collection[str] = ()) -> Schema:
    """Normalise a document."""
    return normalise(source, without=without)[0]


def named(source: Schema) -> dict[str, Schema]:
    """Return a document's named schemas."""
    schemas: dict[str, Schema] = source["components"]["schemas"]
    return schemas


def held(source: Schema) -> Schema:
    """Normalise a document and return what its `Thing` holds."""
    found: Schema = named(normal(source))["Thing"]["properties"]["held"]
    return found


def faults(source: Schema) -> list[str]:
    """Normalise a document and return what is wrong with it."""
    try:
        normalise(source)
    except Problem as problem:
        return list(problem.lines)
    return []


def told(report: Report, step: str) -> dict[str, str]:
    """Return what a step says that it did, by place."""
    return {entry.place: entry.what for entry in report.entries if entry.step == step}


def complaints(source: Schema, tmp_path: Path, *, literal_enums: bool = True) -> list[str]:
    """Let the stock generator parse a document, and return its warnings and errors."""
    settings = ConfigFile(literal_enums=literal_enums, post_hooks=[])
    config = Config.from_sources(settings, MetaType.NONE, tmp_path, "utf-8", overwrite=True, output_path=tmp_path)
    parsed = GeneratorData.from_dict(source, config=config)
    if isinstance(parsed, GeneratorError):
        return [f"{parsed.header}: {parsed.detail}"]
    found = [*parsed.errors]
    for collection in parsed.endpoint_collections_by_tag.values():
        found.extend(collection.parse_errors)
    return [f"{error.header}: {error.detail}" for error in found]


def inner(node: object) -> Iterator[Schema]:
    """Yield every object in a document, payloads included."""
    if isinstance(node, dict):
        yield node
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for child in children:
        yield from inner(child)
