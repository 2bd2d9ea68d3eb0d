"""The command `normalise`: show what is done to a document on its way to the generator."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from scripts.normalise.vendored import add_shared_arguments, normalise_vendored
from scripts.sources import Workspace, find_source

if TYPE_CHECKING:
    import argparse

    from scripts.normalise.report import Report


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("name", metavar="NAME", help="the document, as specs/sources.toml calls it")
    parser.add_argument("--places", action="store_true", help="list every place, not only how many there are")
    parser.add_argument("--document", action="store_true", help="print the normalised document in place of the report")
    add_shared_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Normalise one document and print what was done, or the outcome."""
    workspace = Workspace(arguments.root.resolve())
    source = find_source(arguments.name, workspace)
    normalised, report = normalise_vendored(source, forgive_stale=arguments.stale == "warn")
    for line in report.stale:
        print(f"normalise: passed over {line}", file=sys.stderr)
    if arguments.document:
        json.dump(normalised, sys.stdout, indent=1, ensure_ascii=False)
        print()
    else:
        _tell(report, places=arguments.places)
    return 0


def _tell(report: Report, *, places: bool) -> None:
    for step, count in report.counts().items():
        print(f"{step}: {count}")
        if places:
            for entry in report.entries:
                if entry.step == step:
                    print(f"  {entry.place}: {entry.what}")
