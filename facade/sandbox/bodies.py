"""Reading what a request brings: values of its query, and bodies of JSON or of a form."""

from __future__ import annotations

import json
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from facade.loose import as_array, as_object

from .checking import Flaw, Upload
from .forms import NotAForm, parts_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .checking import Checker, Schema
    from .wire import Request

FORM: Final = "multipart/form-data"
_OCTETS: Final = "application/octet-stream"
#: No body that a service has use for goes deeper.
_DEEPEST: Final = 100


def read_body(checker: Checker, request: Request, media_type: str, schema: Schema) -> tuple[Any, list[Flaw]]:
    """Read a body of the given kind; None if it cannot be read, with the reason."""
    if request.content_type != media_type:
        return None, [Flaw(("body",), f"must be sent as {media_type}", "value_error")]
    if media_type == FORM:
        return _read_form(checker, request, schema)
    try:
        return read_json(request.body.decode()), []
    except ValueError:
        return None, [Flaw(("body",), "must be valid JSON", "json_invalid")]


def read_json(text: str) -> Any:
    """Read JSON that can be sent on as it is; all else raises a `ValueError`."""
    try:
        value = json.loads(text, parse_constant=_no_constant, parse_float=_a_number, parse_int=_an_integer)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    if text.count("{") + text.count("[") > _DEEPEST and _is_too_deep(value):
        raise ValueError(_TOO_DEEP)
    if "\\u" in text:
        # Half of a character is no text.
        json.dumps(value, ensure_ascii=False).encode()
    return value


_TOO_DEEP: Final = f"it goes deeper than {_DEEPEST} levels"


def _is_too_deep(value: Any) -> bool:
    level: list[Any] = [value]
    for _ in range(_DEEPEST + 1):
        level = [inner for outer in level for inner in _held_by(outer)]
    return bool(level)


def _held_by(value: Any) -> list[Any]:
    return [*as_object(value).values(), *as_array(value)]


def _no_constant(name: str) -> None:
    message = f"{name} is not JSON"
    raise ValueError(message)


def _a_number(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        message = f"{text} is larger than any number"
        raise ValueError(message)
    return number


def _an_integer(text: str) -> int:
    _a_number(text)
    return int(text)


def _read_form(checker: Checker, request: Request, schema: Schema) -> tuple[Any, list[Flaw]]:
    """Read a form into the kinds that a schema wants."""
    try:
        parts = parts_of(request.headers["content-type"], request.body)
    except (KeyError, NotAForm):
        return None, [Flaw(("body",), "must be a form", "value_error")]
    known: Mapping[str, Schema] = checker.resolved(schema).get("properties", {})
    values: dict[str, Any] = {}
    flaws: list[Flaw] = []
    texts: dict[str, list[str]] = {}
    for part in parts:
        is_file = checker.resolved(known.get(part.name, {})).get("format") == "binary"
        if part.filename is not None:
            values[part.name] = Upload(part.filename, part.content, part.kind or _OCTETS)
        else:
            texts.setdefault(part.name, []).append(part.content.decode("utf-8", "replace"))
        if part.name in known and is_file != (part.filename is not None):
            flaws.append(Flaw(("body", part.name), "must be a file" if is_file else "must be a string", "value_error"))
    values |= {name: from_texts(checker, known.get(name, {}), found) for name, found in texts.items()}
    return values, flaws


def from_texts(checker: Checker, schema: Schema, texts: Sequence[str]) -> Any:
    """Turn the texts that came under one name into the kind that a schema wants; what cannot be turned stays text."""
    schema = checker.resolved(schema)
    if schema.get("type") == "array":
        kind = checker.resolved(schema.get("items", {})).get("type")
        return [_from_text(kind, text) for text in texts]
    return _from_text(schema.get("type"), texts[-1])


def _from_text(kind: object, text: str) -> Any:
    if kind == "boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    if kind in {"number", "integer", "object"}:
        try:
            value = read_json(text)
        except ValueError:
            return text
        # An address has no word for nothing, and a whole number in it has neither a point nor an exponent.
        return text if value is None or (kind == "integer" and isinstance(value, float)) else value
    return text


__all__ = ["FORM", "from_texts", "read_body", "read_json"]
