"""Which operation of a document a request is for."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from attrs import field, frozen

from scripts.contract.recordings.schemas import Misfit
from scripts.normalise.walk import METHODS
from scripts.pointers import pointer_to

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scripts.contract.recordings.schemas import Schemas

_STEP: Final = re.compile(r"\{[^}]+\}")
_BODY: Final = "application/json"


@frozen
class Parameter:
    """A parameter in the path or the query."""

    name: str
    required: bool
    many: bool
    #: Where its schema stands in the document.
    schema: str


@frozen(kw_only=True)
class Route:
    """An operation, and where in the document its parts stand."""

    service: str
    operation: str
    method: str
    path: str
    #: The pointer to it in the document.
    pointer: str
    pattern: re.Pattern[str] = field(repr=False, eq=False)
    in_path: tuple[Parameter, ...]
    in_query: Mapping[str, Parameter]
    #: The pointer to the content of the request; empty where it has none.
    content: str
    body_required: bool
    statuses: tuple[str, ...]

    def answer(self, status: int) -> str | None:
        """Return the pointer to what the document says of an answer with this status."""
        for word in (str(status), f"{status // 100}XX", "default"):
            if word in self.statuses:
                return f"{self.pointer}/responses/{word}"
        return None

    def faulty_parameters(self, uri: str, path: str, schemas: Schemas) -> Iterator[Misfit]:
        """Tell what is wrong with the parameters of a request."""
        matched = self.pattern.fullmatch(path)
        for parameter, text in zip(self.in_path, matched.groups() if matched else (), strict=False):
            yield from _checked(parameter, [unquote(text)], schemas, "path")
        given: dict[str, list[str]] = {}
        for name, text in parse_qsl(urlsplit(uri).query, keep_blank_values=True):
            given.setdefault(name, []).append(text)
        for name, texts in given.items():
            if name in self.in_query:
                yield from _checked(self.in_query[name], texts, schemas, "query")
            else:
                yield Misfit("", f"query.{name}", "unknown", f"the query's `{name}` is unknown to the document")
        for name, parameter in self.in_query.items():
            if parameter.required and name not in given:
                yield Misfit("", f"query.{name}", "required", f"the query lacks `{name}`")


def _checked(parameter: Parameter, texts: list[str], schemas: Schemas, where: str) -> Iterator[Misfit]:
    """Try each way to read the texts of a parameter, since texts do not say whether they are numbers."""
    readings: list[Any] = [[_read(text) for text in texts], texts] if parameter.many else [_read(texts[-1]), texts[-1]]
    tried = [schemas.misfits(parameter.schema, reading) for reading in readings]
    if all(tried):
        subject = f"{where}.{parameter.name}"
        yield Misfit("", subject, tried[0][0].keyword, f"the {where}'s `{parameter.name}` {tried[0][0].text}")


def _read(text: str) -> Any:
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return text if isinstance(value, dict | list) else value


class Routes:
    """All operations of a document."""

    def __init__(self, service: str, schemas: Schemas) -> None:
        self._schemas = schemas
        self.servers = tuple(server["url"].rstrip("/") for server in schemas.document.get("servers", ()))
        self._routes: list[Route] = sorted(_routes(service, schemas), key=lambda route: route.path.count("{"))
        #: By the documents' own names.
        self.operations: dict[str, Route] = {route.operation: route for route in self._routes}

    def path_of(self, uri: str) -> str | None:
        """Return the path of a request below one of the servers; None if it goes elsewhere."""
        bare = urlsplit(uri)._replace(query="", fragment="").geturl()
        return next((bare[len(server) :] for server in self.servers if bare.startswith(f"{server}/")), None)

    def find(self, method: str, path: str) -> Route | None:
        """Find the operation; of several, that with the fewest parameters in its path."""
        return next((route for route in self._at(path) if route.method == method), None)

    def methods(self, path: str) -> list[str]:
        """Return the methods that the document has for a path."""
        return sorted(route.method for route in self._at(path))

    def _at(self, path: str) -> Iterator[Route]:
        return (route for route in self._routes if route.pattern.fullmatch(path))


def _routes(service: str, schemas: Schemas) -> Iterator[Route]:
    for path, item in schemas.document["paths"].items():
        for method in METHODS:
            if method in item:
                pointer = pointer_to(("paths", path, method))
                yield _route(service, path, method, pointer, item[method])


def _route(service: str, path: str, method: str, pointer: str, operation: dict[str, Any]) -> Route:
    parameters: dict[str, dict[str, Parameter]] = {}
    for number, parameter in enumerate(operation.get("parameters", ())):
        name, schema = parameter["name"], parameter.get("schema", {})
        kind = schema.get("type")
        read = Parameter(
            name, bool(parameter.get("required")), kind == "array", f"{pointer}/parameters/{number}/schema"
        )
        parameters.setdefault(parameter["in"], {})[name] = read
    names = [name[1:-1] for name in _STEP.findall(path)]
    in_path = parameters.get("path", {})
    body = operation.get("requestBody", {})
    return Route(
        service=service,
        operation=operation["operationId"],
        method=method.upper(),
        path=path,
        pointer=pointer,
        pattern=re.compile("([^/]+)".join(re.escape(part) for part in _STEP.split(path))),
        in_path=tuple(in_path[name] for name in names if name in in_path),
        in_query=parameters.get("query", {}),
        content=f"{pointer}/requestBody/content" if "content" in body else "",
        body_required=bool(body.get("required")),
        statuses=tuple(operation.get("responses", {})),
    )


__all__ = ["Parameter", "Route", "Routes"]
