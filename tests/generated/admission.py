"""What a document lets a value be: which branches of a union one payload truly is, and payloads for each branch."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any, Final

from tests.generated.payloads import Made

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.generated.payloads import Payloads, Schema

_SCALARS: Final[dict[str, tuple[type, ...]]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
}


def admits(payloads: Payloads, schema: Schema, value: Any) -> bool:
    """Tell whether a value fits by all that the document says, and has no key that the document does not name."""
    whole = payloads.whole(schema)
    inner = payloads.branches(whole)
    kind = whole.get("type")
    if value is None or not whole:
        return True
    if inner:
        return any(admits(payloads, branch, value) for branch in inner)
    if "const" in whole or "enum" in whole:
        return value in whole.get("enum", (whole.get("const"),))
    if isinstance(value, list):
        return kind in {"array", None} and all(admits(payloads, whole.get("items", {}), item) for item in value)
    if isinstance(value, dict):
        return (kind in {"object", None} or "x-mapping" in whole) and _admits_object(payloads, whole, value)
    return kind is None or type(value) in _SCALARS.get(kind, ())


def _admits_object(payloads: Payloads, whole: Schema, value: dict[str, Any]) -> bool:
    known = whole.get("properties", {})
    others = whole.get("x-mapping", whole.get("additionalProperties", not known))
    if not value.keys() >= set(whole.get("required", ())):
        return False
    for key, item in value.items():
        if key in known:
            fits = admits(payloads, known[key], item)
        else:
            fits = admits(payloads, others, item) if isinstance(others, dict) else bool(others)
        if not fits:
            return False
    return True


def fitting(payloads: Payloads, union: Schema, payload: Any) -> list[str]:
    """Name the branches that a payload is, by all that the document says; a free mapping takes only what is left."""
    found = [payloads.resolved(leaf)[0] for leaf in payloads.leaves(union) if admits(payloads, leaf, payload)]
    return [name for name in found if name] or found


def is_clear(payloads: Payloads, union: Schema, payload: Any) -> bool:
    """Tell whether a payload is one branch alone; a scalar is what it is, whatever its branch."""
    return not isinstance(payload, dict | list) or len(fitting(payloads, union, payload)) == 1


def examples(payloads: Payloads, branch: Schema, *, more: int = 0) -> Iterator[Any]:
    """
    Yield a branch's required keys alone, these with its tags, and all keys; then some at random with its tags.

    They are the same ones each time.
    """
    random = Random(str(branch))
    yield payloads.minimal(branch)
    yield _with_constants(payloads, payloads.minimal(branch))
    yield payloads.full(branch)
    for _ in range(more):
        yield _with_constants(payloads, payloads.at_random(branch, random, nulls=False))


def _with_constants(payloads: Payloads, payload: Any) -> Any:
    """Add the constants of an object's schema, which are its tags where it has any, be they required or not."""
    if isinstance(payload, Made) and payload.name:
        for key, schema in payloads.whole(payloads.schemas[payload.name]).get("properties", {}).items():
            if "const" in payloads.whole(schema):
                payload[key] = payloads.whole(schema)["const"]
    return payload
