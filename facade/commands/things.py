"""Showing what a service has stored, in the service's own words."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from facade.loose import as_array, as_object
from facade.models import fields_of
from facade.redaction import HIDDEN
from generated.runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from .output import Output


#: Names of fields that open something to whoever reads them. What ends in Id only names a key that is elsewhere.
_SECRET: Final = re.compile(r"(secret|token|password|key)$|^authorization$", re.IGNORECASE)


def show(thing: Mapping[str, Any], output: Output) -> None:
    """Show one thing, with everything in it."""
    if output.as_json:
        output.value(thing)
    else:
        for line in json.dumps(thing, indent=2, ensure_ascii=False).split("\n"):
            output.line(line)


def show_all(
    things: Iterable[Mapping[str, Any]],
    titles: Sequence[str],
    row: Callable[[Mapping[str, Any]], Sequence[str]],
    output: Output,
    *,
    nothing: str,
) -> None:
    """Show things as a table, or each as a line of JSON."""
    if output.as_json:
        for thing in things:
            output.value(thing)
        return
    with output.spinning("listing"):
        rows = [row(thing) for thing in things]
    if rows:
        output.table(titles, rows)
    else:
        output.note(nothing)


def plain(thing: object) -> Mapping[str, Any]:
    """Return something as the JSON object that the service sent, save its keys and secrets."""
    fields = thing.to_dict() if isinstance(thing, Model) else fields_of(thing)
    return {name: _shown(name, value) for name, value in fields.items()}


def _shown(name: str, value: Any) -> Any:
    if isinstance(value, str) and _SECRET.search(name):
        return HIDDEN
    if array := as_array(value):
        return [_shown(name, item) for item in array]
    if fields := as_object(value):
        return {inner: HIDDEN if name == "headers" else _shown(inner, item) for inner, item in fields.items()}
    return value


def cell(value: object) -> str:
    """Return a value as it stands in a table."""
    return "" if value is None else str(value)


__all__ = ["cell", "plain", "show", "show_all"]
