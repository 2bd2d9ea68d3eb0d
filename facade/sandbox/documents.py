"""The documents of the services, as the sandbox reads them: what may be asked, and what is answered."""

from __future__ import annotations

import json
import re
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

import attrs

from facade.loose import as_object

from .bodies import from_texts, read_body
from .checking import Checker, Flaw
from .samples import Sampler
from .wire import JSON

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .checking import Schema
    from .wire import Request

_METHODS: Final = ("get", "post", "put", "patch", "delete")


@attrs.frozen
class Parameter:
    """One thing that a request says outside its body."""

    name: str
    #: `path`, `query` or `header`.
    place: str
    required: bool
    schema: Schema = attrs.field(repr=False)


@attrs.frozen(eq=False, kw_only=True)
class Operation:
    """One operation of a document."""

    id: str
    method: str
    #: With the names of its parts in braces.
    path: str
    #: The status of an answer to a good request.
    success: int
    parameters: tuple[Parameter, ...] = attrs.field(repr=False)
    #: The kind of the body, and its schema; None if there is no body.
    media_type: str | None
    body: Schema | None = attrs.field(repr=False)
    body_required: bool = attrs.field(repr=False)
    #: The schema of the JSON that is answered, by status as the document writes it; None if it has no JSON.
    answers: Mapping[str, Schema | None] = attrs.field(repr=False)

    @property
    def answer(self) -> Schema | None:
        """The schema of the answer to a good request, if it is JSON."""
        return self.answer_to(self.success)

    def answer_to(self, status: int) -> Schema | None:
        """Return the schema of an answer with this status."""
        for written in (str(status), f"{status // 100}XX", "default"):
            if written in self.answers:
                return self.answers[written]
        return None


