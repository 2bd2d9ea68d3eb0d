"""The family ``generated``: the clients are generated anew and compared, both ways."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from scripts.contract.catalogue import found
from scripts.contract.findings import Place
from scripts.generate import tree
from scripts.generate.command import made_aside
from scripts.lock import Lock, file_hash, tree_hash
from scripts.problems import Problem
from scripts.sources import read_sources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from scripts.contract.families import Options
    from scripts.contract.findings import Finding
    from scripts.generate.command import Made
    from scripts.sources import Source, Workspace

#: How `tree.differences` begins each line, and the rule that it breaks.
_RULES: Final = {"missing": "generated-missing", "not from the generator": "generated-foreign"}


def check(workspace: Workspace, _options: Options) -> Iterator[Finding]:
    """Generate into a folder aside and find each file that is not the same."""
    tree.check_tools()
    lock = Lock.read(workspace.lock_path)
    impossible = [_unfit(source) for source in read_sources(workspace).values() if not _as_recorded(source, lock)]
    if not impossible:
        try:
            with made_aside(workspace, forgive_stale=True) as made:
                yield from _compare(workspace, lock, made)
        except Problem as problem:
            if isinstance(problem.__cause__, OSError):
                raise  # the folder cannot be written or read: nothing is known about what is in it
            place = Place(workspace.shown(workspace.generated))
            impossible = [found("generated-impossible", place, f"{line}.", subject=line) for line in problem.lines]
    yield from impossible
    if impossible:
        yield from _edited_packages(workspace, lock)


def _as_recorded(source: Source, lock: Lock) -> bool:
    record, path = lock.documents.get(source.name), source.document_path
    return record is not None and path.is_file() and record.sha256 == file_hash(path)


def _unfit(source: Source) -> Finding:
    place = Place(source.workspace.shown(source.document_path))
    text = f"{place} is not what specs.lock records, so generated/{source.name} cannot be held against it."
    step = "Mend first what the family specs says of the document; then look again."
    return found("generated-impossible", place, text, next_step=step)


def _edited_packages(workspace: Workspace, lock: Lock) -> Iterator[Finding]:
    """Find what was edited by hand where there is nothing to compare it with: the lock tells packages, not files."""
    for name in sorted(_edited(workspace, lock)):
        place = Place(workspace.shown(workspace.generated / name))
        text = f"{place} has other files than were written."
        yield found("generated-edited", place, text, subject=name)


def _edited(workspace: Workspace, lock: Lock) -> set[str]:
    return {
        name
        for name, sha256 in lock.generated.items()
        if (workspace.generated / name).is_dir() and tree_hash(workspace.generated / name) != sha256
    }


def _compare(workspace: Workspace, lock: Lock, made: Made) -> Iterator[Finding]:
    edited = _edited(workspace, lock)
    for line in made.different:
        what, _, name = line.partition(": ")
        package = PurePosixPath(name).parts[0]
        path = workspace.generated / name
        shown = workspace.shown(path)
        by_hand = package in edited or package not in lock.generated
        rule_id = _RULES.get(what) or ("generated-edited" if by_hand else "generated-stale")
        at = _first_difference(path, made.folder / name) if what == "differs" else None
        yield found(rule_id, Place(shown, at), f"{shown} {_words(what)}.", subject=package)
    if not made.recorded and not made.different:
        place = Place(workspace.shown(workspace.lock_path))
        yield found("generated-unrecorded", place, f"{place} does not record this tree, overlay or generator.")


def _words(what: str) -> str:
    return {"missing": "is missing", "differs": "differs from what the documents give"}.get(what, f"is {what}")


def _first_difference(old: Path, new: Path) -> int | None:
    """Return the first line that differs, counted from 1; None where the files hold no text."""
    try:
        before, after = old.read_text(encoding="utf-8").splitlines(), new.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    pairs = zip(before, after, strict=False)
    same = next((number for number, (one, other) in enumerate(pairs) if one != other), min(len(before), len(after)))
    return min(same + 1, max(len(before), 1))
