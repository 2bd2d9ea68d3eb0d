"""The command line: ``python -m benchmarks --help``."""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.report import CannotRunError, table, write_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import ModuleType

    from benchmarks.report import Row

EXIT_CANNOT_RUN: Final = 2
#: The sections in their order, with the modules that hold them.
SECTIONS: Final = {
    "import": "importing",
    "size": "sizes",
    "decode": "decoding",
    "encode": "encoding",
    "generate": "generating",
    "start": "starting",
    "calls": "calling",
    "concurrency": "crowding",
    "realtime": "realtime",
    "webhooks": "posting",
    "sandbox": "living",
    "contract": "contracting",
}
#: These come first, before this process has grown; see `children.Cost`.
IN_FRESH_PROCESSES: Final = ("import", "size", "start")
EVERYTHING: Final = "all"


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print. A target that is missed is told in the table, not by the exit status: machines are noisy."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure the clients.")
    parser.add_argument(
        "section", nargs="?", choices=[*SECTIONS, EVERYTHING], default=EVERYTHING, help="default: %(default)s"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write every single value to a file")
    parser.add_argument(
        "--stock", action="store_true", help="also measure what the generator writes with its own templates"
    )
    parser.add_argument(
        "--peers", action="store_true", help="also measure Vapi's own SDK; fetches it once if it is not installed"
    )
    arguments = parser.parse_args(argv)
    sections = list(SECTIONS) if arguments.section == EVERYTHING else [arguments.section]
    try:
        rows = list(_measure(sections, stock=arguments.stock, peers=arguments.peers))
        print(table(rows))
        if arguments.json:
            write_json(rows, arguments.json)
    except (CannotRunError, ImportError, OSError) as error:
        print(f"benchmarks: {error}", file=sys.stderr)
        return EXIT_CANNOT_RUN
    return 0


def _measure(sections: Sequence[str], *, stock: bool, peers: bool) -> Iterator[Row]:
    """Run the sections, ours before the stock client's, which fills the memory; import each module in its turn."""
    fresh = [section for section in sections if section in IN_FRESH_PROCESSES]
    grown = [section for section in sections if section not in IN_FRESH_PROCESSES]
    with ExitStack() as stack:
        folder = stack.enter_context(_stock().written()) if stock else None
        for group in (fresh, grown):
            for section in group:
                _tell(section)
                yield from import_module(f"benchmarks.{SECTIONS[section]}").measure()
            for section in group if folder else ():
                _tell(f"{section}, stock")
                yield from _stock().measure(section, folder)
            for section in group if peers else ():
                _tell(f"{section}, peers")
                yield from import_module("benchmarks.peers.measure").measure(section)


def _stock() -> ModuleType:
    return import_module("benchmarks.stock.measure")


def _tell(section: str) -> None:
    """Show people that something is going on."""
    if sys.stderr.isatty():
        print(f"measuring: {section}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
