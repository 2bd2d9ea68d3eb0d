"""The documents with their overlays applied and their defects mended, but in their own words; each is read once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from scripts.lock import file_hash
from scripts.normalise.vendored import mend_vendored
from scripts.problems import Problem

if TYPE_CHECKING:
    from scripts.sources import Source


def mended(source: Source) -> dict[str, Any]:
    """Return a vendored document with what is wrong in it mended; whoever changes it takes a copy."""
    if not source.document_path.is_file():
        place = source.workspace.shown(source.document_path)
        raise Problem(f"{place} is not there; run `python -m scripts vendor {source.name}`")
    document = file_hash(source.document_path)
    overlay = file_hash(source.overlay_path) if source.overlay_path.exists() else ""
    return _mended(source, document, overlay)


@lru_cache(maxsize=8)
def _mended(source: Source, document: str, overlay: str) -> dict[str, Any]:  # noqa: ARG001 - what was read last is told by its hashes
    return mend_vendored(source, forgive_stale=True)


__all__ = ["mended"]
