"""The family ``specs``: what lies in specs/ is what was vendored, is valid as far as known, and can be built on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scripts.contract import known_faults
from scripts.contract.catalogue import found
from scripts.contract.findings import Place
from scripts.lock import Lock, file_hash
from scripts.normalise.vendored import normalise_vendored
from scripts.problems import Problem
from scripts.sources import read_sources
from scripts.vendor.document import Guards, read_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.contract.families import Options
    from scripts.contract.findings import Finding
    from scripts.sources import Source, Workspace

#: Files in specs/ that end like documents' parts and are none.
_DOCUMENTS: Final = "*.json"


def check(workspace: Workspace, _options: Options) -> Iterator[Finding]:
    """Check each document of sources.toml, and that there are no others."""
    sources = read_sources(workspace)
    lock = Lock.read(workspace.lock_path)
    known = known_faults.read_known(workspace)
    for source in sources.values():
        yield from check_source(source, lock, known.get(source.name, {}))
    yield from _strays(workspace, sources, lock)
    for name in known.keys() - sources.keys():
        yield known_faults.gone(workspace, name)


def check_source(source: Source, lock: Lock, known: known_faults.Known) -> Iterator[Finding]:
    """Check one document: its bytes, that it is valid, and that its overlay applies."""
    place = Place(source.workspace.shown(source.document_path))
    try:
        content = source.document_path.read_bytes()
    except FileNotFoundError:
        yield found("document-missing", place, f"{place} is not there, though sources.toml names it.")
        return
    except OSError as error:
        raise Problem(f"{place} cannot be read: {error.strerror}") from error
    yield from _bytes(source, lock, place)
    try:
        document = read_document(content, Guards())
    except Problem as problem:
        for line in problem.lines:
            yield found("document-unusable", place, f"{place} is no OpenAPI document: {line}.", subject=line)
        return
    yield from known_faults.compare(source, document, known)
    yield from _overlay(source, place)


def _bytes(source: Source, lock: Lock, place: Place) -> Iterator[Finding]:
    record = lock.documents.get(source.name)
    lock_place = Place(source.workspace.shown(source.workspace.lock_path))
    if record is None:
        yield found("document-unlocked", lock_place, f"specs.lock does not record {place.path}.", subject=source.name)
        return
    if record.sha256 != file_hash(source.document_path):
        yield found("document-edited", place, f"The bytes of {place.path} are not those that specs.lock records.")
    overlay = source.overlay_path
    overlay_hash = file_hash(overlay) if overlay.exists() else None
    if record.overlay_sha256 != overlay_hash:
        shown = source.workspace.shown(overlay)
        what = (
            "is not there, though specs.lock records it" if overlay_hash is None else "is not what specs.lock records"
        )
        yield found("overlay-unlocked", Place(shown), f"{shown} {what}.")


def _overlay(source: Source, place: Place) -> Iterator[Finding]:
    """Normalise: what the overlay and the steps have to say against it is found."""
    overlay = source.overlay_path
    overlay_place = Place(source.workspace.shown(overlay))
    try:
        _, report = normalise_vendored(source, forgive_stale=True)
    except Problem as problem:
        for line in problem.lines:
            at = overlay_place if line.startswith(f"{overlay.name}: ") else place
            yield found("document-unbuildable", at, f"{line}.", subject=line)
        return
    for line in report.stale:
        yield found("overlay-stale", overlay_place, f"{line}.", subject=line)


def _strays(workspace: Workspace, sources: dict[str, Source], lock: Lock) -> Iterator[Finding]:
    lock_place = Place(workspace.shown(workspace.lock_path))
    for name in sorted(lock.documents.keys() - sources.keys()):
        text = f"specs.lock records {name}, which sources.toml does not name."
        yield found("lock-leftover", lock_place, text, subject=name)
    for path in sorted(workspace.specs.glob(_DOCUMENTS)):
        if path.stem not in sources:
            shown = workspace.shown(path)
            yield found("document-unknown", Place(shown), f"{shown} is no document that sources.toml names.")
