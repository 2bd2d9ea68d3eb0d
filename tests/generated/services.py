"""The two services: their documents, as published and as normalised, and what was generated from them."""

from __future__ import annotations

import functools
import importlib
import json
import pkgutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs
import httpx

from generated.runtime.codecs import Models
from scripts.normalise import normalise
from scripts.normalise.names import class_name
from scripts.normalise.overlay import apply_overlay, read_overlay
from scripts.normalise.report import Report
from tests.generated.payloads import Payloads

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROOT: Final = Path(__file__).parents[2]
NAMES: Final = ("vapi", "voiceai")
_METHODS: Final = ("get", "put", "post", "delete", "patch")


@attrs.frozen
class Documented:
    """An operation as the published document has it."""

    name: str
    method: str
    path: str
    parameters: tuple[dict[str, Any], ...]
    #: Media type and schema.
    body: tuple[str, dict[str, Any]] | None
    #: For each status the media type and schema of its body, or None where it has none.
    answers: Mapping[str, tuple[str, dict[str, Any]] | None]


@attrs.frozen(eq=False)
class Service:
    """One service's documents and its generated client."""

    name: str
    #: As published and with the overlay's additions, but without any repair.
    published: Payloads
    normalised: Payloads

    @property
    def package(self) -> str:
        """The models' package."""
        return f"generated.{self.name}.models"

    @property
    def models(self) -> Models:
        """What decoders look models up in."""
        return Models(self.package)

    def generated(self, name: str) -> Any:
        """Return the class or the union that was generated from a named schema."""
        return getattr(importlib.import_module(self.package), class_name(name))

    def reader(self, name: str) -> Callable[[Any], Any]:
        """Return what reads a named schema's values: a class or a union."""
        target = self.generated(name)
        read: Callable[[Any], Any] = getattr(target, "from_dict", None) or target.decoder(self.models)
        return read

    def objects(self) -> list[str]:
        """List the named schemas that became a class."""
        schemas = self.normalised.schemas.items()
        return [name for name, schema in schemas if schema.get("type") == "object" and "enum" not in schema]

    def unions(self) -> list[str]:
        """List the named schemas that became a union."""
        return [name for name, schema in self.normalised.schemas.items() if "oneOf" in schema]

    def operations(self) -> list[Documented]:
        """List the operations of the published document."""
        return [
            _documented(path, method, item)
            for path, item in self.published.document["paths"].items()
            for method in _METHODS
            if method in item
        ]


def _documented(path: str, method: str, item: dict[str, Any]) -> Documented:
    operation = item[method]
    answers = operation.get("responses", {}).items()
    return Documented(
        name=operation["operationId"],
        method=method.upper(),
        path=path,
        parameters=(*item.get("parameters", ()), *operation.get("parameters", ())),
        body=_content(operation.get("requestBody", {})),
        answers={status: _content(answer) for status, answer in answers},
    )


def _content(holder: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
    for media_type, content in holder.get("content", {}).items():
        return media_type, content.get("schema", {})
    return None


@functools.cache
def service(name: str) -> Service:
    """Read and normalise a service's document, once."""
    published = json.loads((ROOT / "specs" / f"{name}.json").read_text(encoding="utf-8"))
    overlay = read_overlay(ROOT / "specs" / f"{name}.overlay.yaml")
    normalised, _ = normalise(published, overlay)
    apply_overlay(published, overlay, Report())
    return Service(name, Payloads(published), Payloads(normalised))


@functools.cache
def endpoints(name: str) -> dict[str, Any]:
    """Import every operation's module of a client, and return them by the operation's own name."""
    api = importlib.import_module(f"generated.{name}.api")
    found = pkgutil.walk_packages(api.__path__, f"{api.__name__}.")
    modules: list[Any] = [importlib.import_module(info.name) for info in found if not info.ispkg]
    return {module.operation.name: module for module in modules}


def sent(payload: Any) -> Any:
    """Return a payload as it arrives: plain dictionaries and lists, none of them shared."""
    return json.loads(json.dumps(payload))


def reply(status: int, body: Any = b"", headers: Mapping[str, str] | None = None) -> httpx.Response:
    """Return an answer; a body that is not bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return httpx.Response(status, content=content, headers={"content-type": "application/json", **(headers or {})})
