"""One change at a time in valid payloads: what a service does to its clients every month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from tests.generated.admission import admits, is_clear
from tests.generated.payloads import OBSERVED, Made
from tests.generated.trees import at, differences, put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.generated.payloads import Payloads, Schema
    from tests.generated.trees import Path

FUTURE: Final = "from the future"
EXTRA: Final = {"x-news": [1, {"deep": None}]}


@attrs.frozen
class Spot:
    """A place in a payload, with what the document says about it."""

    path: Path
    schema: Schema
    value: Any
    #: The name under which the object above holds it; None for items and for the payload itself.
    key: str | None = None
    optional: bool = False
    #: The union that the object above is a branch of.
    among: Schema | None = None


@attrs.frozen
class Change:
    """A changed payload."""

    kind: str
    path: Path
    payload: Any

    def faults(self, before: Any, after: Any, sent_back: Any) -> Iterator[str]:
        """Tell what else the change did to the decoded value, and what is not sent back as it came."""
        found = list(differences(before, after))
        if found != [self.path]:
            yield f"{self.kind} at {self.path} changed {found[:3]}"
        elif type(at(after, self.path)) is not type(at(self.payload, self.path)) or (
            at(after, self.path) != at(self.payload, self.path)
        ):
            yield f"{self.kind} at {self.path} is not kept as it came"
        if sent_back != self.payload:
            yield f"{self.kind} at {self.path} is not sent back"


def spots(payloads: Payloads, schema: Schema, value: Any) -> Iterator[Spot]:
    """Yield every place in a payload, leaving out what is inside a branch that cannot be told from another."""
    return _below(payloads, Spot((), schema, value))


def _below(payloads: Payloads, spot: Spot) -> Iterator[Spot]:
    whole = payloads.whole(spot.schema)
    union = whole if payloads.branches(whole) else None
    if union and not is_clear(payloads, union, spot.value):
        yield attrs.evolve(spot, value=dict(spot.value) if isinstance(spot.value, dict) else spot.value)
        return
    yield spot
    if isinstance(spot.value, list):
        array = next(
            leaf for leaf in payloads.leaves(spot.schema) if payloads.whole(leaf).get("type", "array") == "array"
        )
        items = payloads.whole(array).get("items", {})
        for index, item in enumerate(spot.value):
            yield from _below(payloads, Spot((*spot.path, index), items, item))
    elif isinstance(spot.value, Made) and spot.value.name:
        owner = payloads.whole(payloads.schemas[spot.value.name])
        required = owner.get("required", ())
        for key, item in spot.value.items():
            known = owner.get("properties", {}).get(key)
            schema = known if known is not None else owner.get("additionalProperties", {})
            place = Spot((*spot.path, key), schema, item, key, known is not None and key not in required, union)
            yield from _below(payloads, place)
    elif isinstance(spot.value, dict) and "x-mapping" in whole:
        for key, item in spot.value.items():
            yield from _below(payloads, Spot((*spot.path, key), whole["x-mapping"], item))


def changes(payloads: Payloads, schema: Schema, payload: Any) -> Iterator[Change]:
    """Yield a payload with one thing changed, for each thing that a client has to bear."""
    for spot in spots(payloads, schema, payload):
        whole = payloads.whole(spot.schema)
        table = (spot.among or {}).get("x-tag-table", {})
        open_value = "enum" in whole or OBSERVED in spot.schema
        if open_value and not _decides(payloads, spot, at(payload, spot.path[:-1])):
            yield Change("unknown value", spot.path, put(payload, spot.path, FUTURE))
        if spot.optional and spot.value is not None and "const" not in whole:
            yield Change("null", spot.path, put(payload, spot.path, None))
        if spot.path and isinstance(spot.path[-1], int) and spot.value is not None:
            yield Change("null item", spot.path, put(payload, spot.path, None))
        if isinstance(spot.value, Made) and spot.value.name:
            owner = payloads.whole(payloads.schemas[spot.value.name])
            if not isinstance(owner.get("additionalProperties"), dict):
                yield Change("unknown field", (*spot.path, "x-new"), put(payload, (*spot.path, "x-new"), EXTRA))
        if "const" in whole and spot.key is not None and spot.key == table.get("property") and table.get("stated"):
            changed = put(payload, spot.path, FUTURE)
            yield Change("unknown tag", spot.path[:-1], put(changed, spot.path[:-1], dict(at(changed, spot.path[:-1]))))


def _decides(payloads: Payloads, spot: Spot, owner: Any) -> bool:
    """Tell whether a value is what tells the object that holds it from the other branches of a union."""
    if spot.among is None or spot.key is None:
        return False
    wholes = [payloads.whole(leaf) for leaf in payloads.leaves(spot.among)]
    freed = [
        {**whole, "properties": {**whole["properties"], spot.key: {}}} for whole in wholes if "properties" in whole
    ]
    return sum(admits(payloads, schema, owner) for schema in freed) > 1


def broken_constants(payloads: Payloads, schema: Schema, payload: Any) -> Iterator[Change]:
    """Yield a payload with another value in place of a constant, for each object that is no branch of a union."""
    for spot in spots(payloads, schema, payload):
        constant = "const" in payloads.whole(spot.schema) and OBSERVED not in spot.schema
        if constant and spot.key is not None and spot.among is None:
            yield Change("constant", spot.path, put(payload, spot.path, FUTURE))
