"""What the documents are compared with: as they were at a git revision, or one that lies in a file."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from scripts.problems import Problem
from scripts.vendor.document import Guards, read_document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scripts.sources import Source, Workspace

#: Where work branches off, by the names that it goes by in a clone; the first that is there counts.
MAIN: Final = ("origin/main", "main")


def read_old(
    workspace: Workspace, sources: Mapping[str, Source], against: str | None
) -> Iterator[tuple[Source, bytes]]:
    """Yield each document with the bytes that it had; documents that were not there are left out."""
    if against and Path(against).is_file():
        yield _from_file(Path(against), against, sources)
        return
    revision = _merge_base(workspace) if against is None else _revision(workspace, against)
    for source in sources.values():
        place = workspace.shown(source.document_path)
        # `./` counts from the folder that git runs in, which need not be the top of its repository.
        shown = _git(workspace, "cat-file", "blob", f"{revision}:./{place}")
        if shown.returncode == 0:
            yield source, shown.stdout


def read_new(source: Source) -> bytes:
    """Return the bytes of a vendored document."""
    try:
        return source.document_path.read_bytes()
    except OSError as error:
        place = source.workspace.shown(source.document_path)
        raise Problem(
            f"{place} cannot be read ({error.strerror}); run `python -m scripts vendor {source.name}`"
        ) from error


def parsed(content: bytes, place: str) -> dict[str, Any]:
    """Read a document; each fault names the place."""
    try:
        return read_document(content, Guards())
    except Problem as problem:
        raise Problem(*(f"{place}: {line}" for line in problem.lines)) from problem


def _from_file(path: Path, shown: str, sources: Mapping[str, Source]) -> tuple[Source, bytes]:
    """Read a document, and find out which one of ours it is an edition of: by its name, else by its paths."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Problem(f"{shown} cannot be read: {error.strerror}") from error
    by_name = sources.get(path.name.partition(".")[0])
    if by_name is not None:
        return by_name, content
    paths = parsed(content, shown)["paths"]
    shared = {name: len(paths.keys() & _paths_of(source)) for name, source in sources.items()}
    nearest = max(shared, key=lambda name: shared[name], default="")
    if not shared.get(nearest):
        raise Problem(
            f"{shown} has no path in common with any document here; give it the name of one, such as vapi.json"
        )
    return sources[nearest], content


def _paths_of(source: Source) -> set[str]:
    return set(parsed(read_new(source), source.workspace.shown(source.document_path))["paths"])


def _merge_base(workspace: Workspace) -> str:
    for branch in MAIN:
        found = _git(workspace, "merge-base", "HEAD", branch)
        if found.returncode == 0:
            return found.stdout.decode().strip()
    names = " or ".join(MAIN)
    raise Problem(
        f"there is no commit that HEAD shares with {names} (a shallow clone has none: fetch its history); "
        "or say what to compare with: --against REF, --against FILE"
    )


def _revision(workspace: Workspace, against: str) -> str:
    found = _git(workspace, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{against}^{{commit}}")
    if found.returncode:
        raise Problem(f"--against {against}: there is no such file, and git knows no such revision")
    return found.stdout.decode().strip()


def _git(workspace: Workspace, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        result = subprocess.run(  # noqa: S603 - our own arguments
            ["git", *arguments],  # noqa: S607 - the git that any shell finds
            cwd=workspace.root,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise Problem("git is not installed; compare with a file: --against FILE") from None
    words = result.stderr.decode(errors="replace").strip()
    if "not a git repository" in words:
        raise Problem(f"{workspace.root} is not in a git repository; compare with a file: --against FILE")
    if "dubious ownership" in words:
        raise Problem(f"git refuses to read {workspace.root}: {words.splitlines()[0]}")
    return result
