"""
What the vendored documents say of a value, by another way than the sandbox's own.

`jsonschema` reads the documents of specs/ as they were published. What they get wrong is put right here by name, so
that this knows nothing of the repairs that the sandbox's documents went through. Unions are fitted by any branch.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

if TYPE_CHECKING:
    from collections.abc import Iterator

SPECS: Final = Path(__file__).resolve().parents[3] / "specs"
METHODS: Final = ("get", "post", "put", "patch", "delete")
#: Strings that the document calls objects, whose values it lists all the same.
MISCALLED: Final = (
    ("AudioFormat", "format"),
    ("BackoffPlan", "type"),
    ("TransferPlan", "sipVerb"),
    ("VoiceLibrary", "provider"),
)
#: Stands for a pattern that was never put in.
PLACEHOLDER: Final = "ORG_ROLE_OR_CUSTOM_ROLE_PATTERN"
FORMATS: Final = FormatChecker(formats=("uuid",))
_OFFSET: Final = re.compile(r".*T.*(Z|[+-]\d\d:\d\d)$")


@FORMATS.checks("date-time", raises=ValueError)
def is_moment(value: object) -> bool:
    """Tell whether a text is a date and a time with an offset."""
    if isinstance(value, str):
        dt.datetime.fromisoformat(value)
        return _OFFSET.match(value) is not None
    return True


@FORMATS.checks("uri")
def is_address(value: object) -> bool:
    """Tell whether a text is an address, of whatever kind."""
    return not isinstance(value, str) or re.fullmatch(r"[a-z][a-z0-9+.-]*:\S+", value, re.IGNORECASE) is not None


@cache
def document(name: str) -> dict[str, Any]:
    """Read a vendored document, with what is wrong in it put right."""
    content: dict[str, Any] = json.loads((SPECS / f"{name}.json").read_text(encoding="utf-8"))
    for schema, field in MISCALLED if name == "vapi" else ():
        content["components"]["schemas"][schema]["properties"][field]["type"] = "string"
    return dict(_plain(content))


def _plain(value: Any) -> Any:
    """Write a schema, and all below it, as JSON Schema has it."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    found = {key: _plain(item) for key, item in value.items()}
    if isinstance(found.get("oneOf"), list):
        # The services' own branches overlap.
        found["allOf"] = [*found.get("allOf", ()), {"anyOf": found.pop("oneOf")}]
    if found.get("type") == "array" and isinstance(found.get("enum"), list):
        found["items"] = {**found.get("items", {"type": "string"}), "enum": found.pop("enum")}
    pattern = found.get("pattern")
    if isinstance(pattern, str):
        slashed = re.fullmatch(r"/(.*)/u?", pattern)
        text = slashed[1] if slashed else pattern
        found["pattern"] = (
            "" if pattern == PLACEHOLDER else text.replace(r"[\p{L}\d]", r"[^\W_]").replace(r"\p{L}", r"[^\W\d_]")
        )
    if found.get("nullable") is True:
        return {"anyOf": [found, {"type": "null"}]}
    return found


@cache
def _registry(name: str) -> Registry[Any]:
    registry: Registry[Any] = Registry()
    found: Registry[Any] = registry.with_resource(f"urn:{name}", DRAFT202012.create_resource(document(name)))
    return found


def validator(name: str, *steps: str) -> Draft202012Validator:
    """Return what checks a value against the schema at a place of a document."""
    place = "/".join(step.replace("~", "~0").replace("/", "~1") for step in steps)
    return Draft202012Validator({"$ref": f"urn:{name}#/{place}"}, registry=_registry(name), format_checker=FORMATS)


def operations(name: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield method, path and content of each operation of a vendored document."""
    for path, item in document(name)["paths"].items():
        for method in METHODS:
            if method in item:
                yield method, path, item[method]


def places(value: Any, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield each place in a value."""
    yield at
    if isinstance(value, dict):
        for name, item in value.items():
            yield from places(item, (*at, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places(item, (*at, index))


def at_place(value: Any, at: tuple[str | int, ...]) -> Any:
    """Return what stands at a place."""
    for step in at:
        value = value[step]
    return value


class _Gone:
    pass


GONE: Final = _Gone()


def spoilt(value: Any) -> list[Any]:
    """Return what can be put in place of a value, most of it wrong."""
    others: list[Any] = [GONE, None, True, 7, -1.5, 1e12, "", "not-that", "x" * 12000, [], [None], {}, {"strange": 1}]
    if isinstance(value, str):
        others += [value + "!", value.upper(), value[:-1]]
    if isinstance(value, int | float) and not isinstance(value, bool):
        others += [value - 1, value + 1, str(value)]
    return [other for other in others if other != value or type(other) is not type(value)]


def with_other(value: Any, at: tuple[str | int, ...], other: Any) -> Any:
    """Return a copy of a value with something else at one place, or nothing."""
    if not at:
        return other
    step, rest = at[0], at[1:]
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    if rest or other is not GONE:
        copy[step] = with_other(value[step], rest, other)
    else:
        del copy[step]
    return copy
