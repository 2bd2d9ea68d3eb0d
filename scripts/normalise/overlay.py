"""Applying an overlay (OpenAPI Overlay 1.0): what is particular to one place of one document."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen
from jsonpath import JSONPathError, JSONPathMatch
from jsonpath import compile as compile_path
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from scripts.normalise.hoist import ALIKE
from scripts.normalise.prune import WEBHOOK
from scripts.normalise.tags import OBSERVED
from scripts.normalise.walk import pointer
from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from scripts.normalise.report import Report


VERSION: Final = re.compile(r"1\.0\.\d+")
#: What an overlay can say beyond OpenAPI; specs/README.md explains each.
KEYS: Final = frozenset({ALIKE, OBSERVED, WEBHOOK, "x-name"})
_ROOT_KEYS: Final = ("overlay", "info", "extends", "actions")
_ACTION_KEYS: Final = ("target", "description", "update", "remove")


@frozen
class Action:
    """One change to every place that a JSONPath finds, and why it is made."""

    target: str
    reason: str
    update: Any = None
    remove: bool = False


@frozen
class Overlay:
    """The actions of one overlay, in order."""

    name: str
    actions: tuple[Action, ...] = ()


def read_overlay(path: Path) -> Overlay:
    """Read an overlay; all that is wrong with it is told at once."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise Problem(f"{path.name}: cannot be read ({why}); see specs/README.md for what it holds") from None
    try:
        data = YAML(typ="safe", pure=True).load(text)
    except YAMLError as error:
        where = str(error).replace("\n", " ")
        raise Problem(f"{path.name}: is not YAML: {where}") from None
    return parse_overlay(path.name, data)


def parse_overlay(name: str, data: Any) -> Overlay:
    """Check an overlay's shape."""
    if not isinstance(data, dict) or not VERSION.fullmatch(str(data.get("overlay", ""))):
        raise Problem(f"{name}: is not an overlay; it must begin with 'overlay: 1.0.0'")
    if unknown := _unknown(data, _ROOT_KEYS):
        raise Problem(f"{name}: does not know {unknown}; an overlay has {', '.join(_ROOT_KEYS)}")
    listed = data.get("actions")
    if not isinstance(listed, list):
        raise Problem(f"{name}: needs a list of 'actions'; an empty list is fine")
    faults: list[str] = []
    actions: list[Action] = []
    for number, item in enumerate(listed, start=1):
        fault = _fault_in(item)
        if fault:
            faults.append(f"{name}: action {number}: {fault}")
        else:
            actions.append(
                Action(item["target"], item["description"].strip(), item.get("update"), item.get("remove") is True)
            )
    if faults:
        raise Problem(*faults)
    return Overlay(name, tuple(actions))


def _fault_in(item: Any) -> str | None:  # noqa: PLR0911 - a list of faults in the form of branches
    if not isinstance(item, dict):
        return "must be a mapping with 'target', 'description' and 'update' or 'remove'"
    if unknown := _unknown(item, _ACTION_KEYS):
        return f"does not know {unknown}; an action has {', '.join(_ACTION_KEYS)}"
    if not isinstance(item.get("target"), str):
        return "needs a 'target', the JSONPath of the places to change"
    try:
        compile_path(item["target"])
    except JSONPathError as error:
        return f"the target {item['target']!r} is not a JSONPath: {str(error).splitlines()[0]}"
    if not isinstance(item.get("description"), str) or not item["description"].strip():
        return f"({item['target']}) needs a 'description' that says why"
    if ("update" in item) == (item.get("remove") is True):
        return f"({item['target']}) needs either 'update' or 'remove: true'"
    foreign = _foreign(item.get("update"))
    return None if foreign is None else f"({item['target']}) {foreign}"


def _unknown(mapping: dict[Any, Any], known: Sequence[str]) -> str:
    """List the keys that an overlay does not have there; one's own begin with `x-`."""
    return ", ".join(str(key) for key in mapping if key not in known and not str(key).startswith("x-"))


def _foreign(value: Any) -> str | None:
    """Name what YAML can say and JSON cannot, and what would be passed over without a word."""
    if isinstance(value, dict):
        odd = next((key for key in value if not isinstance(key, str)), None)
        if odd is not None:
            return f"the key {odd} is not text; put it in quotes"
        slip = next((key for key in value if key.startswith("x-") and key not in KEYS), None)
        if slip is not None:
            return f"says {slip}, which means nothing here; an update can say {', '.join(sorted(KEYS))}"
        return next(filter(None, map(_foreign, value.values())), None)
    if isinstance(value, list):
        return next(filter(None, map(_foreign, value)), None)
    if value is None or isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value)):
        return None
    return f"the value {value} is not JSON; put it in quotes if it is meant as text"


def apply_overlay(document: dict[str, Any], overlay: Overlay, report: Report, *, forgive_stale: bool = False) -> None:
    """Change the document; an action that matches nothing is a fault, so that stale ones come to light."""
    for number, action in enumerate(overlay.actions, start=1):
        label = f"{overlay.name}: action {number}"
        try:
            matches = {match.parts: match for match in compile_path(action.target).finditer(document)}
        except JSONPathError as error:
            report.fault(f"{label}: {action.target} cannot be looked up: {str(error).splitlines()[0]}")
            continue
        if not matches:
            (report.stale if forgive_stale else report.faults).append(
                f"{label}: nothing matches {action.target}; mend or remove it"
            )
        # The last first: what is removed from a list must not move what is still to be removed.
        for parts in sorted(matches, key=_order, reverse=True):
            place = pointer(parts)
            problem = _change(matches[parts], action)
            if problem:
                report.fault(f"{label}: {place or 'the document'}: {problem}")
            else:
                report.note(place, f"overlay: {action.reason}")


def _order(parts: tuple[str | int, ...]) -> list[tuple[bool, str | int]]:
    """Compare places step by step; within one object all steps are keys, within one list all are indexes."""
    return [(isinstance(step, int), step) for step in parts]


def _change(match: JSONPathMatch, action: Action) -> str | None:
    if action.remove:
        if match.parent is None:
            return "the document itself cannot be removed"
        holder: Any = match.parent.obj
        del holder[match.parts[-1]]
        return None
    if isinstance(match.obj, dict):
        if not isinstance(action.update, dict):
            return "an object can only be updated with an object"
        _merge(match.obj, action.update)
        return None
    if isinstance(match.obj, list):
        match.obj.append(_copy(action.update))
        return None
    return "only an object or a list can be updated; target the object that holds the value"


def _copy(value: Any) -> Any:
    """Copy a value so that no part of it is shared, not even what a YAML alias repeats."""
    return json.loads(json.dumps(value))


def _merge(into: dict[str, Any], update: dict[str, Any]) -> None:
    for key, value in update.items():
        current = into.get(key)
        if isinstance(current, dict) and isinstance(value, dict):
            _merge(current, value)
        elif isinstance(current, list) and isinstance(value, list):
            current.extend(_copy(value))
        else:
            into[key] = _copy(value)
