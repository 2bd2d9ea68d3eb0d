"""The operations of a document, in one spelling for all the ways in which documents say it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from scripts.contract.diff.parts import found, part
from scripts.pointers import below
from scripts.vendor.anatomy import METHODS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scripts.contract.diff.parts import Parts

#: A kind of key: the type, scheme, place and name that the document gives it.
Key: TypeAlias = tuple[str, ...]
#: Keys that are sent together.
Keys: TypeAlias = frozenset[Key]

_IN_PATH: Final = re.compile(r"{([^}]+)}")
#: Where Python's name of a parameter has another word, although there is no mark between them.
_WORD_WITHIN: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@attrs.frozen(kw_only=True)
class Parameter:
    """What a caller gives beside the body."""

    name: str
    location: str
    required: bool
    parts: Parts
    pointer: str
    #: How a list or an object is written, in the words of OpenAPI, and whether its items are written one by one.
    style: str = "simple"
    is_exploded: bool = False
    deprecated: bool = False


@attrs.frozen(kw_only=True)
class Body:
    """What is sent, or answered."""

    #: json, multipart, form, text or binary; location for a redirect, which has an address in place of a body.
    kind: str
    parts: Parts
    pointer: str
    required: bool = False


@attrs.frozen(kw_only=True)
class Operation:
    """One operation: what is sent, what is answered, and what its generated function is called by."""

    id: str
    method: str
    path: str
    pointer: str
    tag: str
    deprecated: bool
    parameters: Mapping[tuple[str, str], Parameter]
    body: Body | None
    #: The answers by status, `4XX` in capitals; None for an answer without a body.
    answers: Mapping[str, Body | None]
    #: The sets of keys of which any is enough; an empty one where none is needed.
    keys: frozenset[Keys]

    @property
    def template(self) -> str:
        """The path without the names of its parameters."""
        return _IN_PATH.sub("{}", self.path)

    @property
    def path_names(self) -> list[str]:
        """The names of the parameters in the path, in its order."""
        return _IN_PATH.findall(self.path)

    @property
    def refusals(self) -> dict[str, Body | None]:
        """What the generated function raises, with the body where it can be read."""
        return {status: body for status, body in self.answers.items() if status not in self.successes}

    @property
    def successes(self) -> dict[str, Body | None]:
        """What the generated function returns; what it returns for any status, where no success is documented."""
        known = {status: body for status, body in self.answers.items() if status[0] in "23"}
        return known or {status: body for status, body in self.answers.items() if status == "default"}


def operations(document: dict[str, Any]) -> Iterator[Operation]:
    """Yield every operation."""
    for path, value in (document.get("paths") or {}).items():
        if path.startswith("x-"):
            continue
        item, pointer = _followed(document, value, below("/paths", path))
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield _operation(document, item, path, method, below(pointer, method))


def address(document: dict[str, Any]) -> str:
    """Return the address of the service, as the generated client has it."""
    servers = document.get("servers") or [{}]
    return str(servers[0].get("url", "")).rstrip("/")


def _operation(document: dict[str, Any], item: dict[str, Any], path: str, method: str, pointer: str) -> Operation:
    raw: dict[str, Any] = item[method]
    tags = raw.get("tags") or ["default"]
    shared = (document, item.get("parameters") or [], pointer.rpartition("/")[0])
    own = (document, raw.get("parameters") or [], pointer)
    parameters = {_known_by(one): one for group in (shared, own) for one in _parameters(*group)}
    for name in _IN_PATH.findall(path):
        # A parameter that only the path declares is text.
        parameters.setdefault(
            ("path", name),
            Parameter(
                name=name, location="path", required=True, parts=(({"type": "string"}, pointer),), pointer=pointer
            ),
        )
    body, place = _followed(document, raw.get("requestBody") or {}, f"{pointer}/requestBody")
    return Operation(
        # Without an id it is called what the generated client calls it.
        id=str(raw.get("operationId") or re.sub(r"\W+", "_", f"{method}{path}").strip("_")),
        method=method,
        path=path,
        pointer=pointer,
        tag=str(tags[0]),
        deprecated=raw.get("deprecated") is True,
        parameters=parameters,
        body=_body(body, place),
        answers=dict(_answers(document, raw.get("responses") or {}, f"{pointer}/responses")),
        keys=_keys(document, raw),
    )


def _parameters(document: dict[str, Any], listed: list[Any], pointer: str) -> Iterator[Parameter]:
    for index, value in enumerate(listed):
        raw, place = _followed(document, value, f"{pointer}/parameters/{index}")
        if raw.get("in") in {"header", "path", "query"}:
            content = _body(raw, place)
            parts = content.parts if content else (part(raw.get("schema") or {}, f"{place}/schema"),)
            style = "content" if content else str(raw.get("style", "form" if raw["in"] == "query" else "simple"))
            yield Parameter(
                name=str(raw.get("name")),
                location=raw["in"],
                required=raw.get("required") is True or raw["in"] == "path",
                parts=parts,
                pointer=place,
                style=style,
                is_exploded=raw.get("explode", style == "form") is True,
                deprecated=raw.get("deprecated") is True,
            )


def _known_by(parameter: Parameter) -> tuple[str, str]:
    """Return the place of a parameter, and its name: that of a header is the same in capitals, if Python's is too."""
    if parameter.location != "header":
        return parameter.location, parameter.name
    words = _WORD_WITHIN.sub("_", parameter.name)
    return parameter.location, f"{parameter.name} {words}".lower()


