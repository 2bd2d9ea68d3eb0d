"""Dropping a document's prose and keeping its facts, pure."""

from __future__ import annotations

from typing import Final

from scripts.vendor.anatomy import NAMED, JsonObject, Kind, rebuild_document

#: What a Reference Object may carry beside its `$ref` since 3.1, wherever one may stand.
TEXT: Final = frozenset({"description", "summary"})
SAMPLES: Final = frozenset({"example", "examples"})

#: The keys that only tell or illustrate, by kind of object. A schema's title is a caption; its name is its key.
PROSE: Final[dict[Kind, frozenset[str]]] = {
    Kind.CALLBACK: TEXT,
    Kind.COMPONENTS: frozenset({"examples"}),
    Kind.DOCUMENT: frozenset({"externalDocs"}),
    Kind.HEADER: TEXT | SAMPLES,
    Kind.INFO: TEXT | {"contact", "license", "termsOfService"},
    Kind.LINK: TEXT,
    Kind.MEDIA_TYPE: SAMPLES,
    Kind.OPERATION: TEXT | {"externalDocs"},
    Kind.PARAMETER: TEXT | SAMPLES,
    Kind.PATH_ITEM: TEXT,
    Kind.REQUEST_BODY: TEXT,
    Kind.RESPONSE: TEXT,
    Kind.SCHEMA: TEXT | SAMPLES | {"$comment", "externalDocs", "title"},
    Kind.SECURITY_SCHEME: TEXT,
    Kind.SERVER: TEXT,
    Kind.SERVER_VARIABLE: TEXT,
    Kind.TAG: TEXT | {"externalDocs"},
}

#: Extension keys of documentation tools: samples, captions, menus, logos. Any other extension may state a fact, so it
#: is named here in full, or by the tool that begins it, before it is dropped.
PROSE_EXTENSIONS: Final = frozenset(
    {
        "x-code-samples",
        "x-codeSamples",
        "x-description",
        "x-displayName",
        "x-example",
        "x-examples",
        "x-logo",
        "x-mint",
        "x-readme",
        "x-stoplight",
        "x-summary",
        "x-tagGroups",
        "x-topics",
        "x-traitTag",
    },
)
PROSE_TOOLS: Final = (
    "x-apidog-",
    "x-bump-",
    "x-fern-",
    "x-gitbook-",
    "x-mint-",
    "x-postman-",
    "x-readme-",
    "x-redocly-",
    "x-scalar-",
    "x-speakeasy-",
    "x-stainless-",
    "x-stoplight-",
)


def drop_prose(document: JsonObject) -> JsonObject:
    """Return the document without descriptions, summaries, captions, examples and the like."""
    return rebuild_document(document, _without_prose)


def _without_prose(kind: Kind, value: JsonObject) -> JsonObject:
    if kind is Kind.SCOPES:
        # A scope's value is its description, which the specification requires.
        return dict.fromkeys(value, "")
    if kind in NAMED:
        return value
    prose = PROSE_EXTENSIONS | PROSE.get(kind, frozenset())
    kept = {key: child for key, child in value.items() if key not in prose and not key.startswith(PROSE_TOOLS)}
    if kind is Kind.RESPONSE and "$ref" not in kept:
        # A response's description is required, so it stays, with nothing to say.
        kept["description"] = ""
    return kept
