"""Serves a sandbox until it is stopped: python -m facade.sandbox --help."""

from __future__ import annotations

import sys

from .extras import missing


def main() -> int:
    """Run the command line; return the exit code."""
    if advice := missing():
        print(advice, file=sys.stderr)  # noqa: T201 - a command line prints
        return 2
    try:
        from .command import run  # noqa: PLC0415 - it needs what may be missing

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
