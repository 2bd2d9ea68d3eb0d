"""Whole documents as they were and as they are, for changes of operations, parameters, bodies and names."""

from __future__ import annotations

from typing import Any, Final

import attrs

from tests.scripts.contract.diff.cases import NAMED, Case
from tests.scripts.normalise.toys import (
    TEXT,
    Schema,
    answers,
    document,
    either,
    listed,
    model,
    operation,
    parameter,
    ref,
    sends,
)


@attrs.frozen(kw_only=True)
class Service:
    """A document as it was and as it is, and the rules that tell of it, forth and back; none where nobody is told."""

    name: str
    old: Schema
    new: Schema
    forth: str
    back: str


def _with(
    path: str = "/thing", method: str = "get", *, name: str = "getThing", more: Any = None, **root: Any
) -> Schema:
    return document(paths={path: {method: operation(name, **(more or {}))}}, **root)


def _sending(body: Schema | None, *, required: bool = False, media_type: str = "application/json") -> Schema:
    sent = {} if body is None else {"requestBody": {**sends(body, media_type), "required": required}}
    return _with(method="post", more=sent)


def _keyed(scheme: Schema | None) -> Schema:
    if scheme is None:
        return _with()
    return _with(components={"securitySchemes": {"key": scheme}}, security=[{"key": []}])


def _holding(held: Schema, **schemas: Schema) -> Schema:
    return document({"Thing": model(held=held), **schemas})


_PLAIN: Final = _with()
_SIZED: Final = _with(more={"parameters": [parameter("size")]})
_SIZED_ALWAYS: Final = _with(more={"parameters": [parameter("size", required=True)]})
_BEARER: Final = {"type": "http", "scheme": "bearer"}
_HEADER: Final = {"type": "apiKey", "in": "header", "name": "X-Key"}
_BOX: Final = model(width=TEXT)
_TWO: Final = document(paths={"/thing": {"get": operation()}, "/other": {"get": operation("getOther")}})


def _one(name: str, old: Schema, new: Schema, forth: str, back: str) -> Service:
    return Service(name=name, old=old, new=new, forth=forth, back=back)


SERVICES: Final = (
    _one("operation", _PLAIN, _TWO, "operation-added", "operation-removed"),
    _one("address of an operation", _PLAIN, _with("/things"), "operation-moved", "operation-moved"),
    _one("id of an operation", _PLAIN, _with(name="fetchThing"), "operation-id-changed", "operation-id-changed"),
    _one("tag", _PLAIN, _with(more={"tags": ["Objects"]}), "operation-tag-changed", "operation-tag-changed"),
    _one("deprecated operation", _PLAIN, _with(more={"deprecated": True}), "operation-deprecated", ""),
    _one(
        "address", _PLAIN, {**_PLAIN, "servers": [{"url": "https://other.invalid"}]}, "server-changed", "server-changed"
    ),
    _one("key", _keyed(None), _keyed(_BEARER), "key-required", ""),
    _one("kind of key", _keyed(_BEARER), _keyed(_HEADER), "key-changed", "key-changed"),
    _one("name", _holding(ref("Box"), Box=_BOX), _holding(ref("Case"), Case=_BOX), "schema-renamed", "schema-renamed"),
    _one("class", _holding(ref("Box"), Box=_BOX), _holding(_BOX), "schema-removed", ""),
    _one(
        "named body",
        document({**NAMED, "Thing": either(ref("Stone"), ref("Cloud"))}),
        document({**NAMED, "Thing": either(ref("Stone"), ref("Cloud"), ref("Mist"))}),
        "response-body-branch-added",
        "response-narrowed",
    ),
    _one("parameter", _PLAIN, _SIZED, "request-parameter-added", "request-parameter-removed"),
    _one("required parameter", _PLAIN, _SIZED_ALWAYS, "request-required-parameter-added", "request-parameter-removed"),
    _one("demanded parameter", _SIZED, _SIZED_ALWAYS, "request-parameter-became-required", "request-loosened"),
    _one(
        "name in a path",
        _with("/thing/{id}", more={"parameters": [parameter("id", "path")]}),
        _with("/thing/{key}", more={"parameters": [parameter("key", "path")]}),
        "request-path-parameter-renamed",
        "request-path-parameter-renamed",
    ),
    _one(
        "type of a parameter",
        _SIZED,
        _with(more={"parameters": [parameter("size", schema={"type": "boolean"})]}),
        "type-changed",
        "type-changed",
    ),
    _one(
        "style of a parameter",
        _with(more={"parameters": [parameter("size", schema=listed(TEXT))]}),
        _with(more={"parameters": [parameter("size", schema=listed(TEXT), explode=False)]}),
        "request-parameter-style-changed",
        "request-parameter-style-changed",
    ),
    _one("body", _sending(None), _sending(_BOX), "body-added", "body-removed"),
    _one("required body", _sending(None), _sending(_BOX, required=True), "request-required-body-added", "body-removed"),
    _one(
        "demanded body",
        _sending(_BOX),
        _sending(_BOX, required=True),
        "request-body-became-required",
        "request-loosened",
    ),
    _one(
        "kind of body",
        _sending(_BOX),
        _sending(_BOX, media_type="multipart/form-data"),
        "media-type-changed",
        "media-type-changed",
    ),
    _one(
        "required property",
        _sending(_BOX),
        _sending({**_BOX, "properties": {**_BOX["properties"], "height": TEXT}, "required": ["height"]}),
        "request-required-property-added",
        "request-property-removed",
    ),
)


def answering(case: Case, *, new: bool) -> Schema:
    """Return a document in which a case's schema is answered."""
    return document(NAMED, {"/thing": {"get": operation(responses=answers(whole(case, new=new)))}})


def asking(case: Case, *, new: bool) -> Schema:
    """Return a document in which a case's schema is sent."""
    responses = {"204": {"description": ""}}
    sent = operation(requestBody=sends(whole(case, new=new)), responses=responses)
    return document(NAMED, {"/thing": {"post": sent}})


def whole(case: Case, *, new: bool) -> Schema:
    """Return the schema of a case's body: the case itself, or an object that holds it beside something else."""
    held, required = (case.new, case.new_required) if new else (case.old, case.old_required)
    if case.is_body:
        assert held is not None
        return held
    properties = {"other": TEXT} if held is None else {"held": held, "other": TEXT}
    return model(*(["held"] if required and held is not None else []), **properties)
