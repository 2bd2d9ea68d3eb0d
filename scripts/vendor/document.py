"""From bytes to a document that may be vendored, or the reasons why not."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from typing import TYPE_CHECKING, Final, cast

import attrs

from scripts.lock import Contents
from scripts.pointers import below
from scripts.problems import Problem
from scripts.vendor.anatomy import METHODS, Json, JsonObject
from scripts.vendor.yaml_text import parse_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Real documents are some 15 levels deep.
MAXIMUM_DEPTH: Final = 100

SUPPORTED: Final = re.compile(r"3\.[01]\.[0-9]+")
REQUIRED_PARTS: Final = ("openapi", "info", "paths", "components")

#: How many faults of a kind are named; a broken file can have thousands.
NAMED_FAULTS: Final = 3
LONGEST_FAULT: Final = 300
NAMED_KEYS: Final = 8


@attrs.frozen
class Guards:
    """What a new copy must not fall short of."""

    minimum_bytes: int = 0
    minimum_version: str | None = None
    vendored_operations: int = 0
    minimum_share: float = 0.0


def read_document(data: bytes, guards: Guards) -> JsonObject:
    """Turn the bytes of a published document into a document; anything else is refused with its reasons."""
    document = _parse(data)
    _refuse_if_any(_shape_faults(document))
    # The size comes after the parsing: "it is a web page" tells more than "it is small".
    _refuse_if_any(_shortfalls(len(data), contents_of(document), guards))
    return document


def contents_of(document: JsonObject) -> Contents:
    """Count what a document holds."""
    info, components = _object(document.get("info")), _object(document.get("components"))
    paths = _path_items(document)
    operations = [method for item in paths.values() for method in METHODS if method in _object(item)]
    return Contents(
        openapi=str(document.get("openapi")),
        version=str(info.get("version")),
        paths=len(paths),
        operations=len(operations),
        schemas=len(_object(components.get("schemas"))),
    )


def _parse(data: bytes) -> JsonObject:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"it is not UTF-8 text (byte {error.start})"
        raise Problem(message) from error
    start = text.lstrip()[:1]
    if not start:
        message = "it is empty"
        raise Problem(message)
    if start == "<":
        message = "it is a web page (HTML or XML), not a document; has the document moved?"
        raise Problem(message)
    # What opens with a bracket is meant as JSON: YAML's words about it would only mislead.
    value, faults = _parse_json(text) if start in "{[" else (parse_yaml(text, MAXIMUM_DEPTH), [])
    _refuse_if_any(faults + _foreign_values(value))
    if not isinstance(value, dict):
        message = f"it is {_article(value)}, not an object with openapi, info, paths and components"
        raise Problem(message)
    return value


def _parse_json(text: str) -> tuple[Json, list[str]]:
    repeated: list[str] = []

    def collect(pairs: list[tuple[str, Json]]) -> JsonObject:
        values = dict(pairs)
        if len(values) < len(pairs):
            twice = sorted(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
            repeated.append(f"a JSON object has a key twice: {_listed(twice)}, among {_listed(sorted(values))}")
        return values

    try:
        return cast("Json", json.loads(text, object_pairs_hook=collect)), repeated
    except json.JSONDecodeError as error:
        whole = text.rstrip()
        cut = error.pos >= len(whole) or (error.msg != "Extra data" and whole[-1] not in "}]")
        words = "the JSON is cut short" if cut else "the JSON is broken"
        message = f"{words} at line {error.lineno}, column {error.colno} ({error.msg})"
        raise Problem(message) from error
    except RecursionError as error:
        message = f"the JSON is nested more than {MAXIMUM_DEPTH} levels deep"
        raise Problem(message) from error
    except ValueError as error:  # Python refuses to read numbers of several thousand digits.
        message = f"the JSON holds a number that cannot be read ({error})"
        raise Problem(message) from error


def _foreign_values(value: object) -> list[str]:
    """Find what JSON text cannot say: odd keys and values, NaN, half characters; also what is nested too deeply."""
    faults: list[str] = []
    waiting: list[tuple[object, tuple[str, ...]]] = [(value, ())]
    while waiting:
        current, place = waiting.pop()
        if len(place) > MAXIMUM_DEPTH:
            return [f"it is nested more than {MAXIMUM_DEPTH} levels deep at {_pointer(place[:5])}/..."]
        if isinstance(current, dict):
            members = cast("dict[object, object]", current)
            odd = [key for key in members if not isinstance(key, str)]
            faults += [f"the key {key!r} at {_pointer(place)} is not text; put it in quotes" for key in odd]
            waiting += [(key, (*place, key)) for key in members if isinstance(key, str) and not key.isascii()]
            waiting += [(child, (*place, str(key))) for key, child in members.items()]
        elif isinstance(current, list):
            entries = cast("list[object]", current)
            waiting += [(child, (*place, str(index))) for index, child in enumerate(entries)]
        elif isinstance(current, str):
            if not current.isascii() and any("\ud800" <= character <= "\udfff" for character in current):
                faults.append(f"the text at {_pointer(place)} holds half a character (a lone surrogate)")
        elif isinstance(current, float):
            if not math.isfinite(current):
                faults.append(f"the number at {_pointer(place)} is {current}, which JSON does not know")
        elif current is not None and not isinstance(current, int):
            faults.append(f"the value at {_pointer(place)} is a {type(current).__name__}, which JSON does not know")
    return faults


def _shape_faults(document: JsonObject) -> list[str]:
    if "swagger" in document:
        version = document["swagger"]
        return [f"it is a Swagger {version} document; only OpenAPI 3.0 and 3.1 are read, so convert it first"]
    if missing := [part for part in REQUIRED_PARTS if part not in document]:
        return [f"it lacks {_listed(missing)}; its top level has {_listed(sorted(document)) or 'nothing'}"]
    openapi = document["openapi"]
    if not isinstance(openapi, str):
        return [f"its openapi version is {openapi!r}, which is not text; put it in quotes"]
    if not SUPPORTED.fullmatch(openapi):
        return [f"it is of OpenAPI {openapi}; only 3.0.x and 3.1.x are read"]
    faults: list[str] = []
    for key in ("title", "version"):
        value = _object(document["info"]).get(key)
        if not isinstance(value, str) or not value.isprintable():
            faults.append(f"#/info/{key} is {_article(value)}, not a line of text; put it in quotes")
    faults += [
        f"{_pointer(place)} is {_article(value)}, not an object"
        for place, value in _objects_to_be(document)
        if not isinstance(value, dict)
    ]
    if not faults and not contents_of(document).operations:
        faults.append("it has no operations")
    return faults


def _objects_to_be(document: JsonObject) -> Iterator[tuple[tuple[str, ...], Json]]:
    for part in REQUIRED_PARTS[1:]:
        yield (part,), document[part]
    for path, item in _path_items(document).items():
        yield ("paths", path), item
        yield from ((("paths", path, method), _object(item).get(method, {})) for method in METHODS)
    yield ("components", "schemas"), _object(document["components"]).get("schemas", {})


def _path_items(document: JsonObject) -> JsonObject:
    return {path: item for path, item in _object(document.get("paths")).items() if not path.startswith("x-")}


def _shortfalls(size: int, contents: Contents, guards: Guards) -> list[str]:
    faults: list[str] = []
    if size < guards.minimum_bytes:
        faults.append(f"it has {size} bytes, fewer than {guards.minimum_bytes}, the least that is taken")
    if guards.minimum_version is not None:
        least = f"{guards.minimum_version}, the lowest that is taken"
        found, wanted = _release(contents.version), _release(guards.minimum_version)
        if not found or not wanted:
            faults.append(f"its version {contents.version!r} cannot be compared with {least}")
        elif found < wanted:
            faults.append(f"its version {contents.version} is lower than {least}")
    if contents.operations < guards.vendored_operations * guards.minimum_share:
        faults.append(
            f"it has {contents.operations} operations, far fewer than the vendored {guards.vendored_operations}; "
            "if that is how it is meant, lower minimum_share in specs/sources.toml",
        )
    return faults


def _release(version: str) -> tuple[int, ...]:
    """Return the leading numbers of a version, without trailing zeros, so that 1.5 and 1.5.0 are the same."""
    if not (leading := re.match(r"v?([0-9]{1,9}(?:\.[0-9]{1,9})*)", version)):
        return ()
    numbers = [int(number) for number in leading[1].split(".")]
    while len(numbers) > 1 and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)


def _refuse_if_any(faults: list[str]) -> None:
    if faults:
        more = [f"and {len(faults) - NAMED_FAULTS} more of the kind"] if len(faults) > NAMED_FAULTS else []
        raise Problem(*(_told(fault) for fault in faults[:NAMED_FAULTS]), *more)


def _told(fault: str) -> str:
    """Return a fault as one short line, since it may quote whatever a stranger served."""
    line = "".join(character if character.isprintable() else "?" for character in fault)
    return line if len(line) <= LONGEST_FAULT else line[:LONGEST_FAULT] + "..."


def _object(value: Json) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _pointer(place: tuple[str, ...]) -> str:
    return below("#", *place)


def _listed(names: list[str]) -> str:
    return ", ".join(names[:NAMED_KEYS]) + (", ..." if len(names) > NAMED_KEYS else "")


def _article(value: Json) -> str:
    words: dict[type, str] = {bool: "true or false", dict: "an object", list: "a list", str: "a text"}
    return "null" if value is None else words.get(type(value), "a number")
