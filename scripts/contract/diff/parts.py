"""Taking a schema apart: references followed, `allOf` spread out, and what belongs to its use told from its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from scripts.contract.diff.places import steps_of_address
from scripts.normalise.compose import NOTES

if TYPE_CHECKING:
    from collections.abc import Iterator

#: A schema as it stands in the document, and the pointer to it.
Part: TypeAlias = tuple[dict[str, Any], str]
#: The schemas that all hold for one value.
Parts: TypeAlias = tuple[Part, ...]
#: A part without references, and the named schemas through which it was reached.
Reached: TypeAlias = tuple[dict[str, Any], str, tuple[str, ...]]

#: Keys that say nothing of a value, beside the notes on its use.
_IDLE: Final = NOTES | {"$anchor", "$comment", "$id", "$schema", "externalDocs", "nullable", "xml"}
_CONDITIONS: Final = frozenset({"not", "required"})
#: How references to named schemas begin.
SCHEMAS: Final = "#/components/schemas/"


def is_fact(key: str) -> bool:
    """Tell whether a key of a schema says something of its values."""
    return key not in _IDLE and not key.startswith("x-")


def part(value: Any, pointer: str) -> Part:
    """Take what stands where a schema is expected; `true` and `false` are schemas too."""
    if isinstance(value, dict):
        return value, pointer
    return ({"not": {}} if value is False else {}), pointer


def flattened(document: dict[str, Any], parts: Parts) -> Iterator[Reached]:
    """Yield what holds for a value, without references and without `allOf`."""
    siblings_count = not str(document.get("openapi", "")).startswith("3.0")
    for raw, pointer in parts:
        yield from _flattened(document, raw, pointer, (), siblings_count=siblings_count)


def _flattened(
    document: dict[str, Any], raw: dict[str, Any], pointer: str, names: tuple[str, ...], *, siblings_count: bool
) -> Iterator[Reached]:
    reference = raw.get("$ref")
    own = raw
    if isinstance(reference, str):
        # Before 3.1 only notes count beside a reference.
        own = {key: raw[key] for key in raw if key != "$ref" and (siblings_count or not is_fact(key))}
        name = schema_named(reference) or reference
        target = found(document, reference)
        if target is not None and name not in names:
            inner, place = part(target, reference[1:])
            yield from _flattened(document, inner, place, (*names, name), siblings_count=siblings_count)
    if "allOf" in own:
        copied = [*own.get("oneOf", ()), *own.get("anyOf", ())]
        for index, inner in enumerate(own["allOf"]):
            if inner in copied:
                continue  # it would leave nothing of a union but this branch, so it is meant as a copy
            yield from _flattened(
                document, *part(inner, f"{pointer}/allOf/{index}"), names, siblings_count=siblings_count
            )
        own = {key: value for key, value in own.items() if key != "allOf"}
    if own or not reference:
        yield own, pointer, names


def common_name(chains: list[tuple[str, ...]]) -> str:
    """Return the innermost named schema that holds all of these; nothing where there is none."""
    name = ""
    for steps in zip(*chains, strict=False):
        if len(set(steps)) > 1:
            break
        # What lies inside of another schema has no name of its own.
        name = name if steps[0].startswith("#") else steps[0]
    return name


def schema_named(reference: object) -> str:
    """Return the name of the schema that a reference leads to; nothing where it leads into one, or elsewhere."""
    steps = _steps_from_schemas(reference)
    return steps[0] if len(steps) == 1 else ""


def schema_around(reference: object) -> str:
    """Return the name of the schema that a reference leads to or into; nothing where it leads elsewhere."""
    return next(iter(_steps_from_schemas(reference)), "")


def _steps_from_schemas(reference: object) -> list[str]:
    if not isinstance(reference, str) or not reference.startswith(SCHEMAS):
        return []
    return steps_of_address(f"/{reference.removeprefix(SCHEMAS)}")


def found(document: dict[str, Any], reference: str) -> Any:
    """Follow a reference within the document; None where it leads nowhere."""
    if not reference.startswith("#"):
        return None
    value: Any = document
    for step in steps_of_address(reference[1:]):
        if isinstance(value, list):
            value = value[int(step)] if step.isdecimal() and int(step) < len(value) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value


def union_of(raw: dict[str, Any], pointer: str) -> tuple[list[Part], bool]:
    """Return the branches of a schema that can be something, and whether null is one of them."""
    branches: list[Part] = []
    nullable = False
    for key in ("oneOf", "anyOf"):
        inner = raw.get(key) or ()
        # Branches that only say which keys go together are all the same object.
        if inner and all(isinstance(one, dict) and one and one.keys() <= _CONDITIONS for one in inner):
            continue
        for index, one in enumerate(inner):
            branch = part(one, f"{pointer}/{key}/{index}")
            if is_null(branch[0]):
                nullable = True
            elif not is_nothing(branch[0]):
                branches.append(branch)
    return branches, nullable


def is_nothing(raw: dict[str, Any]) -> bool:
    """Tell whether a schema allows no value at all, since it lists none."""
    unions = (raw.get(key) for key in ("oneOf", "anyOf"))
    return raw.get("enum") == [] or any(
        inner and all(isinstance(one, dict) and is_nothing(one) for one in inner) for inner in unions
    )


def is_null(raw: dict[str, Any]) -> bool:
    """Tell whether a schema allows null and nothing else."""
    return (
        raw.get("type") in ("null", ["null"]) or raw.get("enum") == [None] or ("const" in raw and raw["const"] is None)
    )
