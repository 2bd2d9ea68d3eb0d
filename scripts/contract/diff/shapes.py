"""The shapes of one document, and telling them apart by their contents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from scripts.contract.diff.parts import common_name, flattened, is_fact, is_nothing, is_null, schema_named, union_of
from scripts.contract.diff.plain import by_type, plain
from scripts.contract.diff.shape import Shape, json_text
from scripts.pointers import below

if TYPE_CHECKING:
    from scripts.contract.diff.parts import Part, Parts, Reached

#: What holds for a value that a document says nothing of.
ANYTHING: Final[Parts] = (({}, ""),)
#: How deep contents are compared when branches without a name are told apart.
DEPTH: Final = 6
_UNION: Final = frozenset({"anyOf", "discriminator", "oneOf"})
#: What a use can say of its own.
_NOTED: Final = frozenset({"default", "deprecated", "nullable"})
_REFERRING: Final = frozenset({"$ref", "allOf"})
_COMPOSED: Final = _REFERRING | _UNION


class Shapes:
    """The shapes of one document, each made when it is first asked for."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        #: With what they were made of, which keeps that alive: shapes are known by its identity.
        self._known: dict[tuple[int, ...], tuple[Parts, Shape]] = {}
        self._making: set[tuple[int, ...]] = set()
        self._signatures: dict[tuple[object, int], int] = {}
        self._references: dict[str, dict[str, Any]] = {}

    def of(self, parts: Parts) -> Shape:
        """Return the shape that these parts make together."""
        key = tuple(id(raw) for raw, _ in parts)
        known = self._known.get(key)
        if known is None:
            if key in self._making:  # a union that is a branch of itself, which allows nothing more
                return Shape(parts=parts, pointer=parts[0][1])
            self._making.add(key)
            known = self._known[key] = parts, self._used(parts) or self._make(parts)
            self._making.remove(key)
        return known[1]

    def named(self, name: str) -> Shape:
        """Return the shape of a named schema."""
        if name not in self._references:
            # Kept, since shapes are known by the schemas that they are made of.
            self._references[name] = {"$ref": f"#{below('/components/schemas', name)}"}
        return self.of(((self._references[name], below("/components/schemas", name)),))

    def signature(self, shape: Shape, depth: int = DEPTH) -> int:
        """Return a number that shapes with the same contents share, down to some depth, whatever they are called."""
        if shape.branches:
            # Twice the same branch is once the branch, and a union of one is none.
            branches = frozenset(self.signature(branch, depth) for branch in shape.branches)
            return next(iter(branches)) if len(branches) == 1 else hash((shape.tag, branches))
        if not depth:
            return hash((shape.kind, frozenset(shape.properties)))
        key = (shape.identity, depth)
        known = self._signatures.get(key)
        if known is None:
            known = self._signatures[key] = hash(
                (
                    (shape.kind, shape.format, frozenset(shape.required)),
                    None if shape.values is None else frozenset(shape.values),
                    frozenset((name, json_text(bound)) for name, bound in shape.limits.items()),
                    frozenset((name, self._inner(parts, depth)) for name, parts in shape.properties.items()),
                    (self._inner(shape.items, depth), self._inner(shape.extras, depth)),
                )
            )
        return known

    def is_deep(self, shape: Shape) -> bool:
        """Tell whether generated code reads a value of this kind into something else than what JSON has there."""
        seen: set[tuple[object, ...]] = set()
        waiting = [shape]
        while waiting:
            one = waiting.pop()
            if one.kind == "object" or one.format:
                return True
            if one.identity not in seen:
                seen.add(one.identity)
                waiting += [*one.branches, *(self.of(parts) for parts in (one.items, one.extras) if parts)]
        return False

    def tags(self, union: Shape) -> frozenset[str]:
        """Return the properties that are a constant in every object of a union, and so name the branch."""
        objects = [branch for branch in union.branches if branch.kind == "object"]
        constants = [{name for name, parts in one.properties.items() if self.of(parts).is_constant} for one in objects]
        return frozenset(set[str].intersection(*constants) if constants else ())

    def _inner(self, parts: Parts, depth: int) -> tuple[int, bool]:
        shape = self.of(parts or ANYTHING)
        return self.signature(shape, depth - 1), shape.nullable

    def _used(self, parts: Parts) -> Shape | None:
        """Return the shape of a named schema, where these parts only use one; that is by far the most frequent case."""
        use = parts[0][0]
        if len(parts) > 1 or use.keys() >= _REFERRING:
            return None
        composed: list[Any] = use.get("allOf") or []
        inner: Any = composed[0] if len(composed) == 1 else use
        name = self._name_in(inner) if inner is use or (isinstance(inner, dict) and len(inner) == 1) else ""
        if not name or inner is self._references.get(name) or any(is_fact(key) for key in use.keys() - _REFERRING):
            return None
        shape = self.named(name)
        if not _NOTED & use.keys():
            return shape
        return attrs.evolve(
            shape,
            parts=parts,
            nullable=shape.nullable or use.get("nullable") is True,
            default=json_text(use["default"]) if "default" in use else shape.default,
            deprecated=use.get("deprecated", shape.deprecated) is True,
        )

    def _name_in(self, raw: dict[str, Any]) -> str:
        name = schema_named(raw.get("$ref"))
        return name if name in (self.document.get("components") or {}).get("schemas", {}) else ""

    def _make(self, parts: Parts) -> Shape:
        raw, pointer = parts[0]
        # Nearly all are a single schema that is composed of nothing.
        plainly = len(parts) == 1 and not _REFERRING & raw.keys()
        reached = [(raw, pointer, ())] if plainly else list(flattened(self.document, parts))
        facts = [one for one in reached if any(map(is_fact, one[0]))]
        notes: dict[str, Any] = {}
        for raw, _, _ in reversed(reached):
            notes.update((key, raw[key]) for key in ("default", "deprecated") if key in raw)
        nullable = any(raw.get("nullable") is True for raw, _, _ in reached)
        name = common_name([names for _, _, names in facts or reached])
        made = self._union(facts) or plain(facts)
        # What is only wrapped into a union of one keeps its name.
        name = name or made.name
        return attrs.evolve(
            made,
            parts=parts,
            name=name,
            pointer=below("/components/schemas", name) if name else (facts or parts)[0][1],
            nullable=nullable or made.nullable,
            default=json_text(notes["default"]) if "default" in notes else made.default,
            deprecated=notes.get("deprecated", made.deprecated) is True,
        )

    def _union(self, facts: list[Reached]) -> Shape | None:
        """Return the union that these make, if one of them is a union; what stands beside it is in every branch."""
        for place, (raw, pointer, _) in enumerate(facts):
            inner, nullable = self._branches(raw, pointer)
            listed = [] if inner or nullable else raw.get("type")
            if isinstance(listed, list) and listed:
                inner, nullable = by_type(raw, pointer)
            if inner or nullable:
                own = {} if listed else _beside(raw, is_union=bool(inner))
                others = [one for index, one in enumerate(facts) if index != place]
                beside = tuple((other, where) for other, where, _ in [*others, (own, pointer, ())] if _says(other))
                return self._joined(raw, beside, inner, nullable=nullable)
        return None

    def _branches(self, raw: dict[str, Any], pointer: str) -> tuple[list[Part], bool]:
        """Return the branches of a union, and whether one of them is null; that can be told by a reference, too."""
        inner, nullable = union_of(raw, pointer)
        kept: list[Part] = []
        for one in inner:
            plainly = not _COMPOSED & one[0].keys()
            said = [] if plainly else [reached for reached, _, _ in flattened(self.document, (one,)) if _says(reached)]
            if said and all(is_null(reached) or union_of(reached, "") == ([], True) for reached in said):
                nullable = True
            elif not any(map(is_nothing, said)):
                kept.append(one)
        return kept, nullable

    def _joined(self, raw: dict[str, Any], beside: Parts, inner: list[Part], *, nullable: bool) -> Shape:
        made = [self.of((*beside, branch)) for branch in inner] if inner else [self.of(beside or (({}, ""),))]
        flat = {one.identity: one for shape in made for one in (shape.branches or (shape,))}
        nullable = nullable or any(shape.nullable for shape in (*made, *flat.values()))
        if len(flat) == 1 or len(made) == 1:
            # A union of one is that one, also where it is a union itself, with what tells its branches apart.
            return attrs.evolve(made[0] if len(made) == 1 else next(iter(flat.values())), nullable=nullable)
        defaults = {one.default for one in flat.values()}
        tag = raw.get("discriminator") or {}
        mapping = {value: target.rpartition("/")[2] for value, target in (tag.get("mapping") or {}).items()}
        return Shape(
            parts=(),
            pointer="",
            kind="union",
            nullable=nullable,
            branches=tuple(flat.values()),
            # What is said of every branch is said of the whole.
            default=defaults.pop() if len(defaults) == 1 else "",
            deprecated=all(one.deprecated for one in flat.values()),
            tag=tag.get("propertyName", ""),
            tag_values=mapping,
        )


def _beside(raw: dict[str, Any], *, is_union: bool) -> dict[str, Any]:
    """Return what stands beside branches, without what only repeats them."""
    own = {key: value for key, value in raw.items() if key not in _UNION}
    if is_union and "properties" not in own:
        own = {key: value for key, value in own.items() if key not in {"enum", "type"}}
    return own


def _says(raw: dict[str, Any]) -> bool:
    return any(map(is_fact, raw))