def _answers(document: dict[str, Any], listed: dict[str, Any], pointer: str) -> Iterator[tuple[str, Body | None]]:
    for status, value in listed.items():
        if not status.startswith("x-"):
            raw, place = _followed(document, value, below(pointer, status))
            body = _body(raw, place)
            if body is None and status.startswith("3"):
                body = Body(kind="location", parts=(), pointer=place)
            yield status if status == "default" else status.upper(), body


def _body(raw: dict[str, Any], pointer: str) -> Body | None:
    """Return the one kind of body that the generated client sends or reads, of those that there are."""
    content: dict[str, Any] = raw.get("content") or {}
    if not content:
        return None
    chosen = min(content, key=lambda media_type: (_rank(media_type), media_type))
    place = below(pointer, "content", chosen)
    parts = (part(content[chosen].get("schema") or {}, f"{place}/schema"),)
    return Body(kind=_kind(chosen), parts=parts, pointer=place, required=raw.get("required") is True)


def _rank(media_type: str) -> int:
    kinds = ["json", "multipart", "form", "text", "binary"]
    return kinds.index(_kind(media_type))


def _kind(media_type: str) -> str:
    essence = media_type.partition(";")[0].strip().lower()
    if essence.endswith(("/json", "+json")):
        return "json"
    if essence == "application/x-www-form-urlencoded":
        return "form"
    return {"multipart": "multipart", "text": "text"}.get(essence.partition("/")[0], "binary")


def _keys(document: dict[str, Any], raw: dict[str, Any]) -> frozenset[Keys]:
    known: dict[str, Any] = (document.get("components") or {}).get("securitySchemes") or {}
    asked: list[dict[str, Any]] = raw.get("security", document.get("security")) or [{}]
    return frozenset(frozenset(_key(known.get(name) or {}) for name in one) for one in asked)


def _key(scheme: dict[str, Any]) -> Key:
    return tuple(str(scheme.get(key, "")).lower() for key in ("type", "scheme", "in", "name"))


def _followed(document: dict[str, Any], value: dict[str, Any], pointer: str) -> tuple[dict[str, Any], str]:
    """Follow references to a shared parameter, body, answer or path item."""
    seen: set[str] = set()
    while isinstance(reference := value.get("$ref"), str) and reference not in seen:
        seen.add(reference)
        target = found(document, reference)
        if not isinstance(target, dict):
            break
        value, pointer = target, reference[1:]
    return value, pointer
