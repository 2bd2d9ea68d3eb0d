"""The family ``diff``: what changed in the documents, for whoever uses the clients that are made of them."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from scripts.contract.diff.against import parsed, read_new, read_old
from scripts.contract.diff.findings import compare_documents
from scripts.contract.diff.usage import Usage, read_usage
from scripts.sources import read_sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scripts.contract.families import Options
    from scripts.contract.findings import Finding
    from scripts.sources import Source, Workspace


def check(workspace: Workspace, options: Options) -> Iterable[Finding]:
    """Compare the vendored documents with what they were."""
    collecting = gc.isenabled()
    # Next to nothing that is made here can go before the end; to look for it would take a sixth of the time.
    gc.disable()
    try:
        return list(_check(workspace, options))
    finally:
        if collecting:
            gc.enable()


def _check(workspace: Workspace, options: Options) -> Iterator[Finding]:
    sources = read_sources(workspace)
    changed: list[tuple[Source, bytes, bytes]] = []
    for source, old in read_old(workspace, sources, options.against):
        new = read_new(source)
        if new != old:
            changed.append((source, old, new))
    usages = read_usage(workspace) if changed else {}
    for source, old, new in changed:
        place = workspace.shown(source.document_path)
        before = parsed(old, f"{place} at {options.against or 'the merge base'}")
        yield from compare_documents(source, before, parsed(new, place), usages.get(source.name, Usage()))


__all__ = ["check", "compare_documents"]