class Document:
    """What a service has published, with its defects mended."""

    def __init__(self, name: str, content: dict[str, Any], *, closed: bool) -> None:
        self.name = name
        #: Whether the service refuses what it does not know on top of a body.
        self.closed = closed
        self.schemas: dict[str, Schema] = content["components"]["schemas"]
        self.checker = Checker(self.schemas)
        self.operations = {operation.id: operation for operation in _operations(content)}
        self._templates: dict[tuple[str, int], list[tuple[list[str], Operation]]] = {}
        for operation in self.operations.values():
            steps = operation.path.split("/")
            self._templates.setdefault((operation.method, len(steps)), []).append((steps, operation))
        for templates in self._templates.values():
            # Where two fit, the one with names in fewer places is meant: /eval/run before /eval/{id}.
            templates.sort(key=lambda template: [step.startswith("{") for step in template[0]])

    @cached_property
    def sampler(self) -> Sampler:
        """Makes values that fit."""
        return Sampler(self.checker)

    def match(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """Return the operation that a request is for, and the named parts of its path."""
        steps = path.split("/")
        for template, operation in self._templates.get((method.upper(), len(steps)), ()):
            named: dict[str, str] = {}
            for wanted, step in zip(template, steps, strict=True):
                if wanted.startswith("{") and step:
                    named[wanted[1:-1]] = step
                elif wanted != step:
                    break
            else:
                return operation, named
        return None

    def check(self, operation: Operation, path: Mapping[str, str], request: Request) -> tuple[Any, tuple[Flaw, ...]]:
        """Return the body of a request, and all that is wrong with the request."""
        flaws = list(self._parameter_flaws(operation, path, request))
        if operation.body is None or operation.media_type is None or not (request.body or operation.body_required):
            return None, tuple(flaws)
        if not request.body:
            return None, (*flaws, Flaw(("body",), "is required", "missing"))
        body, unread = read_body(self.checker, request, operation.media_type, operation.body)
        flaws += unread
        if unread and body is None:
            return None, tuple(flaws)
        # What is wrong by two of a union's branches is said once.
        flaws += dict.fromkeys(self.body_flaws(operation, body))
        return body, tuple(flaws)

    def body_flaws(self, operation: Operation, body: Any) -> Iterator[Flaw]:
        """Find what is wrong with a body."""
        if operation.body is None:
            return
        yield from self.checker.flaws(body, operation.body, ("body",))
        known = self.checker.properties(operation.body, body) if self.closed else None
        if known is not None:
            for name in as_object(body):
                if name not in known:
                    yield Flaw(("body", name), "should not exist", "extra_forbidden")

    def query(self, operation: Operation, request: Request) -> dict[str, Any]:
        """Return the values of a query, each of the kind that the document gives it."""
        return {
            each.name: from_texts(self.checker, each.schema, request.query[each.name])
            for each in operation.parameters
            if each.place == "query" and request.query.get(each.name)
        }

    def check_answer(self, operation: Operation, status: int, body: Any) -> tuple[Flaw, ...]:
        """Find what is wrong with the JSON of an answer."""
        schema = operation.answer_to(status)
        return () if schema is None else tuple(self.checker.flaws(body, schema, ("body",)))

    def sample(self, what: str | Operation, known: Mapping[str, Any] | None = None, **facts: Any) -> Any:
        """
        Return a value that fits a schema, or the answer of an operation, and holds what is known of it.

        `facts` are those of `Sampler.sample`: `moment`, `new_id`.
        """
        schema = self.schemas[what] if isinstance(what, str) else (what.answer or {})
        return self.sampler.sample(schema, known, **facts)

    def _parameter_flaws(self, operation: Operation, path: Mapping[str, str], request: Request) -> Iterator[Flaw]:
        for each in operation.parameters:
            found = {
                "path": [path[each.name]] if each.name in path else [],
                "query": request.query.get(each.name, []),
                "header": [request.headers[each.name.lower()]] if each.name.lower() in request.headers else [],
            }[each.place]
            at = each.place, each.name
            if found:
                yield from self.checker.flaws(from_texts(self.checker, each.schema, found), each.schema, at)
            elif each.required:
                yield Flaw(at, "is required", "missing")


def _operations(content: dict[str, Any]) -> Iterator[Operation]:
    listed = (
        (path, method, item[method]) for path, item in content["paths"].items() for method in _METHODS if method in item
    )
    for path, method, found in listed:
        asked: dict[str, Any] = found.get("requestBody", {})
        media_type, body = next(iter(asked.get("content", {}).items()), (None, None))
        answers = {status: _json(answer) for status, answer in found["responses"].items()}
        success = _success(answers)
        yield Operation(
            id=found["operationId"],
            method=method.upper(),
            path=path,
            success=int(re.sub("[Xx]", "0", success)),
            parameters=tuple(
                Parameter(each["name"], each["in"], bool(each.get("required")), each.get("schema", {}))
                for each in found.get("parameters", ())
            ),
            media_type=media_type,
            body=None if body is None else body.get("schema", {}),
            body_required=bool(asked.get("required")),
            answers=answers,
        )


def _json(answer: dict[str, Any]) -> Schema | None:
    schema: Schema | None = answer.get("content", {}).get(JSON, {}).get("schema")
    return schema


def _success(answers: Mapping[str, Schema | None]) -> str:
    """Return the status of a good answer: of several, the one that says most of its body."""
    good = sorted(status for status in answers if status.startswith("2"))
    telling = [status for status in good if answers[status] not in (None, {"type": "object"})]
    some = [status for status in good if answers[status] is not None]
    return (telling or some or good)[0]


#: The services, and whether each refuses what it does not know.
_CLOSED: Final = {"vapi": True, "voiceai": False}


@cache
def load(name: str) -> Document:
    """Return the document of a service: `vapi` or `voiceai`."""
    text = files("generated").joinpath(name, "document.json").read_text(encoding="utf-8")
    return Document(name, json.loads(text), closed=_CLOSED[name])


__all__ = ["Document", "Operation", "Parameter", "load"]
