"""The command `drift`: what the services have changed since their documents were vendored, and whether it matters."""

from __future__ import annotations

import argparse
import contextlib
import io
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from scripts.contract.acceptance import read_acceptances, split
from scripts.contract.catalogue import found, level_named
from scripts.contract.command import add_report_arguments, guarded, read_targets, tell
from scripts.contract.families import Options, check
from scripts.contract.findings import FAMILIES, Finding, Place
from scripts.contract.grouping import in_order
from scripts.contract.locating import located
from scripts.contract.report import Report, gather, without_echoes
from scripts.generate import tree
from scripts.generate.command import made_aside
from scripts.lock import Lock
from scripts.normalise.vendored import normalise_vendored
from scripts.problems import Problem
from scripts.sources import Workspace, find_source, read_sources
from scripts.vendor import command as vendor
from scripts.vendor.canonical import write_in_turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from scripts.sources import Source


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "names", metavar="NAME", nargs="*", help="documents, as specs/sources.toml calls them (default: all)"
    )
    parser.add_argument(
        "--from",
        dest="origin",
        metavar="FILE|URL",
        help="take this copy instead of the listed addresses (with one NAME)",
    )
    parser.add_argument("--take", action="store_true", help="put the new documents into specs/ after looking at them")
    parser.add_argument(
        "--time-out",
        type=float,
        default=vendor.DEFAULT_SECONDS,
        metavar="SECONDS",
        help="the time that each address has to deliver the whole document (default: %(default)g)",
    )
    add_report_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Fetch into a folder aside, compare, and tell; with `--take` take the documents over."""
    return guarded(lambda: _run(arguments))


def _run(arguments: argparse.Namespace) -> int:
    workspace = Workspace(arguments.root.resolve())
    known = read_sources(workspace)
    sources = [find_source(name, workspace) for name in arguments.names] or list(known.values())
    if arguments.origin is not None and len(sources) != 1:
        raise Problem("--from is the copy of one document, so say of which: python -m scripts drift NAME --from FILE")
    targets = read_targets(arguments.write)
    options = Options()
    with tempfile.TemporaryDirectory() as folder:
        aside = _copy(workspace, Path(folder))
        missed = _fetch(sources, aside, arguments)
        changed = [source for source in sources if _differs(source, aside)]
        raw, problems = gather(
            _lookers(workspace, aside, changed, options), lambda trace: print(trace, file=sys.stderr)
        )
        if missed:
            problems["diff"] = (*missed, *problems.get("diff", ()))
        stand, accepted = split(without_echoes(located(raw, aside)), read_acceptances(workspace), options.today)
        report = Report(
            families=FAMILIES,
            findings=tuple(in_order(stand)),
            accepted=tuple(accepted),
            problems=problems,
            fail_on=level_named(arguments.fail_on, "--fail-on"),
        )
        if arguments.take and changed:
            _take(workspace, aside, changed)
    _note(workspace, changed, missed, taken=arguments.take)
    return tell("drift", report, arguments.format, targets, every=arguments.every)


def _note(workspace: Workspace, changed: list[Source], missed: list[str], *, taken: bool) -> None:
    """Tell on standard error which documents the report is about, since its lines are theirs."""
    names = " and ".join(workspace.shown(source.document_path) for source in changed)
    if taken and changed:
        print(f"drift: wrote {names} and {workspace.shown(workspace.lock_path)}", file=sys.stderr)
    elif changed:
        print(f"drift: lines are those of the new {names}; --take puts that there", file=sys.stderr)
    elif not missed:
        print("drift: no document has changed", file=sys.stderr)


def _copy(workspace: Workspace, folder: Path) -> Workspace:
    """Make a repository aside: a copy of specs/, since that is what changes, and links to all else."""
    for entry in workspace.root.iterdir():
        if entry != workspace.specs and not entry.name.startswith("."):
            (folder / entry.name).symlink_to(entry)
    aside = Workspace(folder)
    aside.specs.mkdir()
    for entry in workspace.specs.iterdir():
        if entry.is_file():
            (aside.specs / entry.name).write_bytes(entry.read_bytes())
    return aside


def _fetch(sources: list[Source], aside: Workspace, arguments: argparse.Namespace) -> list[str]:
    """Vendor each document aside; one that cannot be had does not keep the others from it."""
    problems: list[str] = []
    lock = Lock.read(aside.lock_path)
    for source in sources:
        record = lock.documents.get(source.name)
        wanted = argparse.Namespace(
            name=source.name,
            origin=arguments.origin,
            keep_prose=record is not None and record.prose,
            time_out=arguments.time_out,
            root=aside.root,
        )
        try:
            with contextlib.redirect_stdout(io.StringIO()) as told:
                vendor.run(wanted)
            # Standard output is for findings, and what was written aside is not worth a word.
            lines = [line for line in told.getvalue().splitlines() if not line.startswith("wrote ")]
            print("\n".join(lines), file=sys.stderr)
        except Problem as problem:
            problems += [f"{source.name}: {line}" for line in problem.lines]
    return problems


def _differs(source: Source, aside: Workspace) -> bool:
    new = attrs.evolve(source, workspace=aside).document_path
    old = source.document_path
    return new.exists() and (not old.exists() or new.read_bytes() != old.read_bytes())


def _lookers(
    workspace: Workspace, aside: Workspace, changed: list[Source], options: Options
) -> dict[str, Callable[[], Iterable[Finding]]]:
    """Return what is looked at, family by family; nothing where no document has changed."""
    if not changed:
        return {}
    return {
        "specs": partial(_added, "specs", workspace, aside, options),
        "generated": partial(_not_generatable, aside),
        "diff": partial(_differences, aside, changed, options),
        "recordings": partial(_added, "recordings", workspace, aside, options),
        "facade": partial(_added, "facade", workspace, aside, options),
    }


def _added(family: str, workspace: Workspace, aside: Workspace, options: Options) -> Iterator[Finding]:
    """Find what the new documents add to what is found with the vendored ones."""
    if family != "specs" and not _buildable(aside):
        return  # there is nothing to hold against them, as the family specs tells
    before = {finding.fingerprint for finding in check([family], workspace, options)}
    yield from (finding for finding in check([family], aside, options) if finding.fingerprint not in before)


def _buildable(aside: Workspace) -> bool:
    try:
        for source in read_sources(aside).values():
            normalise_vendored(source, forgive_stale=True)
    except Problem:
        return False
    return True


def _differences(aside: Workspace, changed: list[Source], options: Options) -> Iterator[Finding]:
    """Compare each new document with the vendored one."""
    for source in changed:
        if source.document_path.exists():
            yield from check(["diff"], aside, attrs.evolve(options, against=str(source.document_path)))


def _not_generatable(aside: Workspace) -> Iterator[Finding]:
    """Generate from the new documents: that the client changes is no finding, only that there would be none."""
    tree.check_tools()
    try:
        with made_aside(aside, forgive_stale=True):
            pass
    except Problem as problem:
        place = Place(aside.shown(aside.generated))
        for line in problem.lines:
            yield found("generated-impossible", place, f"{line}.", subject=line)


def _take(workspace: Workspace, aside: Workspace, changed: list[Source]) -> None:
    """Put the new documents into specs/, the lock last."""
    texts = {
        source.document_path: attrs.evolve(source, workspace=aside).document_path.read_text(encoding="utf-8")
        for source in changed
    }
    texts[workspace.lock_path] = aside.lock_path.read_text(encoding="utf-8")
    write_in_turn(texts)
