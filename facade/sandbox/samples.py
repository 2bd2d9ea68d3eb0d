"""Making values that fit a schema: what is known stays, what is required is made up, and looks like it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, Final, cast
from uuid import UUID

import attrs

from facade.loose import as_array, as_object

from .checking import Upload
from .formats import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .checking import Checker, Schema

_NOTHING: Final = object()
#: What texts look like, by words that their names contain; the first that fits counts.
_TEXTS: Final = (
    ("email", "someone@example.com"),
    ("phone", "+15550100"),
    ("number", "+15550100"),
    ("url", "https://example.com/"),
    ("uri", "https://example.com/"),
    ("language", "en"),
    ("timezone", "UTC"),
    ("code", "US"),
    ("name", "Sample"),
    ("message", "Hello."),
    ("content", "Hello."),
    ("input", "Hello."),
)
#: Tried where a pattern or a length refuses the others.
_PLAIN: Final = ("sample", "Sample", "SAMPLE", "415", "org-sample", "x", "samplesamplesample")
_MOMENT: Final = "2026-01-05T09:00:00.000Z"
#: Where an overlay says which text real payloads carry.
_TAG: Final = "x-tag"
#: No schema goes deeper than this; one that refers to itself with all that it requires could not be fitted.
_DEEPEST: Final = 30


class Unfit(Exception):
    """No value could be made for a schema."""


@attrs.frozen
class _Facts:
    moment: str
    new_id: Callable[[], str]
    #: So many levels get what is optional, too.
    wide: int
    #: Whether it is for an answer, which does not tell what is only written.
    told: bool


class Sampler:
    """Makes values for the schemas of one document; the same ones each time, but for ids."""

    def __init__(self, checker: Checker) -> None:
        self._checker = checker
        #: Schemas that look alike whatever is known, put together; by their place in memory.
        self._put_together: dict[int, tuple[Schema, Schema]] = {}

    def sample(
        self,
        schema: Schema,
        known: Any = None,
        *,
        moment: str = _MOMENT,
        new_id: Callable[[], str] | None = None,
        wide: int = 0,
        told: bool = False,
    ) -> Any:
        """
        Return a value that fits a schema.

        What is `known` of it is kept where the schema has a place for it. Times that are not known are `moment`; with
        `wide` so many levels get what is optional, too. What is `told` has no secrets: nothing that is only written.
        """
        if new_id is None:
            count = itertools.count(1)
            new_id = lambda: str(UUID(int=next(count), version=4))  # noqa: E731 - it is one line
        facts = _Facts(moment, new_id, wide, told)
        return self._made(schema, _NOTHING if known is None else known, facts, "", 0)

    def _made(self, schema: Schema, known: Any, facts: _Facts, name: str, depth: int) -> Any:
        if depth > _DEEPEST:
            raise Unfit(name)
        if known is None and self._checker.fits(None, schema):
            return None
        whole = self._whole(schema, known)
        fixed = [whole["const"]] if "const" in whole else as_array(whole.get("enum"))
        if fixed:
            return known if known in fixed else fixed[0]
        kind = whole.get("type")
        if kind == "object" or "properties" in whole or (kind is None and isinstance(known, dict)):
            return self._object(whole, known, facts, depth)
        if kind == "array":
            return self._array(whole, known, facts, name, depth)
        if known is not _NOTHING and not isinstance(known, Upload) and self._checker.fits(known, schema):
            return known
        return self._scalar(whole, facts, name)

    # Schemas

    def _whole(self, schema: Schema, known: Any) -> Schema:
        """Put a schema together from what it refers to, all that it is made of, and one branch of its union."""
        schema = self._checker.resolved(schema)
        if id(schema) in self._put_together:
            return self._put_together[id(schema)][1]
        branches: list[Schema] = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        parts: list[Schema] = list(schema.get("allOf", ()))
        if branches:
            parts.append(self._checker.stated_branch(known, schema) or self._branch(branches, known))
        whole = {key: value for key, value in schema.items() if key not in {"oneOf", "anyOf", "allOf"}}
        for part in parts:
            inner = self._whole(part, known)
            properties = {**as_object(whole.get("properties")), **as_object(inner.get("properties"))}
            required = [*as_array(whole.get("required")), *as_array(inner.get("required"))]
            whole = {**inner, **whole, "required": required} | ({"properties": properties} if properties else {})
        if not branches and all(id(self._checker.resolved(part)) in self._put_together for part in parts):
            # The schema stands beside it, so that no other one gets its place in memory, and its number with that.
            self._put_together[id(schema)] = schema, whole
        return whole

    def _branch(self, branches: list[Schema], known: Any) -> Schema:
        """Return the branch that holds the most of what is known; the first of several."""
        if known is _NOTHING:
            return branches[0]
        found: list[tuple[tuple[bool, int, int], Schema]] = []
        for branch in branches:
            misfit = self._misfit(branch, known)
            if not any(misfit):
                return branch
            found.append((misfit, branch))
        return min(found, key=lambda each: each[0])[1]

    def _misfit(self, branch: Schema, known: Any) -> tuple[bool, int, int]:
        """Tell how far a value is from a branch: of another kind; so much would be lost; so many flaws."""
        flaws = list(self._checker.flaws(known, branch))
        # What is not known yet can be made up, and what has no place is left out; the rest would be lost.
        lost = [flaw for flaw in flaws if flaw.kind != "missing"]
        found = as_object(known)
        names = self._checker.properties(branch, found) if found else None
        strangers = 0 if names is None else len(found.keys() - names)
        other = any(not flaw.loc for flaw in lost) or self._is_tagged_otherwise(branch, found)
        return other, len(lost) + strangers, len(flaws)

    def _is_tagged_otherwise(self, branch: Schema, found: Mapping[str, Any]) -> bool:
        """Tell whether real payloads of a branch carry another value in a property that may be any text."""
        properties = self._checker.resolved(branch).get("properties", {})
        return any(
            _TAG in properties[name] and properties[name][_TAG] != found[name] for name in found if name in properties
        )

    # Values

    def _object(self, whole: Schema, known: Any, facts: _Facts, depth: int) -> dict[str, Any]:
        properties: Mapping[str, Schema] = whole.get("properties", {})
        required = as_array(whole.get("required"))
        found = as_object(known)
        made: dict[str, Any] = {}
        for name, schema in properties.items():
            if facts.told and schema.get("writeOnly"):
                continue
            # Null for what cannot be null says that it is not there.
            if name in found and (found[name] is not None or self._checker.fits(None, schema)):
                made[name] = self._made(schema, found[name], facts, name, depth + 1)
            elif name in required:
                made[name] = self._made(schema, _NOTHING, facts, name, depth + 1)
            elif depth < facts.wide:
                made |= self._optional(name, schema, facts, depth)
        for name in required:
            made.setdefault(name, found.get(name) or {})
        # A boolean says whether there may be more of them, whatever they are.
        more: object = whole.get("additionalProperties", not properties)
        for name in found.keys() - properties.keys() if more else ():
            made[name] = (
                self._made(as_object(more), found[name], facts, name, depth + 1) if as_object(more) else found[name]
            )
        # In the order of what is known, so that what comes in goes out alike.
        return {name: made[name] for name in [*found, *made] if name in made}

    def _optional(self, name: str, schema: Schema, facts: _Facts, depth: int) -> dict[str, Any]:
        try:
            return {name: self._made(schema, _NOTHING, facts, name, depth + 1)}
        except Unfit:
            return {}

    def _array(self, whole: Schema, known: Any, facts: _Facts, name: str, depth: int) -> list[Any]:
        items: Schema = whole.get("items", {})
        if isinstance(known, list):
            return [self._made(items, item, facts, name, depth + 1) for item in as_array(cast("object", known))]
        least = max(whole.get("minItems", 0), 1 if depth < facts.wide else 0)
        return [self._made(items, _NOTHING, facts, name, depth + 1) for _ in range(least)]

    def _scalar(self, whole: Schema, facts: _Facts, name: str) -> Any:
        kinds = as_array(whole.get("type")) or [whole.get("type")]
        kind = kinds[0]
        if "default" in whole and whole["default"] is not None and self._checker.fits(whole["default"], whole):
            return whole["default"]
        if kind == "boolean":
            return False
        if kind in {"number", "integer"}:
            return max(0, whole.get("minimum", 0), whole.get("exclusiveMinimum", -1) + 1)
        if kind == "string":
            return self._text(whole, facts, name)
        return None if kind == "null" else {}

    def _text(self, whole: Schema, facts: _Facts, name: str) -> str:
        form = whole.get("format")
        if form == "date-time" or name.endswith(("At", "_at", "timestamp")):
            return facts.moment
        if form == "uuid":
            return facts.new_id()
        if _TAG in whole:
            return str(whole[_TAG])
        seen = whole.get("x-values-seen")
        pattern = compiled(whole.get("pattern", "^"))
        lowered = name.lower()
        wanted = [text for word, text in _TEXTS if word in lowered]
        if lowered.endswith("id") and pattern is not None and pattern.pattern == "^":
            wanted.insert(0, facts.new_id())
        if isinstance(seen, list | dict):
            wanted[:0] = [str(value) for value in cast("list[Any]", seen)]
        least, most = whole.get("minLength", 0), whole.get("maxLength")
        for text in (*wanted, *_PLAIN):
            fitted = text.ljust(least, "x")[:most]
            if self._checker.fits(fitted, whole):
                return fitted
        raise Unfit(name)


__all__ = ["Sampler", "Unfit"]
