"""From a vendored document and its overlay to what the generator gets; every fault names the file that it is in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.normalise import REPAIRS, STEPS, normalise
from scripts.normalise.overlay import Overlay, read_overlay
from scripts.problems import Problem
from scripts.sources import REPOSITORY
from scripts.vendor.document import Guards, read_document

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection

    from scripts.normalise.report import Report
    from scripts.sources import Source


def add_shared_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what every command that normalises can be told."""
    parser.add_argument(
        "--stale", choices=["fail", "warn"], default="fail", help="what an overlay action that matches nothing does"
    )
    parser.add_argument(
        "--root", type=Path, default=REPOSITORY, metavar="DIR", help="the repository to work in (default: this one)"
    )


def normalise_vendored(
    source: Source, *, forgive_stale: bool, without: Collection[str] = ()
) -> tuple[dict[str, Any], Report]:
    """Read, and normalise with the overlay, some steps left out; what is wrong is told all at once."""
    place = source.workspace.shown(source.document_path)
    try:
        content = source.document_path.read_bytes()
    except OSError as error:
        again = f"run `python -m scripts vendor {source.name}`"
        raise Problem(f"{place} cannot be read ({error.strerror}); {again}") from error
    document: dict[str, Any] = {}
    overlay: Overlay | None = None
    faults: list[str] = []
    try:
        document = read_document(content, Guards())
    except Problem as problem:
        faults += (f"{place}: {line}" for line in problem.lines)
    try:
        overlay = read_overlay(source.overlay_path) if source.overlay_path.exists() else None
    except Problem as problem:
        faults += problem.lines
    if faults:
        raise Problem(*faults)
    try:
        return normalise(document, overlay, forgive_stale=forgive_stale, without=without)
    except Problem as problem:
        # What the overlay gets wrong names it; all else is a place in the document.
        raise Problem(*(f"{place}: {line}" if line.startswith("/") else line for line in problem.lines)) from problem


def mend_vendored(source: Source, *, forgive_stale: bool) -> dict[str, Any]:
    """Return a document with its overlay and its defects mended, but in its own words and with all of its schemas."""
    return normalise_vendored(source, forgive_stale=forgive_stale, without=STEPS.keys() - REPAIRS)[0]
