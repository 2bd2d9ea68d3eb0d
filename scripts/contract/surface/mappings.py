"""Whether the facade makes something of every word that a document lists."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import frozen

from scripts.contract.catalogue import found
from scripts.contract.findings import Place, Reach
from scripts.contract.surface.children import run_beside
from scripts.pointers import pointer_to
from scripts.problems import Problem
from scripts.sources import read_sources
from scripts.tables import parse_toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scripts.contract.findings import Finding
    from scripts.sources import Source, Workspace
    from scripts.tables import Table

Steps: TypeAlias = "tuple[str | int, ...]"

_FILE: Final = Path(__file__).with_name("mappings.toml")
_SHOWN: Final = "scripts/contract/surface/mappings.toml"
#: Where documents list words; the last is what was seen, where a document only says "text".
_LISTS: Final = ("enum", "x-values-seen")


@frozen(kw_only=True, eq=False)
class Vocabulary:
    """Words of a document that the facade maps to its own."""

    name: str
    document: str
    places: tuple[str, ...]
    reading: str
    by: str
    rule: str
    #: The words that it leaves alone, with the reasons.
    left: Mapping[str, str]


@frozen
class Word:
    """A word that a document lists, and where."""

    text: str
    pointer: str
    place: str


@cache
def mappings() -> tuple[Vocabulary, ...]:
    """Read the table of mappings."""
    return tuple(_read(name, table) for name, table in parse_toml(_FILE.read_text("utf-8"), _FILE.name).tables())


def _read(name: str, table: Table) -> Vocabulary:
    left = table.take_table("left")
    read = Vocabulary(
        name=name,
        document=table.take("document", str),
        places=table.take_texts("places"),
        reading=table.take("reading", str),
        by=table.take("by", str),
        rule=table.take("rule", str),
        left={word: left.take(word, str) for word in left.values},
    )
    table.finish()
    return read


def check_mappings(workspace: Workspace) -> Iterator[Finding]:
    """Check that the mapped places are in the document, that each word there is mapped, and each exception needed."""
    sources = read_sources(workspace)
    for source in sources.values():
        wanted = [mapping for mapping in mappings() if mapping.document == source.name]
        if wanted:
            yield from _check(workspace, source, wanted)


def _check(workspace: Workspace, source: Source, wanted: list[Vocabulary]) -> Iterator[Finding]:
    shown = workspace.shown(source.document_path)
    try:
        text = source.document_path.read_text(encoding="utf-8")
        schemas = _object(json.loads(text)["components"]["schemas"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Problem(f"{shown} cannot be read ({type(error).__name__}: {error})") from None
    listed = {mapping: [word for place in mapping.places for word in _words(schemas, place)] for mapping in wanted}
    asked: dict[str, list[str]] = {mapping.reading: [] for mapping in wanted}
    for mapping, words in listed.items():
        asked[mapping.reading] += [word.text for word in words]
    unmapped: dict[str, list[str]] = json.loads(run_beside("readings.py", workspace, given=json.dumps(asked)))
    missing: list[tuple[Vocabulary, Word]] = []
    for mapping, words in listed.items():
        yield from _lost(mapping, schemas, shown)
        yield from _left(mapping, {word.text for word in words}, set(unmapped[mapping.reading]))
        nowhere = set(unmapped[mapping.reading]) - mapping.left.keys()
        # One property may list a word in several branches.
        once = {(word.place, word.text): word for word in reversed(words) if word.text in nowhere}
        missing += [(mapping, once[key]) for key in sorted(once)]
    for mapping, word in missing:
        yield found(
            mapping.rule,
            Place(shown, pointer=word.pointer),
            f"{mapping.by} makes nothing of {word.text!r}, which `{word.place}` may be.",
            next_step=f"Map it in {mapping.by}, or leave it with a reason in {_SHOWN}.",
            # As differences name values: those of one property are one group.
            subject=f"{word.place}[{json.dumps(word.text)}]",
            reach=Reach.FACADE,
        )


def _words(schemas: Mapping[str, Any], place: str) -> Iterator[Word]:
    schema, _, name = place.partition(".")
    steps = ("components", "schemas", schema, "properties", name)
    held = _properties(schemas, schema).get(name)
    for part, inner in _parts(schemas, held, steps):
        for key in _LISTS:
            for number, word in enumerate(_array(part.get(key))):
                if isinstance(word, str):
                    yield Word(word, pointer_to((*inner, key, number)), place)
        if isinstance(part.get("const"), str):
            yield Word(part["const"], pointer_to((*inner, "const")), place)


def _parts(schemas: Mapping[str, Any], schema: Any, steps: Steps) -> Iterator[tuple[dict[str, Any], Steps]]:
    """Find each schema that a property may have, by way of references and unions."""
    pending, seen = [(schema, steps)], set[Steps]()
    while pending:
        part, place = pending.pop()
        if not isinstance(part, dict) or place in seen:
            continue
        seen.add(place)
        yield part, place
        for key in ("oneOf", "anyOf", "allOf"):
            pending += [(branch, (*place, key, number)) for number, branch in enumerate(_array(part.get(key)))]
        name = str(part.get("$ref", "")).removeprefix("#/components/schemas/")
        if name in schemas:
            pending.append((schemas[name], ("components", "schemas", name)))


def _properties(schemas: Mapping[str, Any], schema: str) -> dict[str, Any]:
    return _object(_object(schemas.get(schema)).get("properties"))


# What is not valid the family specs tells; here it is as if it were not there.


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _array(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _lost(mapping: Vocabulary, schemas: Mapping[str, Any], shown: str) -> Iterator[Finding]:
    for place in mapping.places:
        schema, _, name = place.partition(".")
        if name not in _properties(schemas, schema):
            yield found(
                "facade-mapping-lost",
                Place(shown, pointer=pointer_to(("components", "schemas", schema))),
                f"`{place}`, which {mapping.by} maps, is not in the document any more.",
                subject=f"{mapping.name} {place}",
                reach=Reach.FACADE,
            )


def _left(mapping: Vocabulary, listed: set[str], unmapped: set[str]) -> Iterator[Finding]:
    for word in mapping.left:
        if word not in listed or word not in unmapped:
            why = "is mapped by now" if word in listed else "is not in the document any more"
            yield found(
                "facade-mapping-stale",
                Place(_SHOWN),
                f"[{mapping.name}.left] names {word!r}, which {why}.",
                subject=f"{mapping.name} {word}",
            )


__all__ = ["check_mappings", "mappings"]
