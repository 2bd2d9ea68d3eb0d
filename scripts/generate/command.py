"""The command `generate`: write the typed clients, or check that they are what the documents give."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import attrs

from scripts.generate import tree
from scripts.generate.mended import write_mended
from scripts.generate.render import render
from scripts.lock import Generator, Lock, file_hash, tree_hash
from scripts.normalise.vendored import add_shared_arguments, normalise_vendored
from scripts.problems import Problem
from scripts.sources import Source, Workspace, find_source, read_sources
from scripts.vendor.canonical import write_atomically

if TYPE_CHECKING:
    import argparse
    from collections import abc
    from collections.abc import Collection
    from pathlib import Path

EXIT_DIFFERENT = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("name", metavar="NAME", nargs="?", help="one document, as specs/sources.toml calls it")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; name what differs and exit 1 if anything does"
    )
    add_shared_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Generate into a folder aside, then compare or swap."""
    workspace = Workspace(arguments.root.resolve())
    with made_aside(workspace, arguments.name, forgive_stale=arguments.stale == "warn") as made:
        if made.different and not arguments.check:
            tree.swap(workspace.generated, made.folder)
    if arguments.check:
        return _told(workspace, made)
    if not made.recorded:
        write_atomically(workspace.lock_path, made.lock.dumps())
    for source in made.sources:
        files = sum(1 for _ in source.generated_path.rglob("*.py"))
        print(f"generated/{source.name}: {files} files{'' if made.different else ', unchanged'}")
    return 0


@attrs.frozen
class Made:
    """What the documents give, beside what is there."""

    sources: tuple[Source, ...]
    #: The new tree; it is gone when the work with it is done.
    folder: Path
    #: What tells the old tree from the new one, a line for each file.
    different: tuple[str, ...]
    #: The lock that belongs to the new tree, and whether it is the one that is there.
    lock: Lock
    recorded: bool


@contextmanager
def made_aside(workspace: Workspace, name: str | None = None, *, forgive_stale: bool = False) -> abc.Generator[Made]:
    """Generate all clients, or the one of this name, into a folder aside, which is removed afterwards."""
    tree.check_tools()
    known = read_sources(workspace)
    sources = [find_source(name, workspace)] if name else list(known.values())
    kept = known.keys() - {source.name for source in sources}
    lock = Lock.read(workspace.lock_path)
    documents = _normalised(sources, lock, forgive_stale=forgive_stale)
    with tree.workshop(workspace.root) as folder:
        new = folder / "generated"
        tree.begin(new)
        _render(documents, new)
        for source in sources:
            write_mended(source, new / source.name, forgive_stale=forgive_stale)
        tree.tidy(new)
        tree.keep(workspace.generated, new, kept)
        tree.prove_importable(folder)
        renewed = _recorded(lock, sources, kept, new)
        different = tree.differences(workspace.generated, new)
        yield Made(tuple(sources), new, tuple(different), renewed, renewed == lock)


def _normalised(sources: list[Source], lock: Lock, *, forgive_stale: bool) -> dict[str, dict[str, Any]]:
    """Read and normalise the documents; what is wrong with any of them is told at once."""
    documents: dict[str, dict[str, Any]] = {}
    faults: list[str] = []
    for source in sources:
        try:
            documents[source.name] = _one(source, lock, forgive_stale=forgive_stale)
        except Problem as problem:
            faults += problem.lines
    if faults:
        raise Problem(*faults)
    return documents


def _render(documents: dict[str, dict[str, Any]], new: Path) -> None:
    """Write the clients; what the generator complains about in any of them is told at once."""
    faults: list[str] = []
    for name, document in documents.items():
        try:
            render(name, document, new / name)
        except Problem as problem:
            faults += problem.lines
    if faults:
        raise Problem(*faults)


def _one(source: Source, lock: Lock, *, forgive_stale: bool) -> dict[str, Any]:
    place = source.workspace.shown(source.document_path)
    record = lock.documents.get(source.name)
    again = f"run `python -m scripts vendor {source.name}`"
    if not source.document_path.exists():
        raise Problem(f"{place} is not there; {again}")
    if record is None or record.sha256 != file_hash(source.document_path):
        raise Problem(f"{place} is not what specs.lock records; {again}, with `--from {place}` to take it as it is")
    normalised, report = normalise_vendored(source, forgive_stale=forgive_stale)
    for line in report.stale:
        print(f"generate: passed over {line}", file=sys.stderr)
    return normalised


def _recorded(lock: Lock, sources: list[Source], kept: Collection[str], new: Path) -> Lock:
    """Return the lock that belongs to the new tree."""
    lock = attrs.evolve(lock, generated={name: sha256 for name, sha256 in lock.generated.items() if name in kept})
    generator = Generator(tree.GENERATOR, tree.PINS[tree.GENERATOR])
    for source in sources:
        overlay = file_hash(source.overlay_path) if source.overlay_path.exists() else None
        lock = lock.with_overlay(source.name, overlay)
        lock = lock.with_generated(source.name, tree_hash(new / source.name), generator=generator)
    return lock.with_generated("runtime", tree_hash(new / "runtime"), generator=generator)


def _told(workspace: Workspace, made: Made) -> int:
    """Print what differs; it is the answer of a check, so it goes to standard output."""
    lines = [f"generated/: {line}" for line in made.different]
    if not made.recorded:
        lines.append(f"{workspace.shown(workspace.lock_path)}: does not record this overlay, generator or tree")
    for line in lines:
        print(line)
    if lines:
        print("generated/ is not what the documents give; run `make generate` and commit the result")
        return EXIT_DIFFERENT
    print("generated/ is what the documents give")
    return 0
