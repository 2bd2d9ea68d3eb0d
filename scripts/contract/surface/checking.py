"""Checking the facade: first what it stands on, then what stands on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.contract.catalogue import found
from scripts.contract.findings import Level, Place, Reach
from scripts.contract.surface.breaking import breaks
from scripts.contract.surface.children import NotImportable
from scripts.contract.surface.mappings import check_mappings
from scripts.contract.surface.names import check_names
from scripts.contract.surface.release import HEAD_LINES, current, read_release, released_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.contract.families import Options
    from scripts.contract.findings import Finding
    from scripts.sources import Workspace


def check(workspace: Workspace, _options: Options) -> Iterator[Finding]:
    """Check the facade against the generated code, the documents and the last release."""
    if not (workspace.root / "facade").is_dir():
        if released_path(workspace).exists():
            yield _not_importable("The facade is not there, though a release of it is recorded.")
        return
    missing = list(check_names(workspace))
    yield from missing
    try:
        yield from check_release(workspace)
        yield from check_mappings(workspace)
    except NotImportable as error:
        if not missing:
            yield _not_importable(f"The facade cannot be imported: {error}.")


def _not_importable(text: str) -> Finding:
    return found("facade-not-importable", Place("facade/__init__.py"), text, reach=Reach.FACADE)


def check_release(workspace: Workspace) -> Iterator[Finding]:
    """Compare the public names with those of the last release."""
    release = read_release(workspace)
    place = Place(workspace.shown(released_path(workspace)))
    if release is None:
        text = "No release is recorded, so nobody can tell what callers rely on."
        yield found("facade-release-unrecorded", place, text)
        return
    now = current(workspace)
    announced = release.announces(now.version)
    for broken in breaks(release.stub, now.stub):
        note = f" {now.version} may do that to {release.version}." if announced else ""
        yield found(
            broken.rule,
            place if broken.line is None else Place(place.path, broken.line + HEAD_LINES),
            f"{broken.text}{note}",
            level=Level.INFO if announced else None,
            subject=broken.subject,
            used_by=(broken.subject.partition("(")[0].partition("<")[0].removeprefix("facade."),),
            reach=Reach.FACADE,
        )


__all__ = ["check"]
