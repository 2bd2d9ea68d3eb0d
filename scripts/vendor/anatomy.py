"""
The anatomy of an OpenAPI document: which kind of object stands where, as a table.

A key means different things in different places: `description` is prose in a schema, a property's name in `properties`
and a piece of data in a `default`. Whoever changes documents by kind goes through `rebuild`, and never touches names,
payloads and what this table does not know.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum, auto
from typing import Final, TypeAlias

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
JsonObject: TypeAlias = "dict[str, Json]"


class Kind(StrEnum):
    """The kinds of object in OpenAPI 3.0 and 3.1; those in the plural are maps."""

    CALLBACK = auto()
    CALLBACKS = auto()
    COMPONENTS = auto()
    CONTENT = auto()
    DOCUMENT = auto()
    ENCODING = auto()
    ENCODINGS = auto()
    HEADER = auto()
    HEADERS = auto()
    INFO = auto()
    LINK = auto()
    LINKS = auto()
    MEDIA_TYPE = auto()
    OAUTH_FLOW = auto()
    OAUTH_FLOWS = auto()
    OPERATION = auto()
    PARAMETER = auto()
    PARAMETERS = auto()
    PATHS = auto()
    PATH_ITEM = auto()
    PATH_ITEMS = auto()
    REQUEST_BODIES = auto()
    REQUEST_BODY = auto()
    RESPONSE = auto()
    RESPONSES = auto()
    SCHEMA = auto()
    SCHEMAS = auto()
    SCOPES = auto()
    SECURITY_SCHEME = auto()
    SECURITY_SCHEMES = auto()
    SERVER = auto()
    SERVER_VARIABLE = auto()
    SERVER_VARIABLES = auto()
    STATUSES = auto()
    TAG = auto()


METHODS: Final = ("delete", "get", "head", "options", "patch", "post", "put", "trace")

#: Objects with keys of their own: the kind below each key. Where a list stands, the kind is that of its entries.
#: Keys that are not here hold plain values, payloads or something unknown, and are left alone.
CHILDREN: Final[dict[Kind, dict[str, Kind]]] = {
    Kind.COMPONENTS: {
        "callbacks": Kind.CALLBACKS,
        "headers": Kind.HEADERS,
        "links": Kind.LINKS,
        "parameters": Kind.PARAMETERS,
        "pathItems": Kind.PATH_ITEMS,
        "requestBodies": Kind.REQUEST_BODIES,
        "responses": Kind.RESPONSES,
        "schemas": Kind.SCHEMAS,
        "securitySchemes": Kind.SECURITY_SCHEMES,
    },
    Kind.DOCUMENT: {
        "components": Kind.COMPONENTS,
        "info": Kind.INFO,
        "paths": Kind.PATHS,
        "servers": Kind.SERVER,
        "tags": Kind.TAG,
        "webhooks": Kind.PATH_ITEMS,
    },
    Kind.ENCODING: {"headers": Kind.HEADERS},
    Kind.HEADER: {"content": Kind.CONTENT, "schema": Kind.SCHEMA},
    Kind.INFO: {},
    Kind.LINK: {"server": Kind.SERVER},
    Kind.MEDIA_TYPE: {"encoding": Kind.ENCODINGS, "schema": Kind.SCHEMA},
    Kind.OAUTH_FLOW: {"scopes": Kind.SCOPES},
    Kind.OAUTH_FLOWS: {
        "authorizationCode": Kind.OAUTH_FLOW,
        "clientCredentials": Kind.OAUTH_FLOW,
        "implicit": Kind.OAUTH_FLOW,
        "password": Kind.OAUTH_FLOW,
    },
    Kind.OPERATION: {
        "callbacks": Kind.CALLBACKS,
        "parameters": Kind.PARAMETER,
        "requestBody": Kind.REQUEST_BODY,
        "responses": Kind.STATUSES,
        "servers": Kind.SERVER,
    },
    Kind.PARAMETER: {"content": Kind.CONTENT, "schema": Kind.SCHEMA},
    Kind.PATH_ITEM: {
        **dict.fromkeys(METHODS, Kind.OPERATION),
        "parameters": Kind.PARAMETER,
        "servers": Kind.SERVER,
    },
    Kind.REQUEST_BODY: {"content": Kind.CONTENT},
    Kind.RESPONSE: {"content": Kind.CONTENT, "headers": Kind.HEADERS, "links": Kind.LINKS},
    Kind.SCHEMA: {
        "$defs": Kind.SCHEMAS,
        "additionalItems": Kind.SCHEMA,
        "additionalProperties": Kind.SCHEMA,
        "allOf": Kind.SCHEMA,
        "anyOf": Kind.SCHEMA,
        "contains": Kind.SCHEMA,
        "contentSchema": Kind.SCHEMA,
        "definitions": Kind.SCHEMAS,
        "dependentSchemas": Kind.SCHEMAS,
        "else": Kind.SCHEMA,
        "if": Kind.SCHEMA,
        "items": Kind.SCHEMA,
        "not": Kind.SCHEMA,
        "oneOf": Kind.SCHEMA,
        "patternProperties": Kind.SCHEMAS,
        "prefixItems": Kind.SCHEMA,
        "properties": Kind.SCHEMAS,
        "propertyNames": Kind.SCHEMA,
        "then": Kind.SCHEMA,
        "unevaluatedItems": Kind.SCHEMA,
        "unevaluatedProperties": Kind.SCHEMA,
    },
    Kind.SECURITY_SCHEME: {"flows": Kind.OAUTH_FLOWS},
    Kind.SERVER: {"variables": Kind.SERVER_VARIABLES},
    Kind.SERVER_VARIABLE: {},
    Kind.TAG: {},
}

#: Maps whose keys are names that the author chose, whatever they look like.
NAMED: Final[dict[Kind, Kind | None]] = {
    Kind.CALLBACKS: Kind.CALLBACK,
    Kind.CONTENT: Kind.MEDIA_TYPE,
    Kind.ENCODINGS: Kind.ENCODING,
    Kind.HEADERS: Kind.HEADER,
    Kind.LINKS: Kind.LINK,
    Kind.PARAMETERS: Kind.PARAMETER,
    Kind.PATH_ITEMS: Kind.PATH_ITEM,
    Kind.REQUEST_BODIES: Kind.REQUEST_BODY,
    Kind.RESPONSES: Kind.RESPONSE,
    Kind.SCHEMAS: Kind.SCHEMA,
    Kind.SCOPES: None,
    Kind.SECURITY_SCHEMES: Kind.SECURITY_SCHEME,
    Kind.SERVER_VARIABLES: Kind.SERVER_VARIABLE,
}

#: Maps by path, expression or status, which may carry `x-` keys as well.
PATTERNED: Final[dict[Kind, Kind]] = {
    Kind.CALLBACK: Kind.PATH_ITEM,
    Kind.PATHS: Kind.PATH_ITEM,
    Kind.STATUSES: Kind.RESPONSE,
}

Change: TypeAlias = Callable[[Kind, JsonObject], JsonObject]


def child_kind(kind: Kind, key: str) -> Kind | None:
    """Return the kind of what stands below a key, None if it is not an object of the specification."""
    if kind in NAMED:
        return NAMED[kind]
    if kind in PATTERNED:
        return None if key.startswith("x-") else PATTERNED[kind]
    return CHILDREN[kind].get(key)


def rebuild(value: Json, kind: Kind, change: Change) -> Json:
    """Return the value with `change` made to each object of the specification in it, outermost first."""
    if isinstance(value, list):
        return [rebuild(entry, kind, change) for entry in value]
    if not isinstance(value, dict):
        return value
    rebuilt: JsonObject = {}
    for key, child in change(kind, value).items():
        below = child_kind(kind, key)
        rebuilt[key] = child if below is None else rebuild(child, below, change)
    return rebuilt


def rebuild_document(document: JsonObject, change: Change) -> JsonObject:
    """Return the document with `change` made to each object of the specification in it, itself included."""
    rebuilt = rebuild(document, Kind.DOCUMENT, change)
    if not isinstance(rebuilt, dict):
        message = "a change may not turn a document into something else"
        raise TypeError(message)
    return rebuilt
