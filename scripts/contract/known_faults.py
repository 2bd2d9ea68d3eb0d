"""Faults that the documents were published with, held against the written list of them: ``specs/known_faults.toml``."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from scripts.contract.catalogue import found
from scripts.contract.findings import Place
from scripts.contract.lists import read_list
from scripts.pointers import below
from scripts.tables import parse_toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jsonschema.exceptions import ValidationError

    from scripts.contract.findings import Finding
    from scripts.sources import Source, Workspace
    from scripts.vendor.anatomy import JsonObject

NAME: Final = "known_faults.toml"

#: Longer ones quote half of the document.
_LONGEST_MESSAGE: Final = 160


@attrs.frozen
class Fault:
    """One thing that is wrong with a document: where, and which word of JSON Schema or OpenAPI it offends."""

    #: A JSON pointer; where the validator tells none, what it says.
    where: str
    word: str


#: How often each fault of one document is expected.
Known: TypeAlias = "Mapping[Fault, int]"


def read_known(workspace: Workspace) -> dict[str, Known]:
    """Read the list, document by document; a missing file is an empty list."""
    shown, text = read_list(workspace, NAME)
    known: dict[str, Known] = {}
    for name, entries in parse_toml(text, shown).tables():
        faults: Counter[Fault] = Counter()
        for where, entry in entries.tables():
            faults.update(Fault(where, word) for word in entry.take_texts("words"))
            entry.take("why", str)
            entry.finish()
        known[name] = faults
    return known


def compare(source: Source, document: JsonObject, known: Known) -> Iterator[Finding]:
    """Find faults that are not on the list, and entries of the list that are mended."""
    place = source.workspace.shown(source.document_path)
    told = list(faults_of(document))
    present = Counter(fault for fault, _ in told)
    left = Counter(known)
    for fault, message in told:
        if left[fault] > 0:
            left[fault] -= 1
            continue
        pointer = fault.where if fault.where.startswith("/") else ""
        text = f"{pointer or place} is not valid OpenAPI ({fault.word}): {message}."
        yield found("document-fault", Place(place, pointer=pointer), text, subject=f"{fault.where} {fault.word}")
    for fault in Counter(known) - present:
        list_place = Place(source.workspace.shown(source.workspace.specs / NAME))
        text = f"{place} no longer has the known fault {fault.word} at {fault.where}."
        yield found("known-fault-gone", list_place, text, subject=f"{source.name} {fault.where} {fault.word}")


def gone(workspace: Workspace, name: str) -> Finding:
    """Return the finding that the list speaks of a document that does not exist."""
    shown = workspace.shown(workspace.specs / NAME)
    return found(
        "known-fault-gone", Place(shown), f"{shown} lists faults of {name}, which is no document.", subject=name
    )


def faults_of(document: JsonObject) -> Iterator[tuple[Fault, str]]:
    """Validate a document: each fault with what there is to say about it."""
    validator = OpenAPIV31SpecValidator if str(document.get("openapi")).startswith("3.1") else OpenAPIV30SpecValidator
    places = dict(_places(document, ""))
    told: set[Fault] = set()
    try:
        for error in validator(document).iter_errors():
            chain = list(_inwards(error))
            fault = _fault(chain, places)
            # One place can be reached in several ways; what has no place may well be two.
            if fault not in told or not fault.where.startswith("/"):
                told.add(fault)
                yield fault, _shortened(chain[-1].message)
    except ImportError:
        raise  # something is not installed, which says nothing about the document
    except Exception as error:  # noqa: BLE001 - it follows references, and breaks down over what it does not expect
        words = _shortened(str(error))
        yield Fault(words, type(error).__name__), f"the validator breaks down over it: {words}"


def _fault(chain: list[ValidationError], places: dict[int, str]) -> Fault:
    """
    Name a fault by its place in the whole document.

    The validator's own paths begin anew in each schema and do not say in which. But what it holds up is the very
    object that stands in the document, so the place can be looked up.
    """
    last = chain[-1]
    word = last.validator if isinstance(last.validator, str) else type(last).__name__
    for error in reversed(chain):
        for held in (error.instance, error.schema):
            if id(held) in places:
                return Fault(places[id(held)], word)
    return Fault(_shortened(last.message), word)


def _inwards(error: ValidationError) -> Iterator[ValidationError]:
    """Yield an error and, where it is a choice between schemas that fails, the deepest one inside it, and so on."""
    yield error
    while error.context:
        deepest = max(error.context, key=lambda inner: len(inner.absolute_path))
        if len(deepest.absolute_path) <= len(error.absolute_path):
            return
        error = deepest
        yield error


def _places(value: Any, pointer: str) -> Iterator[tuple[int, str]]:
    if isinstance(value, dict | list):
        yield id(value), pointer
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _places(inner, below(pointer, key))


def _shortened(message: str) -> str:
    text = " ".join(message.split()).rstrip(".")
    if len(text) <= _LONGEST_MESSAGE:
        return text
    return f"{text[: _LONGEST_MESSAGE // 2]} ... {text[-_LONGEST_MESSAGE // 2 :]}"
